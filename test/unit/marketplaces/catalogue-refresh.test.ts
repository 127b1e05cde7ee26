import { expect, test } from 'vitest';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import type { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import type { CatalogueSource } from '../../../shared/marketplaces/catalogue-load.ts';
import { refreshAccount } from '../../../shared/marketplaces/catalogue-refresh.ts';
import { MarketplaceRefused, MarketplaceUnavailable } from '../../../shared/marketplaces/errors.ts';
import type { Table } from '../../../shared/platform/ports.ts';
import { clockAt } from './market.ts';
import { memoryTable } from './memory-table.ts';

const item = (number: number, more: Partial<CatalogueItem> = {}): CatalogueItem => ({
  marketplace: 'amazon',
  sku: `CUP-${number}`,
  listingId: `B0CUP${number}`,
  identifiers: [],
  title: `Cup ${number}`,
  fulfilment: 'merchant',
  protected: false,
  ...more,
});

const account = { storeId: 'one', marketplace: 'amazon' } as const;

/** Pages of one item, and which were asked for. */
const pagesOf = (count: number) => {
  const asked: number[] = [];
  const source: CatalogueSource = {
    page: async (after = '0') => {
      const number = Number(after);
      asked.push(number);
      return { items: [item(number)], ...(number + 1 < count && { next: String(number + 1) }) };
    },
  };
  return { asked, source };
};

const allOf = async (cases: Table): Promise<CatalogueItem[]> =>
  (await Array.fromAsync(catalogueStore(cases).all('one'))).flatMap(({ items }) => items);

test('goes on where the last run ended, rests for a day, and begins anew', async () => {
  const cases = memoryTable();
  const clock = clockAt('2026-04-01T00:00:00Z');
  const { asked, source } = pagesOf(5);
  const run = () => refreshAccount({ cases, clock }, source, account, 2);
  expect(await run()).toEqual({ pages: 2, finished: false, waiting: 0 });
  expect(await run()).toEqual({ pages: 2, finished: false, waiting: 0 });
  expect(await run()).toEqual({ pages: 1, finished: true, waiting: 0 });
  clock.pass(23);
  expect(await run()).toEqual({ pages: 0, finished: true, waiting: 0 });
  expect(asked).toEqual([0, 1, 2, 3, 4]);
  clock.pass(2);
  expect(await run()).toEqual({ pages: 2, finished: false, waiting: 0 });
  expect(asked.slice(5)).toEqual([0, 1]);
  expect(await catalogueStore(cases).count('one')).toBe(5);
});

test('takes the new title and stock, and keeps what only the seller knows', async () => {
  const cases = memoryTable();
  const known = item(0, { title: 'Old', protected: true, supplier: 'Mill Lane', identifiers: ['X0'] });
  await catalogueStore(cases).put('one', [known]);
  await refreshAccount({ cases, clock: clockAt('2026-04-01T00:00:00Z') }, pagesOf(1).source, account, 9);
  const [fresh] = await allOf(cases);
  expect(fresh).toEqual({ ...known, title: 'Cup 0' });
});

test('a page that fails is asked for again; one that is refused makes it begin anew', async () => {
  const cases = memoryTable();
  const clock = clockAt('2026-04-01T00:00:00Z');
  const { asked, source } = pagesOf(3);
  const failing = (error: Error): CatalogueSource => ({
    page: (after) => (after === '1' ? Promise.reject(error) : source.page(after)),
  });
  const run = (from: CatalogueSource) => refreshAccount({ cases, clock }, from, account, 9);
  await expect(run(failing(new MarketplaceUnavailable('busy')))).rejects.toThrow('busy');
  await expect(run(failing(new MarketplaceRefused('invalid', [])))).rejects.toThrow();
  expect(asked).toEqual([0]);
  expect(await run(source)).toEqual({ pages: 3, finished: true, waiting: 0 });
  expect(asked).toEqual([0, 0, 1, 2]);
});

test('what is listed no more is gone after a whole round, and never after a part of one', async () => {
  const cases = memoryTable();
  const clock = clockAt('2026-04-01T00:00:00Z');
  const run = (source: CatalogueSource, most = 9) => refreshAccount({ cases, clock }, source, account, most);
  const skus = async () => (await allOf(cases)).map(({ sku }) => sku);
  await run(pagesOf(4).source);
  clock.pass(25);
  // the second round lists two less; its first page alone proves nothing
  const { source } = pagesOf(2);
  expect(await run(source, 1)).toEqual({ pages: 1, finished: false, waiting: 0 });
  expect(await skus()).toHaveLength(4);
  clock.pass(1);
  const failing: CatalogueSource = { page: () => Promise.reject(new MarketplaceUnavailable('busy')) };
  await expect(run(failing)).rejects.toThrow('busy');
  expect(await skus()).toHaveLength(4);
  expect(await run(source)).toEqual({ pages: 1, finished: true, waiting: 0 });
  expect(await skus()).toEqual(['CUP-0', 'CUP-1']);

  // one that has to begin anew counts from there: what only its lost part saw is gone
  clock.pass(25);
  expect(await run(source, 1)).toMatchObject({ finished: false });
  const refused: CatalogueSource = { page: () => Promise.reject(new MarketplaceRefused('invalid', [])) };
  await expect(run(refused)).rejects.toThrow();
  clock.pass(1);
  const without: CatalogueSource = { page: async () => ({ items: [item(1)] }) };
  expect(await run(without)).toEqual({ pages: 1, finished: true, waiting: 0 });
  expect(await skus()).toEqual(['CUP-1']);
});
