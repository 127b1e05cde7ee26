/** A listing as eBay's Trading calls show it. */

import type { World } from '../world.ts';
import type { EbayItem, EbayOffer } from './listing.ts';
import { shownItem, shownOffer } from './number.ts';

/** The account's name at eBay. */
export const userIdOf = (account: string): string => `shop_${account}`;

const amount = (value: number, currency: string) => ({ '@currencyID': currency, '#text': value.toFixed(2) });

const goods = (view: { title: string; brand: string; price: number; currency: string }) => ({
  Title: view.title,
  StartPrice: amount(view.price, view.currency),
  ConditionID: '1000',
  PrimaryCategory: { CategoryID: '20697' },
  ProductListingDetails: { BrandMPN: { Brand: view.brand } },
});

const variationsOf = (
  variations: { sku: string; price: number; quantity: number }[],
  currency: string,
): Record<string, unknown> =>
  variations.length === 0
    ? {}
    : {
        Variations: {
          Variation: variations.map(({ sku, price, quantity }) => ({
            SKU: sku,
            StartPrice: amount(price, currency),
            Quantity: quantity,
            SellingStatus: { QuantitySold: 0 },
          })),
        },
      };

const violation = { PolicyID: '54', PolicyText: 'Reported by a rights owner (VeRO).' };

/** A listing that was made with the Trading API. */
export const tradingItem = (world: World, item: EbayItem) => {
  const view = shownItem(world, item);
  return {
    ItemID: item.itemId,
    ...goods(view),
    ...(item.sku === undefined ? {} : { SKU: item.sku }),
    Quantity: view.quantity,
    Seller: { UserID: userIdOf(item.account) },
    ListingType: 'FixedPriceItem',
    ...variationsOf(item.variations, view.currency),
    SellingStatus: {
      ListingStatus: view.active ? 'Active' : 'Completed',
      QuantitySold: 0,
      CurrentPrice: amount(view.price, view.currency),
      ...(view.adminEnded ? { AdminEnded: 'true' } : {}),
    },
    ListingDetails: view.relistedAs === undefined ? {} : { RelistedItemID: view.relistedAs },
    ...(view.adminEnded ? { ItemPolicyViolation: violation } : {}),
  };
};

/** An inventory offer's listing as `GetItem` shows it, under any number that it has had. */
export const inventoryItem = (world: World, offer: EbayOffer, number: string) => {
  const view = shownOffer(world, offer);
  const group = world.state.ebayOffers.filter(
    (o) => offer.group !== undefined && o.group === offer.group && o.account === offer.account,
  );
  return {
    ItemID: number,
    ...goods(view),
    ...(group.length > 0 ? {} : { SKU: offer.sku }),
    Quantity: view.quantity,
    Seller: { UserID: userIdOf(offer.account) },
    InventoryTrackingMethod: 'ItemID',
    ...variationsOf(
      group.map((o) => ({ ...shownOffer(world, o), sku: o.sku })),
      view.currency,
    ),
    SellingStatus: {
      ListingStatus: view.listingId === number ? 'Active' : 'Completed',
      QuantitySold: 0,
      CurrentPrice: amount(view.price, view.currency),
      ...(offer.adminEnded.includes(number) ? { AdminEnded: 'true' } : {}),
    },
    ...(offer.adminEnded.includes(number) ? { ItemPolicyViolation: violation } : {}),
  };
};
