import * as z from 'zod/mini';

/** A value whose changes show late, as a marketplace's do: the newest is the truth, an older one may still be shown. */
export const Lagged = <T extends z.ZodMiniType>(value: T) =>
  z.array(z.object({ from: z.number(), value })).check(z.minLength(1));

export type Lagged<T> = { from: number; value: T }[];

export const settled = <T>(value: T): Lagged<T> => [{ from: 0, value }];

const newest = <T>(versions: Lagged<T>): T => {
  const last = versions.at(-1);
  if (!last) throw new RangeError('a lagged value has at least one version');
  return last.value;
};

/** What is so. */
export const truth = newest;

const versionAt = <T>(versions: Lagged<T>, now: number) => versions.findLast(({ from }) => from <= now);

/** What a read shows at `now` (ms). */
export const shown = <T>(versions: Lagged<T>, now: number): T =>
  versionAt(versions, now)?.value ?? newest(versions);

/** Since when a read shows that (ms); 0 when it never showed anything else. */
export const shownSince = (versions: Lagged<unknown>, now: number): number =>
  versionAt(versions, now)?.from ?? 0;

/** The value from now on, shown after `lagMs`; versions that nobody will see again are dropped. */
export const changed = <T>(versions: Lagged<T>, value: T, now: number, lagMs: number): Lagged<T> => [
  ...versions.slice(
    Math.max(
      0,
      versions.findLastIndex(({ from }) => from <= now),
    ),
  ),
  { from: now + lagMs, value },
];
