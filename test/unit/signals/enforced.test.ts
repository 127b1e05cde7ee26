import { expect, test } from 'vitest';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import { actorFor, enforcedSourceFor } from '../../../shared/marketplaces/connect.ts';
import type { EnforcedSource } from '../../../shared/marketplaces/enforced.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { hasty, type Market, openMarket } from '../marketplaces/market.ts';
import { memoryTable } from '../marketplaces/memory-table.ts';

const goods = { title: 'A cup', price: 9, quantity: 5 };
const numbers = (size: number) => Array.from({ length: size }, (_, index) => String(100 + index));

const seedOf: Record<Exclude<Marketplace, 'webhook'>, (n: string) => Seed> = {
  amazon: (n: string) => ({ marketplace: 'amazon', sku: `S-${n}`, asin: `B0CUP00${n}`, ...goods }),
  ebay: (n: string) => ({ marketplace: 'ebay', sku: `S-${n}`, itemId: `256600000${n}`, ...goods }),
  aliexpress: (n: string) => ({
    marketplace: 'aliexpress',
    sku: `S-${n}`,
    productId: `1005001234${n}`,
    ...goods,
  }),
};

const sourceOf = async (
  market: Market,
  marketplace: Exclude<Marketplace, 'webhook'>,
  clock = systemClock,
): Promise<EnforcedSource> => {
  const cases = memoryTable();
  const offers = market.marketplaces.state().map(({ sku, listingId }) =>
    CatalogueItem.parse({
      marketplace,
      sku,
      listingId,
      identifiers: [],
      title: 'A cup',
      fulfilment: 'merchant',
      protected: false,
    }),
  );
  await catalogueStore(cases).put('store-1', offers);
  return enforcedSourceFor(marketplace, { access: market.access, storeId: 'store-1', clock }, cases);
};

const allOf = async (source: EnforcedSource) => {
  const found: string[] = [];
  let after: string | undefined;
  let pages = 0;
  do {
    const page = await source.page(after);
    found.push(...page.offers.map(({ offer }) => offer.sku));
    after = page.next;
    pages++;
  } while (after !== undefined);
  return { found, pages };
};

test.each([
  ['amazon', 45, 1],
  ['ebay', 130, 2],
  ['aliexpress', 45, 1],
] as const)('%s shows what it holds, and nothing else', async (marketplace, size, pages) => {
  const clock = hasty();
  await using market = await openMarket({ seed: numbers(size).map(seedOf[marketplace]), clock });
  const source = await sourceOf(market, marketplace, clock);
  const held = ['S-103', `S-${99 + size}`];
  for (const sku of held) await market.marketplaces.edit({ marketplace, target: sku, fate: 'held' });
  const all = await allOf(source);
  expect(all.found.sort()).toEqual(held);
  expect(all.pages).toBe(pages);
});

test('more than one page of them comes whole', async () => {
  await using market = await openMarket({ seed: numbers(45).map(seedOf.amazon) });
  for (const sku of numbers(45).map((n) => `S-${n}`))
    await market.marketplaces.edit({ marketplace: 'amazon', target: sku, fate: 'held' });
  const all = await allOf(await sourceOf(market, 'amazon'));
  expect([all.found.length, all.pages]).toEqual([45, 3]);
});

test('a SKU that its seller took off sale is none of them', async () => {
  await using market = await openMarket({ seed: numbers(2).map(seedOf.amazon) });
  await market.marketplaces.edit({ marketplace: 'amazon', target: 'S-100', quantity: 0 });
  expect((await allOf(await sourceOf(market, 'amazon'))).found).toEqual([]);
});

test('what eBay ended itself is found by one call, however it was made, and read as such', async () => {
  const seed = (n: string, madeWith: 'inventory' | 'trading') => ({ ...seedOf.ebay(n), madeWith }) as Seed;
  const clock = hasty();
  await using market = await openMarket({
    seed: [
      seed('100', 'inventory'),
      seed('101', 'trading'),
      seed('102', 'inventory'),
      seed('103', 'trading'),
    ],
    clock,
  });
  const { marketplaces } = market;
  const source = await sourceOf(market, 'ebay', clock);
  expect((await source.page()).offers).toEqual([]);
  await marketplaces.edit({ marketplace: 'ebay', target: 'S-100', fate: 'ended' });
  await marketplaces.edit({ marketplace: 'ebay', target: 'S-101', fate: 'held' });
  // their seller's own doing is no violation
  const actor = actorFor('ebay', { access: market.access, storeId: 'store-1', clock });
  for (const n of ['102', '103']) {
    const offer = { marketplace: 'ebay', sku: `S-${n}`, listingId: `256600000${n}`, title: '' } as const;
    expect(await actor.delist(offer, await actor.snapshot(offer))).toMatchObject({ result: 'accepted' });
  }
  const before = marketplaces.calls().length;
  const { offers } = await source.page();
  const issues = [{ code: '54', message: 'Reported by a rights owner (VeRO).' }];
  expect(offers).toEqual(
    ['101', '100'].map((n) => ({
      offer: { marketplace: 'ebay', sku: `S-${n}`, listingId: `256600000${n}`, title: 'A cup' },
      state: { state: 'enforced', issues },
    })),
  );
  const calls = marketplaces.calls().slice(before);
  expect(calls.map(({ operation }) => operation).sort()).toEqual([
    'GetSellerList',
    ...Array<string>(4).fill('getOffers'),
  ]);
  for (const { offer } of offers)
    expect(await actor.read(offer)).toMatchObject({ state: 'enforced', issues });
});

test('more listings ended than a page holds come whole, those of long ago only at the start of a round', async () => {
  const clock = hasty();
  const seed = numbers(230).map((n) => ({ ...seedOf.ebay(n), madeWith: 'trading' }) as Seed);
  await using market = await openMarket({ seed, clock });
  const source = await sourceOf(market, 'ebay', clock);
  for (const n of numbers(230))
    await market.marketplaces.edit({ marketplace: 'ebay', target: `256600000${n}`, fate: 'held' });
  const first = await source.page();
  expect(new Set(first.offers.map(({ offer }) => offer.sku)).size).toBe(230);
  clock.pass(3 * 86_400_000);
  expect((await source.page(first.next)).offers).toEqual([]);
  expect((await source.page()).offers).toHaveLength(230);
  clock.pass(120 * 86_400_000);
  expect((await source.page()).offers).toEqual([]);
});

test('AliExpress is asked once for what a product that it holds consists of, and for no more than the day’s share', async () => {
  const clock = hasty();
  await using market = await openMarket({ seed: numbers(9).map(seedOf.aliexpress), clock });
  Object.assign(market.credentials.aliexpress ?? {}, { callsPerDay: 10 });
  for (const n of numbers(9))
    await market.marketplaces.edit({ marketplace: 'aliexpress', target: `S-${n}`, fate: 'held' });
  const cases = memoryTable();
  const source = enforcedSourceFor('aliexpress', { access: market.access, storeId: 'store-1', clock }, cases);
  const details = () =>
    market.marketplaces.calls().filter(({ operation }) => operation.endsWith('product.info.get')).length;
  expect((await allOf(source)).found).toEqual(['S-100', 'S-101', 'S-102', 'S-103']);
  expect((await allOf(source)).found).toEqual(['S-100', 'S-101', 'S-102', 'S-103']);
  expect(details()).toBe(4);
  clock.pass(25 * 3_600_000);
  expect((await allOf(source)).found).toHaveLength(8);
  expect(details()).toBe(8);
  const catalogue = catalogueStore(cases);
  expect(await catalogue.count('store-1')).toBe(0);
  const listing = { marketplace: 'aliexpress', listingId: '1005001234100' } as const;
  expect(await catalogue.byListing('store-1', listing)).toMatchObject([{ sku: 'S-100' }]);
});

test('of a product that AliExpress holds, a SKU that an edit took away is none', async () => {
  await using market = await openMarket({ seed: [seedOf.aliexpress('100')], clock: hasty() });
  await market.marketplaces.edit({ marketplace: 'aliexpress', target: 'S-100', fate: 'held' });
  const cases = memoryTable();
  const listing = { marketplace: 'aliexpress', listingId: '1005001234100', title: 'A cup' } as const;
  const item = (sku: string, edition: string) =>
    CatalogueItem.parse({
      ...{ ...listing, sku, edition, identifiers: [], fulfilment: 'merchant', protected: false },
    });
  await catalogueStore(cases).put('store-1', [
    item('S-99', '2026-03-01 10:00:00'),
    item('S-100', '2026-03-02 10:00:00'),
  ]);
  const source = enforcedSourceFor(
    'aliexpress',
    { access: market.access, storeId: 'store-1', clock: hasty() },
    cases,
  );
  expect((await allOf(source)).found).toEqual(['S-100']);
});
