import type { Offer } from '../../shared/marketplaces/port.ts';
import type { Arrival } from './services.ts';

/** What a mail says, without the listings behind which these offers stand. */
export const besides = (arrival: Arrival, offers: readonly Pick<Offer, 'listingId' | 'sku'>[]): Arrival => {
  const { finding } = arrival;
  const listings = finding.notice.listings.filter(
    ({ id }) => !offers.some(({ listingId, sku }) => listingId === id || sku === id),
  );
  return { ...arrival, finding: { ...finding, notice: { ...finding.notice, listings } } };
};
