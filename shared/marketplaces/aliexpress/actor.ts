/**
 * AliExpress. A product goes off and on sale as a whole, with all its SKUs: the first SKU's change is everybody's, and
 * the others find it done. Success of a call is not success of a product: `error_details` tells.
 */
import * as z from 'zod';
import type { ListingRef } from '../../notice/notice.ts';
import type { MarketplaceActing } from '../../platform/ports.ts';
import { MarketplaceRefused } from '../errors.ts';
import { fingerprint } from '../fingerprint.ts';
import type { ActionResult, MarketplaceActor, MarketplaceReader, Offer, OfferState } from '../port.ts';
import { already, asResult, rejected, unlessDone } from '../result.ts';
import type { Account } from '../session.ts';
import { type Aliexpress, aliexpressApi } from './client.ts';
import type { ChangeResult, Product } from './shapes.ts';

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
const fingerprintOf = (product: Product): string =>
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
const byPlatform = new Set(['violate_offline', 'punish_offline', 'degrade_offline']);

interface Standing {
  product: Product;
  state: OfferState['state'];
  issues: OfferState['issues'];
  requestId: string | undefined;
}

const standing = async (api: Aliexpress, productId: string): Promise<Standing | undefined> => {
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
  const held = reason !== undefined && byPlatform.has(reason);
  return {
    ...found,
    state: held ? 'enforced' : 'off-sale',
    issues: held ? [{ code: reason, message: 'taken off sale by AliExpress' }] : [],
  };
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

/** It is not off sale, although a read showed it so. */
const notOffline = new Set(['090015']);

/** 090012 the seller is penalised and may not list, 090014 no such product */
const whyOf = (code: string) => (code === '090014' ? 'gone' : code === '090012' ? 'forbidden' : 'invalid');

const settled = (
  productId: string,
  { result, requestId, body }: { result: ChangeResult; requestId: string | undefined; body: string },
): ActionResult => {
  const id = requestId ? { requestId } : {};
  const mine = result.error_details.find(({ product_ids }) => product_ids.includes(productId));
  const code = mine?.error_code ?? (result.success ? undefined : (result.error_code ?? 'FAILURE'));
  if (code === undefined) return { result: 'accepted', ...id, evidence: { body } };
  const message = result.error_message ?? 'AliExpress did not change this product';
  return { result: 'rejected', why: whyOf(code), issues: [{ code, message }], ...id, evidence: { body } };
};

const gone = (productId: string) => rejected('gone', 'NOT_FOUND', `this account has no product ${productId}`);

const held = ({ issues }: Standing): ActionResult => ({
  result: 'rejected',
  why: 'enforced',
  issues,
  evidence: {},
});

const isProductId = (id: string): boolean => /^\d{8,16}$/.test(id) && Number.isSafeInteger(Number(id));

const find = async (api: Aliexpress, { platform, id, idType }: ListingRef): Promise<Offer[]> => {
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

const Restore = z.object({ productId: z.string(), onSale: z.boolean(), fingerprint: z.string() });

const readerOn = (account: Account, api: Aliexpress): MarketplaceReader => ({
  marketplace: 'aliexpress',
  find: (ref) => find(api, ref),
  async snapshot(offer) {
    const now = await standing(api, offer.listingId);
    if (!now) throw new MarketplaceRefused('gone', [{ code: 'NOT_FOUND', message: offer.listingId }]);
    const facts = factsOf(now.product, offer.sku);
    const onSale = now.state === 'on-sale';
    return {
      offer,
      takenAt: account.clock.now().toISOString(),
      onSale,
      fulfilment: 'merchant',
      ...facts,
      restore: { productId: offer.listingId, onSale, fingerprint: facts.fingerprint } satisfies z.infer<
        typeof Restore
      >,
    };
  },
  async read(offer) {
    const now = await standing(api, offer.listingId);
    if (!now) return { state: 'gone', issues: [] };
    const { product, state, issues, requestId } = now;
    return { state, ...factsOf(product, offer.sku), issues, ...(requestId ? { requestId } : {}) };
  },
});

/** What the account can be asked. */
export const aliexpressReader = (account: Account): MarketplaceReader =>
  readerOn(account, aliexpressApi(account));

/** … and told. AliExpress has no preview. */
export const aliexpressActor = (account: Account & { access: MarketplaceActing }): MarketplaceActor => {
  const api = aliexpressApi(account);
  return {
    ...readerOn(account, api),
    preview: async () => undefined,

    delist: ({ listingId }) =>
      asResult(async () => {
        const now = await standing(api, listingId);
        if (!now) return gone(listingId);
        if (now.state === 'enforced') return held(now);
        if (now.state === 'off-sale') return already('already off sale');
        return settled(listingId, await api.offline(listingId));
      }),

    relist: ({ restore }) =>
      asResult(async () => {
        const then = Restore.parse(restore);
        if (!then.onSale) return already('was not on sale');
        const now = await standing(api, then.productId);
        if (!now) return gone(then.productId);
        if (now.state === 'enforced') return held(now);
        if (fingerprintOf(now.product) !== then.fingerprint) {
          return rejected('conflict', 'EDITED', `product ${then.productId} was edited meanwhile`);
        }
        if (now.state === 'on-sale') return already('already back');
        const change = async () => settled(then.productId, await api.online(then.productId));
        const isDone = async () =>
          (await api.product(then.productId))?.product.product_status_type === 'onSelling'
            ? already('put back meanwhile')
            : undefined;
        return unlessDone(change, isDone, notOffline);
      }),
  };
};
