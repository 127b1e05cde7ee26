import type { Matter } from './mails.ts';
import type { Goods } from './shop.ts';

let count = 0;

/** So many digits, whatever is this process's own number; the last ones count, and no other call has them. */
const ownNumber = (digits: number): string => {
  count += 1;
  return `${process.pid}${String(count).padStart(3, '0')}`.padStart(digits, '0').slice(-digits);
};

/** An Amazon offer that nobody else has. */
export const anAmazonOffer = (more: Partial<Extract<Goods, { marketplace: 'amazon' }>> = {}) => {
  const number = ownNumber(7);
  return {
    marketplace: 'amazon' as const,
    sku: `SKU-${number}`,
    asin: `B0D${number}`,
    title: `Steel flask ${number}, leakproof`,
    price: 17.9,
    quantity: 60,
    ...more,
  };
};

/** What a notice about these listings says; the numbers are its own. */
export const matterOf = (...listings: { asin: string; title: string }[]): Matter => {
  const number = ownNumber(9);
  return {
    listings: listings.map(({ asin, title }) => ({ id: asin, title })),
    complaintId: `17${number}`,
    owner: { name: 'Northfell Outdoor GmbH', email: `brand@northfell-${number}.example` },
  };
};
