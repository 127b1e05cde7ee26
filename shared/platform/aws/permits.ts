import * as z from 'zod/mini';
import { LostRaceError, TransientError } from '../errors.ts';
import type { Rate, RowKey, Table } from '../ports.ts';

/** When the bucket will be full again, in ms since 1970: the whole state of a token bucket (GCRA, ITU-T I.371). */
const Level = z.object({ fullAt: z.number(), version: z.int() });

const levelKey = (bucket: string): RowKey => ({ pk: `LIMIT#${bucket}`, sk: 'LIMIT' });

/** What taking one permit now makes of a bucket, and how many ms to wait before the permit may be used. */
export const takePermit = (
  { perSecond, burst }: Omit<Rate, 'bucket'>,
  fullAt: number,
  now: number,
): { fullAt: number; waitMs: number } => {
  const interval = 1_000 / perSecond;
  const next = Math.max(now, fullAt) + interval;
  return { fullAt: next, waitMs: Math.max(0, Math.ceil(next - burst * interval - now)) };
};

const attempts = 60;
const longestWaitMs = 20_000;
/** a bucket nobody touched for an hour is full: its row may go */
const keptMs = 3_600_000;

/** Changes a bucket's level; of two that change it at once the later write loses and looks again. */
const changeLevel = async (
  cases: Table,
  bucket: string,
  now: () => number,
  pause: (ms: number) => Promise<unknown>,
  change: (fullAt: number, time: number) => number,
): Promise<void> => {
  const key = levelKey(bucket);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const row = await cases.get(key);
    const level = row ? Level.parse(row) : { fullAt: 0, version: 0 };
    const time = now();
    const fullAt = change(level.fullAt, time);
    try {
      await cases.put(
        { ...key, fullAt, version: level.version + 1, expires: Math.ceil((time + keptMs) / 1_000) },
        row ? { equals: { version: level.version } } : { absent: true },
      );
      return;
    } catch (error) {
      if (!(error instanceof LostRaceError)) throw error;
      await pause(Math.random() * 10 * attempt);
    }
  }
  throw new TransientError(`Too many want a permit of ${bucket} at once.`);
};

/**
 * Reserves a permit of a bucket that every function of the deployment shares, and says how many ms to wait for it.
 * Throws `TransientError`, and reserves nothing, when the wait would be longer than a function should sleep.
 */
export const reservePermit = async (
  cases: Table,
  rate: Rate,
  now: () => number,
  pause: (ms: number) => Promise<unknown>,
): Promise<number> => {
  let waitMs = 0;
  await changeLevel(cases, rate.bucket, now, pause, (before, time) => {
    const taken = takePermit(rate, before, time);
    waitMs = taken.waitMs;
    if (waitMs > longestWaitMs) throw new TransientError(`${rate.bucket} is busy for the next ${waitMs} ms.`);
    return taken.fullAt;
  });
  return waitMs;
};

/** Empties a bucket so far that its next permit comes in so many ms: the marketplace asked to be left alone for so long. */
export const restBucket = (
  cases: Table,
  { bucket, perSecond, burst }: Rate,
  ms: number,
  now: () => number,
  pause: (ms: number) => Promise<unknown>,
): Promise<void> =>
  changeLevel(cases, bucket, now, pause, (before, time) =>
    Math.max(before, time + ms + ((burst - 1) * 1_000) / perSecond),
  );
