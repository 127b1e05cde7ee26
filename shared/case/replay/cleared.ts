import type { ListingRef } from '../../notice/notice.ts';
import { type Case, type CaseListing, isAmong, type OfferKey } from '../case.ts';
import { isAside, isAskedAbout, isOnlyNamed, toRelist } from '../place.ts';
import { behind } from './on-sale.ts';

/** An offer as a form names it. */
export const offerName = ({ marketplace, sku }: OfferKey): string => `${marketplace}/${sku}`;

/** Whether no mail of the complaint names a listing, which went off sale too because it carries the same risk. */
const isBesides = ({ decision, notice }: Case, listing: CaseListing): boolean =>
  listing.besides === true &&
  !isAmong(decision.offers, listing) &&
  notice.listings.every((ref) => behind({ listings: [listing] }, ref).length === 0);

/** Whether it was named in passing, and nobody wanted it off sale for that. */
const isLeftAside = (now: Case, listing: CaseListing): boolean =>
  isAside(listing) && !(isOnlyNamed(listing) && isAskedAbout(now));

/** The listings that the complaint is about. */
const complainedOf = (now: Case): CaseListing[] =>
  now.listings.filter((listing) => !isBesides(now, listing) && !isLeftAside(now, listing));

/** Of those, the ones that no outcome has cleared yet. */
export const inDispute = (now: Case): CaseListing[] => complainedOf(now).filter(({ cleared }) => !cleared);

/** The outcomes by which mails alone cleared a part of the case's listings, the oldest first. */
export const partsByMail = ({ outcomes }: Case): Case['outcomes'] => outcomes.filter(({ tell }) => tell);

/** The listings that these outcomes cleared. */
export const clearedByMail = (now: Case): CaseListing[] => {
  const parts = partsByMail(now).flatMap(({ cleared = [] }) => cleared);
  return now.listings.filter((listing) => isAmong(parts, listing));
};

/** Whether the team has yet to be told of one of them, and nothing of it still has to go back on sale. */
export const isPartUntold = (now: Case): boolean => {
  if (partsByMail(now).length <= now.partsTold) return false;
  const going = toRelist(now);
  return !clearedByMail(now).some((listing) => isAmong(going, listing));
};

/**
 * The listings that an outcome clears, by the offers that are told to be: undefined where none is left in dispute after
 * it, so that it is the whole case's.
 */
export const partOf = (now: Case, offers: readonly OfferKey[]): OfferKey[] | undefined => {
  const isNamed = (listing: CaseListing) => isAmong(offers, listing);
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
