/**
 * AliExpress. A product goes off and on sale as a whole, with all its SKUs: the first SKU's change is everybody's, and
 * the others find it done. Success of a call is not success of a product: `error_details` tells.
 */
import * as z from 'zod/mini';
import type { MarketplaceActing } from '../../platform/ports.ts';
import { MarketplaceRefused } from '../errors.ts';
import type { ActionResult, MarketplaceActor, MarketplaceReader } from '../port.ts';
import { already, asResult, calledOff, held, rejected, unlessDone } from '../result.ts';
import type { Account } from '../session.ts';
import { type Aliexpress, aliexpressApi, type Changed } from './client.ts';
import { findOffers } from './find.ts';
import { factsOf, fingerprintOf, standing } from './product.ts';

/** It is not off sale, although a read showed it so. */
const notOffline = new Set(['090015']);

/** 090012 the seller is penalised and may not list, 090014 no such product */
const whyOf = (code: string) => (code === '090014' ? 'gone' : code === '090012' ? 'forbidden' : 'invalid');

const settled = (productId: string, { result, requestId }: Changed): ActionResult => {
  const id = requestId ? { requestId } : {};
  const mine = result.error_details.find(({ product_ids }) => product_ids.includes(productId));
  const code = mine?.error_code ?? (result.success ? undefined : (result.error_code ?? 'FAILURE'));
  if (code === undefined) return { result: 'accepted', ...id };
  const message = result.error_message ?? 'AliExpress did not change this product';
  return { result: 'rejected', why: whyOf(code), issues: [{ code, message }], ...id };
};

const gone = (productId: string) => rejected('gone', 'NOT_FOUND', `this account has no product ${productId}`);

const Restore = z.object({ productId: z.string(), onSale: z.boolean(), fingerprint: z.string() });

const readerOn = (account: Account, api: Aliexpress): MarketplaceReader => ({
  marketplace: 'aliexpress',
  find: (ref) => findOffers(api, ref),
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
export const aliexpressReader = (account: Account, api = aliexpressApi(account)): MarketplaceReader =>
  readerOn(account, api);

/** … and told. AliExpress has no preview. */
export const aliexpressActor = (account: Account & { access: MarketplaceActing }): MarketplaceActor => {
  const api = aliexpressApi(account);
  return {
    ...readerOn(account, api),
    preview: async ({ listingId }, { onSale }) => ({
      calls: onSale ? [`offlineaeproduct ${listingId}: the product with all its SKUs`] : [],
    }),

    delist: ({ listingId }, _, goAhead) =>
      asResult(async () => {
        const now = await standing(api, listingId);
        if (!now) return gone(listingId);
        if (now.state === 'enforced') return held(now.issues);
        if (now.state === 'off-sale') return already();
        if ((await goAhead) === false) return calledOff;
        const change = async () => settled(listingId, await api.offline(listingId));
        const isDone = async () => {
          const after = await standing(api, listingId);
          if (after?.state === 'enforced') return held(after.issues);
          return after?.state === 'off-sale' ? already() : undefined;
        };
        return unlessDone(change, isDone, new Set());
      }),

    relist: ({ restore }) =>
      asResult(async () => {
        const then = Restore.parse(restore);
        if (!then.onSale) return already();
        const now = await standing(api, then.productId);
        if (!now) return gone(then.productId);
        if (now.state === 'enforced') return held(now.issues);
        if (fingerprintOf(now.product) !== then.fingerprint) {
          return rejected('conflict', 'EDITED', `product ${then.productId} was edited meanwhile`);
        }
        if (now.state === 'on-sale') return already();
        const change = async () => settled(then.productId, await api.online(then.productId));
        const isDone = async () =>
          (await api.product(then.productId))?.product.product_status_type === 'onSelling'
            ? already()
            : undefined;
        return unlessDone(change, isDone, notOffline);
      }),
  };
};
