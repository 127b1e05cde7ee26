import type { ListingRef } from '../../notice/notice.ts';
import type { Offer } from '../port.ts';
import type { Ebay } from './place.ts';
import type { TradingItem } from './shapes.ts';

/** A listing's offers: its variations' SKUs, or its one SKU, or where the seller uses none its own number. */
export const offersIn = ({ ItemID, Title, SKU, Variations }: TradingItem): Offer[] => {
  const skus = (Variations?.Variation ?? []).flatMap((v) => v.SKU ?? []);
  return (skus.length > 0 ? skus : [SKU ?? ItemID]).map((sku) => ({
    marketplace: 'ebay',
    sku,
    listingId: ItemID,
    title: Title,
  }));
};

const bySku = async ({ inventory }: Ebay, sku: string): Promise<Offer[]> => {
  const offer = await inventory.offerOf(sku);
  const listingId = offer?.listing?.listingId;
  if (!listingId) return [];
  const title = (await inventory.item(sku))?.product?.title ?? '';
  return [{ marketplace: 'ebay', sku, listingId, title }];
};

const byItemNumber = async ({ trading }: Ebay, id: string): Promise<Offer[]> => {
  const item = await trading.item(id);
  // GetItem shows anybody's listing
  if (!item || item.Seller?.UserID !== (await trading.userId())) return [];
  return offersIn(item);
};

/**
 * The store's offers behind an item number, or behind a SKU of Sell Inventory. A SKU of a listing made otherwise is
 * found by the catalogue: eBay looks listings up by number only.
 */
export const findOffers = async (ebay: Ebay, { platform, id, idType }: ListingRef): Promise<Offer[]> => {
  if (platform !== 'ebay') return [];
  if (idType === 'sku') return bySku(ebay, id);
  const isNumber = /^\d{9,15}$/.test(id);
  return isNumber && (idType === 'item-number' || idType === 'listing-id') ? byItemNumber(ebay, id) : [];
};
