import { expect, test } from 'vitest';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { sign } from '../../../shared/marketplaces/aliexpress/sign.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import type { MarketplaceActor, Offer } from '../../../shared/marketplaces/port.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { openMarket } from './market.ts';

const red: Seed = {
  marketplace: 'aliexpress',
  productId: '1005000000000011',
  sku: 'BAG-RED',
  title: 'Canvas bag',
  price: 8.4,
  quantity: 120,
};
const blue: Seed = { ...red, sku: 'BAG-BLUE', quantity: 80 };
const kite: Seed = { ...red, productId: '1005000000000022', sku: 'KITE', title: 'Kite' };

const find = (actor: MarketplaceActor, id: string): Promise<Offer[]> =>
  actor.find({ platform: 'aliexpress', id, idType: 'product-id' });

const only = async (actor: MarketplaceActor, id: string): Promise<Offer> => {
  const [offer] = await find(actor, id);
  if (!offer) throw new Error(`no offer ${id}`);
  return offer;
};

const offlined = 'aliexpress.postproduct.redefining.offlineaeproduct';

test('the signature is the one of the platform’s own example', () => {
  const params = {
    app_key: '123456',
    access_token: 'test',
    timestamp: '1517820392000',
    sign_method: 'sha256',
    order_id: '1234',
  };
  expect(sign(params, 'helloworld', '/order/get')).toBe(
    '4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A',
  );
  expect(sign({ ...params, sign: 'x' }, 'helloworld', '/order/get')).toBe(
    sign(params, 'helloworld', '/order/get'),
  );
  expect(sign({ b: '1', B: '2', ä: '3', a_: '4' }, 's')).toBe(sign({ ä: '3', a_: '4', B: '2', b: '1' }, 's'));
});

test('a product number means its SKUs; a SKU is found too', async () => {
  await using market = await openMarket({
    seed: [red, blue, kite, { ...kite, account: 'rival', productId: '1005000000000099' }],
  });
  const actor = market.actor('aliexpress');
  expect((await find(actor, '1005000000000011')).map((o) => o.sku)).toEqual(['BAG-RED', 'BAG-BLUE']);
  expect(await find(actor, '1005000000000099')).toEqual([]);
  expect(await find(actor, '1005000000000077')).toEqual([]);
  expect(await actor.find({ platform: 'aliexpress', id: 'KITE', idType: 'sku' })).toEqual([
    { marketplace: 'aliexpress', sku: 'KITE', listingId: '1005000000000022', title: 'Kite' },
  ]);
});

test('off sale and back with all its SKUs, once', async () => {
  await using market = await openMarket({ seed: [red, blue, kite] });
  const actor = market.actor('aliexpress');
  const before = market.marketplaces.state();
  const offers = await find(actor, red.productId);
  const snapshots = await Promise.all(offers.map((offer) => actor.snapshot(offer)));
  expect(snapshots[1]).toMatchObject({
    onSale: true,
    price: { amount: '8.40', currency: 'USD' },
    quantity: 80,
  });
  for (const [i, offer] of offers.entries()) {
    const snapshot = snapshots[i];
    if (snapshot) expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'accepted' });
    expect(await actor.read(offer)).toMatchObject({ state: 'off-sale', fingerprint: snapshot?.fingerprint });
  }
  expect(market.marketplaces.state().map((o) => o.onSale)).toEqual([false, false, true]);
  for (const snapshot of snapshots)
    expect(await actor.relist(snapshot)).toMatchObject({ result: 'accepted' });
  expect(market.marketplaces.state()).toEqual(before);
  expect(market.done()).toEqual([`offlineaeproduct ${red.productId}`, `onlineaeproduct ${red.productId}`]);
});

test("a person's edit in between is a conflict, and stays", async () => {
  await using market = await openMarket({ seed: [red] });
  const actor = market.actor('aliexpress');
  const offer = await only(actor, red.productId);
  const snapshot = await actor.snapshot(offer);
  await actor.delist(offer, snapshot);
  await market.marketplaces.edit({ marketplace: 'aliexpress', target: red.productId, price: 9 });
  const edited = market.marketplaces.state();
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'conflict' });
  expect(market.marketplaces.state()).toEqual(edited);
});

test('what AliExpress took down is left to it; what is gone is called gone', async () => {
  await using market = await openMarket({ seed: [red, kite] });
  const actor = market.actor('aliexpress');
  const offer = await only(actor, red.productId);
  const snapshot = await actor.snapshot(offer);
  await market.marketplaces.edit({ marketplace: 'aliexpress', target: red.productId, fate: 'held' });
  expect(await actor.read(offer)).toMatchObject({ state: 'enforced', issues: [{ code: 'violate_offline' }] });
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'rejected', why: 'enforced' });
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'enforced' });
  await market.marketplaces.edit({ marketplace: 'aliexpress', target: red.productId, fate: 'deleted' });
  expect(await actor.read(offer)).toEqual({ state: 'gone', issues: [] });
  expect(await actor.delist(offer, snapshot)).toMatchObject({ result: 'rejected', why: 'gone' });
  expect(await actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'gone' });
  expect(market.done()).toEqual([]);
});

test('a failure inside a successful answer is a rejection', async () => {
  await using market = await openMarket({ seed: [red] });
  const actor = market.actor('aliexpress');
  const offer = await only(actor, red.productId);
  const snapshot = await actor.snapshot(offer);
  market.marketplaces.faults.set({ operation: offlined, kind: 'invalid' });
  expect(await actor.delist(offer, snapshot)).toMatchObject({
    result: 'rejected',
    why: 'invalid',
    issues: [{ code: '090019' }],
  });
});

test.each([
  { fate: undefined, said: { result: 'accepted' } },
  { fate: 'held' as const, said: { result: 'rejected', why: 'enforced' } },
])('refused, as somebody else was quicker, it is what it then shows: $said', async ({ fate, said }) => {
  await using market = await openMarket({ seed: [red] });
  const offer = await only(market.actor('aliexpress'), red.productId);
  const snapshot = await market.actor('aliexpress').snapshot(offer);
  const access = {
    ...market.access,
    fetch: async (request: Request) => {
      const isChange = (await request.clone().text()).includes('offlineaeproduct');
      const answer = await market.access.fetch(request);
      if (!isChange) return answer;
      if (fate) await market.marketplaces.edit({ marketplace: 'aliexpress', target: red.productId, fate });
      const result = { success: false, error_code: '090013', error_message: 'not on sale' };
      return Response.json({ [`${offlined.replaceAll('.', '_')}_response`]: { result } });
    },
  };
  const actor = actorFor('aliexpress', { access, storeId: 'store-1', clock: systemClock });
  expect(await actor.delist(offer, snapshot)).toMatchObject(said);
});

test('a token that is no longer accepted is refreshed once', async () => {
  await using market = await openMarket({ seed: [red] });
  const actor = market.actor('aliexpress');
  market.marketplaces.faults.set({ kind: 'expired-token', times: 1 });
  expect(await find(actor, red.productId)).toHaveLength(1);
  const tokens = () => market.marketplaces.calls().filter(({ operation }) => operation === 'token').length;
  expect(tokens()).toBe(1);
  await find(actor, red.productId);
  expect(tokens()).toBe(1);
});
