import { labelOf, type Source, valuesAfter } from '../found.ts';
import { type FoundListing, listingOf } from './found-listing.ts';

const sku = /([A-Za-z0-9][A-Za-z0-9._/-]{1,38}[A-Za-z0-9])(?![A-Za-z0-9])/y;

/** `SKU-77-204` is all of it the number. */
const ownName = /^[A-Z]{2,4}-[A-Z\d]$/;

/** A seller's own SKU has no shape: it must hold a digit, and not be a word or a date. */
const plausibleSku = (value: string): boolean =>
  /\d/.test(value) && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value) && !/^(?:https?|www)/i.test(value);

/** A seller's own numbers, one behind each label. */
export const skus = ({ text, labels, platform }: Source): FoundListing[] =>
  labels
    .filter((label) => labelOf(label) === 'sku' && !ownName.test(text.slice(label.start, label.end + 2)))
    .flatMap((label) => valuesAfter(text, label, sku).slice(0, 1))
    .filter(({ value }) => plausibleSku(value) && !/^B0[0-9A-Z]{8}$/.test(value))
    .map(listingOf({ platform, type: 'sku' }));
