import { expect, test } from 'vitest';
import { findSameRisk } from '../../../functions/find-same-risk/handler.ts';
import { refreshCatalogue } from '../../../functions/refresh-catalogue/handler.ts';
import { lookForSameRisk, lookFurther } from '../../../shared/case/acting/same-risk-sweep.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { recordOf } from '../../../shared/case/records/case-record.ts';
import { append, loadCase, open } from '../../../shared/case/records/case-store.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import type { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import type { Log } from '../../../shared/platform/log.ts';
import type { MarketplaceAccess, Table } from '../../../shared/platform/ports.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { memoryTable } from '../marketplaces/memory-table.ts';
import { aNotice, anOffer, aVerdict, source } from '../response/a-case.ts';
import { caseId, opening } from './told.ts';

const storeId = 'lamp-shop';
const second = '7f7k2m9p3q8r';

/** So many items, each tenth of the flagged one's brand; the flagged one stands in their middle. */
const goods = (count: number): CatalogueItem[] =>
  Array.from({ length: count }, (_, i) => {
    const isFlagged = i === Math.floor(count / 2);
    const named = isFlagged
      ? anOffer()
      : {
          marketplace: 'amazon' as const,
          sku: `S-${i}`,
          listingId: `B${String(i).padStart(9, '0')}`,
          title: `Thing ${i}`,
        };
    return {
      ...named,
      identifiers: [],
      brand: isFlagged || i % 10 === 0 ? 'Hollowbrook' : `Brand ${i}`,
      fulfilment: 'merchant',
      protected: false,
    };
  });

/** A clock that goes a second on whenever it is looked at. */
const ticking = () => {
  let now = Date.parse('2026-03-02T09:00:00Z');
  return {
    now: () => {
      now += 1_000;
      return new Date(now);
    },
  };
};

const noMarketplaces: MarketplaceAccess = {
  credentials: () => Promise.reject(new Error('no store is connected')),
  renew: async () => undefined,
  fetch: () => Promise.reject(new Error('no store is connected')),
  permit: async () => undefined,
};

const warnings: unknown[] = [];
const log: Log = {
  info: () => undefined,
  warn: (_, more) => void warnings.push(more),
  error: () => undefined,
};

const shopWith = async (count: number) => {
  const cases = memoryTable(10);
  await catalogueStore(cases).put(storeId, goods(count));
  const clock = ticking();
  await open(cases, caseId, opening(), clock.now());
  return { cases, clock };
};

const sweepRow = (cases: Table, id = caseId) => cases.get({ pk: 'SAME-RISK', sk: id });

const step = async ({ cases, clock }: Awaited<ReturnType<typeof shopWith>>, shareMs: number, id = caseId) => {
  await lookForSameRisk({ cases, clock }, await recordOf(cases, clock, id), shareMs);
  return loadCase(cases, id);
};

const inOneGo = async () => (await step(await shopWith(95), 3_600_000)).sameRisk;

test('a catalogue that fits is looked through at once, and nothing is left to do', async () => {
  const shop = await shopWith(95);
  const now = await step(shop, 3_600_000);
  expect(now.sameRisk).toHaveLength(10);
  expect(now.sameRisk?.[0]).toEqual({
    marketplace: 'amazon',
    sku: 'S-0',
    listingId: 'B000000000',
    title: 'Thing 0',
    reasons: ['the same brand: Hollowbrook'],
  });
  expect(now.sameRiskLeft).toBeUndefined();
  expect(await sweepRow(shop.cases)).toBeUndefined();
});

test('of a long title as much is kept as of any other listing’s: an event of fifty has its bounds', async () => {
  const shop = await shopWith(95);
  const title = 'A lamp of many words '.repeat(1_000);
  await catalogueStore(shop.cases).put(
    storeId,
    goods(95).map((item) => ({ ...item, title })),
  );
  const { sameRisk = [] } = await step(shop, 3_600_000);
  expect(sameRisk).toHaveLength(50);
  for (const one of sameRisk) expect(one.title).toMatch(/^A lamp of .{100,110}…$/);
  expect(JSON.stringify(sameRisk).length).toBeLessThan(50 * 500);
});

test('a larger one is looked at for a share of time; the case says how far, and the rest follows', async () => {
  const shop = await shopWith(95);
  const first = await step(shop, 3_000);
  expect(first.sameRiskLeft).toEqual({ looked: 30, of: 95 });
  expect(first.sameRisk?.map(({ sku }) => sku)).toEqual(['S-0', 'S-10', 'S-20']);

  await lookFurther({ ...shop, log }, 5_000);
  const later = await loadCase(shop.cases, caseId);
  expect(later.sameRiskLeft?.looked).toBeGreaterThan(30);
  expect(later.sameRiskLeft?.looked).toBeLessThan(95);

  await lookFurther({ ...shop, log }, 3_600_000);
  const whole = await loadCase(shop.cases, caseId);
  expect(whole.sameRiskLeft).toBeUndefined();
  expect(whole.sameRisk).toEqual(await inOneGo());
  expect(await sweepRow(shop.cases)).toBeUndefined();
  await lookFurther({ ...shop, log }, 3_600_000);
  expect((await loadCase(shop.cases, caseId)).seq).toBe(whole.seq);
});

test('a listing that joins while a catalogue is looked through is looked for in all of it', async () => {
  const shop = await shopWith(95);
  await step(shop, 3_000);
  const joined = anOffer({ sku: 'S-1', listingId: 'B000000001' });
  const items = goods(95).map((item, at) => (at === 2 ? { ...item, brand: 'Brand 1' } : item));
  await catalogueStore(shop.cases).put(storeId, items);
  const more: CaseEvent = {
    type: 'mail-joined',
    source: { ...source, from: [...source.from], finding: 'findings/two.json' },
    notice: aNotice(),
    verdict: aVerdict(),
    why: 'the same complaint came again and says more',
    more: { decision: { mode: 'auto', reasons: ['x'], offers: [joined] } },
  };
  await append(shop.cases, await loadCase(shop.cases, caseId), more, shop.clock.now());
  expect((await loadCase(shop.cases, caseId)).sameRisk).toBeUndefined();
  await step(shop, 3_600_000);
  const { sameRisk, sameRiskLeft } = await loadCase(shop.cases, caseId);
  expect(sameRisk?.map(({ sku }) => sku)).toContain('S-2');
  expect(sameRisk).toHaveLength(11);
  expect(sameRiskLeft).toBeUndefined();
  expect(await sweepRow(shop.cases)).toBeUndefined();
});

test('the likeliest fifty are kept, wherever in the catalogue they stand', async () => {
  const shop = await shopWith(900);
  const last = { ...anOffer(), sku: 'TWIN', brand: 'Hollowbrook', identifiers: [], protected: false };
  await catalogueStore(shop.cases).put(storeId, [
    { ...last, listingId: 'Z000000000', fulfilment: 'merchant' },
  ]);
  await step(shop, 3_000);
  await lookFurther({ ...shop, log }, 3_600_000);
  const { sameRisk } = await loadCase(shop.cases, caseId);
  expect(sameRisk).toHaveLength(50);
  expect(sameRisk?.[0]?.sku).toBe('TWIN');
});

test('who dies at any write goes on from there, and neither loses nor repeats anything', async () => {
  const expected = await inOneGo();
  for (let deadly = 1; deadly <= 6; deadly++) {
    const shop = await shopWith(95);
    let writes = 0;
    const dies = async <T>(write: () => Promise<T>): Promise<T> => {
      writes += 1;
      if (writes === deadly) throw new Error('killed');
      return write();
    };
    const cases: typeof shop.cases = {
      ...shop.cases,
      put: (...args) => dies(() => shop.cases.put(...args)),
      remove: (...args) => dies(() => shop.cases.remove(...args)),
    };
    for (let attempt = 0; attempt < 3 && !(await loadCase(shop.cases, caseId)).sameRisk; attempt++)
      await step({ ...shop, cases }, 3_000).catch(() => undefined);
    for (let hour = 0; hour < 3; hour++) await lookFurther({ clock: shop.clock, cases, log }, 3_600_000);
    const now = await loadCase(shop.cases, caseId);
    expect(now.sameRiskLeft).toBeUndefined();
    expect(now.sameRisk).toEqual(expected);
    expect(await sweepRow(shop.cases)).toBeUndefined();
  }
});

test('a case that was closed meanwhile is left, and one that fails keeps no other back', async () => {
  const shop = await shopWith(95);
  await open(shop.cases, second, opening(), shop.clock.now());
  await step(shop, 3_000);
  await step(shop, 3_000, second);
  await shop.cases.put(
    { pk: 'SAME-RISK', sk: '0000unknown0', looked: 0, found: [], version: 1 },
    { absent: true },
  );
  const closed = { type: 'closed', outcome: 'retracted', why: 'it was withdrawn' } as const;
  await append(shop.cases, await loadCase(shop.cases, caseId), closed, shop.clock.now());

  warnings.length = 0;
  expect(await lookFurther({ ...shop, log }, 3_600_000)).toBe(1);
  expect(warnings).toMatchObject([{ caseId: '0000unknown0' }]);
  expect((await loadCase(shop.cases, caseId)).sameRiskLeft).toEqual({ looked: 30, of: 95 });
  expect(await sweepRow(shop.cases)).toBeUndefined();
  expect((await loadCase(shop.cases, second)).sameRiskLeft).toBeUndefined();
});

test('the case’s own step takes a share, and the hourly refresh goes on', async () => {
  const shop = await shopWith(400);
  const surroundings = { ...shop, log, consoleUrl: '', mailFrom: '' };
  await runStep(findSameRisk, { caseId }, surroundings);
  const part = await loadCase(shop.cases, caseId);
  expect(part.sameRiskLeft?.of).toBe(400);
  await runStep(findSameRisk, { caseId }, surroundings);
  expect((await loadCase(shop.cases, caseId)).seq).toBe(part.seq);

  const done = await runStep(refreshCatalogue, {}, { ...surroundings, marketplaces: noMarketplaces });
  expect(done).toEqual({ pages: 0, finished: 0, waiting: 0, failed: 0 });
  expect((await loadCase(shop.cases, caseId)).sameRiskLeft).toBeUndefined();
});
