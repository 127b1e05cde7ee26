import type { CatalogueItem } from '../catalogue.ts';
import type { CatalogueSource } from '../catalogue-load.ts';
import type { Account } from '../session.ts';
import { aliexpressApi } from './client.ts';
import { factsOf, offersIn } from './product.ts';
import type { Product } from './shapes.ts';

const pageSize = 20;

const itemsOf = (product: Product): CatalogueItem[] =>
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

/** The account's products on sale with their SKUs; the list holds no SKUs, so each product is asked for. */
export const aliexpressCatalogue = (account: Account): CatalogueSource => {
  const api = aliexpressApi(account);
  return {
    async page(after) {
      const number = after === undefined ? 1 : Number(after);
      const query = { product_status_type: 'onSelling', current_page: number, page_size: pageSize };
      const list = await api.list(query);
      const listed = list.aeop_a_e_product_display_d_t_o_list.item_display_dto;
      const products = await Promise.all(listed.map(({ product_id }) => api.product(product_id)));
      return {
        items: products.flatMap((found) => (found ? itemsOf(found.product) : [])),
        total: list.product_count,
        ...(number < list.total_page ? { next: String(number + 1) } : {}),
      };
    },
  };
};
