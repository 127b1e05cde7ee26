import type { Candidate } from '../../shared/case/matching/candidates.ts';
import { openCasesNamed } from '../../shared/case/matching/open-cases-named.ts';
import { answering } from '../../shared/notice/vocabulary.ts';
import { asideOf, wantedThough } from './aside.ts';
import { alsoComplains, doubtAbout, forgeryIn } from './doubt.ts';
import { keepFinding } from './keep-finding.ts';
import { openOrJoin } from './open-or-join.ts';
import { joinAgain, reportToCase } from './report-outcome.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';
import { unreadIn } from './unread.ts';

/** What a person is asked about a mail that speaks of nobody knows which case. */
const whichCase = (candidates: readonly Candidate[]): string => {
  const [only, ...others] = candidates.map(({ now: { id, closed } }) => `${id}${closed ? ' (closed)' : ''}`);
  if (only === undefined) return 'it answers no case we know: a person has to say which one it belongs to';
  return others.length === 0
    ? `it may answer case ${only}: a person has to say whether it does`
    : `it may answer any of the cases ${[only, ...others].join(', ')}: a person has to say which`;
};

/** Decides what one original is to us and does it: file, quarantine, open or join a case, or resume the one it answers. */
export const settleFinding = async (services: IntakeServices, arrival: Arrival): Promise<Outcome> => {
  const { finding } = arrival;
  const doubt = doubtAbout(finding);
  const isUnrelated = finding.notice.kind === 'unrelated' && doubt === undefined;
  // what speaks of an open case is never put away unseen, however it reads
  const named = isUnrelated ? await openCasesNamed(services.cases, arrival.store, finding) : [];
  const isOfNobody = isUnrelated && named.length === 0;
  const unread = isOfNobody ? unreadIn(finding, arrival.store.forwarders) : undefined;
  const aside = asideOf(arrival, { isOfNobody, unread, forgery: forgeryIn(finding) });
  const wanted = arrival.wanted ?? (aside && (await wantedThough(services.cases, arrival.mail, aside)));
  const { source, kept } = keepFinding(services, arrival);
  if (aside && wanted === undefined) {
    await kept;
    return aside;
  }
  const [only, ...others] = named;
  // a name that says so, in a complaint, acknowledges nothing
  if (only && others.length === 0 && finding.acknowledges && alsoComplains(finding) === undefined) {
    await kept;
    const why = 'it says that an answer has come in and is being looked at';
    const reason = `case ${only.now.id} has its answer looked at`;
    return joinAgain(services, arrival, source, { now: only.now, why, reason });
  }
  if (named.length > 0) return openOrJoin(services, arrival, { source, kept }, whichCase(named), named);
  if (answering.has(finding.notice.kind)) {
    await kept;
    // a machine that answers may have quoted what it was asked
    const marked = arrival.isReply ? 'it is marked as an automatic reply' : undefined;
    const { reported, candidates } = await reportToCase(services, arrival, source, wanted ?? doubt ?? marked);
    if (reported) return reported;
    return openOrJoin(services, arrival, { source, kept }, whichCase(candidates), candidates);
  }
  return openOrJoin(services, arrival, { source, kept }, wanted ?? doubt ?? unread);
};
