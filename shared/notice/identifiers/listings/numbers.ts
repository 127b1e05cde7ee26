import type { Platform } from '../../../mail/vocabulary.ts';
import type { ListingIdType } from '../../vocabulary.ts';
import { mercadoLibre } from './shapes.ts';

/** How one platform numbers its listings. */
export interface ListingNumbers {
  type: ListingIdType;
  /** sticky: a number where a label or a name says that one stands */
  digits: RegExp;
}

/** Amazon's have a file of their own; a law firm and a court list nothing. */
type Numbering = Exclude<Platform, 'amazon' | 'law-firm' | 'court'>;

/** What people put between the groups of a number. */
export const separators = /[\s.,-]/g;
const separatorsOf = ['[ \\u00a0\\u2009\\u202f]', '-', '\\.', ','];

/** `206-555-0134`: so people write telephone numbers. */
const telephone = '\\d{3}(?:-\\d{3}-|\\.\\d{3}\\.)\\d{4}(?!\\d)';

/**
 * A number of so many digits, in one or, from nine on, in groups of three or four: `195 884 217 730`, `1005-0061-2345-6789`.
 * In groups it begins as the platform's do; `or` is another kind that it has, in one.
 */
const digitsOf = (
  least: number,
  most: number,
  { begins = '[1-9]', or = `\\d{${least}}` }: { begins?: string; or?: string } = {},
): RegExp => {
  const inGroups = separatorsOf.flatMap((one) => [
    `\\d{1,3}(?:${one}\\d{3}){2,${Math.ceil(most / 3) - 1}}(?!\\d|[.,-]\\d)`,
    `\\d{1,4}(?:${one}\\d{3,4}){2,${Math.ceil(most / 4) - 1}}(?!\\d|[.,-]\\d)`,
  ]);
  const enough = `(?!${telephone})(?=${begins}(?:[ \\u00a0\\u2009\\u202f.,-]?\\d){${Math.max(least, 9) - 1}})`;
  return new RegExp(`(?:(?:\\d{${least},${most}}|${or})(?!\\d)|${enough}(?:${inGroups.join('|')}))`, 'y');
};

/** How long each platform's listing numbers are. */
const known: Record<Numbering, ListingNumbers> = {
  ebay: { type: 'item-number', digits: digitsOf(11, 13, { begins: '[1-4]' }) },
  aliexpress: { type: 'product-id', digits: digitsOf(8, 17) },
  alibaba: { type: 'product-id', digits: digitsOf(8, 16) },
  // those of Canada are longer
  walmart: { type: 'item-number', digits: digitsOf(6, 12, { or: '6000\\d{9}' }) },
  etsy: { type: 'listing-id', digits: digitsOf(8, 12) },
  shopify: { type: 'product-id', digits: digitsOf(10, 15) },
  'tiktok-shop': { type: 'product-id', digits: digitsOf(15, 20, { or: '17\\d{11}' }) },
  temu: { type: 'product-id', digits: digitsOf(9, 18) },
  'mercado-libre': {
    type: 'listing-id',
    digits: new RegExp(`${mercadoLibre}[ -]?(?:\\d{7,12}|\\d{3,4}(?:[ -]\\d{3,6}){1,2})(?!\\d)`, 'y'),
  },
  allegro: { type: 'listing-id', digits: digitsOf(8, 12) },
  // a marketplace that nobody here has seen
  other: {
    type: 'listing-id',
    digits:
      /(?:[A-Z]{1,4}-\d{4,18}|[a-z]{1,4}-\d{5,9}|[A-Z]\d-\d{4,8}|[A-Z]{1,4}-\d{3}-\d{3,6}|\d{4}-[A-Z]{2}-\d{2}|\d{6,18}|(?:m|[a-z]{2}(?=\d{10}))\d{8,14}|(?=(?:[A-Z]*\d){3})(?=\d{0,3}[A-Z])[A-Z\d]{8,17}|(?=(?:[a-z]*\d){3})(?=\d{0,3}[a-z])[a-z\d]{8,14}|(?!(?:19|20)\d{2}-(?:0\d|1[0-2])(?!\d))\d{2,4}(?:-\d{2,3})?-\d{3,6})(?:-[A-Z\d]{1,5})?(?![\w@]|[-/]\w)/y,
  },
};

export const numbers: Partial<Record<Platform, ListingNumbers>> = known;
