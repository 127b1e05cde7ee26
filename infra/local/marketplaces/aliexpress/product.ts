/** A product as the AliExpress stand-in keeps it: it goes on and off sale as a whole, with all its SKUs. */
import * as z from 'zod/mini';
import { Lagged } from '../lagged.ts';

const ProductState = z.object({
  title: z.string(),
  skus: z.array(z.object({ sku: z.string(), price: z.number(), quantity: z.int() })),
  status: z.enum(['onSelling', 'offline', 'auditing', 'editingRequired']),
  /** why it is off sale */
  wsDisplay: z.optional(z.enum(['user_offline', 'expire_offline', 'violate_offline', 'punish_offline'])),
});

export const AliexpressProduct = z.object({
  account: z.string(),
  productId: z.string(),
  brand: z.string(),
  currency: z.string(),
  state: Lagged(ProductState),
});
export type AliexpressProduct = z.infer<typeof AliexpressProduct>;
