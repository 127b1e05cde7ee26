import type { Platform } from '../../../mail/vocabulary.ts';
import { matchesIn } from '../../../platform/matches-in.ts';
import type { ListingIdType } from '../../vocabulary.ts';
import type { Found } from '../found.ts';

/** A listing that a text names: its number, as the platform writes it, and where it stands. */
export interface FoundListing extends Found<ListingIdType> {
  platform: Platform;
}

/** What kind of listing a number is of. */
export type ListingKind = Pick<FoundListing, 'platform' | 'type'>;

/** A number and where it begins, as a listing of one kind. */
export const listingOf =
  ({ platform, type }: ListingKind) =>
  ({ value, start }: { value: string; start: number }): FoundListing => ({
    type,
    platform,
    value,
    start,
    end: start + value.length,
  });

/** The first group of each match, or all of it, as a listing of one kind. */
export const listingsMatching = (text: string, pattern: RegExp, kind: ListingKind): FoundListing[] =>
  matchesIn(text, pattern).map((match) => {
    const value = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    return listingOf(kind)({ value, start });
  });
