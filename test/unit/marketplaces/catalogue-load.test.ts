import { expect, test } from 'vitest';
import { demoCatalogue, demoOffers } from '../../../infra/local/marketplaces/demo-offers.ts';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { withDetails } from '../../../shared/marketplaces/catalogue-details.ts';
import type { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import { loadCatalogue } from '../../../shared/marketplaces/catalogue-load.ts';
import { catalogueSourceFor } from '../../../shared/marketplaces/connect.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { openMarket } from './market.ts';
import { memoryTable } from './memory-table.ts';

const bySku = (a: { sku: string }, b: { sku: string }) => (a.sku < b.sku ? -1 : 1);

test.each<Marketplace>(['amazon', 'ebay', 'aliexpress'])(
  '%s lists what the store sells',
  async (marketplace) => {
    await using market = await openMarket({ seed: demoOffers });
    const source = catalogueSourceFor(marketplace, {
      access: market.access,
      storeId: 'store-1',
      clock: systemClock,
    });
    const services = { cases: memoryTable(), clock: systemClock };
    const items: CatalogueItem[] = [];
    for await (const page of loadCatalogue(
      withDetails(services, source, { storeId: 'store-1', marketplace }),
    )) {
      items.push(...page.items);
      expect(page.loaded).toBe(items.length);
      expect(page.total).toBeGreaterThan(0);
    }
    const expected = demoCatalogue
      .filter((item) => item.marketplace === marketplace)
      .map(({ sku, listingId, title, price, fulfilment }) => ({ sku, listingId, title, price, fulfilment }));
    expect(
      items
        .map(({ sku, listingId, title, price, fulfilment }) => ({ sku, listingId, title, price, fulfilment }))
        .sort(bySku),
    ).toEqual(expected.sort(bySku));
  },
);

test('loading goes on where it was broken off, also beyond the thousand that one search lists', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const clock = { now: () => new Date(now) };
  await using market = await openMarket({ seed: [], clock });
  const skus = Array.from({ length: 1_030 }, (_, i) => `S-${String(i).padStart(4, '0')}`);
  for (const [i, sku] of skus.entries()) {
    now += 1_000;
    const seed: Seed = {
      marketplace: 'amazon',
      sku,
      asin: `B0${String(i).padStart(8, '0')}`,
      title: sku,
      price: 1,
      quantity: 1,
    };
    await market.marketplaces.seed([seed]);
  }
  const unlimited = {
    ...market.access,
    permit: async () => {
      now += 1_000;
    },
  };
  const source = catalogueSourceFor('amazon', { access: unlimited, storeId: 'store-1', clock });
  market.marketplaces.faults.set({ operation: 'searchListingsItems', kind: '500', times: 1 });
  await expect(loadCatalogue(source).next()).rejects.toMatchObject({ name: 'TransientError' });
  const found = new Set<string>();
  let after: string | undefined;
  let pages = 0;
  for await (const page of loadCatalogue(source)) {
    for (const { sku } of page.items) found.add(sku);
    after = page.next;
    if (++pages === 30) break;
  }
  expect(found.size).toBe(600);
  for await (const page of loadCatalogue(source, {
    ...(after === undefined ? {} : { after }),
    loaded: 600,
  })) {
    for (const { sku } of page.items) found.add(sku);
  }
  expect([...found].sort()).toEqual(skus);
});

test('what only the seller knows survives a refresh', async () => {
  const catalogue = catalogueStore(memoryTable());
  const [item] = demoCatalogue;
  if (!item) throw new Error('an empty demonstration');
  await catalogue.put('store-1', [
    { ...item, protected: true, supplier: 'Mill', identifiers: ['4006381333931'] },
  ]);
  const { fulfilment, ...unsaid } = item;
  const fresh = { ...unsaid, title: 'New title', protected: false, identifiers: ['X001'] };
  await catalogue.refresh('store-1', [fresh], '2026-04-01T00:00:00.000Z');
  const kept = await catalogue.byListing('store-1', { marketplace: 'amazon', listingId: item.listingId });
  expect(kept).toMatchObject([
    {
      title: 'New title',
      fulfilment,
      protected: true,
      supplier: 'Mill',
      identifiers: ['X001', '4006381333931'],
    },
  ]);
});
