import type { Table } from '../../platform/ports.ts';
import { catalogueStore } from '../catalogue.ts';
import type { CatalogueItem } from '../catalogue-item.ts';
import { takeCalls } from '../daily-share.ts';
import type { EnforcedSource, ReadOffer } from '../enforced.ts';
import type { Account } from '../session.ts';
import { itemsOf } from './catalogue.ts';
import { aliexpressApi } from './client.ts';
import { heldState, isByPlatform } from './product.ts';
import { shareFor } from './share.ts';

const pageSize = 100;

/** Of a product's SKUs those of its last edition, a date and time as text: an earlier one may have had others. */
const latest = (items: CatalogueItem[]): CatalogueItem[] => {
  const last = items.reduce((most, { edition = '' }) => (edition > most ? edition : most), '');
  return items.filter(({ edition = '' }) => edition === last);
};

/**
 * Products that are off sale for a reason of AliExpress's own, as `ws_display` gives it. Their SKUs stand in the
 * catalogue; those of a product that was never seen on sale are read once, within the day's share, and kept there.
 */
export const aliexpressEnforced = (account: Account, cases: Table): EnforcedSource => {
  const { storeId, clock } = account;
  const api = aliexpressApi(account);
  const catalogue = catalogueStore(cases);

  const skusOf = async (listingId: string): Promise<CatalogueItem[]> => {
    const known = await catalogue.byListing(storeId, { marketplace: 'aliexpress', listingId });
    if (known.length > 0) return latest(known);
    if ((await takeCalls({ cases, clock }, await shareFor(api, 'details'), 1)) === 0) return [];
    const found = await api.product(listingId);
    const items = found ? itemsOf(found.product) : [];
    await catalogue.keepGone(storeId, items, clock.now());
    return items;
  };

  return {
    // every quarter of an hour: 288 calls a day
    pagesAtOnce: 3,
    async page(after) {
      const number = after === undefined ? 1 : Number(after);
      const list = await api.list({
        product_status_type: 'offline',
        current_page: number,
        page_size: pageSize,
      });
      const offers: ReadOffer[] = [];
      for (const { product_id, ws_display: reason } of list.aeop_a_e_product_display_d_t_o_list
        .item_display_dto)
        if (isByPlatform(reason))
          for (const { sku, title } of await skusOf(product_id))
            offers.push({
              offer: { marketplace: 'aliexpress', sku, listingId: product_id, title },
              state: heldState(reason),
            });
      return { offers, ...(number < list.total_page ? { next: String(number + 1) } : {}) };
    },
  };
};
