/** What goes off sale without a person on one day: counted before it does, also of mails that come in the same moment. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { openTable } from '../../../infra/local/table/table.ts';
import {
  countTowardsToday,
  decideWithinDay,
  delistedToday,
  type Today,
} from '../../../shared/case/records/daily.ts';
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
  const lamps = (count: number, ofWhat = '') =>
    Array.from({ length: count }, (__, index) => anOffer({ sku: `LAMP-${ofWhat}${index}` }));
  const upTo = (most: number, offers: ReturnType<typeof lamps>) => async (today: Today) => ({
    mode: today(offers) + offers.length <= most ? ('auto' as const) : ('ask' as const),
    reasons: [`${today(offers)} before`],
    offers,
  });

  test('as many go as the day lets, and not one more, when twenty are decided at once', async () => {
    const cases = await table();
    const decisions = await Promise.all(
      Array.from({ length: 20 }, (__, index) =>
        decideWithinDay(
          cases,
          { storeId: 'burst', at: day, by: `mail-${index}` },
          upTo(7, lamps(2, `${index}-`)),
        ),
      ),
    );
    expect(decisions.filter(({ mode }) => mode === 'auto')).toHaveLength(3);
    expect(await delistedToday(cases, 'burst', day)).toBe(6);
  });

  test('twenty decided at once about the same listings let them all go, and those count once', async () => {
    const cases = await table();
    const mail = (index: number) => ({ storeId: 'crowd', at: day, by: `mail-${index}` });
    const decisions = await Promise.all(
      Array.from({ length: 20 }, (__, index) => decideWithinDay(cases, mail(index), upTo(2, lamps(2)))),
    );
    expect(decisions.filter(({ mode }) => mode === 'auto')).toHaveLength(20);
    expect(await delistedToday(cases, 'crowd', day)).toBe(2);
    // one of them opened the case, the others joined it
    for (let index = 1; index < 20; index++) await countTowardsToday(cases, mail(index), []);
    expect(await delistedToday(cases, 'crowd', day)).toBe(2);
    expect(await decideWithinDay(cases, mail(20), upTo(2, lamps(1, 'another-')))).toMatchObject({
      mode: 'ask',
      reasons: ['2 before'],
    });
  });

  test('each counts once and by itself, by its store and day, and what is not used is given back', async () => {
    const cases = await table();
    const of = (by: string, storeId = 'shop') => ({ storeId, at: day, by });
    for (const count of [3, 5]) await decideWithinDay(cases, of('one'), upTo(5, lamps(count)));
    await countTowardsToday(cases, of('two'), lamps(2, 'of-two-'));
    await countTowardsToday(cases, of('three', 'other'), lamps(7));
    expect(await delistedToday(cases, 'shop', day)).toBe(7);
    expect(await delistedToday(cases, 'shop', next)).toBe(0);
    await countTowardsToday(cases, of('one'), []);
    expect(await delistedToday(cases, 'shop', day)).toBe(2);
  });

  test('what was counted case by case before still counts, and what mail by mail', async () => {
    const cases = await table();
    const pk = 'DELISTED#early#2026-03-02';
    await cases.put({ pk, sk: '4f7k2m9p3q8r', count: 2 }, { absent: true });
    await cases.put({ pk, sk: 'DAY', by: { a: 1, b: 3 }, count: 4, version: 2 }, { absent: true });
    const mail = (by: string) => ({ storeId: 'early', at: day, by });
    expect((await decideWithinDay(cases, mail('one'), upTo(7, lamps(2)))).mode).toBe('ask');
    expect((await decideWithinDay(cases, mail('two'), upTo(7, lamps(1)))).mode).toBe('auto');
    expect(await delistedToday(cases, 'early', day)).toBe(7);
  });
});
