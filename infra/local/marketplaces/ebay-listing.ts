/** Listings as the eBay stand-in keeps them: inventory offers, and items that were made through the Trading API. */
import * as z from 'zod';
import { Lagged } from './lagged.ts';

const Goods = z.object({
  title: z.string(),
  brand: z.string(),
  price: z.number(),
  currency: z.string(),
  quantity: z.int(),
});

const OfferState = Goods.extend({
  /** the number it is listed under now */
  listingId: z.string().optional(),
  onHold: z.boolean(),
});

export const EbayOffer = z.object({
  account: z.string(),
  sku: z.string(),
  offerId: z.string(),
  marketplaceId: z.string(),
  group: z.string().optional(),
  /** every number it ever had, the latest last */
  numbers: z.array(z.string()),
  /** those of them under which eBay itself ended it */
  adminEnded: z.array(z.string()).default([]),
  state: Lagged(OfferState),
});
export type EbayOffer = z.infer<typeof EbayOffer>;

const ItemState = Goods.extend({
  active: z.boolean(),
  adminEnded: z.boolean(),
  relistedAs: z.string().optional(),
});

export const EbayItem = z.object({
  account: z.string(),
  itemId: z.string(),
  sku: z.string().optional(),
  /** UUIDs of the calls that made it */
  uuid: z.string().optional(),
  variations: z.array(z.object({ sku: z.string(), price: z.number(), quantity: z.int() })),
  state: Lagged(ItemState),
});
export type EbayItem = z.infer<typeof EbayItem>;
