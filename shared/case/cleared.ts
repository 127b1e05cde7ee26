import type { ListingRef } from '../notice/notice.ts';
import { type Case, type CaseListing, isSameOffer, type OfferKey } from './case.ts';
import { behind } from './on-sale.ts';

/** An offer as a form names it. */
export const offerName = ({ marketplace, sku }: OfferKey): string => `${marketplace}/${sku}`;

/** Whether no mail of the complaint names a listing, which went off sale too because it carries the same risk. */
const isBesides = ({ decision, notice }: Case, listing: CaseListing): boolean =>
  listing.besides === true &&
  !decision.offers.some((one) => isSameOffer(one, listing)) &&
  notice.listings.every((ref) => behind({ listings: [listing] }, ref).length === 0);

/** The listings that the complaint is about. */
const complainedOf = (now: Case): CaseListing[] => now.listings.filter((listing) => !isBesides(now, listing));

/** Of those, the ones that no outcome has cleared yet. */
export const inDispute = (now: Case): CaseListing[] => complainedOf(now).filter(({ cleared }) => !cleared);

/**
 * The listings that an outcome clears, by the offers that are told to be: undefined where none is left in dispute after
 * it, so that it is the whole case's.
 */
export const partOf = (now: Case, offers: readonly OfferKey[]): OfferKey[] | undefined => {
  const isNamed = (listing: CaseListing) => offers.some((offer) => isSameOffer(offer, listing));
  if (inDispute(now).every(isNamed)) return undefined;
  return complainedOf(now)
    .filter(isNamed)
    .map(({ marketplace, sku }) => ({ marketplace, sku }));
};

/**
 * As `partOf`, by what a mail names and the store's own offers behind that: a mail that names no listing at all speaks of
 * the whole case; empty where it names none of the case's.
 */
export const namedPart = (
  now: Case,
  refs: readonly ListingRef[],
  offers: readonly OfferKey[],
): OfferKey[] | undefined =>
  refs.length === 0 ? undefined : partOf(now, [...offers, ...refs.flatMap((ref) => behind(now, ref))]);
