import { answeredCase } from '../../shared/case/answered-case.ts';
import type { Candidate } from '../../shared/case/candidates.ts';
import type { Case } from '../../shared/case/case.ts';
import type { Source } from '../../shared/case/events.ts';
import { isTold, joinMail } from '../../shared/case/join-mail.ts';
import { outcomeIn, reportOutcome } from '../../shared/case/report-outcome.ts';
import type { CaseOutcome, RoundOutcome } from '../../shared/case/vocabulary.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

/** What a closed case hears again without anybody looking at it: that it ended as it did. */
const saysAgain: Partial<Record<CaseOutcome, readonly RoundOutcome[]>> = {
  won: ['accepted', 'retracted', 'settled'],
  retracted: ['accepted', 'retracted', 'settled'],
  settled: ['accepted', 'retracted', 'settled'],
  lost: ['rejected', 'lost'],
};

/** Keeps a mail with the closed case whose end it only repeats. */
const joinClosed = async (
  { cases, clock }: IntakeServices,
  { finding }: Arrival,
  source: Source,
  closed: Case,
): Promise<Outcome> => {
  const joining = () => ({ why: 'it says again how the case ended' });
  await joinMail(cases, closed, { finding, source, joining, at: clock.now() });
  return { result: 'joined', reason: `case ${closed.id} is closed, and ended so`, caseIds: [closed.id] };
};

/**
 * Records what a decision or a retraction reports to the case it answers, and wakes the case when it may count. Where it
 * answers none, or a closed one with news, a person is asked: `candidates` are what to choose from.
 */
export const reportToCase = async (
  services: IntakeServices,
  arrival: Arrival,
  source: Source,
): Promise<{ reported?: Outcome; candidates: Candidate[] }> => {
  const { cases, clock } = services;
  const { finding, store } = arrival;
  const outcome = outcomeIn(finding);
  const { answered, candidates } = await answeredCase(cases, store.id, finding, source);
  if (!answered || outcome === undefined) return { candidates: answered ? [answered] : candidates };
  const { now: found } = answered;
  if (found.closed && !isTold(found, source)) {
    if (!saysAgain[found.closed.outcome]?.includes(outcome)) return { candidates: [answered] };
    return { reported: await joinClosed(services, arrival, source, found), candidates: [] };
  }

  const now = await reportOutcome(services, found, { finding, store, source, outcome, at: clock.now() });
  const { id } = now;
  const claim = now.claims.find((one) => one.source.finding === source.finding);
  const reason = claim
    ? `case ${id} may be ${outcome}, but ${claim.why}: a person confirms it`
    : `case ${id}: ${outcome}`;
  return { reported: { result: claim ? 'joined' : 'resumed', reason, caseIds: [id] }, candidates: [] };
};
