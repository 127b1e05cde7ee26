import type { Matter } from './mails.ts';
import type { Goods } from './shop.ts';

let count = 0;

/** An Amazon offer that nobody else has. */
export const anAmazonOffer = (more: Partial<Extract<Goods, { marketplace: 'amazon' }>> = {}) => {
  count += 1;
  const number = `${process.pid}${String(count).padStart(3, '0')}`.slice(-7);
  return {
    marketplace: 'amazon' as const,
    sku: `SKU-${number}`,
    asin: `B0D${number.padStart(7, '0')}`,
    title: `Steel flask ${number}, leakproof`,
    price: 17.9,
    quantity: 60,
    ...more,
  };
};

/** What a notice about these listings says; the numbers are its own. */
export const matterOf = (...listings: { asin: string; title: string }[]): Matter => {
  count += 1;
  const number = `${process.pid}${String(count).padStart(4, '0')}`;
  return {
    listings: listings.map(({ asin, title }) => ({ id: asin, title })),
    complaintId: `17${number}`.slice(0, 11).padEnd(11, '0'),
    owner: { name: 'Northfell Outdoor GmbH', email: `brand@northfell-${number}.example` },
  };
};
