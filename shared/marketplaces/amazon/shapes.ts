/**
 * The parts of Listings Items 2021-08-01 that we read, named as in Amazon's own model
 * (amzn/selling-partner-api-models, `listingsItems_2021-08-01.json`). Attributes are not in that model: each product
 * type has its own, and we keep them as they come.
 */
import * as z from 'zod';

const Entry = z.record(z.string(), z.unknown());
export type Entry = z.infer<typeof Entry>;

const Enforcement = z.object({
  actions: z.array(z.object({ action: z.string() })),
  exemption: z.object({ status: z.string(), expiryDate: z.string().optional() }),
});

export const ListingIssue = z.object({
  code: z.string(),
  message: z.string(),
  severity: z.string(),
  enforcements: Enforcement.optional(),
  marketplaceIds: z.array(z.string()).optional(),
});
export type ListingIssue = z.infer<typeof ListingIssue>;

const Summary = z.object({
  marketplaceId: z.string(),
  asin: z.string().optional(),
  fnSku: z.string().optional(),
  productType: z.string(),
  status: z.array(z.string()),
  itemName: z.string().optional(),
  mainImage: z.object({ link: z.string() }).optional(),
  createdDate: z.string().optional(),
  lastUpdatedDate: z.string().optional(),
});

const Attributes = z.looseObject({
  fulfillment_availability: z.array(Entry).optional(),
  purchasable_offer: z.array(Entry).optional(),
});

export const Item = z.object({
  sku: z.string(),
  summaries: z.array(Summary).default([]),
  attributes: Attributes.default({}),
  issues: z.array(ListingIssue).default([]),
  offers: z
    .array(
      z.object({
        marketplaceId: z.string(),
        offerType: z.string(),
        price: z.object({ currencyCode: z.string(), amount: z.coerce.string() }),
      }),
    )
    .default([]),
  fulfillmentAvailability: z
    .array(z.object({ fulfillmentChannelCode: z.string(), quantity: z.int().optional() }))
    .default([]),
  relationships: z
    .array(
      z.object({
        marketplaceId: z.string(),
        relationships: z.array(z.object({ type: z.string(), childSkus: z.array(z.string()).optional() })),
      }),
    )
    .default([]),
});
export type Item = z.infer<typeof Item>;

export const SearchResult = z.object({
  numberOfResults: z.int(),
  pagination: z.object({ nextToken: z.string().optional() }).optional(),
  items: z.array(Item),
});

export const Submission = z.object({
  sku: z.string(),
  status: z.enum(['ACCEPTED', 'INVALID', 'VALID']),
  submissionId: z.string(),
  issues: z.array(ListingIssue).default([]),
});
export type Submission = z.infer<typeof Submission>;

export const ErrorList = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string(), details: z.string().optional() })),
});

/** Login with Amazon's two answers; the second is RFC 6749 §5.2. */
export const LwaToken = z.object({ access_token: z.string(), expires_in: z.number() });
export const LwaError = z.object({ error: z.string(), error_description: z.string().optional() });
