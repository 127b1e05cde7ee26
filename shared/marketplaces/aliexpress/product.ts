/** A product, and as offers its SKUs. */
import { fingerprint } from '../fingerprint.ts';
import type { Offer, OfferState } from '../port.ts';
import type { Aliexpress } from './client.ts';
import type { Product } from './shapes.ts';

const skusOf = (product: Product) => product.aeop_ae_product_s_k_us.global_aeop_ae_product_sku;

/** A product's offers: its SKUs, or its own number where the seller gave none. */
export const offersIn = (product: Product): Offer[] => {
  const skus = new Set(skusOf(product).flatMap(({ sku_code }) => sku_code || []));
  return [...(skus.size > 0 ? skus : [product.product_id])].map((sku) => ({
    marketplace: 'aliexpress',
    sku,
    listingId: product.product_id,
    title: product.subject,
  }));
};

/** What a seller can edit; going off sale changes the state only, so stock is part of it. */
export const fingerprintOf = (product: Product): string =>
  fingerprint({
    title: product.subject,
    category: product.category_id,
    freight: product.freight_template_id,
    pictures: product.image_u_r_ls,
    price: product.product_price,
    currency: product.currency_code,
    skus: skusOf(product),
  });

/** Why a product is off sale, when not because its seller took it off or its time ran out. */
const byPlatform: ReadonlySet<string> = new Set(['violate_offline', 'punish_offline', 'degrade_offline']);

export const isByPlatform = (reason: string | undefined): reason is string =>
  reason !== undefined && byPlatform.has(reason);

/** A product's state while AliExpress itself keeps it off sale. */
export const heldState = (reason: string): Pick<OfferState, 'state' | 'issues'> => ({
  state: 'enforced',
  issues: [{ code: reason, message: 'taken off sale by AliExpress' }],
});

export interface Standing {
  product: Product;
  state: OfferState['state'];
  issues: OfferState['issues'];
  requestId: string | undefined;
}

/** A product as it stands; undefined when the account has none of that number. */
export const standing = async (api: Aliexpress, productId: string): Promise<Standing | undefined> => {
  const found = await api.product(productId);
  if (!found) return undefined;
  const status = found.product.product_status_type;
  if (status === 'onSelling') return { ...found, state: 'on-sale', issues: [] };
  if (status !== 'offline') {
    // auditing and editingRequired: AliExpress decides when it goes on
    return { ...found, state: 'enforced', issues: [{ code: status, message: 'AliExpress is examining it' }] };
  }
  const page = await api.list({
    product_status_type: 'offline',
    product_id: Number(productId),
    page_size: 1,
  });
  const listed = page.aeop_a_e_product_display_d_t_o_list.item_display_dto;
  const reason = listed.find((p) => p.product_id === productId)?.ws_display;
  return isByPlatform(reason)
    ? { ...found, ...heldState(reason) }
    : { ...found, state: 'off-sale', issues: [] };
};

/** Price, stock and fingerprint of a product as one of its SKUs has them. */
export const factsOf = (product: Product, sku: string) => {
  const mine = skusOf(product).find(({ sku_code }) => sku_code === sku) ?? skusOf(product)[0];
  const amount = mine?.sku_price ?? product.product_price;
  const currency = mine?.currency_code ?? product.currency_code ?? 'USD';
  const quantity = mine?.ipm_sku_stock;
  return {
    ...(amount === undefined ? {} : { price: { amount, currency } }),
    ...(quantity === undefined ? {} : { quantity }),
    fingerprint: fingerprintOf(product),
  };
};
