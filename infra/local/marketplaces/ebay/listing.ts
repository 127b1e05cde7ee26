/** Listings as the eBay stand-in keeps them: inventory offers, and items that were made through the Trading API. */
import * as z from 'zod/mini';
import { Lagged } from '../lagged.ts';

const Goods = z.object({
  title: z.string(),
  brand: z.string(),
  price: z.number(),
  currency: z.string(),
  quantity: z.int(),
});

const OfferState = z.extend(Goods, {
  /** the number it is listed under now */
  listingId: z.optional(z.string()),
  onHold: z.boolean(),
});

export const EbayOffer = z.object({
  account: z.string(),
  sku: z.string(),
  offerId: z.string(),
  marketplaceId: z.string(),
  group: z.optional(z.string()),
  /** every number it ever had, the latest last */
  numbers: z.array(z.string()),
  /** those of them under which eBay itself ended it */
  adminEnded: z._default(z.array(z.string()), []),
  state: Lagged(OfferState),
});
export type EbayOffer = z.infer<typeof EbayOffer>;

const ItemState = z.extend(Goods, {
  active: z.boolean(),
  adminEnded: z.boolean(),
  relistedAs: z.optional(z.string()),
});

export const EbayItem = z.object({
  account: z.string(),
  itemId: z.string(),
  sku: z.optional(z.string()),
  /** UUIDs of the calls that made it */
  uuid: z.optional(z.string()),
  variations: z.array(z.object({ sku: z.string(), price: z.number(), quantity: z.int() })),
  state: Lagged(ItemState),
});
export type EbayItem = z.infer<typeof EbayItem>;
