import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { LostRaceError } from './errors.ts';
import type { Table } from './ports.ts';

const Lease = z.object({ until: z.number(), version: z.int() });

/** Longer than the work may take; whoever died at it is succeeded after that. */
const leaseMs = 60_000;

/**
 * Runs work while nobody else of this deployment runs the work of that name. Throws `LostRaceError` when somebody does.
 * `now` in ms since 1970. The name is kept among the rates' buckets, where all that call a marketplace may write.
 */
export const alone = async <T>(
  cases: Table,
  name: string,
  now: () => number,
  work: () => Promise<T>,
): Promise<T> => {
  const key = { pk: `LIMIT#${name}`, sk: 'ALONE' };
  const row = await cases.get(key);
  const before = row && Lease.parse(row);
  const left = before ? before.until - now() : 0;
  // no lease is so long that clocks a little apart explain it: the clock was set back since it was taken
  if (left > 0 && left <= 2 * leaseMs) throw new LostRaceError(`Somebody else is at ${name}.`);
  const version = (before?.version ?? 0) + 1;
  const lease = (until: number, is: number) => ({
    ...key,
    until,
    version: is,
    expires: Math.ceil((now() + leaseMs) / 1_000),
  });
  await cases.put(
    lease(now() + leaseMs, version),
    before ? { equals: { version: before.version } } : { absent: true },
  );
  try {
    return await work();
  } finally {
    // a successor who took it for dead keeps it; one that cannot be given back ends by itself, and what was done stands
    await cases.put(lease(0, version + 1), { equals: { version } }).catch(() => undefined);
  }
};

/**
 * … and waits for whoever is at it, for as long as one who died at it is waited for. The work itself is run once. Throws
 * `LostRaceError` when others always come first.
 */
export const inTurn = async <T>(
  cases: Table,
  name: string,
  now: () => number,
  work: () => Promise<T>,
): Promise<T> => {
  const giveUpAt = now() + 2 * leaseMs;
  let begun = false;
  for (;;) {
    try {
      return await alone(cases, name, now, () => {
        begun = true;
        return work();
      });
    } catch (error) {
      if (begun || !(error instanceof LostRaceError) || now() > giveUpAt) throw error;
      await sleep(20 + Math.random() * 80);
    }
  }
};

/** What is done alone when a store's credentials for a marketplace change, whether it renews them or a person does. */
export const changeOf = (storeId: string, marketplace: string): string => `${storeId}/${marketplace}/renewal`;
