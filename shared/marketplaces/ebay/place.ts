/** Through which of eBay's two APIs a listing was made decides through which it must be changed. */
import * as z from 'zod';
import { fingerprint } from '../fingerprint.ts';
import type { Offer, OfferState, Snapshot } from '../port.ts';
import type { Inventory } from './inventory.ts';
import type { InventoryItem, InventoryOffer, TradingItem } from './shapes.ts';
import type { Trading } from './trading.ts';

export interface Ebay {
  inventory: Inventory;
  trading: Trading;
}

export type Place =
  | { path: 'inventory'; offer: InventoryOffer; item: InventoryItem | undefined }
  | { path: 'trading'; item: TradingItem };

/** What `relist` needs, in the snapshot's `restore`. */
export const Restore = z.discriminatedUnion('path', [
  z.object({
    path: z.literal('inventory'),
    offerId: z.string(),
    sku: z.string(),
    marketplaceId: z.string(),
    /** the inventory item group whose variations share the listing */
    group: z.string().optional(),
    published: z.boolean(),
    fingerprint: z.string(),
  }),
  z.object({
    path: z.literal('trading'),
    itemId: z.string(),
    active: z.boolean(),
    /** undefined for variations, whose stock eBay copies */
    quantity: z.int().optional(),
    fingerprint: z.string(),
  }),
]);
export type Restore = z.infer<typeof Restore>;

export const isActive = ({ SellingStatus }: TradingItem): boolean => SellingStatus.ListingStatus === 'Active';

/** What is left in stock of an item or a variation. */
export const left = (item: {
  Quantity: number;
  QuantityAvailable?: number | undefined;
  SellingStatus: { QuantitySold: number };
}): number => item.QuantityAvailable ?? item.Quantity - item.SellingStatus.QuantitySold;

const stockOf = (offer: InventoryOffer, item: InventoryItem | undefined): number | undefined =>
  offer.availableQuantity ?? item?.availability?.shipToLocationAvailability?.quantity;

/**
 * Everything a seller can edit. Withdrawing changes only `status` and `listing`, so these two are left out and stock
 * is part of it: it does not move while nothing can be sold.
 */
const inventoryFingerprint = (offer: InventoryOffer, item: InventoryItem | undefined): string => {
  const { status: _status, listing: _listing, ...terms } = offer;
  return fingerprint({ terms, product: item?.product, stock: stockOf(offer, item) });
};

/**
 * Title, condition, category, prices and what is left in stock, by variation. Number, dates and sold counts are left
 * out: relisting gives new ones.
 */
const tradingFingerprint = (item: TradingItem): string =>
  fingerprint({
    title: item.Title,
    condition: item.ConditionID,
    category: item.PrimaryCategory,
    price: item.StartPrice,
    left: left(item),
    variations: item.Variations?.Variation.map((v) => [v.SKU, v.StartPrice, left(v)]),
  });

export const fingerprintOf = (place: Place): string =>
  place.path === 'inventory' ? inventoryFingerprint(place.offer, place.item) : tradingFingerprint(place.item);

/** Follows an ended listing to the one it was relisted as. */
export const relistedAs = async (trading: Trading, item: TradingItem): Promise<TradingItem | undefined> => {
  const next = item.ListingDetails?.RelistedItemID;
  return next && next !== '0' ? trading.item(next) : undefined;
};

/**
 * Where an offer stands now; undefined when it is nowhere. One whose number is not the inventory offer's present
 * number may be an older number of it or a listing made otherwise: only the listing itself tells.
 */
export const placeOf = async ({ inventory, trading }: Ebay, offer: Offer): Promise<Place | undefined> => {
  const found = await inventory.offerOf(offer.sku);
  const asInventory = async () =>
    found && { path: 'inventory' as const, offer: found, item: await inventory.item(offer.sku) };
  if (found?.listing?.listingId === offer.listingId) return asInventory();
  const item = await trading.item(offer.listingId);
  if (item && isActive(item)) return { path: 'trading', item };
  if (found) return asInventory();
  return item && { path: 'trading', item: (await relistedAs(trading, item)) ?? item };
};

const priceIn = (place: Place): Snapshot['price'] => {
  if (place.path === 'inventory') {
    const price = place.offer.pricingSummary?.price;
    return price && { amount: price.value, currency: price.currency };
  }
  const { StartPrice, SellingStatus, Variations } = place.item;
  const price = Variations?.Variation[0]?.StartPrice ?? StartPrice ?? SellingStatus.CurrentPrice;
  return price && { amount: price['#text'], currency: price['@currencyID'] };
};

const quantityIn = (place: Place): number | undefined => {
  if (place.path === 'inventory') return stockOf(place.offer, place.item);
  const variations = place.item.Variations?.Variation;
  return variations ? variations.reduce((sum, v) => sum + left(v), 0) : left(place.item);
};

export const factsOf = (place: Place) => {
  const price = priceIn(place);
  const quantity = quantityIn(place);
  return {
    ...(price ? { price } : {}),
    ...(quantity === undefined ? {} : { quantity }),
    fingerprint: fingerprintOf(place),
  };
};

/** `listingOnHold` hides a listing for a policy violation; `AdminEnded` says that eBay ended it. */
export const stateOf = (place: Place): OfferState['state'] => {
  if (place.path === 'inventory') {
    if (place.offer.listing?.listingOnHold) return 'enforced';
    return place.offer.status === 'PUBLISHED' ? 'on-sale' : 'off-sale';
  }
  if (place.item.SellingStatus.AdminEnded === 'true') return 'enforced';
  return isActive(place.item) ? 'on-sale' : 'off-sale';
};

/** What eBay says is wrong with the listing. */
export const issuesIn = (place: Place): OfferState['issues'] => {
  if (place.path === 'inventory') {
    return place.offer.listing?.listingOnHold
      ? [{ code: 'listingOnHold', message: 'on hold for a violation of eBay policy' }]
      : [];
  }
  const violation = place.item.ItemPolicyViolation;
  if (violation) return [{ code: violation.PolicyID, message: violation.PolicyText }];
  return place.item.SellingStatus.AdminEnded === 'true'
    ? [{ code: 'AdminEnded', message: 'ended by eBay' }]
    : [];
};

/** The group whose one listing this variation is part of; a SKU in a group can also be listed by itself. */
const groupOf = async (place: Extract<Place, { path: 'inventory' }>, trading: Trading) => {
  const key = place.item?.inventoryItemGroupKeys[0];
  const listingId = place.offer.listing?.listingId;
  if (!key || !listingId) return undefined;
  return (await trading.item(listingId))?.Variations ? key : undefined;
};

export const restoreOf = async (place: Place, trading: Trading): Promise<Restore> => {
  if (place.path === 'trading') {
    const { item } = place;
    return {
      path: 'trading',
      itemId: item.ItemID,
      active: isActive(item),
      ...(item.Variations ? {} : { quantity: left(item) }),
      fingerprint: fingerprintOf(place),
    };
  }
  const group = await groupOf(place, trading);
  return {
    path: 'inventory',
    offerId: place.offer.offerId,
    sku: place.offer.sku,
    marketplaceId: place.offer.marketplaceId,
    ...(group ? { group } : {}),
    published: place.offer.status === 'PUBLISHED',
    fingerprint: fingerprintOf(place),
  };
};
