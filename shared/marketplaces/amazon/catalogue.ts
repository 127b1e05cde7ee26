import * as z from 'zod/mini';
import type { CatalogueItem } from '../catalogue-item.ts';
import type { CatalogueSource } from '../catalogue-load.ts';
import { MarketplaceRefused } from '../errors.ts';
import type { Account } from '../session.ts';
import { searchPage } from './client.ts';
import { facetOf } from './facet.ts';
import { amazonOffer, childrenOf } from './find.ts';
import { amazonSession } from './session.ts';
import type { Item } from './shapes.ts';
import { priceOf, quantityOf } from './stores.ts';

/** A search ends at 1,000 results; so the next one begins where it ended, by date of creation. */
const searchEnd = 1_000;

const Cursor = z.object({ since: z.optional(z.string()), token: z.optional(z.string()), seen: z.int() });

const Brand = z.array(z.object({ value: z.string() }));

const itemOf = (item: Item, marketplaceIds: string[], now: Date): CatalogueItem[] => {
  const facet = marketplaceIds.map((id) => facetOf(item, id, now)).find((f) => f !== undefined);
  const { sku, listingId, title } = amazonOffer(item);
  // a parent is no offer, and a SKU without an ASIN is not yet one
  if (!facet || !listingId || childrenOf(item).length > 0) return [];
  const price = priceOf({ item, facet });
  const quantity = quantityOf(facet);
  const brand = Brand.safeParse(item.attributes.brand).data?.[0]?.value;
  return [
    {
      marketplace: 'amazon',
      sku,
      listingId,
      identifiers: [...new Set(item.summaries.flatMap(({ fnSku }) => fnSku ?? []))],
      ...(brand === undefined ? {} : { brand }),
      title,
      ...(price ? { price } : {}),
      ...(quantity === undefined ? {} : { quantity }),
      ...(facet.channels.length === 0 ? {} : { fulfilment: facet.fulfilment }),
      protected: false,
    },
  ];
};

/** The account's SKUs in the order in which they were created. */
export const amazonCatalogue = (account: Account): CatalogueSource => {
  const session = amazonSession(account);
  return {
    async page(after) {
      const cursor = after === undefined ? { seen: 0 } : Cursor.parse(JSON.parse(after));
      const { marketplaceIds } = await session.connection();
      const filter = { sortBy: 'createdDate', sortOrder: 'ASC' };
      const window = cursor.since === undefined ? filter : { ...filter, createdAfter: cursor.since };
      const page = await searchPage(account, session, window, cursor.token);
      const items = page.items.flatMap((item) => itemOf(item, marketplaceIds, account.clock.now()));
      const seen = cursor.seen + page.items.length;
      const going = (next: z.infer<typeof Cursor>) => ({
        items,
        total: page.total,
        next: JSON.stringify(next),
      });
      if (page.next !== undefined) return going({ ...cursor, token: page.next, seen });
      if (seen < searchEnd) return { items, total: page.total };
      const last = page.items.at(-1)?.summaries[0]?.createdDate;
      if (last === undefined || last === cursor.since) {
        const message = 'more SKUs were created at one moment than a search can list';
        throw new MarketplaceRefused('invalid', [{ code: 'SEARCH_END', message }]);
      }
      return going({ since: last, seen: 0 });
    },
  };
};
