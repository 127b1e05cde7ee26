/** A product as the AliExpress stand-in keeps it: it goes on and off sale as a whole, with all its SKUs. */
import * as z from 'zod';
import { Lagged, settled } from './lagged.ts';
import type { World } from './world.ts';

const ProductState = z.object({
  title: z.string(),
  skus: z.array(z.object({ sku: z.string(), price: z.number(), quantity: z.int() })),
  status: z.enum(['onSelling', 'offline', 'auditing', 'editingRequired']),
  /** why it is off sale */
  wsDisplay: z.enum(['user_offline', 'expire_offline', 'violate_offline', 'punish_offline']).optional(),
});

export const AliexpressProduct = z.object({
  account: z.string(),
  productId: z.string(),
  brand: z.string(),
  currency: z.string(),
  state: Lagged(ProductState),
});
export type AliexpressProduct = z.infer<typeof AliexpressProduct>;

/** A SKU to begin with; those of one product share its number, and the first one's title. */
export const AliexpressSeed = z.object({
  marketplace: z.literal('aliexpress'),
  account: z.string().default('demo'),
  productId: z.string(),
  sku: z.string(),
  title: z.string(),
  brand: z.string().default('NoBrand'),
  price: z.number(),
  currency: z.string().default('USD'),
  quantity: z.int(),
});
export type AliexpressSeed = z.infer<typeof AliexpressSeed>;

/** Adds a SKU, unless the account has it. */
export const addAliexpress = ({ state }: World, seed: AliexpressSeed): void => {
  const { account, productId, brand, currency, title, sku, price, quantity } = seed;
  const there = state.aliexpress.find((p) => p.account === account && p.productId === productId);
  const skus = [{ sku, price, quantity }];
  if (!there) {
    const first = settled({ title, skus, status: 'onSelling' as const });
    state.aliexpress.push({ account, productId, brand, currency, state: first });
    return;
  }
  there.state = there.state.map(({ from, value }) => ({
    from,
    value: value.skus.some((s) => s.sku === sku) ? value : { ...value, skus: [...value.skus, ...skus] },
  }));
};
