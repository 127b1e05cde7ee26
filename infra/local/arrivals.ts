import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../shared/platform/log.ts';
import type { Arrivals } from '../../shared/platform/ports.ts';
import { limiter } from './limiter.ts';

/** Mails taken in at once; the others wait in the order they came. */
const atOnce = 8;
/** Milliseconds until a mail that could not be taken in is tried again; after the last `reconcile` finds it. */
const usualPauses = [200, 1_000, 5_000, 30_000];

/** The way from the mail store into intake, in this process: what SQS does on AWS. */
export const arrivals = (
  intake: (key: string) => Promise<unknown>,
  log: Log,
  pauses: readonly number[] = usualPauses,
): Arrivals & { settled(): Promise<void> } => {
  const inTurn = limiter(atOnce);
  const underWay = new Set<Promise<void>>();

  const takeIn = async (key: string): Promise<void> => {
    for (const pause of [...pauses, undefined]) {
      try {
        await inTurn(() => intake(key));
        return;
      } catch (error) {
        log.error('a mail could not be taken in', { mail: key, error, againInMs: pause });
        if (pause === undefined) return;
        await sleep(pause);
      }
    }
  };

  return {
    announce: async (key) => {
      const work = takeIn(key);
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
};
