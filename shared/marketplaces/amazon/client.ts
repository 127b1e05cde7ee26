import type { AmazonConnection } from '../connection.ts';
import { MarketplaceRefused, MarketplaceUnavailable } from '../errors.ts';
import { type Answer, expectJson, jsonOf } from '../http.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../port.ts';
import { type Account, call, TokenRefused } from '../session.ts';
import type { Patch } from './patches.ts';
import type { AmazonSession } from './session.ts';
import { ErrorList, Item, SearchResult, Submission } from './shapes.ts';

const included = 'summaries,attributes,issues,offers,fulfillmentAvailability,relationships';

/** `x-amzn-RequestId`: what Amazon's support asks for. */
export const requestIdOf = (answer: Answer): string | undefined =>
  answer.headers.get('x-amzn-requestid') ?? undefined;

const whyOf = (status: number) => (status === 404 ? 'gone' : status === 403 ? 'forbidden' : 'invalid');

/** Both an expired token and a missing role are 403; only the first speaks of the token. */
const speaksOfToken = ({ code, details }: { code: string; details?: string | undefined }): boolean =>
  /access token/i.test(details ?? '') || code === 'InvalidAccessToken';

const checked = (answer: Answer): Answer => {
  if (answer.status === 200) return answer;
  const list = jsonOf(answer, ErrorList);
  if (!list) throw new MarketplaceUnavailable(`HTTP ${answer.status} with an answer that cannot be read`);
  const issues: Issue[] = list.errors.map(({ code, message }) => ({ code, message }));
  if (answer.status === 401 || (answer.status === 403 && list.errors.some(speaksOfToken))) {
    throw new TokenRefused(issues);
  }
  throw new MarketplaceRefused(whyOf(answer.status), issues, requestIdOf(answer));
};

const send = (
  account: Account,
  session: AmazonSession,
  operation: 'getListingsItem' | 'searchListingsItems' | 'patchListingsItem',
  method: 'GET' | 'PATCH',
  path: (connection: AmazonConnection) => string,
  query: Record<string, string>,
  body?: unknown,
): Promise<Answer> =>
  session.authorised(async (token, connection) => {
    const url = `${connection.endpoint}/listings/2021-08-01/items/${path(connection)}?${new URLSearchParams(query)}`;
    const request = new Request(url, {
      method,
      redirect: 'manual',
      headers: {
        'x-amz-access-token': token,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return checked(await call(account, 'amazon', operation, limits.amazon[operation], request));
  });

/** A URL's last part of one or two dots means a folder, also when it is encoded (WHATWG URL): such a SKU has no address. */
const unaddressable = /^\.{1,2}$/;

const itemPath = (sku: string) => {
  if (unaddressable.test(sku))
    throw new MarketplaceRefused('invalid', [
      {
        code: 'UNADDRESSABLE_SKU',
        message: `Amazon's API cannot name the SKU "${sku}": act on it in Seller Central`,
      },
    ]);
  return ({ sellerId }: AmazonConnection) => `${encodeURIComponent(sellerId)}/${encodeURIComponent(sku)}`;
};

/** The SKU in one of Amazon's stores, or undefined where it is not listed. */
export const getItem = async (
  account: Account,
  session: AmazonSession,
  sku: string,
  marketplaceId: string,
): Promise<{ item: Item; requestId: string | undefined } | undefined> => {
  const query = { marketplaceIds: marketplaceId, includedData: included };
  try {
    const answer = await send(account, session, 'getListingsItem', 'GET', itemPath(sku), query);
    return { item: expectJson(answer, Item), requestId: requestIdOf(answer) };
  } catch (error) {
    if (error instanceof MarketplaceRefused && error.why === 'gone') return undefined;
    throw error;
  }
};

/** Every item that a search finds, page by page; Amazon ends at 1,000. */
export async function* searchItems(
  account: Account,
  session: AmazonSession,
  filter: Record<string, string>,
): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const page = await searchPage(account, session, filter, after);
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

/** One page of at most 20 items. */
export const searchPage = async (
  account: Account,
  session: AmazonSession,
  filter: Record<string, string>,
  after?: string,
): Promise<{ items: Item[]; next: string | undefined; total: number }> => {
  const { marketplaceIds } = await session.connection();
  const query = {
    ...filter,
    marketplaceIds: marketplaceIds.join(','),
    includedData: included,
    pageSize: '20',
    ...(after === undefined ? {} : { pageToken: after }),
  };
  const path = ({ sellerId }: AmazonConnection) => encodeURIComponent(sellerId);
  try {
    const answer = await send(account, session, 'searchListingsItems', 'GET', path, query);
    const page = expectJson(answer, SearchResult);
    return { items: page.items, next: page.pagination?.nextToken, total: page.numberOfResults };
  } catch (error) {
    if (error instanceof MarketplaceRefused && error.why === 'gone')
      return { items: [], next: undefined, total: 0 };
    throw error;
  }
};

/** Submits a change in one store, or with `preview` only asks what it would do. */
export const patchItem = async (
  account: Account,
  session: AmazonSession,
  sku: string,
  marketplaceId: string,
  patch: Patch,
  preview: boolean,
): Promise<{ submission: Submission; requestId: string | undefined }> => {
  const query = {
    marketplaceIds: marketplaceId,
    includedData: 'issues',
    ...(preview ? { mode: 'VALIDATION_PREVIEW' } : {}),
  };
  const answer = await send(account, session, 'patchListingsItem', 'PATCH', itemPath(sku), query, patch);
  return { submission: expectJson(answer, Submission), requestId: requestIdOf(answer) };
};
