import { domainOf } from '../../shared/mail/domain-of.ts';
import type { Automatic } from '../../shared/mail/mail.ts';
import { platformOfDomain } from '../../shared/mail/platform-domains.ts';
import { reaches } from '../../shared/mail/vocabulary.ts';
import type { Examined, Finding } from '../../shared/notice/examined.ts';
import type { NoticeKind } from '../../shared/notice/vocabulary.ts';
import { ownAddresses } from '../../shared/store/own-addresses.ts';
import type { Store } from '../../shared/store/store.ts';
import { doubtAbout, forgeryIn } from './doubt.ts';
import type { Outcome } from './services.ts';

/** What a mail that machines write to machines ends as, where nobody needs to look. */
const ends: Record<Automatic, Outcome> = {
  'auto-reply': { result: 'filed', reason: 'an automatic reply; nothing is answered to it', caseIds: [] },
  bounce: { result: 'filed', reason: 'a delivery report', caseIds: [] },
  'own-mail': { result: 'filed', reason: 'our own mail, come back', caseIds: [] },
  'forwarding-confirmation': {
    result: 'quarantined',
    reason:
      'your mail provider asks you to confirm the forwarding: open the raw mail and follow it to finish the set-up',
    caseIds: [],
  },
};

/** What nobody writes into an automatic reply of his own. */
const called: ReadonlySet<NoticeKind> = new Set([
  'complaint',
  'court-order',
  'demand-letter',
  'evaluation',
  'decision',
  'retraction',
]);

const isCalled = ({ notice }: Finding): boolean => called.has(notice.kind);

const isOwn = ({ from }: Finding, store: Store | undefined): boolean =>
  store !== undefined && ownAddresses(store).has((from[0]?.address ?? '').toLowerCase());

/**
 * Whether a mail that is marked as an automatic reply is more than one: a platform that signed it says something, or
 * somebody else who is not in doubt says it unasked. A person's automatic reply answers a mail, and may quote it.
 */
const saysMore = (finding: Finding, store: Store | undefined): boolean => {
  const { notice, verdict, from, references } = finding;
  if (reaches(verdict.trust, 'authenticated'))
    return notice.kind !== 'unrelated' || doubtAbout(finding) !== undefined;
  const sender = from[0]?.address ?? '';
  const isKnown = verdict.provenDomain !== undefined || platformOfDomain(domainOf(sender)) !== undefined;
  return (
    isCalled(finding) &&
    references === undefined &&
    isKnown &&
    !isOwn(finding, store) &&
    forgeryIn(finding) === undefined
  );
};

/** Whether a mail reads as more than the machine's that it is marked as, and answers nothing: whoever accuses may mark it so. */
const readsAsMore = (finding: Finding, store: Store | undefined): boolean =>
  isCalled(finding) && finding.references === undefined && !isOwn(finding, store);

const markedAsMachines: Outcome = {
  result: 'quarantined',
  reason:
    'it is marked as a machine’s reply or report, and does not read as one: see whether it is a complaint, and open a case where it is',
  caseIds: [],
};

/** It is not answered, as it may be our own, passed on under another name; nor is it put away, as anybody can write the mark. */
const markedAsOurs: Outcome = {
  result: 'quarantined',
  reason:
    'it carries the mark of our own mail, and somebody else’s address: see whether it says anything new',
  caseIds: [],
};

/** What a mail ends as that a machine wrote to a machine; undefined for one that is to be settled as any other. */
export const putAway = (
  { automatic, from, findings }: Examined,
  { store, us }: { store: Store | undefined; us: string },
): Outcome | undefined => {
  if (automatic === undefined) return undefined;
  if (automatic === 'auto-reply' && findings.some((one) => saysMore(one, store))) return undefined;
  const isMachines = automatic === 'auto-reply' || automatic === 'bounce';
  if (isMachines && findings.some((one) => readsAsMore(one, store))) return markedAsMachines;
  if (automatic === 'own-mail' && from[0]?.address.toLowerCase() !== us) return markedAsOurs;
  return ends[automatic];
};
