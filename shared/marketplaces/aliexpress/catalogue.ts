import type { CatalogueItem } from '../catalogue-item.ts';
import type { CatalogueSource } from '../catalogue-load.ts';
import type { Account } from '../session.ts';
import { aliexpressApi } from './client.ts';
import { factsOf, offersIn } from './product.ts';
import type { Product } from './shapes.ts';
import { shareFor } from './share.ts';

const pageSize = 50;

/** A product's SKUs; a sale may lower their stock without an edit, and nothing is decided by what stands here. */
export const itemsOf = (product: Product): CatalogueItem[] =>
  offersIn(product).map((offer) => {
    const { price, quantity } = factsOf(product, offer.sku);
    return {
      ...offer,
      identifiers: [],
      ...(price ? { price } : {}),
      ...(quantity === undefined ? {} : { quantity }),
      fulfilment: 'merchant',
      protected: false,
    };
  });

/** The account's products on sale; the list holds no SKUs, but says when each product was last edited. */
export const aliexpressCatalogue = (account: Account): CatalogueSource => {
  const api = aliexpressApi(account);
  return {
    async page(after) {
      const number = after === undefined ? 1 : Number(after);
      const query = { product_status_type: 'onSelling', current_page: number, page_size: pageSize };
      const list = await api.list(query);
      return {
        items: [],
        named: list.aeop_a_e_product_display_d_t_o_list.item_display_dto.map(
          ({ product_id, gmt_modified }) => ({
            listingId: product_id,
            ...(gmt_modified === undefined ? {} : { edition: gmt_modified }),
          }),
        ),
        total: list.product_count,
        ...(number < list.total_page ? { next: String(number + 1) } : {}),
      };
    },
    details: {
      async of(listingId) {
        const found = await api.product(listingId);
        return found ? itemsOf(found.product) : [];
      },
      share: () => shareFor(api, 'details'),
    },
  };
};
