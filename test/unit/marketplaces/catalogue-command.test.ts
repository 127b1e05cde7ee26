/** `npm run store -- catalogue ID --load`: what it says, and what it makes of a marketplace that breaks off. */
import { expect, test } from 'vitest';
import { checkStore } from '../../../infra/cli/store/check.ts';
import type { Keeper } from '../../../infra/cli/store/keeper.ts';
import { loadFromMarketplaces } from '../../../infra/cli/store/load-catalogue.ts';
import { catalogueReader } from '../../../shared/marketplaces/catalogue.ts';
import { aStore } from '../response/a-case.ts';
import { bags, openMarket } from './market.ts';
import { memoryTable } from './memory-table.ts';

const store = aStore({ marketplaces: ['amazon', 'ebay', 'aliexpress'] });
const cups = Array.from({ length: 45 }, (_, n) => ({
  marketplace: 'amazon' as const,
  sku: `CUP-${String(n).padStart(2, '0')}`,
  asin: `B0CUP${String(n).padStart(5, '0')}`,
  title: `Cup ${n}`,
  price: 4,
  quantity: 3,
}));

test('it shows its progress, goes on where it broke off, and lets no account keep the others from being read', async () => {
  const jug = {
    marketplace: 'ebay',
    sku: 'JUG',
    itemId: '256600000011',
    title: 'Jug',
    price: 9,
    quantity: 2,
  } as const;
  await using market = await openMarket({ seed: [...cups, jug] });
  const cases = memoryTable();
  const keeper: Keeper = {
    cases,
    marketplaces: market.access,
    keepCredentials: async () => undefined,
    forgetCredentials: async () => undefined,
    close: async () => undefined,
  };
  const said: string[] = [];
  const load = () => loadFromMarketplaces(keeper, store, (line) => void said.push(line));
  const searches = () =>
    market.marketplaces.calls().filter(({ operation }) => operation === 'searchListingsItems').length;

  const { faults } = market.marketplaces;
  let calls = 0;
  const { fetch } = keeper.marketplaces;
  keeper.marketplaces = {
    ...keeper.marketplaces,
    fetch: async (request) => {
      if (request.url.includes('/items/A1DEMO?') && ++calls === 3) faults.set({ kind: '500', times: 1 });
      return fetch(request);
    },
  };
  expect(await load()).toBe(false);
  expect(said).toEqual([
    '  amazon: 20 SKUs so far, of 45 listings in all',
    '  amazon: 40 SKUs so far, of 45 listings in all',
    expect.stringMatching(
      /^ {2}✗ amazon: HTTP 500\. What was read is kept, and the next try goes on from there$/,
    ),
    '  ebay: 1 SKUs so far, of 1 listings in all',
    '  aliexpress: 0 SKUs so far, of 0 listings in all',
  ]);
  expect(await catalogueReader(cases).count(store.id)).toBe(41);

  said.length = 0;
  const before = searches();
  expect(await load()).toBe(true);
  expect(said[0]).toBe('  amazon: 45 SKUs so far, of 45 listings in all');
  expect(searches() - before).toBe(1);

  // asked for again, it is read again: a person has a reason to
  said.length = 0;
  expect(await load()).toBe(true);
  expect(said[0]).toBe('  amazon: 20 SKUs so far, of 45 listings in all');
});

test('it says what is left for another day, and why', async () => {
  await using market = await openMarket({ seed: bags(9) });
  Object.assign(market.credentials.aliexpress ?? {}, { callsPerDay: 10 });
  const keeper: Keeper = {
    cases: memoryTable(),
    marketplaces: market.access,
    keepCredentials: async () => undefined,
    forgetCredentials: async () => undefined,
    close: async () => undefined,
  };
  const said: string[] = [];
  const shop = aStore({ marketplaces: ['aliexpress'] });
  expect(await loadFromMarketplaces(keeper, shop, (line) => void said.push(line))).toBe(true);
  expect(said).toEqual([
    '  aliexpress: 4 SKUs so far, of 9 listings in all; 5 listings are left for another day, so that calls are left for taking listings off sale',
  ]);
  expect((await checkStore(keeper, shop)).lines).toContain(
    '  · aliexpress: 5 listings are still to be read into the catalogue, some each day',
  );
});
