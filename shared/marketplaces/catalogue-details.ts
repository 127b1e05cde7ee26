/** For a marketplace whose list holds no SKUs: those of new and edited listings, a share of them a day. */
import type { Clock } from '../platform/clock.ts';
import { eachBounded } from '../platform/each-bounded.ts';
import type { Table } from '../platform/ports.ts';
import { catalogueReader } from './catalogue.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import type { CataloguePage, CatalogueSource, Named } from './catalogue-load.ts';
import { takeCalls } from './daily-share.ts';
import { MarketplaceRefused } from './errors.ts';
import type { Marketplace } from './port.ts';

const atOnce = 20;

const isSame = (known: CatalogueItem[], { edition }: Named): boolean =>
  edition !== undefined && known.length > 0 && known.every((item) => item.edition === edition);

/**
 * The source's pages with all their SKUs: as they are known where nobody edited the listing since, else as its details
 * have them. Where the day's share is used up, or the marketplace refuses to tell of one, they stay as they are known, and
 * the listing waits for another day.
 */
export const withDetails = (
  services: { cases: Table; clock: Clock },
  source: CatalogueSource,
  { storeId, marketplace }: { storeId: string; marketplace: Marketplace },
): { page(after?: string): Promise<CataloguePage & { waiting: number }> } => {
  const catalogue = catalogueReader(services.cases);
  return {
    async page(after) {
      const { named = [], ...page } = await source.page(after);
      const { details } = source;
      if (!details || named.length === 0) return { ...page, waiting: 0 };
      const listings = await eachBounded(named, atOnce, async (listing) => ({
        listing,
        known: await catalogue.listed(storeId, { marketplace, listingId: listing.listingId }),
      }));
      const edited = listings.filter(({ known, listing }) => !isSame(known, listing));
      const calls = edited.length > 0 ? await takeCalls(services, await details.share(), edited.length) : 0;
      const now = new Set(edited.slice(0, calls));
      let waiting = edited.length - calls;
      const items = await eachBounded(listings, atOnce, async (one) => {
        if (!now.has(one)) return one.known;
        const { listingId, edition } = one.listing;
        try {
          const read = await details.of(listingId);
          return edition === undefined ? read : read.map((item) => ({ ...item, edition }));
        } catch (error) {
          if (!(error instanceof MarketplaceRefused)) throw error;
          waiting += 1;
          return one.known;
        }
      });
      return { ...page, items: [...page.items, ...items.flat()], waiting };
    },
  };
};
