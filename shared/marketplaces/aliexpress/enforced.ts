import type { EnforcedSource, ReadOffer } from '../enforced.ts';
import type { Account } from '../session.ts';
import { type Aliexpress, aliexpressApi } from './client.ts';
import { heldState, isByPlatform, offersIn } from './product.ts';

const pageSize = 50;

const offersOf = async (api: Aliexpress, productId: string, reason: string): Promise<ReadOffer[]> => {
  const found = await api.product(productId);
  return found ? offersIn(found.product).map((offer) => ({ offer, state: heldState(reason) })) : [];
};

/** Products that are off sale for a reason of AliExpress's own, as `ws_display` gives it. */
export const aliexpressEnforced = (account: Account): EnforcedSource => {
  const api = aliexpressApi(account);
  return {
    pagesAtOnce: 10,
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
        if (isByPlatform(reason)) offers.push(...(await offersOf(api, product_id, reason)));
      return { offers, ...(number < list.total_page ? { next: String(number + 1) } : {}) };
    },
  };
};
