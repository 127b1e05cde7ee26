/** The Trading calls that the stand-in knows, in eBay's XML. */
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';
import { limits } from '../../../shared/marketplaces/limits.ts';
import type { EbayItem, EbayOffer } from './ebay-listing.ts';
import { nextNumber, shownItem, shownOffer } from './ebay-number.ts';
import { changed, settled, truth } from './lagged.ts';
import type { Asked, Call, Reply } from './reply.ts';
import type { World } from './world.ts';

const parser = new XMLParser({ parseTagValue: false });
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

const answer = (name: string, world: World, body: Record<string, unknown>): Reply => {
  const xml: string = builder.build({
    [`${name}Response`]: {
      '@xmlns': 'urn:ebay:apis:eBLBaseComponents',
      Timestamp: new Date(world.now()).toISOString(),
      Version: '1395',
      Build: 'E1395_STANDIN',
      ...body,
    },
  });
  return {
    status: 200,
    headers: { 'content-type': 'text/xml', rlogid: `standin-${world.now().toString(36)}` },
    body: `<?xml version="1.0" encoding="UTF-8"?>${xml}`,
  };
};

export const tradingFailure = (name: string, world: World, code: string, message: string): Reply =>
  answer(name, world, {
    Ack: 'Failure',
    Errors: {
      ShortMessage: message,
      LongMessage: message,
      ErrorCode: code,
      SeverityCode: 'Error',
      ErrorClassification: 'RequestError',
    },
  });

const amount = (value: number, currency: string) => ({ '@currencyID': currency, '#text': value.toFixed(2) });

const goods = (view: { title: string; brand: string; price: number; currency: string }) => ({
  Title: view.title,
  StartPrice: amount(view.price, view.currency),
  ConditionID: '1000',
  PrimaryCategory: { CategoryID: '20697' },
  ProductListingDetails: { BrandMPN: { Brand: view.brand } },
});

const variationsOf = (
  variations: { sku: string; price: number; quantity: number }[],
  currency: string,
): Record<string, unknown> =>
  variations.length === 0
    ? {}
    : {
        Variations: {
          Variation: variations.map(({ sku, price, quantity }) => ({
            SKU: sku,
            StartPrice: amount(price, currency),
            Quantity: quantity,
            SellingStatus: { QuantitySold: 0 },
          })),
        },
      };

const violation = { PolicyID: '54', PolicyText: 'Reported by a rights owner (VeRO).' };

const tradingItem = (world: World, item: EbayItem) => {
  const view = shownItem(world, item);
  return {
    ItemID: item.itemId,
    ...goods(view),
    ...(item.sku === undefined ? {} : { SKU: item.sku }),
    Quantity: view.quantity,
    Seller: { UserID: userIdOf(item.account) },
    ListingType: 'FixedPriceItem',
    ...variationsOf(item.variations, view.currency),
    SellingStatus: {
      ListingStatus: view.active ? 'Active' : 'Completed',
      QuantitySold: 0,
      CurrentPrice: amount(view.price, view.currency),
      ...(view.adminEnded ? { AdminEnded: 'true' } : {}),
    },
    ListingDetails: view.relistedAs === undefined ? {} : { RelistedItemID: view.relistedAs },
    ...(view.adminEnded ? { ItemPolicyViolation: violation } : {}),
  };
};

/** An inventory offer's listing as `GetItem` shows it, under any number that it has had. */
const inventoryItem = (world: World, offer: EbayOffer, number: string) => {
  const view = shownOffer(world, offer);
  const group = world.state.ebayOffers.filter(
    (o) => offer.group !== undefined && o.group === offer.group && o.account === offer.account,
  );
  return {
    ItemID: number,
    ...goods(view),
    ...(group.length > 0 ? {} : { SKU: offer.sku }),
    Quantity: view.quantity,
    Seller: { UserID: userIdOf(offer.account) },
    InventoryTrackingMethod: 'ItemID',
    ...variationsOf(
      group.map((o) => ({ ...shownOffer(world, o), sku: o.sku })),
      view.currency,
    ),
    SellingStatus: {
      ListingStatus: view.listingId === number ? 'Active' : 'Completed',
      QuantitySold: 0,
      CurrentPrice: amount(view.price, view.currency),
      ...(offer.adminEnded.includes(number) ? { AdminEnded: 'true' } : {}),
    },
    ...(offer.adminEnded.includes(number) ? { ItemPolicyViolation: violation } : {}),
  };
};

/** The account's name at eBay. */
export const userIdOf = (account: string): string => `shop_${account}`;

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

const run = async (name: string, world: World, account: string, asking: Asking) => {
  const { ebayItems, ebayOffers } = world.state;
  const fail = (code: string, message: string) => tradingFailure(name, world, code, message);
  const ok = (body: Record<string, unknown>) => answer(name, world, { Ack: 'Success', ...body });
  const mine = (id: string | undefined) => ebayItems.find((i) => i.itemId === id && i.account === account);
  const did = (target: string, effective: boolean) =>
    world.did({ marketplace: 'ebay', account, operation: name, target, effective });
  const managed = (id: string | undefined) => ebayOffers.some((o) => o.numbers.includes(id ?? ''));

  switch (name) {
    case 'GetUser':
      return ok({ User: { UserID: userIdOf(account) } });
    case 'GetItem': {
      const id = asking.ItemID ?? '';
      const item = ebayItems.find((i) => i.itemId === id);
      const offer = ebayOffers.find((o) => o.numbers.includes(id));
      if (item) return ok({ Item: tradingItem(world, item) });
      if (offer) return ok({ Item: inventoryItem(world, offer, id) });
      return fail('17', 'This item cannot be accessed because the listing has been deleted.');
    }
    case 'GetMyeBaySelling': {
      const items = ebayItems.filter((i) => i.account === account && shownItem(world, i).active);
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
    }
    case 'GetSellerList': {
      const ended = endedWithin(world, account, asking);
      return ended && asking.Pagination
        ? ok(pageOf(ended, asking.Pagination))
        : fail('21917090', 'A time range of less than 120 days and the pagination are required.');
    }
    case 'EndFixedPriceItem': {
      if (managed(asking.ItemID))
        return fail('21919474', 'Inventory-based listings are ended by their own API.');
      if (!endable.has(asking.EndingReason ?? '')) return fail('37', 'Input data is invalid: EndingReason.');
      const item = mine(asking.ItemID);
      if (!item) return fail('17', 'This item cannot be accessed because the listing has been deleted.');
      if (!truth(item.state).active) return fail('1047', 'The auction has already been closed.');
      item.state = changed(item.state, { ...truth(item.state), active: false }, world.now(), world.lagMs);
      did(item.itemId, true);
      await world.save();
      return ok({ EndTime: new Date(world.now()).toISOString() });
    }
    case 'RelistFixedPriceItem': {
      const { ItemID, UUID, Quantity } = asking.Item ?? {};
      if (managed(ItemID)) return fail('21919474', 'Inventory-based listings are relisted by their own API.');
      const item = mine(ItemID);
      if (!item) return fail('17', 'This item cannot be accessed because the listing has been deleted.');
      if (UUID !== undefined && ebayItems.some((i) => i.uuid === UUID)) {
        return fail('488', 'The specified UUID has already been used; you have already used it.');
      }
      const { adminEnded, active, ...goodsOf } = truth(item.state);
      if (adminEnded) return fail('240', 'The item cannot be listed: it may violate an eBay policy.');
      if (active) return fail('1046', 'The item has not ended yet.');
      const itemId = nextNumber(world);
      item.state = changed(
        item.state,
        { ...goodsOf, adminEnded, active, relistedAs: itemId },
        world.now(),
        0,
      );
      const quantity = Quantity ?? goodsOf.quantity;
      const { relistedAs: _, ...fresh } = { ...goodsOf, quantity, active: true, adminEnded: false };
      ebayItems.push({
        ...item,
        itemId,
        ...(UUID === undefined ? {} : { uuid: UUID }),
        state: settled(fresh),
      });
      did(item.itemId, true);
      await world.save();
      return ok({ ItemID: itemId, StartTime: new Date(world.now()).toISOString() });
    }
    default:
      return fail('2', 'Unsupported API call.');
  }
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
      if (world.limited({ bucket: `ebay/${account}/trading`, ...limits.ebay.trading }) > 0) {
        return tradingFailure(
          name,
          world,
          '518',
          'Your application has exceeded its usage limit on this call.',
        );
      }
      return run(name, world, account, asking);
    },
  };
};
