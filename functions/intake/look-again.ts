import { dropResult, type MailResult, settleMail } from '../../shared/case/records/mail-results.ts';
import { againKey, findingKey } from '../../shared/case/records/signatures.ts';
import { endUnanswered, postpone, unansweredNow } from '../../shared/case/records/unanswered-mails.ts';
import { reaches } from '../../shared/mail/vocabulary.ts';
import { Finding } from '../../shared/notice/examined.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import { getJson } from '../../shared/platform/json-object.ts';
import type { addressed } from './addressed.ts';
import { arrivalsOf, outcomeOf } from './originals.ts';
import { putAway } from './put-away.ts';
import { readStored } from './reading.ts';
import type { Arrival, IntakeServices } from './services.ts';

/** Whether an original is proven further now than when it was read before. */
const isProvenSince = async ({ evidence }: IntakeServices, { key, finding }: Arrival): Promise<boolean> => {
  try {
    const { verdict } = await getJson(evidence, findingKey(key), Finding);
    return !reaches(verdict.trust, finding.verdict.trust);
  } catch (error) {
    // what was read before any store had its inbox is not kept
    if (error instanceof NotFoundError) return finding.verdict.trust !== 'unverified';
    throw error;
  }
};

/**
 * Looks again at a mail whose sender DNS could not be asked about, where it is time: what is proven now joins its case as
 * any better proven mail of the same complaint does. Resolves with the mail's result.
 */
export const lookAgain = async (
  services: IntakeServices,
  earlier: MailResult,
  reading: ReturnType<typeof addressed>,
): Promise<MailResult> => {
  const { cases, clock, mailFrom } = services;
  const { mail } = earlier;
  const asked = await unansweredNow(cases, mail, clock.now());
  if (asked === undefined) return earlier;
  const { raw, store } = await reading;
  if (store === undefined) return endUnanswered(cases, asked).then(() => earlier);
  const receivedAt = new Date(earlier.receivedAt);
  const examined = await readStored(services, mail, { raw, receivedAt, store });
  const isSilent = examined.findings.some(({ verdict }) => verdict.unanswered);

  const proven: Arrival[] = [];
  if (putAway(examined, { store, us: mailFrom.toLowerCase() }) === undefined)
    for (const one of arrivalsOf(mail, { receivedAt, store, examined, wanted: undefined }))
      if (await isProvenSince(services, one)) proven.push({ ...one, key: againKey(one.key) });
  const outcome = proven.length > 0 ? await outcomeOf(services, proven) : undefined;

  await (isSilent ? postpone(cases, asked, clock.now()) : endUnanswered(cases, asked));
  // of a case that has the mail already its result says what it came to at first
  if (!outcome?.caseIds.some((id) => !earlier.caseIds.includes(id))) return earlier;
  await dropResult(cases, earlier);
  return settleMail(cases, { ...earlier, ...outcome, settledAt: clock.now().toISOString() });
};
