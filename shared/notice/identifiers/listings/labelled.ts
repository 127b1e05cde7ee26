import type { Platform } from '../../../mail/vocabulary.ts';
import { columnBelow } from '../columns.ts';
import { labelOf, linesBelow, type Source, valuesAfter } from '../found.ts';
import type { Label } from '../labels.ts';
import { type FoundListing, listingOf, listingsMatching } from './found-listing.ts';
import { numbers } from './numbers.ts';

const ofListings: readonly Label[] = ['item', 'listing', 'product'];

/** Numbers of listings in a text whose labels say so, for a platform that is known. */
export const labelledListings = (
  { text, labels }: Source,
  platform: Platform,
  names: readonly Label[] = ofListings,
): FoundListing[] => {
  const shape = numbers[platform];
  if (!shape) return [];
  return labels.flatMap((label) => {
    const name = labelOf(label);
    if (name === undefined || !names.includes(name)) return [];
    const behind = valuesAfter(text, label, shape.digits);
    const below = behind.length > 0 ? behind : linesBelow(text, label, shape.digits);
    const values = below.length > 0 ? below : columnBelow(text, label, shape.digits);
    return values.map(listingOf({ platform, type: shape.type }));
  });
};

/** Walmart lists items as `number - brand - description`. */
const walmartLine = /^[ \t*•]{0,4}(\d{6,12}) [-–] (?=\S[^\n]{0,200} [-–] )/gm;

/** The lines of Walmart's lists, which have no label. */
export const walmartLines = ({ text, platform }: Source): FoundListing[] =>
  platform === 'walmart' ? listingsMatching(text, walmartLine, { platform, type: 'item-number' }) : [];
