/** Listings as the eBay stand-in keeps them: inventory offers, and items that were made through the Trading API. */
import * as z from 'zod';
import { changed, Lagged, settled, shown, truth } from './lagged.ts';
import type { World } from './world.ts';

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

/** A listing to begin with. */
export const EbaySeed = z.object({
  marketplace: z.literal('ebay'),
  account: z.string().default('demo'),
  sku: z.string(),
  itemId: z.string(),
  title: z.string(),
  brand: z.string().default('Unbranded'),
  price: z.number(),
  currency: z.string().default('USD'),
  quantity: z.int(),
  /** through which API the seller made it */
  madeWith: z.enum(['inventory', 'trading']).default('inventory'),
  marketplaceId: z.string().default('EBAY_US'),
  /** inventory item group: its SKUs share one item number */
  group: z.string().optional(),
  /** of an item made through the Trading API */
  variations: z.array(z.object({ sku: z.string(), price: z.number(), quantity: z.int() })).default([]),
});
export type EbaySeed = z.infer<typeof EbaySeed>;

export const addEbay = ({ state }: World, seed: EbaySeed): void => {
  const { account, sku, title, brand, price, currency, quantity, itemId } = seed;
  const goods = { title, brand, price, currency, quantity };
  if (seed.madeWith === 'trading') {
    const there = state.ebayItems.some((item) => item.itemId === itemId);
    if (there) return;
    const shownState = settled({ ...goods, active: true, adminEnded: false });
    state.ebayItems.push({ account, itemId, sku, variations: seed.variations, state: shownState });
    return;
  }
  if (state.ebayOffers.some((o) => o.account === account && o.sku === sku)) return;
  state.ebayOffers.push({
    account,
    sku,
    offerId: `8${itemId.slice(-6)}${String(state.ebayOffers.length).padStart(4, '0')}`,
    marketplaceId: seed.marketplaceId,
    ...(seed.group === undefined ? {} : { group: seed.group }),
    numbers: [itemId],
    adminEnded: [],
    state: settled({ ...goods, listingId: itemId, onHold: false }),
  });
};

/** A number that no listing had before. */
export const nextNumber = ({ state }: World): string => {
  const all = [...state.ebayOffers.flatMap((o) => o.numbers), ...state.ebayItems.map((i) => i.itemId)];
  return String(all.reduce((most, number) => Math.max(most, Number(number)), 256_600_000_000) + 1);
};

/** Lists an offer under a number, or with none withdraws it. */
export const setNumber = (world: World, offer: EbayOffer, listingId: string | undefined): void => {
  const { listingId: _before, ...rest } = truth(offer.state);
  const next = listingId === undefined ? rest : { ...rest, listingId };
  offer.state = changed(offer.state, next, world.now(), world.lagMs);
  if (listingId !== undefined) offer.numbers.push(listingId);
};

export const shownOffer = (world: World, offer: EbayOffer) => shown(offer.state, world.now());
export const shownItem = (world: World, item: EbayItem) => shown(item.state, world.now());
