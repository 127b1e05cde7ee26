import { expect, test } from 'vitest';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import type { MarketplaceActor, Offer } from '../../../shared/marketplaces/port.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { openMarket } from './market.ts';

const mug: Seed = {
  marketplace: 'ebay',
  sku: 'MUG-1',
  itemId: '256600000011',
  title: 'Enamel mug & saucer',
  price: 12.5,
  quantity: 40,
};
const clock: Seed = {
  ...mug,
  sku: 'CLOCK',
  itemId: '256600000022',
  title: 'Wall clock',
  madeWith: 'trading',
};
const shirt = (sku: string): Seed => ({
  ...mug,
  sku,
  itemId: '256600000033',
  title: 'Shirt',
  group: 'SHIRTS',
});

const find = async (actor: MarketplaceActor, id: string): Promise<Offer[]> =>
  actor.find({ platform: 'ebay', id, idType: 'item-number' });

const only = async (actor: MarketplaceActor, id: string): Promise<Offer> => {
  const [offer] = await find(actor, id);
  if (!offer) throw new Error(`no offer ${id}`);
  return offer;
};

const goods = (market: Awaited<ReturnType<typeof openMarket>>) =>
  market.marketplaces.state().map(({ sku, onSale, data }) => ({ sku, onSale, data }));

test('an item number means its SKU, its variations, and nothing of another seller', async () => {
  await using market = await openMarket({
    seed: [
      mug,
      clock,
      shirt('SHIRT-S'),
      shirt('SHIRT-M'),
      { ...mug, account: 'rival', itemId: '256600000099' },
    ],
  });
  const actor = market.actor('ebay');
  expect(await find(actor, '256600000011')).toEqual([
    { marketplace: 'ebay', sku: 'MUG-1', listingId: '256600000011', title: 'Enamel mug & saucer' },
  ]);
  expect((await find(actor, '256600000033')).map((o) => o.sku)).toEqual(['SHIRT-S', 'SHIRT-M']);
  expect(await find(actor, '256600000022')).toMatchObject([{ sku: 'CLOCK' }]);
  expect(await find(actor, '256600000099')).toEqual([]);
  expect(await find(actor, '256600000077')).toEqual([]);
  expect(await actor.find({ platform: 'ebay', id: 'MUG-1', idType: 'sku' })).toMatchObject([
    { listingId: '256600000011' },
  ]);
});

test.each([
  { path: 'Sell Inventory', seed: mug, off: 'withdrawOffer MUG-1', on: 'publishOffer MUG-1' },
  {
    path: 'Trading',
    seed: clock,
    off: 'EndFixedPriceItem 256600000022',
    on: 'RelistFixedPriceItem 256600000022',
  },
])('made through $path: off sale and back through it, under a new number', async ({ seed, off, on }) => {
  await using market = await openMarket({ seed: [seed] });
  const actor = market.actor('ebay');
  const before = goods(market);
  const offer = await only(actor, seed.itemId);
  const snapshot = await actor.snapshot(offer);
  expect(snapshot).toMatchObject({
    onSale: true,
    price: { amount: '12.50', currency: 'USD' },
    quantity: 40,
    fulfilment: 'merchant',
  });
  const { calls } = await actor.preview(offer, snapshot);
  expect(calls).toEqual([expect.stringMatching(/^(?:withdrawOffer|EndFixedPriceItem) \w+/)]);
  expect(calls[0]).toContain(off.split(' ')[0]);
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'accepted' });
  expect(await actor.read(offer)).toMatchObject({ state: 'off-sale', fingerprint: snapshot.fingerprint });
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'accepted' });

  const back = await actor.relist(snapshot);
  expect(back).toMatchObject({ result: 'accepted', listingId: expect.stringMatching(/^\d{12}$/) });
  const listingId = back.result === 'accepted' ? (back.listingId ?? '') : '';
  expect(listingId).not.toBe(seed.itemId);
  expect(await actor.read({ ...offer, listingId })).toMatchObject({
    state: 'on-sale',
    fingerprint: snapshot.fingerprint,
  });
  expect(await actor.read(offer)).toMatchObject({ state: 'on-sale' });
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'accepted', listingId });
  expect(market.done()).toEqual([off, on]);
  expect(goods(market)).toEqual(before);
});

test("variations share a listing: the first one's withdrawal is everybody's", async () => {
  await using market = await openMarket({ seed: [shirt('SHIRT-S'), shirt('SHIRT-M'), mug] });
  const actor = market.actor('ebay');
  const before = goods(market);
  const offers = await find(actor, '256600000033');
  const snapshots = await Promise.all(offers.map((offer) => actor.snapshot(offer)));
  for (const [i, offer] of offers.entries()) {
    const snapshot = snapshots[i];
    if (snapshot) expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'accepted' });
  }
  expect(goods(market).map((o) => o.onSale)).toEqual([false, false, true]);
  const numbers = new Set<unknown>();
  for (const snapshot of snapshots) {
    const back = await actor.relist(snapshot);
    expect(back).toMatchObject({ result: 'accepted' });
    numbers.add(back.result === 'accepted' && back.listingId);
  }
  expect(numbers.size).toBe(1);
  expect(goods(market)).toEqual(before);
});

test.each([
  { path: 'Sell Inventory', seed: mug },
  { path: 'Trading', seed: clock },
])("$path: a person's edit in between is a conflict, and stays", async ({ seed }) => {
  await using market = await openMarket({ seed: [seed] });
  const actor = market.actor('ebay');
  const offer = await only(actor, seed.itemId);
  const snapshot = await actor.snapshot(offer);
  await actor.delist(offer, snapshot);
  await market.marketplaces.edit({ marketplace: 'ebay', target: seed.sku, price: 15 });
  const edited = market.marketplaces.state();
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'conflict' });
  expect(market.marketplaces.state()).toEqual(edited);
});

test.each([
  { how: 'on hold', seed: mug, code: 'listingOnHold' },
  { how: 'ended by eBay', seed: clock, code: '54' },
])('what eBay has $how is left to eBay', async ({ seed, code }) => {
  await using market = await openMarket({ seed: [seed] });
  const actor = market.actor('ebay');
  const offer = await only(actor, seed.itemId);
  const snapshot = await actor.snapshot(offer);
  await market.marketplaces.edit({ marketplace: 'ebay', target: seed.sku, fate: 'held' });
  expect(await actor.read(offer)).toMatchObject({ state: 'enforced', issues: [{ code }] });
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'rejected', why: 'enforced' });
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'enforced' });
  expect(market.done()).toEqual([]);
});

test.each([mug, clock])('$madeWith: what is gone is called gone', async (seed) => {
  await using market = await openMarket({ seed: [seed] });
  const actor = market.actor('ebay');
  const offer = await only(actor, seed.itemId);
  const snapshot = await actor.snapshot(offer);
  await market.marketplaces.edit({ marketplace: 'ebay', target: seed.sku, fate: 'deleted' });
  expect(await actor.read(offer)).toEqual({ state: 'gone', issues: [] });
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'rejected', why: 'gone' });
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'gone' });
});

test('a number that an offer no longer has is not a licence to end its present listing', async () => {
  await using market = await openMarket({ seed: [mug] });
  const actor = market.actor('ebay');
  const offer = await only(actor, mug.itemId);
  const snapshot = await actor.snapshot(offer);
  await actor.delist(offer, snapshot);
  await actor.relist(snapshot);
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'rejected', why: 'conflict' });
});

test('of two listings of one SKU only the named one is ended', async () => {
  const double: Seed = { ...clock, sku: 'MUG-1', itemId: '256600000044' };
  await using market = await openMarket({ seed: [mug, double] });
  const actor = market.actor('ebay');
  const offer = await only(actor, '256600000044');
  expect(offer.sku).toBe('MUG-1');
  expect(await actor.delist(offer, await actor.snapshot(offer))).toMatchObject({ result: 'accepted' });
  expect(market.marketplaces.state()).toMatchObject([
    { listingId: '256600000011', onSale: true },
    { listingId: '256600000044', onSale: false },
  ]);
});

test.each([
  { listingStatus: 'EBAY_ENDED', state: 'enforced', off: { result: 'rejected', why: 'enforced' } },
  { listingStatus: 'ENDED', state: 'off-sale', off: { result: 'accepted' } },
  { listingStatus: 'OUT_OF_STOCK', state: 'on-sale', off: { result: 'accepted' } },
])('an offer that is published while its listing is $listingStatus is $state', async (seen) => {
  await using market = await openMarket({ seed: [mug] });
  const offer = await only(market.actor('ebay'), mug.itemId);
  const snapshot = await market.actor('ebay').snapshot(offer);
  const access = {
    ...market.access,
    fetch: async (request: Request) => {
      const answer = await market.access.fetch(request);
      const text = (await answer.text()).replace('"ACTIVE"', `"${seen.listingStatus}"`);
      return new Response(answer.status === 204 ? null : text, answer);
    },
  };
  const actor = actorFor('ebay', { access, storeId: 'store-1', clock: systemClock });
  expect(await actor.read(offer)).toMatchObject({ state: seen.state });
  expect(await actor.snapshot(offer)).toMatchObject({ onSale: seen.state === 'on-sale' });
  expect(await actor.delist(offer, snapshot)).toMatchObject(seen.off);
  expect(market.done()).toEqual(seen.state === 'on-sale' ? ['withdrawOffer MUG-1'] : []);
  if (seen.state === 'enforced') expect(await actor.relist(snapshot)).toMatchObject(seen.off);
});
