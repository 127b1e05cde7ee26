import * as z from 'zod/mini';
import type { RowKey, Table, TableReader } from '../../platform/ports.ts';
import { untilWon } from '../../platform/races.ts';
import { allRows } from '../../platform/rows.ts';
import { sha256 } from '../../platform/sha256.ts';
import type { OfferKey } from '../case.ts';
import { type DelistDecision, letGoBy } from '../case-facts.ts';

/** A row with a share of the day's count; before there was one for the whole day, each case had its own. */
const Counted = z.object({ count: z.int() });
/** What a case or a mail lets go; how many that were, in what was recorded before listings were told apart. */
const LetGo = z.union([z.array(z.string()), z.int()]);
type LetGo = z.infer<typeof LetGo>;
const Day = z.object({ by: z.record(z.string(), LetGo), version: z.int() });

/** What goes off sale without a person is counted by store and day (UTC), each listing once. */
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

/** A day of thousands has to fit into one row. */
const short = (text: string): string => sha256(text).slice(0, 12);
const namesOf = (offers: readonly OfferKey[]): string[] =>
  offers.map(({ marketplace, sku }) => short(`${marketplace} ${sku}`));

/** How many listings these are, without some of them. */
const countOf = (letGo: readonly LetGo[], without: readonly string[] = []): number => {
  const names = new Set(letGo.flatMap((one) => (typeof one === 'number' ? [] : one)));
  return names.difference(new Set(without)).size + sumOf(letGo.filter((one) => typeof one === 'number'));
};

/** How many listings a store's cases were let take off sale without a person on this day (UTC). */
export const delistedToday = async (cases: TableReader, storeId: string, at: Date): Promise<number> => {
  const rows = await Array.fromAsync(allRows(cases, { pk: partition({ storeId, at }) }));
  return sumOf(rows.map((row) => Counted.parse(row).count));
};

/** How many listings others let go on the day, beside these. */
export type Today = (offers: readonly OfferKey[]) => number;

/** What goes on the day, and how to keep other listings for `by`. */
const readDay = async (cases: Table, counting: Counting) => {
  const key = dayKey(counting);
  const rows = await Array.fromAsync(allRows(cases, { pk: key.pk }));
  const row = rows.find(({ sk }) => sk === key.sk);
  const { by, version } = row ? Day.parse(row) : { by: {}, version: 0 };
  const earlier = sumOf(rows.filter((one) => one !== row).map((one) => Counted.parse(one).count));
  const name = short(counting.by);
  const { [name]: mine = [], ...others } = by;
  const today: Today = (offers) => earlier + countOf(Object.values(others), namesOf(offers));
  return {
    today,
    keep: async (offers: readonly OfferKey[]): Promise<void> => {
      const names = namesOf(offers);
      if (JSON.stringify(names) === JSON.stringify(mine)) return;
      const kept = names.length > 0 ? { ...others, [name]: names } : others;
      await cases.put(
        { ...key, by: kept, count: countOf(Object.values(kept)), version: version + 1 },
        version > 0 ? { equals: { version } } : { absent: true },
      );
    },
  };
};

/** As many mails as are taken in at once may each win once before this one does. */
const attempts = 200;

/**
 * Decides by what others were let take off sale on the day, and counts what goes by this decision before anybody acts on
 * it: of many that decide in the same moment each counts on those before it, and those about the same listings on none
 * but themselves. A decision that is not used is given back by `countTowardsToday`. Throws `LostRaceError` after two
 * hundred lost races, and what `decide` throws.
 */
export const decideWithinDay = (
  cases: Table,
  counting: Counting,
  decide: (today: Today) => Promise<DelistDecision>,
): Promise<DelistDecision> =>
  untilWon(attempts, async () => {
    const { today, keep } = await readDay(cases, counting);
    const decision = await decide(today);
    // what an earlier attempt counted stands until it is known whether its decision was used
    const letGo = letGoBy(decision);
    if (letGo.length > 0) await keep(letGo);
    return decision;
  });

/** Counts what was really let go off sale, in place of what was counted for it before. */
export const countTowardsToday = (
  cases: Table,
  counting: Counting,
  offers: readonly OfferKey[],
): Promise<void> =>
  untilWon(attempts, async () => {
    const { keep } = await readDay(cases, counting);
    await keep(offers);
  });
