/** What `patchListingsItem` makes of a listing's attributes, or what is wrong with the patch. */
import * as z from 'zod/mini';
import { Channel, Offer } from './item.ts';
import type { AmazonIssue, AmazonListing, Attributes } from './listing.ts';

/** The body of `patchListingsItem`; only whole attributes can be named. */
export const PatchBody = z.object({
  productType: z.string(),
  patches: z
    .array(
      z.object({
        op: z.enum(['add', 'replace', 'merge', 'delete']),
        path: z.string().check(z.regex(/^\/attributes\/[a-z0-9_]+$/)),
        value: z.optional(z.array(z.record(z.string(), z.unknown()))),
      }),
    )
    .check(z.minLength(1)),
});
export type PatchBody = z.infer<typeof PatchBody>;

type Entry = Record<string, unknown>;

const issue = (code: string, message: string): AmazonIssue => ({
  code,
  message,
  severity: 'ERROR',
  categories: ['INVALID_ATTRIBUTE'],
});

const sameSelectors = (names: string[]) => (a: Entry, b: Entry) => names.every((name) => a[name] === b[name]);
const selectors: Record<string, string[]> = {
  fulfillment_availability: ['fulfillment_channel_code'],
  purchasable_offer: ['audience', 'currency'],
};

/** An entry that meets no other of the same selectors is added beside them, also when that was not meant. */
const mergedInto = (name: string, before: Entry[], value: Entry[]): Entry[] => {
  const same = sameSelectors(selectors[name] ?? []);
  const kept = before.map((entry) => ({ ...entry, ...value.find((v) => same(v, entry)) }));
  return [...kept, ...value.filter((v) => !before.some((entry) => same(v, entry)))];
};

const applied = (name: string, op: string, before: Entry[], value: Entry[]): Entry[] | undefined => {
  if (op === 'delete') return undefined;
  // Amazon keeps a fulfilment channel that a replacement does not name (selling-partner-api-models#2061)
  return op === 'replace' && name !== 'fulfillment_availability' ? value : mergedInto(name, before, value);
};

const wrongWith = (name: string, entries: Entry[]): AmazonIssue[] => {
  if (name === 'fulfillment_availability' && entries.some((entry) => !Channel.safeParse(entry).success)) {
    return [issue('90220', "'fulfillment_channel_code' is required and 'quantity' must not be negative.")];
  }
  if (name !== 'purchasable_offer') return [];
  if (entries.some((entry) => !Offer.safeParse(entry).success)) {
    return [issue('90220', "'our_price' and 'currency' are required but not supplied.")];
  }
  const same = sameSelectors(selectors.purchasable_offer ?? []);
  const split = entries.some((a, i) => entries.some((b, j) => i < j && same(a, b)));
  return split ? [issue('90244', "'purchasable_offer' holds one audience twice.")] : [];
};

export const patched = (
  listing: AmazonListing,
  before: Attributes,
  { productType, patches }: PatchBody,
): { attributes: Attributes; issues: AmazonIssue[] } => {
  if (productType !== listing.productType) {
    return {
      attributes: before,
      issues: [issue('90000', `The SKU is not of product type '${productType}'.`)],
    };
  }
  let attributes = before;
  const issues: AmazonIssue[] = [];
  for (const { op, path, value = [] } of patches) {
    const name = path.slice('/attributes/'.length);
    const mine = value.filter((v) => (v.marketplace_id ?? listing.marketplaceId) === listing.marketplaceId);
    issues.push(...wrongWith(name, mine));
    const { [name]: old = [], ...others } = attributes;
    const entries = applied(name, op, old, mine);
    attributes = entries ? { ...attributes, [name]: entries } : others;
  }
  return { attributes, issues };
};
