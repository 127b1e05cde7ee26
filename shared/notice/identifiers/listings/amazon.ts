import { labelOf, type Source, valuesAfter } from '../found.ts';
import { type FoundListing, type ListingKind, listingOf, listingsMatching } from './found-listing.ts';

const ofAsin: ListingKind = { platform: 'amazon', type: 'asin' };
const ofFnsku: ListingKind = { platform: 'amazon', type: 'fnsku' };

const asin = /\bB0[0-9A-Z]{8}\b/g;
const isbn = /\b\d{9}[\dX]\b/y;
const inSmallLetters = /\bb0[0-9a-z]{8}\b/y;
/** One in groups, which holds a digit besides its first. */
const inGroups =
  /B0(?=[ -]?\d|[ A-Z-]{1,9}\d)(?:[ -][0-9A-Z]{8}|[0-9A-Z]{2} [0-9A-Z]{4} [0-9A-Z]{2}|[0-9A-Z]{3} [0-9A-Z]{5})\b/y;
const fnsku = /\bX0(?=[0-9A-Z]{0,7}\d)[0-9A-Z]{8}\b/g;

/** ISBN-10: the digits weighted 10 to 1 add up to a multiple of 11. */
export const isIsbn10 = (value: string): boolean => {
  let sum = 0;
  for (let at = 0; at < 10; at++) sum += (10 - at) * (value[at] === 'X' ? 10 : Number(value[at]));
  return sum % 11 === 0;
};

/** ASINs and FNSKUs by their shape, and by their label books' ASINs, which are ISBNs, and those in small letters. */
export const amazonListings = ({ text, labels }: Source): FoundListing[] => [
  ...listingsMatching(text, asin, ofAsin),
  ...(text.includes('X0') ? listingsMatching(text, fnsku, ofFnsku) : []),
  ...labels
    .filter((label) => labelOf(label) === 'asin')
    .flatMap((label) => [
      ...valuesAfter(text, label, isbn).filter(({ value }) => isIsbn10(value)),
      ...valuesAfter(text, label, inGroups),
      ...valuesAfter(text, label, inSmallLetters).filter(({ value }) => /\d.*\d/.test(value.slice(2))),
    ])
    .map(listingOf(ofAsin))
    .map((one) => ({ ...one, value: one.value.toUpperCase() })),
];
