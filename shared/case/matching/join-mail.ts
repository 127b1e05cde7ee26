import type { Finding } from '../../notice/examined.ts';
import type { Table } from '../../platform/ports.ts';
import type { Case } from '../case.ts';
import { NoticeFacts, type Source } from '../case-facts.ts';
import type { EventOf } from '../events.ts';
import { change } from '../records/case-store.ts';

/** Whether a case was told of this reading of a mail: it comes once, however often the mail does. */
export const isTold = ({ sources }: Case, { finding }: Source): boolean =>
  sources.some((known) => known.finding === finding);

/** Why a mail joins a case, and what it says more than the case knew. */
export type Joining = Pick<EventOf<'mail-joined'>, 'why' | 'more'>;

/** Keeps a mail with a case, once, and says why it is there as the case is then; resolves with the case. */
export const joinMail = (
  cases: Table,
  start: Case,
  {
    finding,
    source,
    joining,
    at,
    by,
  }: { finding: Finding; source: Source; joining: (latest: Case) => Joining; at: Date; by?: string },
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
            ...joining(latest),
          },
    at,
    by,
  );
