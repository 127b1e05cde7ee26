import { expect, test } from 'vitest';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { Restore } from '../../../shared/marketplaces/amazon/stores.ts';
import type { MarketplaceActor, Offer } from '../../../shared/marketplaces/port.ts';
import { openMarket } from './market.ts';

const us = 'ATVPDKIKX0DER';
const canada = 'A2EUQ1WTGCTBG2';

const lamp: Seed = {
  marketplace: 'amazon',
  sku: 'LAMP 01/A,b',
  asin: 'B0EXAMPLE1',
  title: 'Brass desk lamp',
  price: 39.9,
  quantity: 25,
};
const lampByAmazon: Seed = { ...lamp, sku: 'LAMP-FBA', quantity: 60, fulfilment: 'marketplace' };
const other: Seed = { ...lamp, sku: 'VASE', asin: 'B0EXAMPLE2', title: 'Glass vase' };

const only = async (actor: MarketplaceActor, sku: string): Promise<Offer> => {
  const [offer] = await actor.find({ platform: 'amazon', id: sku, idType: 'sku' });
  if (!offer) throw new Error(`no offer ${sku}`);
  return offer;
};

test('one ASIN means every SKU behind it, and no other', async () => {
  await using market = await openMarket({ seed: [lamp, lampByAmazon, other] });
  const actor = market.actor('amazon');
  const offers = await actor.find({ platform: 'amazon', id: 'B0EXAMPLE1', idType: 'asin' });
  expect(offers.map((o) => o.sku).sort()).toEqual(['LAMP 01/A,b', 'LAMP-FBA']);
  expect(offers[0]).toMatchObject({ listingId: 'B0EXAMPLE1', title: 'Brass desk lamp' });
  expect(await actor.find({ platform: 'amazon', id: 'B0NOTOURS0', idType: 'asin' })).toEqual([]);
  expect(await actor.find({ platform: 'ebay', id: 'B0EXAMPLE1', idType: 'asin' })).toEqual([]);
});

test('a parent ASIN means its variations, over several pages', async () => {
  const children = Array.from({ length: 23 }, (_, i) => `TEE-${i}`);
  await using market = await openMarket({
    seed: [
      { ...lamp, sku: 'TEE', asin: 'B0PARENT01', quantity: 0, childSkus: children },
      ...children.map((sku, i) => ({ ...lamp, sku, asin: `B0CHILD${100 + i}`, parentSku: 'TEE' })),
    ],
  });
  const offers = await market.actor('amazon').find({
    platform: 'amazon',
    id: 'B0PARENT01',
    idType: 'asin',
  });
  expect(offers.map((o) => o.sku).sort()).toEqual(children.sort());
});

test.each([
  { name: 'merchant-fulfilled', seed: lamp, fulfilment: 'merchant', quantity: 25 },
  { name: 'fulfilled by Amazon', seed: lampByAmazon, fulfilment: 'marketplace', quantity: undefined },
])('$name: off sale, and back exactly as it was', async ({ seed, fulfilment, quantity }) => {
  await using market = await openMarket({ seed: [seed, other] });
  const actor = market.actor('amazon');
  const before = market.marketplaces.state();
  const offer = await only(actor, seed.sku);
  const snapshot = await actor.snapshot(offer);
  expect(snapshot).toMatchObject({ onSale: true, fulfilment, price: { amount: '39.90', currency: 'USD' } });
  expect(snapshot.quantity).toBe(quantity);
  expect(await actor.preview(offer, snapshot)).toEqual({
    calls: [
      fulfilment === 'merchant'
        ? `patchListingsItem ${seed.sku} in ATVPDKIKX0DER: stock of channel DEFAULT from ${quantity} to 0`
        : `patchListingsItem ${seed.sku} in ATVPDKIKX0DER: the end of its offer to the day before`,
    ],
    issues: [],
  });
  expect(market.done()).toEqual([]);

  expect(await actor.delist(offer, snapshot)).toMatchObject({
    result: 'accepted',
    requestId: expect.any(String),
  });
  expect(await actor.read(offer)).toMatchObject({ state: 'off-sale', fingerprint: snapshot.fingerprint });
  expect(market.marketplaces.state().filter((o) => o.onSale)).toMatchObject([{ sku: 'VASE' }]);

  expect(await actor.relist(snapshot)).toMatchObject({ result: 'accepted' });
  expect(await actor.read(offer)).toMatchObject({ state: 'on-sale', fingerprint: snapshot.fingerprint });
  expect(market.marketplaces.state()).toEqual(before);
});

test('what is so already is not done again', async () => {
  // what Amazon says of later changes tells by its date that ours is not still on its way
  let looks = 0;
  const clock = { now: () => new Date(Date.UTC(2026, 10, 20, 10, 0, ++looks)) };
  await using market = await openMarket({ seed: [lamp], clock });
  const actor = market.actor('amazon');
  const offer = await only(actor, lamp.sku);
  const snapshot = await actor.snapshot(offer);
  await actor.delist(offer, snapshot);
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'accepted' });
  await actor.relist(snapshot);
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'accepted' });
  expect(market.done()).toEqual([`patchListingsItem ${lamp.sku}`, `patchListingsItem ${lamp.sku}`]);
});

test.each([
  { what: 'price', change: { price: 44 } },
  { what: 'title', change: { title: 'Desk lamp, brass colour' } },
  { what: 'stock', change: { quantity: 3 } },
])("a person's change of $what in between is a conflict, and stays", async ({ change }) => {
  await using market = await openMarket({ seed: [lamp] });
  const actor = market.actor('amazon');
  const offer = await only(actor, lamp.sku);
  const snapshot = await actor.snapshot(offer);
  await actor.delist(offer, snapshot);
  await market.marketplaces.edit({ marketplace: 'amazon', target: lamp.sku, ...change });
  const edited = market.marketplaces.state();
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'conflict' });
  expect(market.marketplaces.state()).toEqual(edited);
});

test('a SKU in two stores leaves both, each with its own stock, and returns to those where it was', async () => {
  await using market = await openMarket({ seed: [{ ...lamp, marketplaceIds: [us, canada] }] });
  market.credentials.amazon = { ...market.credentials.amazon, marketplaceIds: [us, canada] };
  const actor = market.actor('amazon');
  const before = market.marketplaces.state();
  const offer = await only(actor, lamp.sku);
  const snapshot = await actor.snapshot(offer);
  await actor.delist(offer, snapshot);
  expect(market.marketplaces.state().map((o) => o.onSale)).toEqual([false, false]);
  await actor.relist(snapshot);
  expect(market.marketplaces.state()).toEqual(before);
});

test('a change in one of two stores keeps it off sale in the other, which is said', async () => {
  await using market = await openMarket({ seed: [{ ...lamp, marketplaceIds: [us, canada] }] });
  market.credentials.amazon = { ...market.credentials.amazon, marketplaceIds: [us, canada] };
  const actor = market.actor('amazon');
  const offer = await only(actor, lamp.sku);
  const snapshot = await actor.snapshot(offer);
  await actor.delist(offer, snapshot);
  // somebody puts it back in the one store, with other stock
  const { facets } = Restore.parse(snapshot.restore);
  const inOne = facets
    .filter(({ marketplaceId }) => marketplaceId === us)
    .map((facet) => ({ ...facet, channels: facet.channels.map((channel) => ({ ...channel, quantity: 3 })) }));
  await actor.relist({ ...snapshot, restore: { facets: inOne } });
  const then = market.marketplaces.state();
  expect(await actor.relist(snapshot)).toMatchObject({
    why: 'conflict',
    issues: [
      { code: 'EDITED', message: `${us}: its stock was set meanwhile` },
      { code: 'STILL-OFF', message: `${canada}: still off sale` },
    ],
  });
  expect(market.marketplaces.state()).toEqual(then);
});

test('what Amazon itself holds is left to Amazon', async () => {
  await using market = await openMarket({ seed: [lamp] });
  const actor = market.actor('amazon');
  const offer = await only(actor, lamp.sku);
  const snapshot = await actor.snapshot(offer);
  await market.marketplaces.edit({ marketplace: 'amazon', target: lamp.sku, fate: 'held' });
  expect(await actor.read(offer)).toMatchObject({ state: 'enforced', issues: [{ code: '18742' }] });
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'rejected', why: 'enforced' });
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'enforced' });
  expect(market.done()).toEqual([]);
});

test('what is gone is called gone', async () => {
  await using market = await openMarket({ seed: [lamp, other] });
  const actor = market.actor('amazon');
  const offer = await only(actor, lamp.sku);
  const snapshot = await actor.snapshot(offer);
  await market.marketplaces.edit({ marketplace: 'amazon', target: lamp.sku, fate: 'deleted' });
  expect(await actor.find({ platform: 'amazon', id: lamp.sku, idType: 'sku' })).toEqual([]);
  expect(await actor.read(offer)).toMatchObject({ state: 'gone' });
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'rejected', why: 'gone' });
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'gone' });
  await expect(actor.snapshot(offer)).rejects.toMatchObject({ name: 'MarketplaceRefused', why: 'gone' });
});

test('HTTP 200 with INVALID inside is a rejection with its issues', async () => {
  await using market = await openMarket({ seed: [lamp] });
  const actor = market.actor('amazon');
  const offer = await only(actor, lamp.sku);
  const snapshot = await actor.snapshot(offer);
  market.marketplaces.faults.set({ operation: 'patchListingsItem', kind: 'invalid' });
  expect(await actor.delist(offer, snapshot)).toMatchObject({
    result: 'rejected',
    why: 'invalid',
    issues: [{ code: '90220' }],
  });
  expect(await actor.preview(offer, snapshot)).toMatchObject({ issues: [{ code: '90220' }] });
});

test('relisting while the delisting is accepted and not shown yet ends on sale', async () => {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const clock = { now: () => new Date(now) };
  await using market = await openMarket({ seed: [lamp], lagMs: 60_000, clock });
  const actor = market.actor('amazon');
  const before = market.marketplaces.state();
  const offer = await only(actor, lamp.sku);
  const snapshot = await actor.snapshot(offer);
  now += 1_000;
  await actor.delist(offer, snapshot);
  now += 1_000;
  expect(await actor.read(offer)).toMatchObject({ state: 'on-sale' });
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'accepted' });
  now += 120_000;
  expect(market.marketplaces.state()).toEqual(before);
  expect(await actor.read(offer)).toMatchObject({ state: 'on-sale', quantity: 25 });
});

test.each(['.', '..'])(
  'a SKU that no URL can name (%s) is refused in plain words, nothing else is touched',
  async (sku) => {
    await using market = await openMarket({ seed: [{ ...lamp, sku }, other] });
    const actor = market.actor('amazon');
    const before = market.marketplaces.state();
    const offer = { marketplace: 'amazon' as const, sku, listingId: lamp.asin, title: lamp.title };
    await expect(actor.snapshot(offer)).rejects.toThrow('cannot name the SKU');
    expect(market.marketplaces.state()).toEqual(before);
  },
);
