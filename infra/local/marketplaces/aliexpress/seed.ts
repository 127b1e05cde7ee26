/** AliExpress products to begin with. */
import * as z from 'zod/mini';
import { changed, settled, truth } from '../lagged.ts';
import type { World } from '../world.ts';

/** A SKU to begin with; those of one product share its number, and the first one's title. */
export const AliexpressSeed = z.object({
  marketplace: z.literal('aliexpress'),
  account: z._default(z.string(), 'demo'),
  productId: z.string(),
  sku: z.string(),
  title: z.string(),
  brand: z._default(z.string(), 'NoBrand'),
  price: z.number(),
  currency: z._default(z.string(), 'USD'),
  quantity: z.int(),
});
export type AliexpressSeed = z.infer<typeof AliexpressSeed>;

/** Adds a SKU, unless the account has it. */
export const addAliexpress = ({ state, now }: World, seed: AliexpressSeed): void => {
  const { account, productId, brand, currency, title, sku, price, quantity } = seed;
  const there = state.aliexpress.find((p) => p.account === account && p.productId === productId);
  const skus = [{ sku, price, quantity }];
  if (!there) {
    const first = settled({ title, skus, status: 'onSelling' as const });
    state.aliexpress.push({ account, productId, brand, currency, state: first });
    return;
  }
  const before = truth(there.state);
  if (before.skus.some((one) => one.sku === sku)) return;
  there.state = changed(there.state, { ...before, skus: [...before.skus, ...skus] }, now(), 0);
};
