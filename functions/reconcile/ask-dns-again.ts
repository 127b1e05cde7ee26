import { dueUnanswered } from '../../shared/case/records/unanswered-mails.ts';
import type { Arrivals, Table } from '../../shared/platform/ports.ts';
import type { OnUnreadable } from '../../shared/platform/rows.ts';
import type { Surroundings } from '../../shared/platform/step.ts';

/** Announces the mails whose senders DNS could not be asked about, when it is time to ask again; resolves with how many. */
export const askDnsAgain = async (
  { cases, arrivals, clock }: Surroundings & { cases: Table; arrivals: Arrivals },
  onUnreadable: OnUnreadable,
): Promise<number> => {
  let announced = 0;
  for await (const { mail } of dueUnanswered(cases, clock.now(), onUnreadable)) {
    await arrivals.announce(mail);
    announced++;
  }
  return announced;
};
