import * as z from 'zod/mini';
import '../platform/schema-messages.ts';
import { ConnectionInvalid } from './errors.ts';
import type { Marketplace } from './port.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Credentials travel to it, so it is encrypted or on this machine. */
export const Endpoint = z.url().check(
  z.refine((text) => {
    const url = URL.parse(text);
    // one that is none is said to be none
    if (!url) return true;
    return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  }, 'must be https, or http on this machine'),
);

const Secret = z.string().check(z.minLength(1));

/** When the seller's authorisation ends, where that is known: somebody is told before it does. */
const AuthorisedUntil = z.optional(
  z.union([z.iso.datetime(), z.iso.date()], 'must be a date such as 2027-01-31'),
);

/** Amazon's subscriptions to notifications of the account, which name no seller; needed where several stores share a deployment. */
export const SubscriptionIds = z._default(z.array(z.string().check(z.minLength(1))), []);

/** Hosts: `sellingpartnerapi-{na,eu,fe}.amazon.com`; tokens from `api.amazon.com` (SP-API, Connect to the SP-API). */
export const AmazonConnection = z.pipe(
  z.object({
    marketplace: z.literal('amazon'),
    region: z._default(z.enum(['na', 'eu', 'fe']), 'na'),
    endpoint: z.optional(Endpoint),
    lwaEndpoint: z._default(Endpoint, 'https://api.amazon.com/auth/o2/token'),
    clientId: Secret,
    clientSecret: Secret,
    refreshToken: Secret,
    sellerId: z.string().check(z.minLength(1)),
    /** e.g. `ATVPDKIKX0DER`; the first one is where prices are read */
    marketplaceIds: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    subscriptionIds: SubscriptionIds,
    /** of a public application, 365 days after the seller agreed (SP-API, "Renew Authorizations") */
    authorisedUntil: AuthorisedUntil,
  }),
  z.transform((c) => ({ ...c, endpoint: c.endpoint ?? `https://sellingpartnerapi-${c.region}.amazon.com` })),
);
export type AmazonConnection = z.infer<typeof AmazonConnection>;

export const EbayConnection = z.object({
  marketplace: z.literal('ebay'),
  endpoint: z._default(Endpoint, 'https://api.ebay.com'),
  tradingEndpoint: z._default(Endpoint, 'https://api.ebay.com/ws/api.dll'),
  tokenEndpoint: z._default(Endpoint, 'https://api.ebay.com/identity/v1/oauth2/token'),
  appId: Secret,
  certId: Secret,
  refreshToken: Secret,
  /** Trading API's number of the site, e.g. `0` for the United States, `77` for Germany */
  siteId: z.string().check(z.regex(/^\d{1,4}$/)),
  /** e.g. `EBAY_US` */
  marketplaceId: z.string().check(z.minLength(1)),
  /** 18 months after the seller agreed (eBay, "Using a refresh token") */
  authorisedUntil: AuthorisedUntil,
});
export type EbayConnection = z.infer<typeof EbayConnection>;

export const AliexpressConnection = z.object({
  marketplace: z.literal('aliexpress'),
  gateway: z._default(Endpoint, 'https://api-sg.aliexpress.com/sync'),
  rest: z._default(Endpoint, 'https://api-sg.aliexpress.com/rest'),
  appKey: Secret,
  appSecret: Secret,
  accessToken: Secret,
  refreshToken: Secret,
  /** what AliExpress grants the application, as its console shows; 5,000 while it is in test (open.alitrip.com 108105) */
  callsPerDay: z._default(z.int().check(z.positive()), 5_000),
  // what each renewal keeps besides
  authorisedUntil: AuthorisedUntil,
  accessTokenUntil: z.optional(z.iso.datetime()),
  /** the access token is renewed from then on, although it still works */
  renewFrom: z.optional(z.iso.datetime()),
});
export type AliexpressConnection = z.infer<typeof AliexpressConnection>;

export const WebhookConnection = z.object({
  marketplace: z.literal('webhook'),
  url: Endpoint,
  /** shared with the receiver; at least 32 characters, as it alone proves who is calling */
  secret: z.string().check(z.minLength(32)),
  /** where the shop lists its catalogue, when not at `url` */
  feed: z.optional(Endpoint),
});
export type WebhookConnection = z.infer<typeof WebhookConnection>;

/** What JSON calls a sort of value, for whoever writes it by hand. */
const sorts: Partial<Record<string, string>> = {
  array: 'a list in [ ]',
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
};

const wanted = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type') return `must be ${sorts[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.join(' or ')}`;
  return issue.message;
};

const problem = (issue: z.core.$ZodIssue): string => {
  const { path, message } = issue;
  if (path.length === 0) return issue.code === 'invalid_type' ? 'it is no JSON object' : message;
  return message.endsWith('received undefined')
    ? `${path.join('.')} is missing`
    : `${path.join('.')}: ${wanted(issue)}`;
};

/** Checks credentials against one schema. Throws `ConnectionInvalid`, which names fields and no values. */
export const parseConnection = <C>(schema: z.ZodMiniType<C>, marketplace: Marketplace, raw: unknown): C => {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new ConnectionInvalid(marketplace, parsed.error.issues.map(problem));
  return parsed.data;
};

/** When an account's authorisation ends, as its credentials say; undefined where they do not. */
export const authorisedUntilOf = (credentials: unknown): string | undefined =>
  z.object({ authorisedUntil: AuthorisedUntil }).safeParse(credentials).data?.authorisedUntil;
