import type { Marketplace } from '../../../shared/marketplaces/port.ts';

/**
 * The public page of a listing, where the platform has one at a fixed address. Only numbers that look like the
 * platform's own become part of an address; a mail's own links are never offered.
 */
export const listingUrl = (marketplace: Marketplace, listingId: string): string | undefined => {
  if (marketplace === 'amazon' && /^[A-Z0-9]{10}$/.test(listingId))
    return `https://www.amazon.com/dp/${listingId}`;
  if (marketplace === 'ebay' && /^\d{9,14}$/.test(listingId)) return `https://www.ebay.com/itm/${listingId}`;
  if (marketplace === 'aliexpress' && /^\d{8,20}$/.test(listingId))
    return `https://www.aliexpress.com/item/${listingId}.html`;
  return undefined;
};
