import * as z from 'zod/mini';
import type { ListingRef } from '../notice/notice.ts';

/** The marketplaces on which this product can act. */
export const Marketplace = z.enum(['amazon', 'ebay', 'aliexpress', 'webhook']);
export type Marketplace = z.infer<typeof Marketplace>;

/** One store's account on one marketplace. */
export interface StoreAccount {
  storeId: string;
  marketplace: Marketplace;
}

/** What names an offer of one store among all stores'. */
export interface StoreOffer extends StoreAccount {
  sku: string;
}

/** One offer of a store: the seller's own SKU on one marketplace. */
export const Offer = z.object({
  marketplace: Marketplace,
  sku: z.string(),
  /** ASIN, item number or product id */
  listingId: z.string(),
  title: z.string(),
});
export type Offer = z.infer<typeof Offer>;

/** Enough of a title to know a listing by. An event of a case holds hundreds of offers, and 400 KB. */
const longestTitle = 120;

/** The offer alone, of what knows more of it: an item of the catalogue, or a case's listing. */
export const offerOf = ({ marketplace, sku, listingId, title }: Offer): Offer => ({
  marketplace,
  sku,
  listingId,
  title:
    title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).replace(/\p{Cs}$/u, '')}…`,
});

export const Money = z.object({ amount: z.string(), currency: z.string() });

/** An offer's state, complete enough to be put back exactly; `restore` is the adapter's own and opaque to others. */
export const Snapshot = z.object({
  offer: Offer,
  takenAt: z.iso.datetime(),
  onSale: z.boolean(),
  price: z.optional(Money),
  quantity: z.optional(z.int()),
  fulfilment: z.enum(['merchant', 'marketplace']),
  /** a number or hash that changes when anybody edits the offer */
  fingerprint: z.string(),
  restore: z.unknown(),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What the marketplace said is wrong, in its own code and words. */
export const Issue = z.object({
  code: z.string(),
  message: z.string(),
  /** the marketplace acts on the listing because of it, or says when it will */
  enforces: z.optional(z.boolean()),
});
export type Issue = z.infer<typeof Issue>;

/** How a marketplace answered a change. Only `accepted` may become true later; `verify` tells when. */
export const ActionResult = z.discriminatedUnion('result', [
  z.object({
    result: z.literal('accepted'),
    requestId: z.optional(z.string()),
    /** a new listing number, where the marketplace gives one on relisting */
    listingId: z.optional(z.string()),
  }),
  z.object({
    result: z.literal('rejected'),
    /** `enforced`: the platform itself holds the listing; `gone`: it no longer exists; `conflict`: edited since */
    why: z.enum(['invalid', 'enforced', 'gone', 'conflict', 'forbidden']),
    issues: z.array(Issue),
    requestId: z.optional(z.string()),
  }),
  z.object({ result: z.literal('retryable'), afterMs: z.int(), issues: z.array(Issue) }),
  z.object({ result: z.literal('authorisation-expired'), issues: z.array(Issue) }),
]);
export type ActionResult = z.infer<typeof ActionResult>;

/** What a read shows of an offer now. */
export const OfferState = z.object({
  state: z.enum([
    'on-sale',
    'off-sale',
    /** the marketplace itself took it down or holds it */
    'enforced',
    'gone',
  ]),
  price: z.optional(Money),
  quantity: z.optional(z.int()),
  /** equals the snapshot's while nobody edited the offer; ours own change of quantity or offer period is left out */
  fingerprint: z.optional(z.string()),
  issues: z.array(Issue),
  requestId: z.optional(z.string()),
});
export type OfferState = z.infer<typeof OfferState>;

/** What one store's account on one marketplace can be asked. Every method may throw `MarketplaceUnavailable`. */
export interface MarketplaceReader {
  readonly marketplace: Marketplace;
  /** The store's own offers behind a listing that a notice names; empty when it sells none. */
  find(ref: ListingRef): Promise<Offer[]>;
  snapshot(offer: Offer): Promise<Snapshot>;
  read(offer: Offer): Promise<OfferState>;
}

/**
 * Reads an offer that was acted on before, to see whether it is still so; `undefined` when the marketplace grants few
 * calls a day and those for this are used up.
 */
export type MarketplaceWatcher = (offer: Offer) => Promise<OfferState | undefined>;

/** What taking an offer off sale would do, before anything is done. */
export interface Preview {
  /** each call that would be made, with what it changes; empty when nothing of the offer is on sale */
  calls: string[];
  /** what the marketplace itself says of them; absent where it cannot be asked */
  issues?: Issue[];
}

/** … and told. Each call is a single attempt: retrying is the caller's decision. */
export interface MarketplaceActor extends MarketplaceReader {
  /** What `delist` would do; asked of the marketplace itself where it offers a preview. Changes nothing. */
  preview(offer: Offer, snapshot: Snapshot): Promise<Preview>;
  /** Reads first; changes nothing before `goAhead` resolves, and nothing at all when it is false. */
  delist(offer: Offer, snapshot: Snapshot, goAhead?: Promise<boolean>): Promise<ActionResult>;
  relist(snapshot: Snapshot): Promise<ActionResult>;
}
