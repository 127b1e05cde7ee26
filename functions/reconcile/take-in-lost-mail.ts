import { mailResult } from '../../shared/case/mail-results.ts';
import type { Arrivals, ObjectReader, TableReader } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';

/** Mail older than this has had its result for long, or somebody has been told: the store need not be read whole. */
const lookBackMs = 14 * 86_400_000;

/** Announces every stored mail that has no result yet; resolves with how many. */
export const takeInLostMail = async (
  {
    cases,
    mail,
    arrivals,
    clock,
  }: Surroundings & { cases: TableReader; mail: ObjectReader; arrivals: Arrivals },
  olderThanSeconds: number,
): Promise<number> => {
  const now = clock.now().getTime();
  let lost = 0;
  for await (const { key, storedAt } of mail.list('')) {
    const age = now - storedAt.getTime();
    if (age < olderThanSeconds * 1000 || age > lookBackMs) continue;
    if (await mailResult(cases, key)) continue;
    await arrivals.announce(key);
    lost++;
  }
  return lost;
};
