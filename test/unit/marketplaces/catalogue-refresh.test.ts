import { expect, test } from 'vitest';
import { type CatalogueItem, catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import type { CatalogueSource } from '../../../shared/marketplaces/catalogue-load.ts';
import { refreshAccount } from '../../../shared/marketplaces/catalogue-refresh.ts';
import { MarketplaceRefused, MarketplaceUnavailable } from '../../../shared/marketplaces/errors.ts';
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

const clockAt = (start: string) => {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    pass(hours: number) {
      now += hours * 3_600_000;
    },
  };
};

test('goes on where the last run ended, rests for a day, and begins anew', async () => {
  const cases = memoryTable();
  const clock = clockAt('2026-04-01T00:00:00Z');
  const { asked, source } = pagesOf(5);
  const run = () => refreshAccount({ cases, clock }, source, account, 2);
  expect(await run()).toEqual({ pages: 2, finished: false });
  expect(await run()).toEqual({ pages: 2, finished: false });
  expect(await run()).toEqual({ pages: 1, finished: true });
  clock.pass(23);
  expect(await run()).toEqual({ pages: 0, finished: true });
  expect(asked).toEqual([0, 1, 2, 3, 4]);
  clock.pass(2);
  expect(await run()).toEqual({ pages: 2, finished: false });
  expect(asked.slice(5)).toEqual([0, 1]);
  expect(await catalogueStore(cases).count('one')).toBe(5);
});

test('takes the new title and stock, and keeps what only the seller knows', async () => {
  const cases = memoryTable();
  const known = item(0, { title: 'Old', protected: true, supplier: 'Mill Lane', identifiers: ['X0'] });
  await catalogueStore(cases).put('one', [known]);
  await refreshAccount({ cases, clock: clockAt('2026-04-01T00:00:00Z') }, pagesOf(1).source, account, 9);
  const [fresh] = await Array.fromAsync(catalogueStore(cases).all('one'));
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
  expect(await run(source)).toEqual({ pages: 3, finished: true });
  expect(asked).toEqual([0, 0, 1, 2]);
});
