/** One SKU in one of Amazon's stores, as far as taking it off sale and back concerns it. */
import * as z from 'zod/mini';
import { fingerprint } from '../fingerprint.ts';
import type { Issue } from '../port.ts';
import type { Entry, Item, ListingIssue } from './shapes.ts';

const Json = z.record(z.string(), z.unknown());

export const Facet = z.object({
  marketplaceId: z.string(),
  productType: z.string(),
  fulfilment: z.enum(['merchant', 'marketplace']),
  /** by which of the two it is taken off sale: no stock, or an ended offer */
  method: z.enum(['stock', 'offer']),
  /** can be bought now */
  live: z.boolean(),
  /** the seller offers it, by stock or by an open offer period, whatever Amazon makes of that */
  offered: z.boolean(),
  /** Amazon itself holds it off sale */
  enforced: z.boolean(),
  channels: z.array(z.object({ code: z.string(), quantity: z.optional(z.int()) })),
  /** the `purchasable_offer` entries of this store, as they came */
  offers: z.array(Json),
  fingerprint: z.string(),
  /** when Amazon last took a change of it, as far as this reading knows */
  updatedAt: z.optional(z.string()),
});
export type Facet = z.infer<typeof Facet>;

/** A channel of Amazon's own fulfilment: `AMAZON_NA`, `AMAZON_EU`, … */
const isAmazons = (channel: string): boolean => channel.startsWith('AMAZON_');

const instant = z.pipe(
  z.object({ value: z.string() }),
  z.transform(({ value }) => Date.parse(value)),
);

/** When an offer's period ends, in ms; infinity when it says nothing. */
const endOf = (offer: Entry): number => instant.safeParse(offer.end_at).data ?? Number.POSITIVE_INFINITY;

const takesDown = new Set(['LISTING_SUPPRESSED', 'CATALOG_ITEM_REMOVED']);

const holds = (issue: ListingIssue, marketplaceId: string): boolean =>
  (issue.marketplaceIds?.includes(marketplaceId) ?? true) &&
  issue.enforcements !== undefined &&
  issue.enforcements.exemption.status === 'NOT_EXEMPT' &&
  issue.enforcements.actions.some(({ action }) => takesDown.has(action));

/** Also an exemption that ends some day announces an enforcement. */
const enforces = ({ enforcements }: ListingIssue): boolean =>
  enforcements !== undefined && enforcements.actions.length > 0 && enforcements.exemption.status !== 'EXEMPT';

/** What Amazon says is wrong with the SKU in this store. */
export const issuesOf = (item: Item, marketplaceId: string): Issue[] =>
  item.issues
    .filter((issue) => issue.marketplaceIds?.includes(marketplaceId) ?? true)
    .map((issue) => ({
      code: issue.code,
      message: issue.message,
      ...(enforces(issue) && { enforces: true }),
    }));

const ofStore = (entries: Entry[] | undefined, marketplaceId: string): Entry[] =>
  (entries ?? []).filter(
    (entry) => entry.marketplace_id === undefined || entry.marketplace_id === marketplaceId,
  );

/** An entry without what our own delisting changes in it. */
const without = (entry: Entry, ...names: string[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)));

/**
 * What a person could edit and we never touch: product type, title, brand, condition, prices with their discounts
 * and audiences, channels with their handling times. Left out: stock, which sales change too and a delisting sets
 * to 0, and the offer period, which it ends.
 */
const edits = ({ attributes }: Item, productType: string, marketplaceId: string) => ({
  productType,
  title: attributes.item_name,
  brand: attributes.brand,
  condition: attributes.condition_type,
  prices: ofStore(attributes.purchasable_offer, marketplaceId).map((o) => without(o, 'start_at', 'end_at')),
  channels: ofStore(attributes.fulfillment_availability, marketplaceId).map((c) => without(c, 'quantity')),
});

/** Stock is ours to set where the merchant ships and says how much; everywhere else the offer is ended. */
const methodOf = (channels: Facet['channels']): Facet['method'] =>
  channels.length > 0 && channels.every(({ code, quantity }) => !isAmazons(code) && quantity !== undefined)
    ? 'stock'
    : 'offer';

/** The SKU as one store's answer shows it; undefined when the answer has no summary for that store. */
export const facetOf = (item: Item, marketplaceId: string, now: Date): Facet | undefined => {
  const summary = item.summaries.find((s) => s.marketplaceId === marketplaceId);
  if (!summary) return undefined;
  const channels = item.fulfillmentAvailability.map(({ fulfillmentChannelCode: code, quantity }) =>
    quantity === undefined ? { code } : { code, quantity },
  );
  const method = methodOf(channels);
  const offers = ofStore(item.attributes.purchasable_offer, marketplaceId);
  const live = summary.status.includes('BUYABLE');
  return {
    marketplaceId,
    productType: summary.productType,
    fulfilment: channels.some(({ code }) => isAmazons(code)) ? 'marketplace' : 'merchant',
    method,
    live,
    offered:
      method === 'stock'
        ? channels.some(({ quantity = 0 }) => quantity > 0)
        : offers.some((offer) => endOf(offer) > now.getTime()),
    enforced: !live && item.issues.some((issue) => holds(issue, marketplaceId)),
    channels,
    offers,
    fingerprint: fingerprint(edits(item, summary.productType, marketplaceId)),
    ...(summary.lastUpdatedDate === undefined ? {} : { updatedAt: summary.lastUpdatedDate }),
  };
};

/** Whether two readings of a store's offer have the same stock in every channel. */
export const sameStock = (a: Facet, b: Facet): boolean =>
  a.channels.length === b.channels.length &&
  a.channels.every(({ code, quantity }) =>
    b.channels.some((c) => c.code === code && c.quantity === quantity),
  );
