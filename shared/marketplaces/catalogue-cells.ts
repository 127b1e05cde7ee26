/** What a cell of a seller's spreadsheet may say, in the words and forms that sellers and spreadsheets use. */
import * as z from 'zod/mini';
import { Marketplace } from './port.ts';

const yes = new Set(['true', 'yes', 'y', '1', 'x', 'ja', '是']);
const no = new Set(['', 'false', 'no', 'n', '0', 'nein', '否']);

export const Flag = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const word = text.trim().toLowerCase();
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
    context.issues.push({ code: 'custom', message: 'is neither yes nor no', input: text });
    return z.NEVER;
  }),
);

/** `AFN`, `FBA` and Amazon's channel codes mean the marketplace's warehouse; `DEFAULT` and `MFN` the merchant's own. */
export const Fulfilment = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const word = text.trim().toLowerCase();
    if (['merchant', 'fbm', 'mfn', 'default', 'seller'].includes(word)) return 'merchant' as const;
    if (/^(marketplace|fba|afn|amazon(_[a-z]{2,4})?)$/.test(word)) return 'marketplace' as const;
    context.issues.push({ code: 'custom', message: 'is neither merchant nor marketplace', input: text });
    return z.NEVER;
  }),
);

/** `Amazon.de`, `ebay UK` and 速卖通 are their marketplace. */
export const MarketplaceName = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => {
      const word = text.trim().toLowerCase();
      if (/^(?:amazon\b|亚马逊)/.test(word)) return 'amazon';
      if (/^ebay\b/.test(word)) return 'ebay';
      return /^(?:aliexpress\b|速卖通)/.test(word) ? 'aliexpress' : word;
    }),
  ),
  z.enum(Marketplace.options, `is none of ${Marketplace.options.join(', ')}`),
);

/** `19.99`, and `19,99` as much of the world writes it. */
export const Amount = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => text.trim().replace(/^(\d{1,9}),(\d{1,2})$/, '$1.$2')),
  ),
  z.string().check(z.regex(/^\d{1,9}([.]\d{1,4})?$/, 'is not an amount such as 19.99')),
);

/** How a marketplace numbers its listings; one of another shape would never be found by a complaint. */
export const numbers: Record<Marketplace, { shape: RegExp; is: string }> = {
  amazon: { shape: /^[A-Z0-9]{10}$/i, is: 'an ASIN, ten letters and digits' },
  ebay: { shape: /^\d{9,14}$/, is: 'an item number, nine to fourteen digits' },
  aliexpress: { shape: /^\d{8,18}$/, is: 'a product id, eight to eighteen digits' },
  webhook: { shape: /./, is: 'a number' },
};

/** What is wrong with a number, and what to do where a spreadsheet has shortened it. */
export const numberProblem = (input: unknown): string => {
  if (/^\d[.,]\d+E\+\d+$/i.test(z.object({ listingId: z.string() }).safeParse(input).data?.listingId ?? ''))
    return 'was shortened by the spreadsheet: make the column text, and fill it in again';
  const { data } = z.object({ marketplace: Marketplace }).safeParse(input);
  return `is not ${data ? numbers[data.marketplace].is : 'a number'}`;
};
