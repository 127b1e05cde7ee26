import { expect, test } from 'vitest';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { CatalogueItem, catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { enforcedSourceFor } from '../../../shared/marketplaces/connect.ts';
import type { EnforcedSource } from '../../../shared/marketplaces/enforced.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import { type Market, openMarket } from '../marketplaces/market.ts';
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
  return enforcedSourceFor(market.access, cases, 'store-1', marketplace);
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

// eBay is read offer by offer, within its rate: fewer of them show the second page
test.each([
  ['amazon', 45, 1],
  ['ebay', 22, 2],
  ['aliexpress', 45, 1],
] as const)('%s shows what it holds, and nothing else', async (marketplace, size, pages) => {
  await using market = await openMarket({ seed: numbers(size).map(seedOf[marketplace]) });
  const source = await sourceOf(market, marketplace);
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
