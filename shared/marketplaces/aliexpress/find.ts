import type { ListingRef } from '../../notice/notice.ts';
import type { Offer } from '../port.ts';
import type { Aliexpress } from './client.ts';
import { offersIn } from './product.ts';

const isProductId = (id: string): boolean => /^\d{8,16}$/.test(id) && Number.isSafeInteger(Number(id));

/** The store's offers behind a product number, or those on sale under a SKU. */
export const findOffers = async (api: Aliexpress, { platform, id, idType }: ListingRef): Promise<Offer[]> => {
  if (platform !== 'aliexpress') return [];
  if (idType === 'product-id' || idType === 'listing-id') {
    const found = isProductId(id) ? await api.product(id) : undefined;
    return found ? offersIn(found.product) : [];
  }
  if (idType !== 'sku') return [];
  const page = await api.list({ product_status_type: 'onSelling', sku_code: id, page_size: 20 });
  return page.aeop_a_e_product_display_d_t_o_list.item_display_dto.map((product) => ({
    marketplace: 'aliexpress',
    sku: id,
    listingId: product.product_id,
    title: product.subject,
  }));
};
