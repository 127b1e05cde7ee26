/** Through which of eBay's two APIs a listing was made decides through which it must be changed. */
import * as z from 'zod/mini';
import type { Offer } from '../port.ts';
import type { Inventory } from './inventory.ts';
import type { TradingItem } from './shapes.ts';
import { fingerprintOf, isActive, isListed, left, type Place } from './standing.ts';
import type { Trading } from './trading.ts';

export interface Ebay {
  inventory: Inventory;
  trading: Trading;
}

/** What `relist` needs, in the snapshot's `restore`. */
export const Restore = z.discriminatedUnion('path', [
  z.object({
    path: z.literal('inventory'),
    offerId: z.string(),
    sku: z.string(),
    marketplaceId: z.string(),
    /** the inventory item group whose variations share the listing */
    group: z.optional(z.string()),
    published: z.boolean(),
    fingerprint: z.string(),
  }),
  z.object({
    path: z.literal('trading'),
    itemId: z.string(),
    active: z.boolean(),
    /** undefined for variations, whose stock eBay copies */
    quantity: z.optional(z.int()),
    fingerprint: z.string(),
  }),
]);
export type Restore = z.infer<typeof Restore>;

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
  // an offer that is not published does not say that it was eBay who ended its listing
  if (item && item.SellingStatus.AdminEnded === 'true' && !(found && isListed(found)))
    return { path: 'trading', item };
  if (found) return asInventory();
  return item && { path: 'trading', item: (await relistedAs(trading, item)) ?? item };
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
    published: isListed(place.offer),
    fingerprint: fingerprintOf(place),
  };
};

/** What taking it off sale comes to. */
export const callsFor = (then: Restore): string[] => {
  if (then.path === 'trading')
    return then.active ? [`EndFixedPriceItem ${then.itemId}, reason NotAvailable`] : [];
  if (!then.published) return [];
  return then.group === undefined
    ? [`withdrawOffer ${then.offerId} of SKU ${then.sku} on ${then.marketplaceId}`]
    : [
        `withdrawOfferByInventoryItemGroup ${then.group} on ${then.marketplaceId}: the listing with all its variations`,
      ];
};
