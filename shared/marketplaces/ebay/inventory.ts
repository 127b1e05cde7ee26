/** Sell Inventory: the listings that were made through it, and only those. */
import { MarketplaceRefused, MarketplaceUnavailable } from '../errors.ts';
import { type Answer, expectJson, jsonOf } from '../http.ts';
import { type Account, call, TokenRefused } from '../session.ts';
import type { EbaySession } from './session.ts';
import { InventoryItem, InventoryOffer, Offers, Published, RestErrors } from './shapes.ts';

/** 25702 SKU not available, 25710 resource not found, 25713 offer not available, 25725 no offer found */
const absent = new Set([25702, 25710, 25713, 25725]);

const whyOf = (status: number, ids: number[]) => {
  if (status === 404 || ids.some((id) => absent.has(id))) return 'gone';
  return status === 403 ? 'forbidden' : 'invalid';
};

export const requestIdOf = (answer: Answer): string | undefined =>
  answer.headers.get('x-ebay-c-request-id') ?? answer.headers.get('rlogid') ?? undefined;

const checked = (answer: Answer): Answer => {
  if (answer.status >= 200 && answer.status < 300) return answer;
  const list = jsonOf(answer, RestErrors);
  if (!list) throw new MarketplaceUnavailable(`HTTP ${answer.status} with an answer that cannot be read`);
  const issues = list.errors.map((e) => ({ code: String(e.errorId), message: e.longMessage ?? e.message }));
  if (answer.status === 401) throw new TokenRefused(issues);
  const ids = list.errors.map(({ errorId }) => errorId);
  throw new MarketplaceRefused(whyOf(answer.status, ids), issues, requestIdOf(answer));
};

const undefinedWhenGone = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof MarketplaceRefused && error.why === 'gone') return undefined;
    throw error;
  }
};

export interface Inventory {
  /** The fixed-price offer of a SKU on the connection's site; eBay allows one. */
  offerOf(sku: string): Promise<InventoryOffer | undefined>;
  offer(offerId: string): Promise<InventoryOffer | undefined>;
  item(sku: string): Promise<InventoryItem | undefined>;
  withdraw(offerId: string): Promise<Answer>;
  publish(offerId: string): Promise<{ listingId: string; answer: Answer }>;
  /** Ends the one listing of all variations in a group. */
  withdrawGroup(key: string, marketplaceId: string): Promise<Answer>;
  publishGroup(
    key: string,
    marketplaceId: string,
  ): Promise<{ listingId: string | undefined; answer: Answer }>;
}

export const inventoryApi = (account: Account, session: EbaySession): Inventory => {
  const send = (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> =>
    session.authorised(async (token, { endpoint }) => {
      const request = new Request(`${endpoint}/sell/inventory/v1${path}`, {
        method,
        redirect: 'manual',
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return call(account, { marketplace: 'ebay', operation: 'inventory' }, request, checked);
    });

  const published = (answer: Answer) => ({ listingId: expectJson(answer, Published).listingId, answer });

  return {
    offerOf: (sku) =>
      undefinedWhenGone(async () => {
        const { marketplaceId } = await session.connection();
        const query = new URLSearchParams({ sku, marketplace_id: marketplaceId, format: 'FIXED_PRICE' });
        const { offers } = expectJson(await send('GET', `/offer?${query}`), Offers);
        return offers.find((o) => o.marketplaceId === marketplaceId && o.format === 'FIXED_PRICE');
      }),
    offer: (offerId) =>
      undefinedWhenGone(async () =>
        expectJson(await send('GET', `/offer/${encodeURIComponent(offerId)}`), InventoryOffer),
      ),
    item: (sku) =>
      undefinedWhenGone(async () =>
        expectJson(await send('GET', `/inventory_item/${encodeURIComponent(sku)}`), InventoryItem),
      ),
    withdraw: async (offerId) =>
      published(await send('POST', `/offer/${encodeURIComponent(offerId)}/withdraw`)).answer,
    publish: async (offerId) =>
      published(await send('POST', `/offer/${encodeURIComponent(offerId)}/publish`)),
    async withdrawGroup(inventoryItemGroupKey, marketplaceId) {
      const group = { inventoryItemGroupKey, marketplaceId };
      const answer = await send('POST', '/offer/withdraw_by_inventory_item_group', group);
      if (answer.status !== 204) throw new MarketplaceUnavailable(`HTTP ${answer.status} instead of 204`);
      return answer;
    },
    publishGroup: async (inventoryItemGroupKey, marketplaceId) =>
      published(
        await send('POST', '/offer/publish_by_inventory_item_group', {
          inventoryItemGroupKey,
          marketplaceId,
        }),
      ),
  };
};
