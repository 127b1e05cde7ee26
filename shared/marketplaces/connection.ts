import * as z from 'zod';
import { ConnectionInvalid } from './errors.ts';
import type { Marketplace } from './port.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Credentials travel to it, so it is encrypted or on this machine. */
const Endpoint = z.url().refine((text) => {
  const url = new URL(text);
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
}, 'must be https, or http on this machine');

const Secret = z.string().min(1);

/** Hosts: `sellingpartnerapi-{na,eu,fe}.amazon.com`; tokens from `api.amazon.com` (SP-API, Connect to the SP-API). */
export const AmazonConnection = z
  .object({
    marketplace: z.literal('amazon'),
    region: z.enum(['na', 'eu', 'fe']).default('na'),
    endpoint: Endpoint.optional(),
    lwaEndpoint: Endpoint.default('https://api.amazon.com/auth/o2/token'),
    clientId: Secret,
    clientSecret: Secret,
    refreshToken: Secret,
    sellerId: z.string().min(1),
    /** e.g. `ATVPDKIKX0DER`; the first one is where prices are read */
    marketplaceIds: z.array(z.string().min(1)).min(1),
    /** of the account's own notifications, which name no seller; needed where several stores share a deployment */
    subscriptionIds: z.array(z.string().min(1)).default([]),
  })
  .transform((c) => ({ ...c, endpoint: c.endpoint ?? `https://sellingpartnerapi-${c.region}.amazon.com` }));
export type AmazonConnection = z.infer<typeof AmazonConnection>;

export const EbayConnection = z.object({
  marketplace: z.literal('ebay'),
  endpoint: Endpoint.default('https://api.ebay.com'),
  tradingEndpoint: Endpoint.default('https://api.ebay.com/ws/api.dll'),
  tokenEndpoint: Endpoint.default('https://api.ebay.com/identity/v1/oauth2/token'),
  appId: Secret,
  certId: Secret,
  refreshToken: Secret,
  /** Trading API's number of the site, e.g. `0` for the United States, `77` for Germany */
  siteId: z.string().regex(/^\d{1,4}$/),
  /** e.g. `EBAY_US` */
  marketplaceId: z.string().min(1),
});
export type EbayConnection = z.infer<typeof EbayConnection>;

export const AliexpressConnection = z.object({
  marketplace: z.literal('aliexpress'),
  gateway: Endpoint.default('https://api-sg.aliexpress.com/sync'),
  rest: Endpoint.default('https://api-sg.aliexpress.com/rest'),
  appKey: Secret,
  appSecret: Secret,
  accessToken: Secret,
  refreshToken: Secret,
});
export type AliexpressConnection = z.infer<typeof AliexpressConnection>;

export const WebhookConnection = z.object({
  marketplace: z.literal('webhook'),
  url: Endpoint,
  /** shared with the receiver; at least 32 characters, as it alone proves who is calling */
  secret: z.string().min(32),
  /** where the shop lists its catalogue, when not at `url` */
  feed: Endpoint.optional(),
});
export type WebhookConnection = z.infer<typeof WebhookConnection>;

const problem = ({ path, message }: z.core.$ZodIssue): string =>
  path.length > 0 ? `${path.join('.')}: ${message}` : message;

/** Checks credentials against one schema. Throws `ConnectionInvalid`, which names fields and no values. */
export const parseConnection = <C>(schema: z.ZodType<C>, marketplace: Marketplace, raw: unknown): C => {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new ConnectionInvalid(marketplace, parsed.error.issues.map(problem));
  return parsed.data;
};
