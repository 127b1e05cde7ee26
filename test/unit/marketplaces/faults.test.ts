/** Whatever a marketplace does wrong ends in a result with a reason, and the listing is where that result says. */
import { expect, test } from 'vitest';
import { localMarketplaceAccess } from '../../../infra/local/marketplace-access.ts';
import type { Fault } from '../../../infra/local/marketplaces/faults.ts';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { keeping, openMarket } from './market.ts';

type Case = {
  name: string;
  seed: Seed;
  act: string;
  back: string;
  ref: [platform: 'amazon' | 'ebay' | 'aliexpress', id: string, type: 'sku' | 'item-number' | 'product-id'];
};

const goods = { title: 'Thing', price: 10, quantity: 5 };
const cases: Case[] = [
  {
    name: 'amazon',
    seed: { marketplace: 'amazon', sku: 'A-1', asin: 'B0EXAMPLE1', ...goods },
    act: 'patchListingsItem',
    back: 'patchListingsItem',
    ref: ['amazon', 'A-1', 'sku'],
  },
  {
    name: 'ebay inventory',
    seed: { marketplace: 'ebay', sku: 'E-1', itemId: '256600000011', ...goods },
    act: 'withdrawOffer',
    back: 'publishOffer',
    ref: ['ebay', '256600000011', 'item-number'],
  },
  {
    name: 'ebay trading',
    seed: { marketplace: 'ebay', sku: 'T-1', itemId: '256600000022', madeWith: 'trading', ...goods },
    act: 'EndFixedPriceItem',
    back: 'RelistFixedPriceItem',
    ref: ['ebay', '256600000022', 'item-number'],
  },
  {
    name: 'aliexpress',
    seed: { marketplace: 'aliexpress', sku: 'C-1', productId: '1005000000000011', ...goods },
    act: 'aliexpress.postproduct.redefining.offlineaeproduct',
    back: 'aliexpress.postproduct.redefining.onlineaeproduct',
    ref: ['aliexpress', '1005000000000011', 'product-id'],
  },
];

const prepared = async ({ seed, ref: [platform, id, idType] }: Case, lagMs = 0) => {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const clock = { now: () => new Date(now) };
  const market = await openMarket({ seed: [seed], lagMs, clock });
  const actor = market.actor(seed.marketplace);
  const [offer] = await actor.find({ platform, id, idType });
  if (!offer) throw new Error('nothing to act on');
  const snapshot = await actor.snapshot(offer);
  now += 1_000;
  return {
    market,
    actor,
    offer,
    snapshot,
    pass: (ms: number) => {
      now += ms;
    },
    onSale: () => market.marketplaces.state()[0]?.onSale,
    effective: () => market.marketplaces.actions().filter((a) => a.effective).length,
    [Symbol.asyncDispose]: () => market.marketplaces.close(),
  };
};

const passing: Fault['kind'][] = ['429', '500', 'garbage', 'empty', 'nothing'];

for (const one of cases) {
  test.each(passing)(`${one.name}: %s is retryable, changes nothing, and the retry works`, async (kind) => {
    await using it = await prepared(one);
    it.market.marketplaces.faults.set({ operation: one.act, kind, times: 1 });
    const first = await it.actor.delist(it.offer, it.snapshot);
    expect(first).toMatchObject({ result: 'retryable', issues: [{ code: 'UNAVAILABLE' }] });
    expect(it.onSale()).toBe(true);
    if (first.result === 'retryable') it.pass(first.afterMs);
    expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'accepted' });
    expect(it.onSale()).toBe(false);
  });

  test(`${one.name}: broken off after it was accepted, it is found done and not done twice`, async () => {
    await using it = await prepared(one);
    it.market.marketplaces.faults.set({ operation: one.act, kind: 'crash-after-accept', times: 1 });
    expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'retryable' });
    expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'accepted' });
    it.market.marketplaces.faults.set({ operation: one.back, kind: 'crash-after-accept', times: 1 });
    expect(await it.actor.relist(it.snapshot)).toMatchObject({ result: 'retryable' });
    expect(await it.actor.relist(it.snapshot)).toMatchObject({ result: 'accepted' });
    expect(it.onSale()).toBe(true);
    expect(it.effective()).toBe(2);
  });

  test(`${one.name}: it is read at once, and changed no sooner than it may be, nor at all when it may not`, async () => {
    await using it = await prepared(one);
    const { promise: mayGo, resolve: decide } = Promise.withResolvers<boolean>();
    const going = it.actor.delist(it.offer, it.snapshot, mayGo);
    const calls = () => it.market.marketplaces.calls().length;
    const before = calls();
    await expect.poll(calls).toBeGreaterThan(before);
    expect(it.effective()).toBe(0);
    decide(false);
    await going;
    expect(it.effective()).toBe(0);
    expect(it.onSale()).toBe(true);
    expect(await it.actor.delist(it.offer, it.snapshot, Promise.resolve(true))).toMatchObject({
      result: 'accepted',
    });
    expect(it.effective()).toBe(1);
  });

  test(`${one.name}: a change that shows late is not taken for one that failed`, async () => {
    await using it = await prepared(one, 60_000);
    await it.actor.delist(it.offer, it.snapshot);
    expect(await it.actor.read(it.offer)).toMatchObject({ state: 'on-sale' });
    expect((await it.actor.delist(it.offer, it.snapshot)).result).toMatch(/accepted|retryable/);
    it.pass(60_000);
    expect(await it.actor.read(it.offer)).toMatchObject({ state: 'off-sale' });
    expect(it.effective()).toBe(1);
  });

  test(`${one.name}: an expired token is replaced once, without anybody noticing`, async () => {
    await using it = await prepared(one);
    it.market.marketplaces.faults.set({ operation: one.act, kind: 'expired-token', times: 1 });
    expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'accepted' });
  });

  test(`${one.name}: a token refused again and again is expired authorisation`, async () => {
    await using it = await prepared(one);
    it.market.marketplaces.faults.set({ operation: one.act, kind: 'expired-token' });
    expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'authorisation-expired' });
    expect(it.onSale()).toBe(true);
  });

  test(`${one.name}: a secret rotated in mid-flight is read anew`, async () => {
    await using it = await prepared(one);
    const { marketplaces, credentials } = it.market;
    await marketplaces.rotate('demo');
    const key = { amazon: 'clientSecret', ebay: 'certId', aliexpress: 'appSecret' }[one.seed.marketplace];
    marketplaces.faults.set({ operation: one.act, kind: 'expired-token', times: 1 });
    credentials[one.seed.marketplace] = {
      ...credentials[one.seed.marketplace],
      [key]: 'secret-of-demo-1',
    };
    expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'accepted' });
  });

  test(`${one.name}: credentials that were withdrawn are expired authorisation, and are quoted nowhere`, async () => {
    await using it = await prepared(one);
    const { marketplaces } = it.market;
    await marketplaces.rotate('demo');
    marketplaces.faults.set({ operation: one.act, kind: 'expired-token', times: 1 });
    const result = await it.actor.delist(it.offer, it.snapshot);
    expect(result).toMatchObject({ result: 'authorisation-expired' });
    expect(JSON.stringify(result)).not.toMatch(/secret-of|refresh/i);
  });
}

test('an answer that takes too long is no answer', async () => {
  const [amazon] = cases;
  if (!amazon) throw new Error('no case');
  await using it = await prepared(amazon);
  const hasty = localMarketplaceAccess({
    ...keeping(it.market.credentials),
    timeLimitMs: 50,
  });
  it.market.marketplaces.faults.set({ operation: amazon.act, kind: 'slow', ms: 400, times: 1 });
  const actor = actorFor('amazon', { access: hasty, storeId: 'store-1', clock: systemClock });
  expect(await actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'retryable' });
});

test('Retry-After becomes the pause: no call of that account is made before', async () => {
  const [amazon] = cases;
  if (!amazon) throw new Error('no case');
  await using it = await prepared(amazon);
  it.market.marketplaces.faults.set({ operation: amazon.act, kind: '429', retryAfter: 7, times: 1 });
  expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'retryable', afterMs: 7_000 });
  const before = it.market.marketplaces.calls().length;
  it.pass(6_000);
  expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'retryable', afterMs: 1_000 });
  await expect(it.actor.read(it.offer)).rejects.toThrow('asked to be left alone');
  expect(it.market.marketplaces.calls()).toHaveLength(before);
  it.pass(1_000);
  expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'accepted' });
});

test.each(cases.filter(({ name }) => /aliexpress|trading/.test(name)))(
  '$name says within an HTTP 200 that it is busy, and is left alone after that happened often',
  async (one) => {
    await using it = await prepared(one);
    const { marketplaces } = it.market;
    marketplaces.faults.set({ marketplace: one.seed.marketplace, kind: '429' });
    const before = marketplaces.calls().length;
    for (let attempt = 0; attempt < 14; attempt++) {
      it.pass(2_000);
      expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'retryable' });
    }
    expect(marketplaces.calls().length - before).toBe(10);
  },
);

test('the ban that AliExpress speaks of becomes the pause', async () => {
  const aliexpress = cases.at(-1);
  if (!aliexpress) throw new Error('no case');
  await using it = await prepared(aliexpress);
  it.market.marketplaces.faults.set({ operation: aliexpress.act, kind: '429', retryAfter: 7, times: 1 });
  expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'retryable', afterMs: 8_000 });
  const before = it.market.marketplaces.calls().length;
  it.pass(7_000);
  await expect(it.actor.read(it.offer)).rejects.toThrow('asked to be left alone');
  expect(it.market.marketplaces.calls()).toHaveLength(before);
  it.pass(1_000);
  expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'accepted' });
});

test('others are told of the pause that was asked for, and of no other failure', async () => {
  const [amazon] = cases;
  if (!amazon) throw new Error('no case');
  await using it = await prepared(amazon);
  const told: unknown[] = [];
  const rest = async (...of: unknown[]) => {
    told.push(of);
    throw new Error('the table is away');
  };
  const actor = actorFor('amazon', {
    access: { ...it.market.access, rest },
    storeId: 'store-1',
    clock: systemClock,
  });
  it.market.marketplaces.faults.set({ operation: amazon.act, kind: '500', times: 1 });
  expect(await actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'retryable' });
  expect(told).toEqual([]);
  it.market.marketplaces.faults.set({ operation: amazon.act, kind: '429', retryAfter: 7, times: 1 });
  expect(await actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'retryable', afterMs: 7_000 });
  expect(told).toEqual([[expect.objectContaining({ bucket: 'store-1/amazon/patchListingsItem' }), 7_000]]);
});

test('incomplete credentials are named by field, never by value', async () => {
  await using market = await openMarket({ seed: [] });
  market.credentials.amazon = {
    marketplace: 'amazon',
    clientId: 'amzn1.x',
    clientSecret: 'very-secret',
    endpoint: 'http://elsewhere.example/',
    marketplaceIds: [],
  };
  const actor = market.actor('amazon');
  const error = await actor
    .find({ platform: 'amazon', id: 'B0EXAMPLE1', idType: 'asin' })
    .catch((e: unknown) => e);
  expect(error).toMatchObject({ name: 'ConnectionInvalid' });
  expect(String(error)).toMatch(/refreshToken.*sellerId|sellerId.*refreshToken/s);
  expect(String(error)).toMatch(/sellerId is missing/);
  expect(String(error)).toMatch(/endpoint: must be https/);
  expect(String(error)).not.toMatch(/very-secret|elsewhere/);

  Object.assign(market.credentials, { amazon: undefined });
  const none = market.actor('amazon').find({ platform: 'amazon', id: 'B0EXAMPLE1', idType: 'asin' });
  await expect(none).rejects.toThrow('The Amazon connection is incomplete: it is no JSON object');
});

test('an account that keeps failing is left alone for a while, other accounts are not', async () => {
  const [amazon] = cases;
  if (!amazon) throw new Error('no case');
  await using it = await prepared(amazon);
  const { marketplaces } = it.market;
  marketplaces.faults.set({ marketplace: 'amazon', kind: '500' });
  const before = marketplaces.calls().length;
  const results = [];
  for (let attempt = 0; attempt < 14; attempt++) {
    it.pass(1_000);
    results.push(await it.actor.delist(it.offer, it.snapshot));
  }
  expect(marketplaces.calls().length - before).toBe(10);
  expect(results.at(-1)).toMatchObject({
    result: 'retryable',
    afterMs: expect.any(Number),
    issues: [{ message: 'Amazon failed repeatedly and is left alone for now' }],
  });
  const others = it.market.actor('ebay');
  expect(await others.find({ platform: 'ebay', id: '256600000099', idType: 'item-number' })).toEqual([]);
  marketplaces.faults.set();
  it.pass(20_000);
  expect(await it.actor.delist(it.offer, it.snapshot)).toMatchObject({ result: 'accepted' });
});

const shirt = (sku: string): Seed => ({
  marketplace: 'ebay',
  sku,
  itemId: '256600000033',
  group: 'G',
  title: 'Shirt',
  price: 9,
  quantity: 3,
});

test('an answer to the withdrawal of a group that cannot be understood settles nothing', async () => {
  await using market = await openMarket({ seed: [shirt('S'), shirt('M')] });
  const actor = market.actor('ebay');
  const [offer] = await actor.find({ platform: 'ebay', id: '256600000033', idType: 'item-number' });
  if (!offer) throw new Error('nothing to act on');
  const snapshot = await actor.snapshot(offer);
  market.marketplaces.faults.set({ operation: 'withdrawOfferByInventoryItemGroup', kind: 'garbage' });
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'retryable' });
});

test('two SKUs of one listing taken off at the same moment are both off, and neither is called gone', async () => {
  await using market = await openMarket({ seed: [shirt('S'), shirt('M'), shirt('L')] });
  const actor = market.actor('ebay');
  const offers = await actor.find({ platform: 'ebay', id: '256600000033', idType: 'item-number' });
  const snapshots = await Promise.all(offers.map((offer) => actor.snapshot(offer)));
  const both = await Promise.all(
    offers.flatMap((offer, i) => {
      const snapshot = snapshots[i];
      return snapshot ? [actor.delist(offer, snapshot)] : [];
    }),
  );
  expect(both.map(({ result }) => result)).toEqual(['accepted', 'accepted', 'accepted']);
  const back = await Promise.all(snapshots.map((snapshot) => actor.relist(snapshot)));
  expect(back.map(({ result }) => result)).toEqual(['accepted', 'accepted', 'accepted']);
  expect(new Set(back.map((b) => b.result === 'accepted' && b.listingId)).size).toBe(1);
  expect(market.marketplaces.actions().filter(({ effective }) => effective)).toHaveLength(6);
});
