import type { Platform } from '../mail/vocabulary.ts';
import type { ListingRef } from '../notice/notice.ts';
import type { TableReader } from '../platform/ports.ts';
import { catalogueReader } from './catalogue.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { Marketplace } from './port.ts';

/** A notice over more listings than this is looked at by a person anyway. */
const mostListings = 500;

/** The marketplace in whose catalogue a platform's listings are looked for; those without an adapter are the seller's own to tell. */
export const catalogueOf = (platform: Platform): Marketplace =>
  Marketplace.safeParse(platform).data ?? 'webhook';

/** The store's own offers behind the listings that a notice names, each once; by its catalogue, asking nobody. */
export const offersBehind = async (
  cases: TableReader,
  storeId: string,
  refs: ListingRef[],
): Promise<CatalogueItem[]> => {
  const catalogue = catalogueReader(cases);
  const found = new Map<string, CatalogueItem>();
  for (const { platform, id } of refs.slice(0, mostListings)) {
    for (const item of await catalogue.byListing(storeId, {
      marketplace: catalogueOf(platform),
      listingId: id,
    }))
      found.set(`${item.marketplace}#${item.sku}`, item);
  }
  return [...found.values()];
};
