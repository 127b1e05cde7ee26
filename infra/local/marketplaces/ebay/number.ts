/** The numbers that eBay lists offers under, and what of a listing shows by now. */

import { changed, shown, truth } from '../lagged.ts';
import type { World } from '../world.ts';
import type { EbayItem, EbayOffer } from './listing.ts';

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
