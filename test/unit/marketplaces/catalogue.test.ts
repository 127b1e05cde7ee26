import { expect, test } from 'vitest';
import { type CatalogueItem, catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
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
  const kept = await Array.fromAsync(catalogue.all('store-1'));
  expect(kept.filter((i) => i.protected).map((i) => i.sku)).toEqual(['S3']);
});

test('two who put the same item at once both succeed', async () => {
  const catalogue = catalogueStore(memoryTable());
  await Promise.all([1, 2, 3].map((n) => catalogue.put('store-1', [{ ...item('A'), title: `${n}` }])));
  expect(await catalogue.count('store-1')).toBe(1);
});

test('the count is remembered until the catalogue grows', async () => {
  const table = memoryTable();
  const catalogue = catalogueStore(table);
  await catalogue.put('store-1', [item('A'), item('B')]);
  expect(await catalogue.count('store-1')).toBe(2);
  await catalogue.put('store-1', [item('B')]);
  const before = table.queries();
  expect(await catalogue.count('store-1')).toBe(2);
  expect(table.queries()).toBe(before);
  await catalogue.put('store-1', [item('C')]);
  expect(await catalogue.count('store-1')).toBe(3);
});

test('nobody who comes with a complaint counts a catalogue that was refreshed, or whose offers came back', async () => {
  const table = memoryTable();
  const catalogue = catalogueStore(table);
  await catalogue.refresh('store-1', [item('A', '100'), item('B', '101')], monday);
  await catalogue.endRound('store-1', 'amazon', monday);
  await catalogue.renumber('store-1', item('A', '100'), '200', new Date(monday));
  await catalogue.renumber('store-1', item('A', '200'), '200', new Date(monday));
  const before = table.queries();
  expect(await catalogue.count('store-1')).toBe(2);
  expect(table.queries()).toBe(before);
  // one that was gone, and is not any more, is one more
  await catalogue.refresh('store-1', [item('B', '101')], tuesday);
  await catalogue.endRound('store-1', 'amazon', tuesday);
  expect(await catalogue.count('store-1')).toBe(2);
  await catalogue.renumber('store-1', item('A', '100'), '300', new Date(tuesday));
  expect(await catalogue.count('store-1')).toBe(3);
});

const skus = async (table: Table): Promise<string[]> =>
  (await Array.fromAsync(catalogueStore(table).all('store-1'))).map(({ sku }) => sku);

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
  expect((await catalogue.page('store-1', 'amazon', 10)).items).toHaveLength(4);
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
  expect(await Array.fromAsync(catalogue.all('store-1'))).toEqual([{ ...old, listingId: '200' }]);
  for (const listingId of ['100', '200'])
    expect(await catalogue.byListing('store-1', { marketplace: 'amazon', listingId })).toMatchObject([
      { sku: 'A', listingId },
    ]);
  await catalogue.renumber('store-1', { ...old, listingId: '200' }, '200', at);
  await catalogue.renumber('store-1', { ...old, sku: 'UNKNOWN' }, '300', at);
  expect(await catalogue.count('store-1')).toBe(1);
});
