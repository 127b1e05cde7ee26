import { mailResult } from '../../shared/case/records/mail-results.ts';
import { cursorAt } from '../../shared/platform/cursor.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import type { Arrivals, ObjectReader, Table } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';

/** Mail older than this has had its result for long, or somebody has been told. */
const lookBackMs = 14 * 86_400_000;

/**
 * How many stored mails one run looks at; the next one goes on from there. SES names them at random, so that none can be
 * left out by its name.
 */
const mostAtOnce = 50_000;
const askedAtOnce = 16;

/** Announces stored mail that has no result yet, on from where the last run ended; resolves with how many. */
export const takeInLostMail = async (
  { cases, mail, arrivals, clock }: Surroundings & { cases: Table; mail: ObjectReader; arrivals: Arrivals },
  olderThanSeconds: number,
): Promise<number> => {
  const now = clock.now().getTime();
  const cursor = await cursorAt(cases, { pk: 'RECONCILE', sk: 'mail' });
  const young: string[] = [];
  let looked = 0;
  let last: string | undefined;
  for await (const { key, storedAt } of mail.list('', cursor.after)) {
    const age = now - storedAt.getTime();
    // stored in what is still to come: the clock was set back since, and nobody knows for how long it lies there
    if (age < 0 || (age >= olderThanSeconds * 1000 && age <= lookBackMs)) young.push(key);
    if (++looked < mostAtOnce) continue;
    last = key;
    break;
  }
  const lost = await eachBounded(young, askedAtOnce, async (key) => {
    if (await mailResult(cases, key)) return 0;
    await arrivals.announce(key);
    return 1;
  });
  await cursor.keep(last);
  return lost.reduce<number>((sum, one) => sum + one, 0);
};
