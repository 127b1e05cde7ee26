import type { AmazonConnection } from '../connection.ts';
import { MarketplaceRefused } from '../errors.ts';
import { expectJson } from '../http.ts';
import type { Account } from '../session.ts';
import type { Patch } from './patches.ts';
import { requestIdOf, send } from './send.ts';
import type { AmazonSession } from './session.ts';
import { Item, SearchResult, Submission } from './shapes.ts';

const included = 'summaries,attributes,issues,offers,fulfillmentAvailability,relationships';

/** Issues are judged by their words, so they are asked for in one language. */
const issueLocale = 'en_US';

const itemsPath = ({ sellerId }: AmazonConnection): string =>
  `/listings/2021-08-01/items/${encodeURIComponent(sellerId)}`;

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
  return (connection: AmazonConnection) => `${itemsPath(connection)}/${encodeURIComponent(sku)}`;
};

/** The SKU in one of Amazon's stores, or undefined where it is not listed. */
export const getItem = async (
  account: Account,
  session: AmazonSession,
  sku: string,
  marketplaceId: string,
): Promise<{ item: Item; requestId: string | undefined } | undefined> => {
  const query = { marketplaceIds: marketplaceId, includedData: included, issueLocale };
  try {
    const answer = await send(account, session, {
      operation: 'getListingsItem',
      method: 'GET',
      path: itemPath(sku),
      query,
    });
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
    issueLocale,
    pageSize: '20',
    ...(after === undefined ? {} : { pageToken: after }),
  };
  try {
    const answer = await send(account, session, {
      operation: 'searchListingsItems',
      method: 'GET',
      path: itemsPath,
      query,
    });
    const page = expectJson(answer, SearchResult);
    return { items: page.items, next: page.pagination?.nextToken, total: page.numberOfResults };
  } catch (error) {
    if (error instanceof MarketplaceRefused && error.why === 'gone')
      return { items: [], next: undefined, total: 0 };
    throw error;
  }
};

/** A change of an item in one store; with `preview` it is only asked what it would do. */
interface Submitted {
  sku: string;
  marketplaceId: string;
  patch: Patch;
  preview: boolean;
}

/** Submits a change. */
export const patchItem = async (
  account: Account,
  session: AmazonSession,
  { sku, marketplaceId, patch, preview }: Submitted,
): Promise<{ submission: Submission; requestId: string | undefined }> => {
  const query = {
    marketplaceIds: marketplaceId,
    includedData: 'issues',
    ...(preview ? { mode: 'VALIDATION_PREVIEW' } : {}),
  };
  const answer = await send(account, session, {
    operation: 'patchListingsItem',
    method: 'PATCH',
    path: itemPath(sku),
    query,
    body: patch,
  });
  return { submission: expectJson(answer, Submission), requestId: requestIdOf(answer) };
};
