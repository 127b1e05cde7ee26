/** A listing as the Amazon stand-in keeps it: one SKU in one store, with the attributes that Amazon would hold. */
import * as z from 'zod/mini';
import { Lagged } from '../lagged.ts';

const Attributes = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
export type Attributes = z.infer<typeof Attributes>;

export const AmazonIssue = z.object({
  code: z.string(),
  message: z.string(),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  categories: z.array(z.string()),
  enforcements: z.optional(
    z.object({
      actions: z.array(z.object({ action: z.string() })),
      exemption: z.object({ status: z.enum(['EXEMPT', 'EXEMPT_UNTIL_EXPIRY_DATE', 'NOT_EXEMPT']) }),
    }),
  ),
});
export type AmazonIssue = z.infer<typeof AmazonIssue>;

export const AmazonListing = z.object({
  account: z.string(),
  sku: z.string(),
  marketplaceId: z.string(),
  asin: z.string(),
  fnSku: z.optional(z.string()),
  productType: z.string(),
  createdDate: z.string(),
  parentSku: z.optional(z.string()),
  childSkus: z.array(z.string()),
  /** what lies in Amazon's warehouse */
  warehouse: z.int(),
  issues: z.array(AmazonIssue),
  attributes: Lagged(Attributes),
});
export type AmazonListing = z.infer<typeof AmazonListing>;
