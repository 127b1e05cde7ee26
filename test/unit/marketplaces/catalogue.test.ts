import { expect, test } from 'vitest';
import {
  type CatalogueReader,
  catalogueReader,
  catalogueStore,
} from '../../../shared/marketplaces/catalogue.ts';
import type { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import type { Table } from '../../../shared/platform/ports.ts';
import { memoryTable } from './memory-table.ts';

const [monday, tuesday] = ['2026-04-06T00:00:00.000Z', '2026-04-07T00:00:00.000Z'];

const item = (sku: string, listingId = 'B0EXAMPLE1'): CatalogueItem => ({
  marketplace: 'amazon',
  sku,
  listingId,
  identifiers: [],
  title: `Item ${sku}`,
  fulfilment: 'merchant',
  protected: false,
});

const allOf = async (catalogue: CatalogueReader): Promise<CatalogueItem[]> =>
  (await Array.fromAsync(catalogue.all('store-1'))).flatMap(({ items }) => items);

test('one listing number finds its SKUs in one query, of that store only', async () => {
  const table = memoryTable();
  const catalogue = catalogueStore(table);
  await catalogue.put('store-1', [item('A'), item('B'), item('C', 'B0EXAMPLE12')]);
  await catalogue.put('store-2', [item('D')]);
  const before = table.queries();
  const found = await catalogue.byListing('store-1', { marketplace: 'amazon', listingId: 'B0EXAMPLE1' });
  expect(found.map((i) => i.sku)).toEqual(['A', 'B']);
  expect(table.queries() - before).toBe(1);
});

test('an item put again is replaced; all are read page by page', async () => {
  const catalogue = catalogueStore(memoryTable(10));
  const many = Array.from({ length: 35 }, (_, i) => item(`S${i}`, `B0${i}`));
  await catalogue.put('store-1', many);
  await catalogue.put('store-1', [{ ...item('S3', 'B03'), protected: true }]);
  expect(await catalogue.count('store-1')).toBe(35);
  const kept = await allOf(catalogue);
  expect(kept.filter((i) => i.protected).map((i) => i.sku)).toEqual(['S3']);
});

test('two who put the same item at once both succeed', async () => {
  const catalogue = catalogueStore(memoryTable());
  await Promise.all([1, 2, 3].map((n) => catalogue.put('store-1', [{ ...item('A'), title: `${n}` }])));
  expect(await catalogue.count('store-1')).toBe(1);
});

test('nobody who comes with a complaint counts rows, whatever happened to the catalogue', async () => {
  const table = memoryTable();
  const catalogue = catalogueStore(table);
  const count = async () => {
    const before = table.queries();
    const size = await catalogue.count('store-1');
    expect(table.queries()).toBe(before);
    return size;
  };
  await catalogue.put('store-1', [item('A'), item('B'), { ...item('C'), marketplace: 'ebay' }]);
  expect(await count()).toBe(3);
  await catalogue.put('store-1', [item('B')]);
  expect(await count()).toBe(3);
  await catalogue.refresh('store-1', [item('D'), item('E')], monday);
  expect(await count()).toBe(5);
  await catalogue.refresh('store-1', [item('D')], tuesday);
  await catalogue.endRound('store-1', 'amazon', tuesday);
  expect(await count()).toBe(4);
  await catalogue.renumber('store-1', item('D'), 'B0EXAMPLE2', new Date(tuesday));
  expect(await count()).toBe(4);
});

test('a catalogue from before its size was kept is counted once', async () => {
  const table = memoryTable();
  await catalogueStore(table).put('store-1', [item('A'), item('B')]);
  await table.remove({ pk: 'CATALOGUE-SIZE#store-1', sk: 'SIZES' }, { equals: {} });
  const catalogue = catalogueStore(table);
  expect(await catalogueReader(table).count('store-1')).toBe(2);
  expect(await catalogue.count('store-1')).toBe(2);
  const before = table.queries();
  expect(await catalogueReader(table).count('store-1')).toBe(2);
  await catalogue.put('store-1', [item('C')]);
  expect(await catalogue.count('store-1')).toBe(3);
  expect(table.queries()).toBe(before);
});

test('the end of a round mends a size that a crash left wrong, and loses nothing that came meanwhile', async () => {
  const table = memoryTable();
  const catalogue = catalogueStore(table);
  await catalogue.refresh('store-1', [item('A'), item('B')], monday);
  const key = { pk: 'CATALOGUE-SIZE#store-1', sk: 'SIZES' };
  const row = await table.get(key);
  await table.put({ ...key, ...row, sizes: { amazon: 1, ebay: 7 } }, { equals: {} });
  await catalogue.endRound('store-1', 'amazon', monday);
  expect(await catalogue.count('store-1')).toBe(9);

  const during: Table = {
    ...table,
    async query(query) {
      const page = await table.query(query);
      await catalogue.put('store-1', [item('C')]);
      return page;
    },
  };
  await catalogueStore(during).endRound('store-1', 'amazon', monday);
  expect(await catalogue.count('store-1')).toBe(10);
});

test('one that was gone, and is not any more, is one more', async () => {
  const catalogue = catalogueStore(memoryTable());
  await catalogue.refresh('store-1', [item('A', '100'), item('B', '101')], monday);
  await catalogue.renumber('store-1', item('A', '100'), '200', new Date(monday));
  await catalogue.renumber('store-1', item('A', '200'), '200', new Date(monday));
  await catalogue.refresh('store-1', [item('B', '101')], tuesday);
  await catalogue.endRound('store-1', 'amazon', tuesday);
  expect(await catalogue.count('store-1')).toBe(2);
  await catalogue.renumber('store-1', item('A', '100'), '300', new Date(tuesday));
  expect(await catalogue.count('store-1')).toBe(3);
});

const skus = async (table: Table): Promise<string[]> =>
  (await allOf(catalogueStore(table))).map(({ sku }) => sku);

test('what a whole round did not see is gone: found by its number, counted no more, and back when it is seen', async () => {
  const table = memoryTable(2);
  const catalogue = catalogueStore(table);
  await catalogue.put('store-1', [item('OWN', 'B0OWN')]);
  await catalogue.refresh('store-1', [item('A', 'B0A'), item('B', 'B0B'), item('C', 'B0C')], monday);
  expect(await catalogue.endRound('store-1', 'amazon', monday)).toBe(0);
  await catalogue.refresh('store-1', [item('B', 'B0B')], tuesday);
  expect(await catalogue.count('store-1')).toBe(4);
  expect(await catalogue.endRound('store-1', 'ebay', tuesday)).toBe(0);
  expect(await catalogue.endRound('store-1', 'amazon', tuesday)).toBe(2);
  expect(await catalogue.endRound('store-1', 'amazon', tuesday)).toBe(0);
  expect(await skus(table)).toEqual(['B', 'OWN']);
  expect(await catalogue.count('store-1')).toBe(2);
  const byNumber = await catalogue.byListing('store-1', { marketplace: 'amazon', listingId: 'B0A' });
  expect(byNumber).toMatchObject([{ sku: 'A' }]);
  expect((await catalogue.page('store-1', 'amazon', 10)).items).toMatchObject([{ sku: 'A' }, { sku: 'B' }]);
  const row = await table.get({ pk: 'CATALOGUE#store-1', sk: 'amazon#B0A#A' });
  expect(new Date(Number(row?.expires) * 1_000).toISOString()).toBe('2026-10-04T00:00:00.000Z');

  await catalogue.refresh('store-1', [item('A', 'B0A')], '2026-04-08T00:00:00.000Z');
  expect(await skus(table)).toEqual(['A', 'B', 'OWN']);
  expect(await catalogue.count('store-1')).toBe(3);
});

test('of two rounds at once neither takes for gone what the other saw', async () => {
  const table = memoryTable();
  const catalogue = catalogueStore(table);
  await catalogue.refresh('store-1', [item('A')], tuesday);
  await catalogue.refresh('store-1', [item('A')], monday);
  expect(await catalogue.endRound('store-1', 'amazon', tuesday)).toBe(0);
  expect(await catalogue.endRound('store-1', 'amazon', monday)).toBe(0);
  expect(await skus(table)).toEqual(['A']);
});

test('an offer that came back under another number is found by both, and counts once', async () => {
  const table = memoryTable();
  const catalogue = catalogueStore(table);
  const old = { ...item('A', '100'), supplier: 'Mill', protected: true };
  await catalogue.put('store-1', [old]);
  const at = new Date(monday);
  await catalogue.renumber('store-1', old, '200', at);
  expect(await allOf(catalogue)).toEqual([{ ...old, listingId: '200' }]);
  for (const listingId of ['100', '200'])
    expect(await catalogue.byListing('store-1', { marketplace: 'amazon', listingId })).toMatchObject([
      { sku: 'A', listingId },
    ]);
  await catalogue.renumber('store-1', { ...old, listingId: '200' }, '200', at);
  await catalogue.renumber('store-1', { ...old, sku: 'UNKNOWN' }, '300', at);
  expect(await catalogue.count('store-1')).toBe(1);
});
