/**
 * The contract of the signed webhook, for a shop or ERP of the seller's own. `infra/local/marketplaces/
 * webhook-receiver.ts` is a small receiver that keeps to it.
 *
 * Every call is a POST with a JSON body to the one address in the store's connection:
 *
 *   { "id": "<unique to this call>", "action": "find" | "read" | "delist" | "relist" | "catalogue", … }
 *
 * with two headers:
 *
 *   triage-timestamp  seconds since 1970, as of sending
 *   triage-signature  v1=<hex of HMAC-SHA256(secret, timestamp + "." + body)>
 *
 * A receiver computes the signature over the bytes that came, compares it in constant time, and refuses (401) a wrong
 * one, a timestamp more than five minutes off, and an `id` that it has seen within those minutes. So a recorded call
 * cannot be played again.
 *
 * What is asked, and what a 200 holds:
 *
 *   find       { ref: {platform, id, idType} }            → { offers: [{sku, listingId, title}] }
 *   read       { sku, listingId }                         → { state, price?, quantity?, version, issues? }
 *   delist     { sku, listingId, key }                    → { result: "accepted" }
 *   relist     { sku, listingId, key, price?, quantity?, version } → { result: "accepted", listingId? }
 *   catalogue  { after? }                                 → { items: [...], next? }
 *
 * `version` changes whenever a person edits the offer, and not by `delist` or `relist`. `key` names the change: a
 * repeated call with the same key is answered as the first one was, and changes nothing. `relist` puts the offer back
 * with the stock it had; its price and quantity are those of the snapshot, for the receiver to compare. A change that
 * cannot be made is a 200 with { result: "rejected", why, issues }; `why` is one of invalid, enforced, gone, conflict,
 * forbidden. 401 says that the secret is wrong, 404 that nothing is known of the offer, 429 and 5xx ask to come again,
 * after `Retry-After` when that header is there.
 */
import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { Issue, Money } from '../port.ts';

export const timestampHeader = 'triage-timestamp';
export const signatureHeader = 'triage-signature';

/** How far a timestamp may be off, in seconds. */
export const timestampWindow = 300;

/** The signature header's value over a body sent at `timestamp`. */
export const webhookSignature = (secret: string, timestamp: string, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

export const FoundOffers = z.object({
  offers: z.array(
    z.object({
      sku: z.string().check(z.minLength(1)),
      listingId: z.string(),
      title: z._default(z.string(), ''),
    }),
  ),
});

export const OfferRead = z.object({
  state: z.enum(['on-sale', 'off-sale', 'enforced']),
  price: z.optional(Money),
  quantity: z.optional(z.int().check(z.minimum(0))),
  version: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
  issues: z._default(z.array(Issue), []),
});
export type OfferRead = z.infer<typeof OfferRead>;

export const ChangeAnswer = z.discriminatedUnion('result', [
  z.object({ result: z.literal('accepted'), listingId: z.optional(z.string()) }),
  z.object({
    result: z.literal('rejected'),
    why: z.enum(['invalid', 'enforced', 'gone', 'conflict', 'forbidden']),
    issues: z._default(z.array(Issue), []),
  }),
]);
