import { expect, test } from 'vitest';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import type { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import type { CatalogueSource } from '../../../shared/marketplaces/catalogue-load.ts';
import { refreshAccount } from '../../../shared/marketplaces/catalogue-refresh.ts';
import { catalogueSourceFor, watcherFor } from '../../../shared/marketplaces/connect.ts';
import { takeCalls } from '../../../shared/marketplaces/daily-share.ts';
import { MarketplaceRefused } from '../../../shared/marketplaces/errors.ts';
import { bags, clockAt, hasty, openMarket } from './market.ts';
import { memoryTable } from './memory-table.ts';

const account = { storeId: 'one', marketplace: 'aliexpress' } as const;

const itemOf = (listingId: string, sku: string): CatalogueItem => ({
  ...{ marketplace: 'aliexpress', sku, listingId, identifiers: [], title: sku },
  ...{ fulfilment: 'merchant', protected: false },
});

/** A shop that lists product numbers with editions, three a page, and grants so many details a day. */
const shopOf = (editions: Record<string, string | undefined>, calls: number) => {
  const asked: string[] = [];
  const skus: Record<string, string[]> = {};
  const source: CatalogueSource = {
    page: async (after = '0') => {
      const start = Number(after);
      const all = Object.entries(editions);
      return {
        items: [],
        named: all.slice(start, start + 3).map(([listingId, edition]) => ({
          listingId,
          ...(edition === undefined ? {} : { edition }),
        })),
        total: all.length,
        ...(start + 3 < all.length && { next: String(start + 3) }),
      };
    },
    details: {
      of: async (listingId) => {
        asked.push(listingId);
        if (listingId === 'odd') throw new MarketplaceRefused('invalid', []);
        return (skus[listingId] ?? [`${listingId}-S`]).map((sku) => itemOf(listingId, sku));
      },
      share: async () => ({ of: 'an-app', calls }),
    },
  };
  const [cases, clock] = [memoryTable(), clockAt('2026-04-01T00:00:00Z')];
  return {
    cases,
    clock,
    editions,
    skus,
    refresh: async (evenIfFresh = false) => {
      asked.length = 0;
      const taken = await refreshAccount({ cases, clock }, source, account, 99, { evenIfFresh });
      return { asked: [...asked], waiting: taken.waiting };
    },
    listed: async () =>
      (await Array.fromAsync(catalogueStore(cases).all('one')))
        .flatMap(({ items }) => items)
        .map(({ sku }) => sku),
  };
};

test('only what is new or edited is asked for; what nobody edited is known', async () => {
  const shop = shopOf({ p1: '1', p2: '1', p3: '1', p4: undefined }, 99);
  expect((await shop.refresh()).asked).toEqual(['p1', 'p2', 'p3', 'p4']);
  shop.clock.pass(25);
  shop.editions.p2 = '2';
  shop.editions.p5 = '1';
  shop.skus.p2 = ['p2-S', 'p2-T'];
  expect((await shop.refresh()).asked).toEqual(['p2', 'p4', 'p5']);
  expect(await shop.listed()).toEqual(['p1-S', 'p2-S', 'p2-T', 'p3-S', 'p4-S', 'p5-S']);

  // a SKU that an edit took away is gone, and does not make its listing look edited for ever
  shop.editions.p2 = '3';
  shop.skus.p2 = ['p2-T'];
  shop.clock.pass(25);
  expect((await shop.refresh()).asked).toEqual(['p2', 'p4']);
  expect(await shop.listed()).toEqual(['p1-S', 'p2-T', 'p3-S', 'p4-S', 'p5-S']);
  shop.clock.pass(25);
  expect((await shop.refresh()).asked).toEqual(['p4']);

  // one that was off sale is asked for when it is back
  delete shop.editions.p1;
  shop.clock.pass(25);
  await shop.refresh();
  shop.editions.p1 = '1';
  shop.clock.pass(25);
  expect((await shop.refresh()).asked).toContain('p1');
});

test('what the seller types in costs no call, stands until an edit, and what only the seller knows stays', async () => {
  const shop = shopOf({ p1: '1', p2: '1' }, 99);
  await shop.refresh();
  const typed = { ...itemOf('p1', 'p1-S'), title: 'Typed', supplier: 'Mill', protected: true };
  await catalogueStore(shop.cases).put('one', [typed, itemOf('p1', 'p1-OWN'), itemOf('p2', 'p2-OWN')]);
  shop.clock.pass(25);
  expect((await shop.refresh()).asked).toEqual([]);
  const found = () =>
    catalogueStore(shop.cases).byListing('one', { marketplace: 'aliexpress', listingId: 'p1' });
  expect(await found()).toMatchObject([{ sku: 'p1-OWN' }, typed]);
  shop.editions.p1 = '2';
  shop.clock.pass(25);
  expect((await shop.refresh()).asked).toEqual(['p1']);
  expect(await found()).toMatchObject([{ sku: 'p1-OWN' }, { ...typed, title: 'p1-S' }]);
  expect(await shop.listed()).toEqual(['p1-OWN', 'p1-S', 'p2-OWN', 'p2-S']);
});

test('a SKU that an edit took away goes also when the round that saw the edit never ended', async () => {
  const shop = shopOf({ p1: '1' }, 99);
  await shop.refresh();
  shop.editions.p1 = '2';
  shop.skus.p1 = ['p1-T'];
  shop.clock.pass(25);
  const half = { ...itemOf('p1', 'p1-T'), edition: '2' };
  await catalogueStore(shop.cases).refresh('one', [half], shop.clock.now().toISOString());
  shop.clock.pass(1);
  expect((await shop.refresh()).asked).toEqual(['p1']);
  expect(await shop.listed()).toEqual(['p1-T']);
});

test('a first refresh of many is spread over days, however often somebody asks for it', async () => {
  const shop = shopOf(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`p${i}`, '1'])), 4);
  expect(await shop.refresh()).toEqual({ asked: ['p0', 'p1', 'p2', 'p3'], waiting: 6 });
  expect(await shop.refresh(true)).toEqual({ asked: [], waiting: 6 });
  expect(await shop.refresh()).toEqual({ asked: [], waiting: 6 });
  shop.clock.pass(25);
  expect(await shop.refresh()).toEqual({ asked: ['p4', 'p5', 'p6', 'p7'], waiting: 2 });
  shop.clock.pass(25);
  expect(await shop.refresh()).toEqual({ asked: ['p8', 'p9'], waiting: 0 });
  expect(await shop.listed()).toHaveLength(10);
});

test('what is edited and has to wait stays as it is known, and is not taken for gone', async () => {
  const shop = shopOf({ p1: '1', p2: '1' }, 2);
  await shop.refresh();
  shop.editions.p1 = '2';
  shop.editions.p2 = '2';
  shop.editions.p3 = '1';
  shop.clock.pass(25);
  expect(await shop.refresh()).toEqual({ asked: ['p1', 'p2'], waiting: 1 });
  shop.editions.p1 = '3';
  expect(await shop.refresh(true)).toEqual({ asked: [], waiting: 2 });
  expect(await shop.listed()).toEqual(['p1-S', 'p2-S']);
  shop.clock.pass(25);
  expect((await shop.refresh()).asked).toEqual(['p1', 'p3']);
});

test('one listing that the marketplace refuses to tell of keeps no other from being read', async () => {
  const shop = shopOf({ odd: '1', p1: '1', p2: '1', p3: '1' }, 99);
  expect(await shop.refresh()).toEqual({ asked: ['odd', 'p1', 'p2', 'p3'], waiting: 1 });
  expect(await shop.listed()).toEqual(['p1-S', 'p2-S', 'p3-S']);
});

test('many who take from one share at once get no more than there is', async () => {
  const services = { cases: memoryTable(), clock: clockAt('2026-04-01T00:00:00Z') };
  const taken = await Promise.all(
    Array.from({ length: 8 }, () => takeCalls(services, { of: 'an-app', calls: 20 }, 3)),
  );
  expect(taken.reduce((sum, one) => sum + one, 0)).toBe(20);
  expect(await takeCalls(services, { of: 'another', calls: 20 }, 3)).toBe(3);
  services.clock.pass(23);
  expect(await takeCalls(services, { of: 'an-app', calls: 20 }, 3)).toBe(0);
  services.clock.pass(2);
  expect(await takeCalls(services, { of: 'an-app', calls: 20 }, 30)).toBe(20);
});

const aDay = 25 * 3_600_000;

/** An AliExpress account of an application with so many calls a day, and how many of them ask for details. */
const openAliexpress = async (count: number, callsPerDay: number) => {
  const clock = hasty();
  const market = await openMarket({ seed: bags(count), clock, aliexpressCallsPerDay: callsPerDay });
  Object.assign(market.credentials.aliexpress ?? {}, { callsPerDay });
  const cases = memoryTable();
  const source = catalogueSourceFor('aliexpress', { access: market.access, storeId: 'one', clock });
  const details = () =>
    market.marketplaces.calls().filter(({ operation }) => operation.endsWith('product.info.get')).length;
  return {
    market,
    cases,
    clock,
    pass: () => clock.pass(aDay),
    refresh: async () => {
      const before = details();
      const { waiting } = await refreshAccount({ cases, clock }, source, account, 99);
      return { details: details() - before, waiting };
    },
    [Symbol.asyncDispose]: () => market[Symbol.asyncDispose](),
  };
};

test('a refresh leaves AliExpress’s calls of the day to what goes off sale', async () => {
  await using shop = await openAliexpress(98, 100);
  expect(await shop.refresh()).toEqual({ details: 40, waiting: 58 });
  const actor = shop.market.actor('aliexpress');
  const [offer] = await actor.find({ platform: 'aliexpress', id: '1005000000000097', idType: 'product-id' });
  if (!offer) throw new Error('no offer');
  expect(await actor.delist(offer, await actor.snapshot(offer))).toMatchObject({ result: 'accepted' });
  expect(await actor.read(offer)).toMatchObject({ state: 'off-sale' });
});

test('looking again at what is off sale leaves AliExpress’s calls of the day to it as well', async () => {
  await using shop = await openAliexpress(3, 100);
  const actor = shop.market.actor('aliexpress');
  const [offer] = await actor.find({ platform: 'aliexpress', id: '1005000000000002', idType: 'product-id' });
  if (!offer) throw new Error('no offer');
  const look = async () => {
    const watch = watcherFor(
      'aliexpress',
      { access: shop.market.access, storeId: 'one', clock: shop.clock },
      shop.cases,
    );
    return (await watch(offer))?.state;
  };
  const looks = await Array.fromAsync({ length: 40 }, look);
  expect(looks.filter((state) => state === 'on-sale')).toHaveLength(15);
  expect(looks.at(-1)).toBeUndefined();
  expect(await actor.delist(offer, await actor.snapshot(offer))).toMatchObject({ result: 'accepted' });
  shop.pass();
  expect(await look()).toBe('off-sale');
});

test('AliExpress says which products were edited; the others are not asked for again', async () => {
  await using shop = await openAliexpress(60, 5_000);
  expect(await shop.refresh()).toEqual({ details: 60, waiting: 0 });
  await shop.market.marketplaces.edit({ marketplace: 'aliexpress', target: 'BAG-7', title: 'Bag, mended' });
  const red = bags(9)
    .slice(8)
    .map((bag) => ({ ...bag, sku: 'BAG-8-RED' }));
  await shop.market.marketplaces.seed(red);
  shop.pass();
  expect(await shop.refresh()).toEqual({ details: 2, waiting: 0 });
  const found = (n: number) =>
    catalogueStore(shop.cases).byListing('one', {
      marketplace: 'aliexpress',
      listingId: `100500000000000${n}`,
    });
  expect(await found(7)).toMatchObject([{ sku: 'BAG-7', title: 'Bag, mended' }]);
  expect(await found(8)).toMatchObject([{ sku: 'BAG-8' }, { sku: 'BAG-8-RED' }]);
});
