/** What the stand-ins answer and what the adapters send and read, held against the platforms' published API models. */
import type * as Listings from '@sp-api-sdk/listings-items-api-2021-08-01';
import type * as Notifications from '@sp-api-sdk/notifications-api-v1';
import type * as Reports from '@sp-api-sdk/reports-api-2021-06-30';
import type * as Traditional from 'ebay-api/types/traditional/index.d.ts';
import { expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import { demoOffers } from '../../../infra/local/marketplaces/demo-offers.ts';
import { amazonHealth } from '../../../shared/marketplaces/amazon/health.ts';
import { amazonNotifications } from '../../../shared/marketplaces/amazon/notifications.ts';
import type * as Amazon from '../../../shared/marketplaces/amazon/shapes.ts';
import { actorFor, catalogueSourceFor, enforcedSourceFor } from '../../../shared/marketplaces/connect.ts';
import type * as OurEbay from '../../../shared/marketplaces/ebay/shapes.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import type { MarketplaceActing } from '../../../shared/platform/ports.ts';
import { hasty, type Market, openMarket } from './market.ts';
import { memoryTable } from './memory-table.ts';
import * as Published from './published.ts';

/** What each call of an API takes and gives where it succeeds, by method and path. */
const calls: { call: RegExp; sends?: z.ZodMiniType; gives: z.ZodMiniType }[] = [
  { call: /^GET \/listings\/2021-08-01\/items\/[^/]+\/[^/]+$/, gives: Published.Item },
  { call: /^GET \/listings\/2021-08-01\/items\/[^/]+$/, gives: Published.SearchResults },
  { call: /^PATCH \/listings\//, sends: Published.PatchRequest, gives: Published.Submission },
  {
    call: /^POST \/reports\/2021-06-30\/reports$/,
    sends: Published.ReportRequest,
    gives: Published.ReportCreated,
  },
  { call: /^GET \/reports\/2021-06-30\/reports\//, gives: Published.Report },
  { call: /^GET \/reports\/2021-06-30\/documents\//, gives: Published.ReportDocument },
  { call: /^GET \/notifications\/v1\/destinations$/, gives: Published.Destinations },
  {
    call: /^POST \/notifications\/v1\/destinations$/,
    sends: Published.DestinationRequest,
    gives: Published.DestinationCreated,
  },
  { call: /^GET \/notifications\/v1\/subscriptions\//, gives: Published.Subscription },
  {
    call: /^POST \/notifications\/v1\/subscriptions\//,
    sends: Published.SubscriptionRequest,
    gives: Published.Subscription,
  },
  { call: /^GET \/sell\/inventory\/v1\/offer$/, gives: Published.EbayOffers },
  { call: /^GET \/sell\/inventory\/v1\/offer\//, gives: Published.EbayOffer },
  { call: /^GET \/sell\/inventory\/v1\/inventory_item\//, gives: Published.EbayInventoryItem },
  {
    call: /^POST \/sell\/inventory\/v1\/offer\/(publish|withdraw)_by_inventory_item_group$/,
    sends: Published.EbayGroupRequest,
    gives: Published.EbayPublished,
  },
  { call: /^POST \/sell\/inventory\/v1\/offer\/\d+\/(publish|withdraw)$/, gives: Published.EbayPublished },
];

const refusals = { amazon: Published.ErrorList, ebay: Published.EbayErrors };

/** Holds every exchange against its model on the way; keeps which calls were made, with their status, and misfits. */
const watched = ({ access, marketplaces }: Market) => {
  const seen = new Set<string>();
  const misfits: string[] = [];
  const watching: MarketplaceActing = {
    ...access,
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const [, marketplace, path = ''] = /^\/(amazon|ebay)(\/.*)$/.exec(pathname) ?? [];
      const name = `${request.method} ${path}`;
      const call = calls.find((one) => one.call.test(name));
      const sent = await request.clone().text();
      const response = await access.fetch(request);
      const body = await response.clone().text();
      if (!call || (marketplace !== 'amazon' && marketplace !== 'ebay')) return response;
      seen.add(`${call.call.source} ${response.status}`);
      const fits = (what: string, schema: z.ZodMiniType, json: string) => {
        const { error } = schema.safeParse(JSON.parse(json));
        if (error) misfits.push(`${name} ${response.status} ${what}: ${z.prettifyError(error)}`);
      };
      if (call.sends) fits('sends', call.sends, sent);
      else if (sent !== '') misfits.push(`${name} sends a body`);
      if (response.status !== 204) fits('gives', response.ok ? call.gives : refusals[marketplace], body);
      return response;
    },
  };
  return { access: watching, seen, misfits, marketplaces };
};

const storeId = 'store-1';

test('every call that an adapter makes, and every answer to it, fits the model', async () => {
  const group = {
    marketplace: 'ebay',
    group: 'SHIRT',
    itemId: '256600000099',
    price: 9,
    quantity: 3,
  } as const;
  const clock = hasty();
  await using market = await openMarket({
    clock,
    seed: [
      ...demoOffers,
      { ...group, sku: 'SHIRT-S', title: 'Shirt S' },
      { ...group, sku: 'SHIRT-M', title: 'Shirt M' },
    ],
  });
  const { access, seen, misfits, marketplaces } = watched(market);
  const thereAndBack = async (
    marketplace: Marketplace,
    id: string,
    idType: 'asin' | 'item-number' | 'sku',
  ) => {
    const actor = actorFor(marketplace, { access, storeId, clock });
    for (const offer of await actor.find({
      platform: marketplace === 'webhook' ? 'other' : marketplace,
      id,
      idType,
    })) {
      const snapshot = await actor.snapshot(offer);
      await actor.preview(offer, snapshot);
      expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'accepted' });
      expect(await actor.read(offer)).toMatchObject({ state: 'off-sale' });
      expect(await actor.relist(snapshot)).toMatchObject({ result: 'accepted' });
    }
  };
  // one that the merchant sends, one that Amazon does, and eBay's two kinds
  await thereAndBack('amazon', 'B0DMH3LMP2', 'asin');
  await thereAndBack('amazon', 'B0DMK7BTL1', 'asin');
  await thereAndBack('ebay', '256610004422', 'item-number');
  await thereAndBack('ebay', 'SHIRT-S', 'sku');

  // what is not there, not wanted, held, or asked for without being allowed to
  await marketplaces.edit({ marketplace: 'amazon', target: 'SR-MAT-6MM', fate: 'held' });
  await marketplaces.edit({ marketplace: 'ebay', target: 'EB-CLOCK-OAK', fate: 'held' });
  const amazon = actorFor('amazon', { access, storeId, clock });
  const ebay = actorFor('ebay', { access, storeId, clock });
  const none = (marketplace: Marketplace) => ({
    marketplace,
    sku: 'NONE',
    listingId: '256600000000',
    title: '',
  });
  expect(await amazon.read(none('amazon'))).toMatchObject({ state: 'gone' });
  expect(await ebay.read(none('ebay'))).toMatchObject({ state: 'gone' });
  const [lamp] = await amazon.find({ platform: 'amazon', id: 'B0DMH3LMP2', idType: 'asin' });
  const [shirt] = await ebay.find({ platform: 'ebay', id: 'SHIRT-M', idType: 'sku' });
  if (!lamp || !shirt) throw new Error('not found');
  await expect(amazon.preview(none('amazon'), await amazon.snapshot(lamp))).rejects.toThrow('not found');
  marketplaces.faults.set({ kind: 'invalid', times: 1, operation: 'withdrawOfferByInventoryItemGroup' });
  const refused = await ebay.delist(shirt, await ebay.snapshot(shirt));
  expect(refused).toMatchObject({ issues: [{ code: '25002' }] });
  for (const marketplace of ['amazon', 'ebay'] as const) {
    await catalogueSourceFor(marketplace, { access, storeId, clock }).page();
    await enforcedSourceFor(marketplace, { access, storeId, clock }, memoryTable()).page();
  }
  const health = amazonHealth({ access, storeId, clock });
  const report = await health.ask();
  await health.status(report);
  await health.read(report);
  await expect(health.read('unknown')).rejects.toThrow();
  const place = {
    name: 'n',
    queueArn: 'arn:aws:sqs:us-east-1:111122223333:q',
    accountId: '111122223333',
    region: 'r',
  };
  const notifications = amazonNotifications({ access, storeId, clock }, place);
  await notifications.subscribe();
  await notifications.standings();

  for (const fault of ['429', '500', 'expired-token'] as const) {
    marketplaces.faults.set(
      { kind: fault, times: 1, operation: 'getListingsItem' },
      { kind: fault, times: 1, operation: 'getOffers' },
    );
    await Promise.allSettled([amazon.read(none('amazon')), ebay.read(none('ebay'))]);
  }

  expect(misfits).toEqual([]);
  const statuses = [...seen].map((one) => one.slice(one.lastIndexOf(' ') + 1));
  expect(new Set(statuses)).toEqual(new Set(['200', '202', '204', '400', '401', '403', '404', '429', '500']));
  expect(new Set([...seen].map((one) => one.slice(0, one.lastIndexOf(' '))))).toEqual(
    new Set(calls.map(({ call }) => call.source)),
  );
}, 60_000);

test('what the adapters read is in the models, and what they send', () => {
  // every item, error and report that the model allows can be read
  expectTypeOf<Listings.Item>().toExtend<z.input<typeof Amazon.Item>>();
  expectTypeOf<Listings.ItemSearchResults>().toExtend<z.input<typeof Amazon.SearchResult>>();
  expectTypeOf<Listings.ListingsItemSubmissionResponse>().toExtend<z.input<typeof Amazon.Submission>>();
  expectTypeOf<{ errors: Listings.ModelError[] }>().toExtend<z.input<typeof Amazon.ErrorList>>();
  // and nothing is read that they do not have
  type Nothing<Read, Model> = [Published.Unpublished<Read, Model>] extends [never] ? true : false;
  expectTypeOf<Nothing<z.output<typeof Amazon.Item>, Listings.Item>>().toEqualTypeOf<true>();
  expectTypeOf<Nothing<{ ItemId: string }, Published.Ebay['ListingDetails']>>().toEqualTypeOf<false>();
  expectTypeOf<
    Nothing<z.output<typeof OurEbay.InventoryOffer>, Published.Ebay['EbayOfferDetailsWithAll']>
  >().toEqualTypeOf<true>();
  expectTypeOf<
    Nothing<z.output<typeof OurEbay.InventoryItem>, Published.Ebay['InventoryItemWithSkuLocaleGroupid']>
  >().toEqualTypeOf<true>();
  expectTypeOf<
    Nothing<z.output<typeof OurEbay.Published>, Published.Ebay['PublishResponse']>
  >().toEqualTypeOf<true>();
  // Trading comes as XML: how an amount and a list look there is the reader's; `QuantityAvailable` is of the other call
  type InXml = `${string}.${'#text' | '@currencyID'}` | '.Variations.Variation';
  type Unread = Published.Unpublished<
    z.output<typeof OurEbay.TradingItem>,
    Traditional.GetItemResponse['Item']
  >;
  expectTypeOf<Exclude<Unread, InXml>>().toEqualTypeOf<'.QuantityAvailable'>();
  expectTypeOf<Reports.Report['processingStatus']>().toEqualTypeOf<
    'IN_QUEUE' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED' | 'FATAL'
  >();
  expectTypeOf<Notifications.Destination['destinationId']>().toEqualTypeOf<string>();
});
