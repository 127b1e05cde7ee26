import { mailResult } from '../../shared/case/records/mail-results.ts';
import { endWish, wishes } from '../../shared/case/records/mails-again.ts';
import type { Arrivals, Table } from '../../shared/platform/ports.ts';
import type { OnUnreadable } from '../../shared/platform/rows.ts';
import type { Surroundings } from '../../shared/platform/step.ts';

/** A result that stands beside a younger wish may be about to be taken back by it. */
const takenBackMs = 300_000;

/** Announces the mails that people want taken in once more, however old; resolves with how many. */
export const takeInWantedMail = async (
  { cases, arrivals, clock }: Surroundings & { cases: Table; arrivals: Arrivals },
  onUnreadable: OnUnreadable,
): Promise<number> => {
  let announced = 0;
  for await (const wish of wishes(cases, onUnreadable)) {
    const { outcome, at } = wish;
    if (!(await mailResult(cases, outcome.mail))) {
      await arrivals.announce(outcome.mail);
      announced++;
    } else if (clock.now().getTime() - Date.parse(at) > takenBackMs) await endWish(cases, wish);
  }
  return announced;
};
