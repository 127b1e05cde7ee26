/** The Trading API, in XML: listings that were not made through Sell Inventory, and any listing by its number. */
import { MarketplaceRefused, MarketplaceUnavailable } from '../errors.ts';
import type { Answer } from '../http.ts';
import { type Account, call, TokenRefused } from '../session.ts';
import { requestIdOf } from './inventory.ts';
import type { EbaySession } from './session.ts';
import { TradingAnswer, TradingItem } from './shapes.ts';
import { type Content, readXml, writeXml } from './xml.ts';

const compatibilityLevel = '1395';
const namespace = 'urn:ebay:apis:eBLBaseComponents';

/** 931, 932, 21916984, 21917053: the token is invalid or has expired (ebay-api, `src/errors`) */
const tokenErrors = new Set(['931', '932', '21916984', '21917053']);
/** 518 calls of the day are used up, 10007 internal error, 488 the same UUID is still being worked on */
const passing = new Set(['518', '10007', '488']);
/** on eBay's own side, to be tried again as it is (`ErrorClassificationCodeType`) */
const ownFailure = 'SystemError';
/** 17 deleted, or never this seller's */
const absent = new Set(['17']);
/** 240 the item or its seller may be in violation of eBay's policies */
const policy = new Set(['240']);

type CallName =
  | 'GetItem'
  | 'GetUser'
  | 'GetMyeBaySelling'
  | 'GetSellerList'
  | 'EndFixedPriceItem'
  | 'RelistFixedPriceItem';

const bodyOf = (name: CallName, answer: Answer): TradingAnswer => {
  try {
    return TradingAnswer.parse(readXml(answer.text).get(`${name}Response`));
  } catch {
    throw new MarketplaceUnavailable(`${name}: an answer that cannot be read`);
  }
};

const whyOf = (codes: string[]) => {
  if (codes.some((code) => absent.has(code))) return 'gone';
  return codes.some((code) => policy.has(code)) ? 'enforced' : 'invalid';
};

const checked = (name: CallName, answer: Answer): TradingAnswer => {
  const body = bodyOf(name, answer);
  if (body.Ack === 'Success' || body.Ack === 'Warning') return body;
  const issues = body.Errors.map((e) => ({ code: e.ErrorCode, message: e.LongMessage ?? e.ShortMessage }));
  const codes = issues.map(({ code }) => code);
  if (codes.some((code) => tokenErrors.has(code))) throw new TokenRefused(issues);
  const passes = (e: (typeof body.Errors)[number]) =>
    passing.has(e.ErrorCode) || e.ErrorClassification === ownFailure;
  if (body.Errors.some(passes))
    throw new MarketplaceUnavailable(issues[0]?.message ?? 'the marketplace asks to wait');
  throw new MarketplaceRefused(whyOf(codes), issues, requestIdOf(answer));
};

const itemIn = (name: CallName, item: unknown): TradingItem => {
  const parsed = TradingItem.safeParse(item);
  if (!parsed.success) throw new MarketplaceUnavailable(`${name}: an item that cannot be read`);
  return parsed.data;
};

export interface Trading {
  /** A listing by its number, whoever sells it; undefined when it was deleted. */
  item(itemId: string): Promise<TradingItem | undefined>;
  /** Whose account this is. */
  userId(): Promise<string>;
  end(itemId: string): Promise<Answer>;
  /** Lists an ended item again; `uuid` (32 hex digits) makes a repeated call harmless. */
  relist(item: {
    itemId: string;
    uuid: string;
    quantity: number | undefined;
  }): Promise<{ itemId: string | undefined; answer: Answer }>;
  /** One page of up to 200 active listings, made by whatever means. */
  active(page: number): Promise<{ items: TradingItem[]; pages: number; total: number }>;
  /** One page of up to 200 listings that eBay itself ended between two instants, at most 120 days apart. */
  endedByEbay(from: Date, to: Date, page: number): Promise<{ items: TradingItem[]; pages: number }>;
}

export const tradingApi = (account: Account, session: EbaySession): Trading => {
  const send = (name: CallName, body: Content): Promise<{ body: TradingAnswer; answer: Answer }> =>
    session.authorised(async (token, { tradingEndpoint, siteId }) => {
      const request = new Request(tradingEndpoint, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'text/xml',
          'x-ebay-api-call-name': name,
          'x-ebay-api-siteid': siteId,
          'x-ebay-api-compatibility-level': compatibilityLevel,
          'x-ebay-api-iaf-token': token,
        },
        body: writeXml(`${name}Request`, namespace, body),
      });
      return call(account, { marketplace: 'ebay', operation: 'trading' }, request, (answer) => ({
        body: checked(name, answer),
        answer,
      }));
    });

  let user: Promise<string> | undefined;
  const askUser = async (): Promise<string> => {
    const { body } = await send('GetUser', {});
    if (!body.User) throw new MarketplaceUnavailable('GetUser: an answer without a user');
    return body.User.UserID;
  };

  return {
    async item(itemId) {
      try {
        const { body } = await send('GetItem', { DetailLevel: 'ReturnAll', ItemID: itemId });
        return itemIn('GetItem', body.Item);
      } catch (error) {
        if (error instanceof MarketplaceRefused && error.why === 'gone') return undefined;
        throw error;
      }
    },
    userId() {
      user ??= askUser();
      return user;
    },
    end: async (itemId) =>
      (await send('EndFixedPriceItem', { ItemID: itemId, EndingReason: 'NotAvailable' })).answer,
    async relist({ itemId, uuid, quantity }) {
      const item = { ItemID: itemId, UUID: uuid, Quantity: quantity };
      const { body, answer } = await send('RelistFixedPriceItem', { Item: item });
      return { itemId: body.ItemID, answer };
    },
    async active(page) {
      const { body } = await send('GetMyeBaySelling', {
        ActiveList: { Include: true, Pagination: { EntriesPerPage: 200, PageNumber: page } },
      });
      const list = body.ActiveList;
      return {
        items: (list?.ItemArray?.Item ?? []).map((item) => itemIn('GetMyeBaySelling', item)),
        pages: list?.PaginationResult.TotalNumberOfPages ?? 0,
        total: list?.PaginationResult.TotalNumberOfEntries ?? 0,
      };
    },
    async endedByEbay(from, to, page) {
      const { body } = await send('GetSellerList', {
        DetailLevel: 'ReturnAll',
        AdminEndedItemsOnly: true,
        EndTimeFrom: from.toISOString(),
        EndTimeTo: to.toISOString(),
        Pagination: { EntriesPerPage: 200, PageNumber: page },
      });
      return {
        items: (body.ItemArray?.Item ?? []).map((item) => itemIn('GetSellerList', item)),
        pages: body.PaginationResult?.TotalNumberOfPages ?? 0,
      };
    },
  };
};
