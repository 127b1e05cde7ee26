import * as z from 'zod/mini';
import type { Clock } from '../platform/clock.ts';
import type { Table } from '../platform/ports.ts';
import { untilWon } from '../platform/races.ts';

/** Of the calls that a marketplace grants a day, those that reading ahead may make: who acts on listings needs the rest. */
export interface DailyShare {
  /** whose calls are counted */
  of: string;
  calls: number;
}

const Spent = z.object({ since: z.number(), calls: z.int(), version: z.int() });

const dayMs = 86_400_000;
const attempts = 20;

/**
 * Takes at most `wanted` calls of a share, before they are made, and resolves with how many there were. A day begins
 * with its first call.
 */
export const takeCalls = (
  { cases, clock }: { cases: Table; clock: Clock },
  share: DailyShare,
  wanted: number,
): Promise<number> => {
  const key = { pk: `SHARE#${share.of}`, sk: 'DAY' };
  return untilWon(attempts, async () => {
    const row = await cases.get(key);
    const before = row && Spent.parse(row);
    const now = clock.now().getTime();
    const { since, calls } = before && now - before.since < dayMs ? before : { since: now, calls: 0 };
    const taken = Math.max(0, Math.min(wanted, share.calls - calls));
    if (taken === 0) return 0;
    const version = (before?.version ?? 0) + 1;
    const expires = Math.ceil((since + 2 * dayMs) / 1_000);
    await cases.put(
      { ...key, since, calls: calls + taken, version, expires },
      before ? { equals: { version: before.version } } : { absent: true },
    );
    return taken;
  });
};
