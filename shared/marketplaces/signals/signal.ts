import * as z from 'zod/mini';
import { Right } from '../../notice/vocabulary.ts';
import { Issue, Offer } from '../port.ts';

/** What a marketplace says by itself of one of a store's listings. */
export const SignalKind = z.enum([
  /** the marketplace itself keeps it off sale */
  'listing-enforced',
  /** it can still be bought, and the marketplace says it acts on it, or when it will */
  'listing-warned',
  'listing-on',
  'listing-off',
  'listing-gone',
]);
export type SignalKind = z.infer<typeof SignalKind>;

/** Why the marketplace acts on a listing. */
export const SignalReason = z.enum([
  /** somebody's right */
  'rights',
  /** it does not say */
  'unstated',
  /** something else, such as a missing picture */
  'other',
]);
export type SignalReason = z.infer<typeof SignalReason>;

export const ListingSignal = z.object({
  kind: SignalKind,
  storeId: z.string(),
  offer: Offer,
  at: z.iso.datetime(),
  /** present where the marketplace acts on the listing */
  reason: z.optional(SignalReason),
  right: Right,
  /** the marketplace's own words: those for which it acts on the listing, where it does */
  issues: z.array(Issue),
});
export type ListingSignal = z.infer<typeof ListingSignal>;
