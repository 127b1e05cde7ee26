/** The Trading calls that the stand-in knows, in eBay's XML. */
import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';
import { limits } from '../../../../shared/marketplaces/limits.ts';
import { changed, settled, truth } from '../lagged.ts';
import type { Asked, Call, Reply } from '../reply.ts';
import type { World } from '../world.ts';
import type { EbayItem } from './listing.ts';
import { nextNumber, shownItem, shownOffer } from './number.ts';
import { tradingAnswer, tradingFailure, tradingTooMany } from './trading-answer.ts';
import { inventoryItem, tradingItem, userIdOf } from './trading-item.ts';

const parser = new XMLParser({ parseTagValue: false });

const Pagination = z.object({
  EntriesPerPage: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)),
  PageNumber: z.coerce.number().check(z.int(), z.minimum(1)),
});

const Asking = z.object({
  ItemID: z.optional(z.string()),
  EndingReason: z.optional(z.string()),
  Item: z.optional(
    z.object({
      ItemID: z.string(),
      UUID: z.optional(z.string()),
      Quantity: z.optional(z.coerce.number().check(z.int())),
    }),
  ),
  ActiveList: z.optional(z.object({ Pagination: z.optional(Pagination) })),
  AdminEndedItemsOnly: z.optional(z.enum(['true', 'false'])),
  EndTimeFrom: z.optional(z.iso.datetime()),
  EndTimeTo: z.optional(z.iso.datetime()),
  Pagination: z.optional(Pagination),
});
type Asking = z.infer<typeof Asking>;

const pageOf = (all: unknown[], { EntriesPerPage, PageNumber }: z.infer<typeof Pagination>) => ({
  ItemArray: { Item: all.slice((PageNumber - 1) * EntriesPerPage, PageNumber * EntriesPerPage) },
  PaginationResult: {
    TotalNumberOfPages: Math.ceil(all.length / EntriesPerPage),
    TotalNumberOfEntries: all.length,
  },
});

const longestRange = 120 * 86_400_000;

/** The account's listings that ended within the asked time, by whatever API they were made; undefined for a bad range. */
const endedWithin = (
  world: World,
  account: string,
  { EndTimeFrom = '', EndTimeTo = '', AdminEndedItemsOnly }: Asking,
) => {
  const [from, to] = [Date.parse(EndTimeFrom), Date.parse(EndTimeTo)];
  if (!(to - from < longestRange)) return undefined;
  const items = world.state.ebayItems
    .filter((i) => i.account === account && !shownItem(world, i).active)
    .map((i) => ({ at: i.state.at(-1)?.from ?? 0, item: tradingItem(world, i) }));
  const offers = world.state.ebayOffers
    .filter((o) => o.account === account)
    .flatMap((o) =>
      o.numbers
        .filter((number) => shownOffer(world, o).listingId !== number)
        .map((number) => ({ at: o.state.at(-1)?.from ?? 0, item: inventoryItem(world, o, number) })),
    );
  return [...items, ...offers]
    .filter(({ at }) => at >= from && at <= to)
    .map(({ item }) => item)
    .filter((item) => AdminEndedItemsOnly !== 'true' || 'AdminEnded' in item.SellingStatus);
};

const endable = new Set(['NotAvailable', 'Incorrect', 'LostOrBroken', 'OtherListingError']);

const gone = 'This item cannot be accessed because the listing has been deleted.';

/** A call that an account makes, and how it is answered. */
interface Doing {
  world: World;
  account: string;
  asking: Asking;
  ok(body: Record<string, unknown>): Reply;
  fail(code: string, message: string): Reply;
  /** keeps that the account changed an item */
  done(item: EbayItem): Promise<void>;
}

const itemOf = ({ world, account }: Doing, id: string | undefined): EbayItem | undefined =>
  world.state.ebayItems.find((i) => i.itemId === id && i.account === account);

const isManaged = ({ world }: Doing, id: string | undefined): boolean =>
  world.state.ebayOffers.some((o) => o.numbers.includes(id ?? ''));

const getItem = ({ world, asking: { ItemID: id = '' }, ok, fail }: Doing): Reply => {
  const item = world.state.ebayItems.find((i) => i.itemId === id);
  const offer = world.state.ebayOffers.find((o) => o.numbers.includes(id));
  if (item) return ok({ Item: tradingItem(world, item) });
  return offer ? ok({ Item: inventoryItem(world, offer, id) }) : fail('17', gone);
};

const listActive = ({ world, account, asking, ok }: Doing): Reply => {
  const { ebayItems, ebayOffers } = world.state;
  const items = ebayItems.filter((i) => i.account === account && shownItem(world, i).active);
  // offers of one group stand under one number
  const numbers = new Map(
    ebayOffers
      .filter((o) => o.account === account)
      .flatMap((o) => {
        const number = shownOffer(world, o).listingId;
        return number === undefined ? [] : [[number, o] as const];
      }),
  );
  const all = [
    ...items.map((i) => tradingItem(world, i)),
    ...[...numbers].map(([number, offer]) => inventoryItem(world, offer, number)),
  ];
  return ok({
    ActiveList: pageOf(all, asking.ActiveList?.Pagination ?? { EntriesPerPage: 25, PageNumber: 1 }),
  });
};

const listEnded = ({ world, account, asking, ok, fail }: Doing): Reply => {
  const ended = endedWithin(world, account, asking);
  return ended && asking.Pagination
    ? ok(pageOf(ended, asking.Pagination))
    : fail('21917090', 'A time range of less than 120 days and the pagination are required.');
};

const endItem = async (doing: Doing): Promise<Reply> => {
  const { world, asking, ok, fail, done } = doing;
  if (isManaged(doing, asking.ItemID))
    return fail('21919474', 'Inventory-based listings are ended by their own API.');
  if (!endable.has(asking.EndingReason ?? '')) return fail('37', 'Input data is invalid: EndingReason.');
  const item = itemOf(doing, asking.ItemID);
  if (!item) return fail('17', gone);
  if (!truth(item.state).active) return fail('1047', 'The auction has already been closed.');
  item.state = changed(item.state, { ...truth(item.state), active: false }, world.now(), world.lagMs);
  await done(item);
  return ok({ EndTime: new Date(world.now()).toISOString() });
};

/** The item as it is listed anew under another number, which it names from now on. */
const relisted = (world: World, item: EbayItem, quantity: number | undefined): EbayItem => {
  const itemId = nextNumber(world);
  const { relistedAs: _, ...before } = truth(item.state);
  item.state = changed(item.state, { ...before, relistedAs: itemId }, world.now(), 0);
  const fresh = { ...before, quantity: quantity ?? before.quantity, active: true, adminEnded: false };
  return { ...item, itemId, state: settled(fresh) };
};

const relistItem = async (doing: Doing): Promise<Reply> => {
  const { world, asking, ok, fail, done } = doing;
  const { ebayItems } = world.state;
  const { ItemID, UUID, Quantity } = asking.Item ?? {};
  if (isManaged(doing, ItemID))
    return fail('21919474', 'Inventory-based listings are relisted by their own API.');
  const item = itemOf(doing, ItemID);
  if (!item) return fail('17', gone);
  if (UUID !== undefined && ebayItems.some((i) => i.uuid === UUID))
    return fail('488', 'The specified UUID has already been used; you have already used it.');
  const { adminEnded, active } = truth(item.state);
  if (adminEnded) return fail('240', 'The item cannot be listed: it may violate an eBay policy.');
  if (active) return fail('1046', 'The item has not ended yet.');
  const fresh = relisted(world, item, Quantity);
  ebayItems.push({ ...fresh, ...(UUID !== undefined && { uuid: UUID }) });
  await done(item);
  return ok({ ItemID: fresh.itemId, StartTime: new Date(world.now()).toISOString() });
};

const calls: ReadonlyMap<string, (doing: Doing) => Reply | Promise<Reply>> = new Map(
  Object.entries({
    GetUser: ({ account, ok }: Doing) => ok({ User: { UserID: userIdOf(account) } }),
    GetItem: getItem,
    GetMyeBaySelling: listActive,
    GetSellerList: listEnded,
    EndFixedPriceItem: endItem,
    RelistFixedPriceItem: relistItem,
  }),
);

const run = (name: string, world: World, account: string, asking: Asking): Reply | Promise<Reply> => {
  const fail = (code: string, message: string) => tradingFailure(name, world, code, message);
  const call = calls.get(name);
  if (!call) return fail('2', 'Unsupported API call.');
  return call({
    world,
    account,
    asking,
    fail,
    ok: (body) => tradingAnswer(name, world, body),
    done: async ({ itemId }) => {
      world.did({ marketplace: 'ebay', account, operation: name, target: itemId, effective: true });
      await world.save();
    },
  });
};

/** The call in a request's headers and body. */
export const tradingCall = (world: World, asked: Asked): Call => {
  const name = asked.headers.get('x-ebay-api-call-name') ?? '';
  const read = (): Asking | undefined => {
    try {
      const root: unknown = parser.parse(asked.body);
      const body = z.record(z.string(), z.unknown()).parse(root)[`${name}Request`];
      return Asking.parse(typeof body === 'object' ? body : {});
    } catch {
      return undefined;
    }
  };
  const asking = read();
  const target = asking?.ItemID ?? asking?.Item?.ItemID;
  return {
    operation: name,
    ...(target === undefined ? {} : { target }),
    run() {
      const account = world.holder(asked.headers.get('x-ebay-api-iaf-token') ?? '');
      if (!account) return tradingFailure(name, world, '21916984', 'Invalid IAF token.');
      if (!asking) return tradingFailure(name, world, '5', 'XML parse error.');
      if (world.limited({ bucket: `ebay/${account}/trading`, ...limits.ebay.trading }) > 0)
        return tradingTooMany(name, world);
      return run(name, world, account, asking);
    },
  };
};
