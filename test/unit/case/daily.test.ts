/** What goes off sale without a person on one day: counted before it does, also of mails that come in the same moment. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { openTable } from '../../../infra/local/table.ts';
import { countTowardsToday, decideWithinDay, delistedToday } from '../../../shared/case/daily.ts';
import type { Table } from '../../../shared/platform/ports.ts';
import { MemoryTable } from '../console/memory.ts';
import { aFolder } from '../local/a-folder.ts';
import { anOffer } from '../response/a-case.ts';

const day = new Date('2026-03-02T23:59:59.000Z');
const next = new Date('2026-03-03T00:00:00.000Z');

const opened = async (): Promise<Table> => {
  const { table, close } = await openTable(await aFolder());
  onTestFinished(close);
  return table;
};

describe.each<[string, () => Promise<Table>]>([
  ['a table in memory', async () => new MemoryTable()],
  ['the table of one machine', opened],
])('in %s', (_, table) => {
  const upTo = (most: number, count: number) => async (today: number) => ({
    mode: today + count <= most ? ('auto' as const) : ('ask' as const),
    reasons: [`${today} before`],
    offers: Array.from({ length: count }, (__, index) => anOffer({ sku: `LAMP-${index}` })),
  });

  test('as many go as the day lets, and not one more, when twenty are decided at once', async () => {
    const cases = await table();
    const decisions = await Promise.all(
      Array.from({ length: 20 }, (__, index) =>
        decideWithinDay(cases, { storeId: 'burst', at: day, by: `mail-${index}` }, upTo(7, 2)),
      ),
    );
    expect(decisions.filter(({ mode }) => mode === 'auto')).toHaveLength(3);
    expect(await delistedToday(cases, 'burst', day)).toBe(6);
  });

  test('each counts once and by itself, by its store and day, and what is not used is given back', async () => {
    const cases = await table();
    const of = (by: string, storeId = 'shop') => ({ storeId, at: day, by });
    for (const count of [3, 5]) await decideWithinDay(cases, of('one'), upTo(5, count));
    await countTowardsToday(cases, of('two'), 2);
    await countTowardsToday(cases, of('three', 'other'), 7);
    expect(await delistedToday(cases, 'shop', day)).toBe(7);
    expect(await delistedToday(cases, 'shop', next)).toBe(0);
    await countTowardsToday(cases, of('one'), 0);
    expect(await delistedToday(cases, 'shop', day)).toBe(2);
  });

  test('what was counted case by case before still counts', async () => {
    const cases = await table();
    await cases.put({ pk: 'DELISTED#early#2026-03-02', sk: '4f7k2m9p3q8r', count: 6 }, { absent: true });
    const { mode } = await decideWithinDay(cases, { storeId: 'early', at: day, by: 'mail' }, upTo(7, 2));
    expect(mode).toBe('ask');
  });
});
