/**
 * Stands in for Login with Amazon, Listings Items 2021-08-01, Reports and Notifications: same addresses below its own
 * base, same shapes, same usage plans, same errors. It keeps state, which Amazon's own sandbox does not.
 */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { limits } from '../../../shared/marketplaces/limits.ts';
import { isBuyable, itemOf, statusOf } from './amazon-item.ts';
import type { AmazonListing } from './amazon-listing.ts';
import { amazonNotifications, notificationScope } from './amazon-notifications.ts';
import { PatchBody, patched } from './amazon-patch.ts';
import { amazonReports } from './amazon-reports.ts';
import { changed, shown, truth } from './lagged.ts';
import { type Asked, type Call, json, type Reply, type StandIn } from './reply.ts';
import type { World } from './world.ts';

const requestId = () => ({ 'x-amzn-requestid': randomUUID() });

const failure = (status: number, code: string, message: string, details = '', headers = {}): Reply =>
  json(status, { errors: [{ code, message, details }] }, { ...requestId(), ...headers });

const denied = (details: string) =>
  failure(403, 'Unauthorized', 'Access to requested resource is denied.', details);

const badRequest = (message: string) => failure(400, 'InvalidInput', message);

type Operation = 'getListingsItem' | 'searchListingsItems' | 'patchListingsItem' | 'deleteListingsItem';
const planOf = { ...limits.amazon, deleteListingsItem: { perSecond: 5, burst: 5 } };

const parseBody = (body: string): PatchBody | undefined => {
  try {
    return PatchBody.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
};

/** The account's id at Amazon. */
export const sellerIdOf = (account: string): string => `A1${account.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;

/** Who holds a token that is for something else than the account's own operations. */
const scoped = (account: string, scope: string): string => (scope === '' ? account : `${account} ${scope}`);

const token = (world: World, asked: Asked): Call => ({
  operation: 'token',
  run() {
    const form = new URLSearchParams(asked.body);
    const account = /^amzn1\.application-oa2-client\.(.+)$/.exec(form.get('client_id') ?? '')?.[1];
    const wrong = (error: string, error_description: string, status = 400) =>
      json(status, { error, error_description });
    const grantless = form.get('grant_type') === 'client_credentials';
    if (!grantless && form.get('grant_type') !== 'refresh_token')
      return wrong('unsupported_grant_type', 'Unknown grant type');
    if (!account || form.get('client_secret') !== world.secret(account)) {
      return wrong('invalid_client', 'Client authentication failed', 401);
    }
    if (grantless) {
      if (form.get('scope') !== notificationScope) return wrong('invalid_scope', 'The scope is not known');
      const { token: access_token, seconds: expires_in } = world.grant(scoped(account, notificationScope));
      return json(200, { access_token, scope: notificationScope, token_type: 'bearer', expires_in });
    }
    if (form.get('refresh_token') !== `Atzr|${account}`) {
      return wrong('invalid_grant', 'The request has an invalid grant parameter : refresh_token');
    }
    const granted = world.grant(account);
    return json(200, {
      access_token: granted.token,
      refresh_token: `Atzr|${account}`,
      token_type: 'bearer',
      expires_in: granted.seconds,
    });
  },
});

export const createAmazon = (world: World): StandIn => {
  const listingsOf = (account: string, marketplaceIds: string[]) =>
    world.state.amazon.filter((l) => l.account === account && marketplaceIds.includes(l.marketplaceId));

  /** Runs what somebody with a token of the right scope and a permit asks for. */
  const permitted = (
    asked: Asked,
    operation: keyof typeof planOf,
    scope: string,
    run: (account: string) => Reply | Promise<Reply>,
  ): Reply | Promise<Reply> => {
    const holder = world.holder(asked.headers.get('x-amz-access-token') ?? '');
    if (!holder) return denied('The access token you provided has expired.');
    const account = holder.split(' ')[0] ?? '';
    if (holder !== scoped(account, scope)) return denied('');
    const plan = planOf[operation];
    return world.limited({ bucket: `amazon/${account}/${operation}`, ...plan }) > 0
      ? tooMany(plan.perSecond)
      : run(account);
  };

  const guarded = (
    asked: Asked,
    operation: Operation,
    sellerId: string,
    run: (account: string, marketplaceIds: string[]) => Reply | Promise<Reply>,
  ): Reply | Promise<Reply> =>
    permitted(asked, operation, '', (account) => {
      if (sellerIdOf(account) !== sellerId) return denied('');
      const marketplaceIds = (asked.url.searchParams.get('marketplaceIds') ?? '').split(',').filter(Boolean);
      if (marketplaceIds.length === 0) return badRequest('Missing required parameter: marketplaceIds');
      return run(account, marketplaceIds);
    });

  const tooMany = (perSecond: number, retryAfter?: number): Reply =>
    failure(429, 'QuotaExceeded', 'You exceeded your quota for the requested resource.', '', {
      'x-amzn-ratelimit-limit': perSecond.toFixed(1),
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    });

  const hasSeverity = ({ issues }: AmazonListing, wanted: string | null): boolean =>
    wanted === null || issues.some(({ severity }) => wanted.split(',').includes(severity));

  const lacksStatus = (listing: AmazonListing, unwanted: string | null): boolean =>
    unwanted === null || !unwanted.split(',').some((one) => statusOf(listing, world.now()).includes(one));

  const search = (asked: Asked, account: string, marketplaceIds: string[]): Reply => {
    const q = asked.url.searchParams;
    const wanted = q.get('identifiers')?.split(',');
    const type = q.get('identifiersType') ?? '';
    if (wanted && !['ASIN', 'SKU', 'FNSKU'].includes(type)) return badRequest('Invalid identifiersType');
    const idOf = (l: AmazonListing) => (type === 'ASIN' ? l.asin : type === 'FNSKU' ? l.fnSku : l.sku);
    const parent = q.get('variationParentSku');
    const since = Date.parse(q.get('createdAfter') ?? '') || 0;
    const found = listingsOf(account, marketplaceIds).filter(
      (l) =>
        (!wanted || wanted.includes(idOf(l) ?? '')) &&
        (!parent || l.parentSku === parent) &&
        hasSeverity(l, q.get('withIssueSeverity')) &&
        lacksStatus(l, q.get('withoutStatus')) &&
        Date.parse(l.createdDate) >= since,
    );
    const ascending = q.get('sortOrder') === 'ASC' ? 1 : -1;
    const skus = [...new Map(found.map((l) => [l.sku, l.createdDate]))]
      .sort((a, b) => ascending * (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0))
      .map(([sku]) => sku);
    const size = Math.min(Number(q.get('pageSize') ?? 10) || 10, 20);
    const start = Number(Buffer.from(q.get('pageToken') ?? '', 'base64url').toString()) || 0;
    const end = start + size;
    const more = end < Math.min(skus.length, 1_000);
    return json(
      200,
      {
        numberOfResults: skus.length,
        pagination: more ? { nextToken: Buffer.from(String(end)).toString('base64url') } : {},
        items: skus.slice(start, end).map((sku) =>
          itemOf(
            found.filter((l) => l.sku === sku),
            q.get('includedData'),
            world.now(),
          ),
        ),
      },
      requestId(),
    );
  };

  const patch = async (
    asked: Asked,
    account: string,
    sku: string,
    marketplaceIds: string[],
  ): Promise<Reply> => {
    const body = parseBody(asked.body);
    if (!body) return badRequest('Request body is not a valid listings item patch');
    const listings = listingsOf(account, marketplaceIds).filter((l) => l.sku === sku);
    if (listings.length === 0) return badRequest(`SKU '${sku}' not found in marketplace ${marketplaceIds}`);
    const submission = { sku, submissionId: randomUUID().replaceAll('-', '') };
    const next = listings.map((l) => ({ l, ...patched(l, truth(l.attributes), body) }));
    const issues = next.flatMap((n) => n.issues);
    const preview = asked.url.searchParams.get('mode') === 'VALIDATION_PREVIEW';
    if (issues.length > 0) return json(200, { ...submission, status: 'INVALID', issues }, requestId());
    if (preview) return json(200, { ...submission, status: 'VALID', issues: [] }, requestId());
    for (const { l, attributes } of next) {
      const effective = JSON.stringify(attributes) !== JSON.stringify(truth(l.attributes));
      l.attributes = changed(l.attributes, attributes, world.now(), world.lagMs);
      world.did({ marketplace: 'amazon', account, operation: 'patchListingsItem', target: sku, effective });
    }
    await world.save();
    return json(200, { ...submission, status: 'ACCEPTED', issues: [] }, requestId());
  };

  const reports = amazonReports(world, (asked, operation, run) => permitted(asked, operation, '', run));
  const notifications = amazonNotifications(world, permitted);

  return {
    match(asked) {
      if (asked.url.pathname === '/amazon/auth/o2/token' && asked.method === 'POST')
        return token(world, asked);
      const other = reports(asked) ?? notifications(asked);
      if (other) return other;
      const path = /^\/amazon\/listings\/2021-08-01\/items\/([^/]+)(?:\/([^/]+))?$/.exec(asked.url.pathname);
      const sellerId = decodeURIComponent(path?.[1] ?? '');
      if (!path) return undefined;
      if (path[2] === undefined) {
        const operation = 'searchListingsItems';
        const target = asked.url.searchParams.get('identifiers');
        return asked.method === 'GET'
          ? {
              operation,
              ...(target === null ? {} : { target }),
              run: () => guarded(asked, operation, sellerId, (account, ids) => search(asked, account, ids)),
            }
          : undefined;
      }
      const sku = decodeURIComponent(path[2]);
      if (asked.method === 'PATCH') {
        const operation = 'patchListingsItem';
        return {
          operation,
          target: sku,
          run: () => guarded(asked, operation, sellerId, (account, ids) => patch(asked, account, sku, ids)),
        };
      }
      if (asked.method !== 'GET') return undefined;
      const operation = 'getListingsItem';
      return {
        operation,
        target: sku,
        run: () =>
          guarded(asked, operation, sellerId, (account, ids) => {
            const listings = listingsOf(account, ids).filter((l) => l.sku === sku);
            return listings.length > 0
              ? json(
                  200,
                  itemOf(listings, asked.url.searchParams.get('includedData'), world.now()),
                  requestId(),
                )
              : failure(404, 'NOT_FOUND', `SKU '${sku}' not found in marketplace ${ids}`);
          }),
      };
    },

    wording(fault, asked) {
      if (fault.kind === '429') return tooMany(5, fault.retryAfter);
      if (fault.kind === 'expired-token') {
        world.revoke(asked.headers.get('x-amz-access-token') ?? '');
        return denied('The access token you provided has expired.');
      }
      if (fault.kind === 'invalid') {
        const sku = decodeURIComponent(asked.url.pathname.split('/').at(-1) ?? '');
        const issue = {
          code: '90220',
          message: "'condition_type' is required but not supplied.",
          severity: 'ERROR',
          attributeNames: ['condition_type'],
          categories: ['MISSING_ATTRIBUTE'],
        };
        return json(
          200,
          { sku, status: 'INVALID', submissionId: randomUUID(), issues: [issue] },
          requestId(),
        );
      }
      return failure(500, 'InternalFailure', 'We encountered an internal error. Please try again.');
    },

    page(asin) {
      const listings = world.state.amazon.filter((l) => l.asin === asin);
      const listing = listings.find((l) => isBuyable(l, world.now())) ?? listings[0];
      if (!listing) return undefined;
      const item = itemOf([listing], null, world.now());
      const offer = z
        .object({
          currency: z.string(),
          our_price: z.tuple([z.object({ schedule: z.tuple([z.object({ value_with_tax: z.number() })]) })]),
        })
        .safeParse(shown(listing.attributes, world.now()).purchasable_offer?.[0]).data;
      const brand = z
        .object({ value: z.string() })
        .safeParse(shown(listing.attributes, world.now()).brand?.[0]).data;
      return {
        site: 'Amazon stand-in',
        title: item.summaries?.[0]?.itemName ?? asin,
        brand: brand?.value ?? '',
        seller: listing.account,
        price: offer ? `${offer.currency} ${offer.our_price[0].schedule[0].value_with_tax.toFixed(2)}` : '',
        available: isBuyable(listing, world.now()),
        stock: listing.fnSku ? 'Ships from Amazon' : 'Ships from the seller',
      };
    },
  };
};
