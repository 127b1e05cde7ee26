import type { Clock } from './clock.ts';
import { cursorAt, roundFrom } from './cursor.ts';
import { eachBounded } from './each-bounded.ts';
import type { RowKey, Table } from './ports.ts';

/** How a run that has so much time goes through what may take longer. */
export interface Round<T, R> {
  /** where it is kept how far the last run came */
  cursor: RowKey;
  keyOf(item: T): string;
  atOnce: number;
  /** nothing is begun after that time, in ms since 1970 */
  until: number;
  work(item: T): Promise<R>;
}

/** A run that is ended by its function's time leaves no more than this to be done once more. */
const keptEveryMs = 60_000;

/**
 * Works on as many items as there is time for, on from behind those that the last run came to and round to there, so that
 * none is always left out, also where one of them always takes all the time. Resolves with the results of those it began.
 * Throws what `work` throws.
 */
export const eachInTurn = async <T, R>(
  { cases, clock }: { cases: Table; clock: Clock },
  items: readonly T[],
  { cursor: key, keyOf, atOnce, until, work }: Round<T, R>,
): Promise<R[]> => {
  const cursor = await cursorAt(cases, key);
  const inTurn = roundFrom(items, keyOf, cursor.after);
  const begun: string[] = [];
  let keptAt = clock.now().getTime();
  const results = await eachBounded(inTurn, atOnce, async (item) => {
    const now = clock.now().getTime();
    if (now > until) return [];
    const name = keyOf(item);
    begun.push(name);
    if (now - keptAt > keptEveryMs) {
      keptAt = now;
      await cursor.keep(name);
    }
    return [await work(item)];
  });
  await cursor.keep(begun.length < inTurn.length ? begun.at(-1) : undefined);
  return results.flat();
};
