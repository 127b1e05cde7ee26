import { expect, test } from 'vitest';
import { type CatalogueItem, catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { memoryTable } from './memory-table.ts';

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
