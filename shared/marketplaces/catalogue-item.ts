import * as z from 'zod/mini';
import { Marketplace, Money } from './port.ts';

/** One SKU of a store's catalogue. */
export const CatalogueItem = z.object({
  marketplace: Marketplace,
  sku: z.string().check(z.minLength(1)),
  /** ASIN, item number or product id */
  listingId: z.string().check(z.minLength(1)),
  /** other numbers a notice may use: FNSKU, parent ASIN, EAN, … */
  identifiers: z.array(z.string()),
  brand: z.optional(z.string()),
  supplier: z.optional(z.string()),
  title: z.string(),
  /** perceptual hash of the main picture, hex */
  pictureHash: z.optional(z.string().check(z.regex(/^[0-9a-f]{1,64}$/))),
  price: z.optional(Money),
  quantity: z.optional(z.int().check(z.minimum(0))),
  /** absent where neither the marketplace nor the seller says who ships it */
  fulfilment: z.optional(z.enum(['merchant', 'marketplace'])),
  /** never taken off sale without a person */
  protected: z.boolean(),
  /** of the listing, as it was when the marketplace told of the item: another one after every edit */
  edition: z.optional(z.string()),
});
export type CatalogueItem = z.infer<typeof CatalogueItem>;

/** What tells it from all others of its store. */
export type ItemKey = Pick<CatalogueItem, 'marketplace' | 'listingId' | 'sku'>;
