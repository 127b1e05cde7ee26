/** Listings Items 2021-08-01 of the Amazon stand-in: search, read and patch an account's listings. */
import { randomUUID } from 'node:crypto';
import { jsonIn } from '../../../../shared/platform/json-in.ts';
import { changed, truth } from '../lagged.ts';
import type { Asked, Call, Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { denied, type Permitted, sellerIdOf } from './access.ts';
import { answered, badRequest, refused } from './answer.ts';
import { itemOf, statusOf } from './item.ts';
import type { AmazonListing } from './listing.ts';
import { PatchBody, patched } from './patch.ts';

/** An account's listings in the stores that a request names. */
interface Shelf {
  account: string;
  marketplaceIds: string[];
  listings: AmazonListing[];
}

const hasSeverity = ({ issues }: AmazonListing, wanted: string | null): boolean =>
  wanted === null || issues.some(({ severity }) => wanted.split(',').includes(severity));

const lacksStatus = (listing: AmazonListing, unwanted: string | null, now: number): boolean =>
  unwanted === null || !unwanted.split(',').some((one) => statusOf(listing, now).includes(one));

/** What of the listings a search asks for; undefined where it names them by no known identifier. */
const searched = ({ listings }: Shelf, query: URLSearchParams, now: number): AmazonListing[] | undefined => {
  const wanted = query.get('identifiers')?.split(',');
  const type = query.get('identifiersType') ?? '';
  if (wanted && !['ASIN', 'SKU', 'FNSKU'].includes(type)) return undefined;
  const idOf = (l: AmazonListing) => (type === 'ASIN' ? l.asin : type === 'FNSKU' ? l.fnSku : l.sku);
  const parent = query.get('variationParentSku');
  const since = Date.parse(query.get('createdAfter') ?? '') || 0;
  return listings.filter(
    (l) =>
      (!wanted || wanted.includes(idOf(l) ?? '')) &&
      (!parent || l.parentSku === parent) &&
      hasSeverity(l, query.get('withIssueSeverity')) &&
      lacksStatus(l, query.get('withoutStatus'), now) &&
      Date.parse(l.createdDate) >= since,
  );
};

/** So many items one search gives at the most, however it is paged. */
const mostItems = 1_000;

const search = (shelf: Shelf, query: URLSearchParams, now: number): Reply => {
  const found = searched(shelf, query, now);
  if (!found) return badRequest('Invalid identifiersType');
  const ascending = query.get('sortOrder') === 'ASC' ? 1 : -1;
  const skus = [...new Map(found.map((l) => [l.sku, l.createdDate]))]
    .sort((a, b) => ascending * (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0))
    .map(([sku]) => sku);
  const size = Math.min(Number(query.get('pageSize') ?? 10) || 10, 20);
  const start = Number(Buffer.from(query.get('pageToken') ?? '', 'base64url').toString()) || 0;
  const end = start + size;
  const more = end < Math.min(skus.length, mostItems);
  return answered({
    numberOfResults: skus.length,
    pagination: more ? { nextToken: Buffer.from(String(end)).toString('base64url') } : {},
    items: skus.slice(start, end).map((sku) =>
      itemOf(
        found.filter((l) => l.sku === sku),
        query.get('includedData'),
        now,
      ),
    ),
  });
};

const missing = (sku: string, { marketplaceIds }: Shelf): string =>
  `SKU '${sku}' not found in marketplace ${marketplaceIds}`;

const read = (shelf: Shelf, sku: string, query: URLSearchParams, now: number): Reply => {
  const listings = shelf.listings.filter((l) => l.sku === sku);
  return listings.length > 0
    ? answered(itemOf(listings, query.get('includedData'), now))
    : refused(404, 'NOT_FOUND', missing(sku, shelf));
};

const patch = async (world: World, shelf: Shelf, sku: string, asked: Asked): Promise<Reply> => {
  const body = PatchBody.safeParse(jsonIn(asked.body)).data;
  if (!body) return badRequest('Request body is not a valid listings item patch');
  const listings = shelf.listings.filter((l) => l.sku === sku);
  if (listings.length === 0) return badRequest(missing(sku, shelf));
  const submission = { sku, submissionId: randomUUID().replaceAll('-', '') };
  const next = listings.map((l) => ({ l, ...patched(l, truth(l.attributes), body) }));
  const issues = next.flatMap((n) => n.issues);
  if (issues.length > 0) return answered({ ...submission, status: 'INVALID', issues });
  if (asked.url.searchParams.get('mode') === 'VALIDATION_PREVIEW')
    return answered({ ...submission, status: 'VALID', issues });
  for (const { l, attributes } of next) {
    const effective = JSON.stringify(attributes) !== JSON.stringify(truth(l.attributes));
    l.attributes = changed(l.attributes, attributes, world.now(), world.lagMs);
    world.did({
      marketplace: 'amazon',
      account: shelf.account,
      operation: 'patchListingsItem',
      target: sku,
      effective,
    });
  }
  await world.save();
  return answered({ ...submission, status: 'ACCEPTED', issues });
};

/** The call below `/listings`; undefined when nothing is there. */
export const amazonListings = (world: World, permitted: Permitted) => {
  const onShelf = (
    asked: Asked,
    operation: 'getListingsItem' | 'searchListingsItems' | 'patchListingsItem',
    sellerId: string,
    run: (shelf: Shelf) => Reply | Promise<Reply>,
  ): Reply | Promise<Reply> =>
    permitted(asked, operation, '', (account) => {
      if (sellerIdOf(account) !== sellerId) return denied();
      const marketplaceIds = (asked.url.searchParams.get('marketplaceIds') ?? '').split(',').filter(Boolean);
      if (marketplaceIds.length === 0) return badRequest('Missing required parameter: marketplaceIds');
      const listings = world.state.amazon.filter(
        (l) => l.account === account && marketplaceIds.includes(l.marketplaceId),
      );
      return run({ account, marketplaceIds, listings });
    });

  return (asked: Asked): Call | undefined => {
    const { method, url } = asked;
    const query = url.searchParams;
    const path = /^\/amazon\/listings\/2021-08-01\/items\/([^/]+)(?:\/([^/]+))?$/.exec(url.pathname);
    if (!path) return undefined;
    const sellerId = decodeURIComponent(path[1] ?? '');
    if (path[2] === undefined) {
      if (method !== 'GET') return undefined;
      const operation = 'searchListingsItems';
      const target = query.get('identifiers');
      return {
        operation,
        ...(target === null ? {} : { target }),
        run: () => onShelf(asked, operation, sellerId, (shelf) => search(shelf, query, world.now())),
      };
    }
    const target = decodeURIComponent(path[2]);
    if (method === 'GET') {
      const operation = 'getListingsItem';
      return {
        operation,
        target,
        run: () => onShelf(asked, operation, sellerId, (shelf) => read(shelf, target, query, world.now())),
      };
    }
    if (method !== 'PATCH') return undefined;
    const operation = 'patchListingsItem';
    return {
      operation,
      target,
      run: () => onShelf(asked, operation, sellerId, (shelf) => patch(world, shelf, target, asked)),
    };
  };
};
