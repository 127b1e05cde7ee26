/** What a listing looks like now, through whichever API it was made. */
import { fingerprint } from '../fingerprint.ts';
import type { OfferState, Snapshot } from '../port.ts';
import type { InventoryItem, InventoryOffer, TradingItem } from './shapes.ts';

export type Place =
  | { path: 'inventory'; offer: InventoryOffer; item: InventoryItem | undefined }
  | { path: 'trading'; item: TradingItem };

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

const ended = new Set(['ENDED', 'EBAY_ENDED']);

/**
 * Whether an offer has a listing that goes on: only published offers show theirs, and it may be one that has ended (Sell
 * Inventory, `ListingDetails` and `ListingStatusEnum`).
 */
export const isListed = ({ status, listing }: InventoryOffer): boolean =>
  status === 'PUBLISHED' && !ended.has(listing?.listingStatus ?? '');

const endedByEbay = ({ listing }: InventoryOffer): boolean => listing?.listingStatus === 'EBAY_ENDED';

/** `listingOnHold` hides a listing for a policy violation; `EBAY_ENDED` and `AdminEnded` say that eBay ended it. */
export const stateOf = (place: Place): OfferState['state'] => {
  if (place.path === 'inventory') {
    if (place.offer.listing?.listingOnHold || endedByEbay(place.offer)) return 'enforced';
    return isListed(place.offer) ? 'on-sale' : 'off-sale';
  }
  if (place.item.SellingStatus.AdminEnded === 'true') return 'enforced';
  return isActive(place.item) ? 'on-sale' : 'off-sale';
};

export const isEnforcedPlace = (place: Place): boolean => stateOf(place) === 'enforced';

const adminEnded = { code: 'AdminEnded', message: 'ended by eBay' };

/** What eBay says is wrong with the listing. */
export const issuesIn = (place: Place): OfferState['issues'] => {
  if (place.path === 'inventory') {
    if (endedByEbay(place.offer)) return [adminEnded];
    return place.offer.listing?.listingOnHold
      ? [{ code: 'listingOnHold', message: 'on hold for a violation of eBay policy' }]
      : [];
  }
  const violation = place.item.ItemPolicyViolation;
  if (violation) return [{ code: violation.PolicyID, message: violation.PolicyText }];
  return place.item.SellingStatus.AdminEnded === 'true' ? [adminEnded] : [];
};
