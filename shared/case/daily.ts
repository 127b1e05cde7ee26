import * as z from 'zod/mini';
import type { RowKey, Table, TableReader } from '../platform/ports.ts';
import { untilWon } from '../platform/races.ts';
import { allRows } from '../platform/rows.ts';
import { sha256 } from '../platform/sha256.ts';
import type { DelistDecision } from './events.ts';

/** A row with a share of the day's count; before there was one for the whole day, each case had its own. */
const Counted = z.object({ count: z.int() });
const Day = z.object({ by: z.record(z.string(), z.int()), version: z.int() });

/** What goes off sale without a person is counted by store and day (UTC), each case or mail once. */
export interface Counting {
  storeId: string;
  at: Date;
  /** the case, or the mail that is on its way to one */
  by: string;
}

const partition = ({ storeId, at }: Omit<Counting, 'by'>) =>
  `DELISTED#${storeId}#${at.toISOString().slice(0, 10)}`;
const dayKey = (counting: Counting): RowKey => ({ pk: partition(counting), sk: 'DAY' });

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** How many listings a store's cases were let take off sale without a person on this day (UTC). */
export const delistedToday = async (cases: TableReader, storeId: string, at: Date): Promise<number> => {
  const rows = await Array.fromAsync(allRows(cases, { pk: partition({ storeId, at }) }));
  return sumOf(rows.map((row) => Counted.parse(row).count));
};

/** What others were let take off sale on the day, what `by` was, and how to keep another count for it. */
const readDay = async (cases: Table, counting: Counting) => {
  const key = dayKey(counting);
  const rows = await Array.fromAsync(allRows(cases, { pk: key.pk }));
  const row = rows.find(({ sk }) => sk === key.sk);
  const { by, version } = row ? Day.parse(row) : { by: {}, version: 0 };
  // a day of thousands has to fit into one row
  const name = sha256(counting.by).slice(0, 12);
  const { [name]: mine = 0, ...others } = by;
  return {
    others: sumOf(rows.map((one) => Counted.parse(one).count)) - mine,
    mine,
    keep: (count: number): Promise<void> => {
      const kept = count > 0 ? { ...others, [name]: count } : others;
      return cases.put(
        { ...key, by: kept, count: sumOf(Object.values(kept)), version: version + 1 },
        version > 0 ? { equals: { version } } : { absent: true },
      );
    },
  };
};

/** As many mails as are taken in at once may each win once before this one does. */
const attempts = 200;

/**
 * Decides by what others were let take off sale on the day, and counts what goes by this decision before anybody acts on
 * it: of many that decide in the same moment each counts on those before it. A decision that is not used is given back by
 * `countTowardsToday`. Throws `LostRaceError` after two hundred lost races, and what `decide` throws.
 */
export const decideWithinDay = (
  cases: Table,
  counting: Counting,
  decide: (today: number) => Promise<DelistDecision>,
): Promise<DelistDecision> =>
  untilWon(attempts, async () => {
    const { others, mine, keep } = await readDay(cases, counting);
    const decision = await decide(others);
    // an earlier attempt's count stands until it is known whether its decision was used
    if (decision.mode === 'auto' && decision.offers.length !== mine) await keep(decision.offers.length);
    return decision;
  });

/** Counts what was really let go off sale, in place of what was counted for it before. */
export const countTowardsToday = (cases: Table, counting: Counting, count: number): Promise<void> =>
  untilWon(attempts, async () => {
    const { mine, keep } = await readDay(cases, counting);
    if (mine !== count) await keep(count);
  });
