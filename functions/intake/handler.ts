import * as z from 'zod/mini';
import { MailResult, mailResult, settleMail } from '../../shared/case/records/mail-results.ts';
import { keepUnanswered } from '../../shared/case/records/unanswered-mails.ts';
import { receivedAtOf } from '../../shared/mail/envelope.ts';
import type { ObjectStore } from '../../shared/platform/ports.ts';
import { step } from '../../shared/platform/step.ts';
import { addressed, copyToOthers } from './addressed.ts';
import { wantedThough } from './aside.ts';
import { examiner } from './examiner.ts';
import { givenUp } from './given-up.ts';
import { keepFinding } from './keep-finding.ts';
import { letterOf, messageIdsIn } from './letter-of.ts';
import { lookAgain } from './look-again.ts';
import { arrivalsOf, outcomeOf } from './originals.ts';
import { putAway } from './put-away.ts';
import { forgetReading, readStored } from './reading.ts';
import type { IntakeServices, Outcome } from './services.ts';
import { settleReport } from './settle-report.ts';

/** What is known of a mail beside its result. */
type Known = Pick<MailResult, 'from' | 'subject' | 'receivedAt' | 'storeId'>;

/** Reads a mail and does what it calls for; `learn` hears what is known of it on the way. */
const takeIn = async (
  services: IntakeServices & { mail: ObjectStore },
  key: string,
  reading: ReturnType<typeof addressed>,
  learn: (known: Partial<Known>) => void,
): Promise<Outcome> => {
  const { clock, mailFrom } = services;
  const found = await reading;
  const { raw, recipients, store } = found;
  const receivedAt = receivedAtOf(raw) ?? clock.now();
  learn({ receivedAt: receivedAt.toISOString(), ...(store && { storeId: store.id }) });
  // before the reader takes the bytes over
  await copyToOthers(services, key, found);
  const examined = await readStored(services, key, { raw, receivedAt, store });
  learn({ from: examined.from, subject: examined.subject });
  if (store && examined.findings.some(({ verdict }) => verdict.unanswered))
    await keepUnanswered(services.cases, key, clock.now());
  const us = mailFrom.toLowerCase();
  const inboxOf = store?.inbox === us ? undefined : store;
  if (examined.automatic === 'bounce' && (inboxOf || recipients.includes(us))) {
    // the reader took the bytes over
    const ids = [...messageIdsIn(await services.mail.get(key)), ...examined.references];
    const letter = await letterOf(services.cases, ids, inboxOf);
    if (letter) learn({ storeId: letter.store.id });
    if (letter || !inboxOf)
      return settleReport(services, { key, receivedAt, finding: examined.findings[0] }, letter);
  }
  const aside = putAway(examined, { store, us });
  const wanted = aside && (await wantedThough(services.cases, key, aside));
  const arrived = store && arrivalsOf(key, { receivedAt, store, examined, wanted });
  if (aside && wanted === undefined) {
    for (const one of arrived ?? []) await keepFinding(services, one).kept;
    return aside;
  }
  if (arrived) return outcomeOf(services, arrived);
  return {
    result: 'quarantined',
    reason: `no store has the inbox ${recipients[0] ?? '(none named)'}: add one with "npm run store -- add", then read the mail again`,
    caseIds: [],
  };
};

/** One stored mail in, exactly one visible result; the same one however often it comes. */
export const intake = step({
  name: 'intake',
  uses: { cases: 'write', mail: 'write', evidence: 'write', workflow: 'write' },
  input: z.object({ key: z.string().check(z.minLength(1)) }),
  output: MailResult,
  // room for the reader on each of Lambda's two processors, and for a batch of the largest mails beside them
  size: { timeoutSeconds: 120, memoryMegabytes: 2048 },
  warm: () => examiner().warm(),
  run: async ({ key }, services) => {
    const { cases, clock, log } = services;
    const reading = addressed(services, key);
    // a mail that has its result may be gone by now
    reading.catch(() => undefined);
    const earlier = await mailResult(cases, key);
    if (earlier) return lookAgain(services, earlier, reading);

    let known: Known = { from: [], subject: '', receivedAt: clock.now().toISOString() };
    const learn = (more: Partial<Known>) => {
      known = { ...known, ...more };
    };
    const outcome = await takeIn(services, key, reading, learn)
      .catch((error: unknown) => givenUp(services, key, error))
      .finally(() => forgetReading(key));
    const settledAt = clock.now().toISOString();
    const settled = await settleMail(cases, { mail: key, ...outcome, ...known, settledAt });
    log.info('mail taken in', { mail: key, result: settled.result, cases: settled.caseIds });
    return settled;
  },
});
