import type { ListingKind } from './found-listing.ts';

/** Numbers of one platform's listings, as it writes them. */
type ListingShape = ListingKind & { pattern: RegExp };

const other = (pattern: RegExp): ListingShape => ({ platform: 'other', type: 'listing-id', pattern });

/** How Mercado Libre's listing numbers begin: with the letters of a country's site. */
export const mercadoLibre = 'M(?:LA|LB|LM|LC|LU|LV|CO|PE|EC|BO|CR|GT|HN|NI|PA|PY|RD|SV)';

/** Numbers that are a listing by their shape alone. */
export const shapes: readonly ListingShape[] = [
  { platform: 'aliexpress', type: 'product-id', pattern: /(?<![\d.-])(?:1005\d{12}|3256\d{12})(?![\d-])/g },
  {
    platform: 'mercado-libre',
    type: 'listing-id',
    pattern: new RegExp(`(?<![\\w-])${mercadoLibre}[ -]?\\d{7,12}\\b`, 'g'),
  },
  { platform: 'tiktok-shop', type: 'product-id', pattern: /(?<![\d.-])17[23]\d{16}(?![\d-])/g },
  { platform: 'temu', type: 'product-id', pattern: /(?<![\d.-])601[01]\d{11}(?![\d-])/g },
];

/** The same of marketplaces that have no name of their own here. */
export const shapesOfOthers: readonly ListingShape[] = [
  // Rakuten Ichiba: the shop, and what the shop calls the item
  other(/(?<![\w@./-])[a-z][a-z\d-]{2,19}:\d{8}(?![\w:/.-])/g),
  // Mercari, Yahoo! Shopping of Japan
  other(/(?<![\w@.:/-])m\d{11}(?![\w@-])/g),
  other(/(?<![\w@.:/-])[a-z][a-z-]{2,19}_[a-z]{2,4}-\d{3,5}(?![\w@-]|\.\w)/g),
  // SHEIN's colours of one article, Cdiscount, Newegg, Takealot
  other(/(?<![\w@.:/-])s[kz]\d{13}(?![\w@-])/g),
  other(/\bAUC\d{13,16}\b/g),
  other(/\b9SI(?=[A-Z\d]*\d{4})[A-Z\d]{10,11}\b/g),
  other(/\bPLID\d{7,9}\b/g),
  // bol
  other(/(?<![\d.,-])9[23]0000\d{10}(?![\d-])/g),
  // Hepsiburada, Flipkart, noon, OTTO, Zalando
  other(/\bHB(?:CV|V)0[A-Z\d]{9,10}\b/g),
  other(/\bLST[A-Z]{3}[A-Z\d]{10,14}\b/g),
  other(/(?<![\w-])N\d{8}A\b(?!-)/g),
  other(/(?<![\w-])S0(?=[A-Z\d]{0,5}\d)[A-Z\d]{6}(?:-[A-Z\d]{1,6})?(?![\w-])/g),
  other(/(?<![\w-])[A-Z]{2}\d{3}[A-Z\d]{4}-[A-Z]\d{2}(?![\w-])/g),
];
