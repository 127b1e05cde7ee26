import { eachBounded } from '../../platform/each-bounded.ts';
import type { TableReader } from '../../platform/ports.ts';
import { catalogueReader } from '../catalogue.ts';
import type { CatalogueItem } from '../catalogue-item.ts';
import type { EnforcedSource, ReadOffer } from '../enforced.ts';
import type { Account } from '../session.ts';
import { offersIn } from './find.ts';
import { inventoryApi } from './inventory.ts';
import { ebaySession } from './session.ts';
import type { TradingItem } from './shapes.ts';
import { isEnforcedPlace, issuesIn } from './standing.ts';
import { tradingApi } from './trading.ts';

/**
 * A listing that eBay ended is found by one Trading call (`GetSellerList` with `AdminEndedItemsOnly`, 200 a page). One
 * that it holds shows only in the offer of its SKU: Sell Inventory lists offers by SKU and in no other way. A run each
 * quarter of an hour that asks for 110 comes round 96 × 110 = 10,560 SKUs in a day. That makes 10,560 Inventory calls and
 * some 100 Trading calls, of the 5,000 that eBay grants an application by default.
 */
const skusAtOnce = 110;
const callsAtOnce = 4;

const dayMs = 86_400_000;
/** What may have happened while we were away; the first run of a round looks back as far as eBay does, under 120 days. */
const lookBack = { usual: 2 * dayMs, first: 119 * dayMs };
const mostPages = 10;

/** What eBay keeps off sale: ended for a violation, or on hold for one. */
export const ebayEnforced = (account: Account, cases: TableReader): EnforcedSource => {
  const session = ebaySession(account);
  const trading = tradingApi(account, session);
  const inventory = inventoryApi(account, session);

  const ended = async (sinceMs: number): Promise<ReadOffer[]> => {
    const to = account.clock.now();
    const from = new Date(to.getTime() - sinceMs);
    const items: TradingItem[] = [];
    for (let page = 1, pages = 1; page <= Math.min(pages, mostPages); page++) {
      const found = await trading.endedByEbay(from, to, page);
      items.push(...found.items);
      pages = found.pages;
    }
    return items.flatMap((item) => {
      const place = { path: 'trading', item } as const;
      if (!isEnforcedPlace(place)) return [];
      return offersIn(item).map((offer) => ({
        offer,
        state: { state: 'enforced', issues: issuesIn(place) },
      }));
    });
  };

  const held = async ({ sku, title }: CatalogueItem): Promise<ReadOffer[]> => {
    const offer = await inventory.offerOf(sku);
    const listingId = offer?.listing?.listingId;
    const place = offer && ({ path: 'inventory', offer, item: undefined } as const);
    if (!place || listingId === undefined || !isEnforcedPlace(place)) return [];
    return [
      {
        offer: { marketplace: 'ebay', sku, listingId, title },
        state: { state: 'enforced', issues: issuesIn(place) },
      },
    ];
  };

  return {
    pagesAtOnce: 1,
    async page(after) {
      const byEbay = await ended(after === undefined ? lookBack.first : lookBack.usual);
      const { items, next } = await catalogueReader(cases).page(account.storeId, 'ebay', skusAtOnce, after);
      const skus = [...new Map(items.map((item) => [item.sku, item])).values()];
      const onHold = await eachBounded(skus, callsAtOnce, held);
      return { offers: [...byEbay, ...onHold.flat()], ...(next === undefined ? {} : { next }) };
    },
  };
};
