/** What takes longer than a run goes round, and nothing in it keeps the rest from its turn. */
import { expect, test } from 'vitest';
import { eachInTurn } from '../../../shared/platform/each-in-turn.ts';
import { MemoryTable } from '../console/memory.ts';

const minutes = 60_000;

/** Runs over the first letters with so much time, each of which takes as long as it says. */
const rounds = (takes: (letter: string) => number) => {
  const cases = new MemoryTable();
  let now = Date.parse('2026-11-20T10:00:00Z');
  const clock = { now: () => new Date(now) };
  return (withinMs: number) =>
    eachInTurn({ cases, clock }, ['c', 'a', 'd', 'b'], {
      cursor: { pk: 'ROUND', sk: 'letters' },
      keyOf: (letter) => letter,
      atOnce: 1,
      until: now + withinMs,
      work: async (letter) => {
        now += takes(letter);
        if (!Number.isFinite(now)) {
          now = Date.parse('2026-11-20T11:00:00Z');
          throw new Error('the function is ended');
        }
        return letter;
      },
    });
};

test('a run begins behind those that the last one came to, and anew once it came to all', async () => {
  const run = rounds(() => 2 * minutes);
  expect(await run(3 * minutes)).toEqual(['a', 'b']);
  expect(await run(3 * minutes)).toEqual(['c', 'd']);
  expect(await run(30 * minutes)).toEqual(['a', 'b', 'c', 'd']);
  expect(await run(3 * minutes)).toEqual(['a', 'b']);
});

test('one that takes all the time of a function is not the first of every run', async () => {
  const run = rounds((letter) => (letter === 'b' ? Number.POSITIVE_INFINITY : 2 * minutes));
  await expect(run(30 * minutes)).rejects.toThrow('is ended');
  await expect(run(30 * minutes)).rejects.toThrow('is ended');
  expect(await run(3 * minutes)).toEqual(['c', 'd']);
});
