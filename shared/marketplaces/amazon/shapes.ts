/**
 * The parts of Listings Items 2021-08-01 that we read, named as in Amazon's own model
 * (amzn/selling-partner-api-models, `listingsItems_2021-08-01.json`). Attributes are not in that model: each product
 * type has its own, and we keep them as they come.
 */
import * as z from 'zod/mini';

const Entry = z.record(z.string(), z.unknown());
export type Entry = z.infer<typeof Entry>;

const Enforcement = z.object({
  actions: z.array(z.object({ action: z.string() })),
  exemption: z.object({ status: z.string(), expiryDate: z.optional(z.string()) }),
});

export const ListingIssue = z.object({
  code: z.string(),
  message: z.string(),
  severity: z.string(),
  enforcements: z.optional(Enforcement),
  marketplaceIds: z.optional(z.array(z.string())),
});
export type ListingIssue = z.infer<typeof ListingIssue>;

const Summary = z.object({
  marketplaceId: z.string(),
  asin: z.optional(z.string()),
  fnSku: z.optional(z.string()),
  productType: z.string(),
  status: z.array(z.string()),
  itemName: z.optional(z.string()),
  mainImage: z.optional(z.object({ link: z.string() })),
  createdDate: z.optional(z.string()),
  lastUpdatedDate: z.optional(z.string()),
});

const Attributes = z.looseObject({
  fulfillment_availability: z.optional(z.array(Entry)),
  purchasable_offer: z.optional(z.array(Entry)),
});

export const Item = z.object({
  sku: z.string(),
  summaries: z._default(z.array(Summary), []),
  attributes: z._default(Attributes, {}),
  issues: z._default(z.array(ListingIssue), []),
  offers: z._default(
    z.array(
      z.object({
        marketplaceId: z.string(),
        offerType: z.string(),
        price: z.object({ currencyCode: z.string(), amount: z.coerce.string() }),
      }),
    ),
    [],
  ),
  fulfillmentAvailability: z._default(
    z.array(z.object({ fulfillmentChannelCode: z.string(), quantity: z.optional(z.int()) })),
    [],
  ),
  relationships: z._default(
    z.array(
      z.object({
        marketplaceId: z.string(),
        relationships: z.array(z.object({ type: z.string(), childSkus: z.optional(z.array(z.string())) })),
      }),
    ),
    [],
  ),
});
export type Item = z.infer<typeof Item>;

export const SearchResult = z.object({
  numberOfResults: z.int(),
  pagination: z.optional(z.object({ nextToken: z.optional(z.string()) })),
  items: z.array(Item),
});

export const Submission = z.object({
  sku: z.string(),
  status: z.enum(['ACCEPTED', 'INVALID', 'VALID']),
  submissionId: z.string(),
  issues: z._default(z.array(ListingIssue), []),
});
export type Submission = z.infer<typeof Submission>;

export const ErrorList = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string(), details: z.optional(z.string()) })),
});

/** Login with Amazon's two answers; the second is RFC 6749 §5.2. */
export const LwaToken = z.object({ access_token: z.string(), expires_in: z.number() });
export const LwaError = z.object({ error: z.string(), error_description: z.optional(z.string()) });
