import type { Candidate } from '../../shared/case/candidates.ts';
import { openCasesNamed } from '../../shared/case/open-cases-named.ts';
import { doubtAbout, forgeryIn, infectionIn } from './doubt.ts';
import { keepFinding } from './keep-finding.ts';
import { openOrJoin } from './open-or-join.ts';
import { reportToCase } from './report-outcome.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';
import { isByForwarder, unreadIn } from './unread.ts';

/** What a person is asked about a mail that speaks of nobody knows which case. */
const whichCase = (candidates: readonly Candidate[]): string => {
  const [only, ...others] = candidates.map(({ now: { id, closed } }) => `${id}${closed ? ' (closed)' : ''}`);
  if (only === undefined) return 'it answers no case we know: a person has to say which one it belongs to';
  return others.length === 0
    ? `it may answer case ${only}: a person has to say whether it does`
    : `it may answer any of the cases ${[only, ...others].join(', ')}: a person has to say which`;
};

/** Whether somebody who forwards complaints writes himself: what he means to hand on may have been lost on the way. */
const isForwardersOwn = ({ finding, store: { forwarders } }: Arrival): boolean =>
  finding.how === 'direct' && isByForwarder(finding, forwarders);

/** Decides what one original is to us and does it: file, quarantine, open or join a case, or resume the one it answers. */
export const settleFinding = async (services: IntakeServices, arrival: Arrival): Promise<Outcome> => {
  const { finding } = arrival;
  const doubt = doubtAbout(finding);
  const forgery = forgeryIn(finding);
  const isUnrelated = finding.notice.kind === 'unrelated' && doubt === undefined;
  // what speaks of an open case is never put away unseen, however it reads
  const named = isUnrelated ? await openCasesNamed(services.cases, arrival.store, finding) : [];
  const isOfNobody = isUnrelated && named.length === 0;
  const unread = isOfNobody ? unreadIn(finding, arrival.store.forwarders) : undefined;
  if (isOfNobody && unread === undefined) {
    if (forgery === undefined && isForwardersOwn(arrival))
      return {
        result: 'quarantined',
        reason: `${finding.from[0]?.address} wrote it and hands nothing on: where a complaint is meant, ask for that mail whole, forwarded or attached`,
        caseIds: [],
      };
    const pretence = forgery === undefined ? '' : `, and it pretends to be somebody else: ${forgery}`;
    return { result: 'filed', reason: `not a complaint${pretence}`, caseIds: [] };
  }
  const infection = infectionIn(finding);
  // nobody is asked to look at its files
  if (isOfNobody && infection !== undefined) return { result: 'quarantined', reason: infection, caseIds: [] };
  if (forgery !== undefined)
    return { result: 'quarantined', reason: `it pretends to be somebody else: ${forgery}`, caseIds: [] };

  const { source, kept } = keepFinding(services, arrival);
  if (named.length > 0) return openOrJoin(services, arrival, { source, kept }, whichCase(named), named);
  if (finding.notice.kind === 'decision' || finding.notice.kind === 'retraction') {
    await kept;
    // a machine that answers may have quoted what it was asked
    const marked = arrival.isReply ? 'it is marked as an automatic reply' : undefined;
    const { reported, candidates } = await reportToCase(services, arrival, source, doubt ?? marked);
    if (reported) return reported;
    return openOrJoin(services, arrival, { source, kept }, whichCase(candidates), candidates);
  }
  return openOrJoin(services, arrival, { source, kept }, doubt ?? unread);
};
