import type { Finding } from '../notice/examined.ts';
import type { Table } from '../platform/ports.ts';
import type { Case } from './case.ts';
import { change } from './case-store.ts';
import { NoticeFacts, type Source } from './events.ts';

/** Whether a case was told of this reading of a mail: it comes once, however often the mail does. */
export const isTold = ({ sources }: Case, { finding }: Source): boolean =>
  sources.some((known) => known.finding === finding);

/** Keeps a mail with a case that it tells nothing new, once, and says `why` it is there; resolves with the case. */
export const joinMail = (
  cases: Table,
  start: Case,
  { finding, source, why, at, by }: { finding: Finding; source: Source; why: string; at: Date; by?: string },
): Promise<Case> =>
  change(
    cases,
    start,
    (latest) =>
      isTold(latest, source)
        ? undefined
        : {
            type: 'mail-joined',
            source,
            notice: NoticeFacts.parse(finding.notice),
            verdict: finding.verdict,
            why,
          },
    at,
    by,
  );
