import type { Source } from '../../shared/case/case-facts.ts';
import { wordsOf } from '../../shared/case/match-keys.ts';
import { findingKey } from '../../shared/case/records/signatures.ts';
import type { Carrier } from '../../shared/mail/mail.ts';
import { putJson } from '../../shared/platform/json-object.ts';
import type { Arrival, IntakeServices } from './services.ts';

/** What was read from an original, kept for good once `kept` resolves: no event may speak of it before. */
export interface Kept {
  source: Source;
  kept: Promise<void>;
}

/** A case's record tells how a note begins; the finding has all of it. */
const mostOfNote = 500;

const cutNote = ({ from, note }: Carrier): Carrier => ({ from, note: note.slice(0, mostOfNote) });

/** Keeps what was read from an original. */
export const keepFinding = (
  { evidence }: IntakeServices,
  { key, mail, finding, receivedAt }: Arrival,
): Kept => {
  const at = findingKey(key);
  const kept = putJson(evidence, at, finding);
  const source = {
    mail,
    finding: at,
    from: finding.from,
    subject: finding.subject,
    how: finding.how,
    ...(finding.carrier && { carrier: cutNote(finding.carrier) }),
    receivedAt: receivedAt.toISOString(),
    words: wordsOf(finding),
    ...(finding.messageId !== undefined && { messageId: finding.messageId }),
    ...(finding.verdict.signature && { signature: finding.verdict.signature.hash }),
  };
  return { source, kept };
};
