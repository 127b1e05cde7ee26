import type { Case } from '../../shared/case/case.ts';
import type { Source } from '../../shared/case/case-facts.ts';
import { answeredCase } from '../../shared/case/matching/answered-case.ts';
import type { Candidate } from '../../shared/case/matching/candidates.ts';
import { isTold, joinMail } from '../../shared/case/matching/join-mail.ts';
import { outcomeIn, reportOutcome } from '../../shared/case/matching/report-outcome.ts';
import { isReadFrom, replayOf } from '../../shared/case/records/signatures.ts';
import type { CaseOutcome, RoundOutcome } from '../../shared/case/vocabulary.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

/** What a closed case hears again without anybody looking at it: that it ended as it did. */
const saysAgain: Partial<Record<CaseOutcome, readonly RoundOutcome[]>> = {
  won: ['accepted', 'retracted', 'settled'],
  retracted: ['accepted', 'retracted', 'settled'],
  settled: ['accepted', 'retracted', 'settled'],
  lost: ['rejected', 'lost'],
};

/** Keeps a mail that changes nothing with its case. */
export const joinAgain = async (
  { cases, clock }: IntakeServices,
  { finding }: Arrival,
  source: Source,
  { now, why, reason }: { now: Case; why: string; reason: string },
): Promise<Outcome> => {
  await joinMail(cases, now, { finding, source, joining: () => ({ why }), at: clock.now() });
  return { result: 'joined', reason, caseIds: [now.id] };
};

/** Whether what an earlier mail reported counts in the case, or waits for a person there. */
const isReported = ({ outcomes, claims }: Case, earlier: string): boolean =>
  [...outcomes, ...claims].some(({ source }) => source && isReadFrom(source.finding, earlier));

/**
 * Records what a decision or a retraction reports to the case it answers, and wakes the case when it may count. Where it
 * answers none, or a closed one with news, a person is asked: `candidates` are what to choose from.
 */
export const reportToCase = async (
  services: IntakeServices,
  arrival: Arrival,
  source: Source,
  doubt: string | undefined,
): Promise<{ reported?: Outcome; candidates: Candidate[] }> => {
  const { cases, clock } = services;
  const { finding, store } = arrival;
  const outcome = outcomeIn(finding);
  const { answered, candidates } = await answeredCase(cases, store.id, finding, source);
  if (!answered || outcome === undefined) return { candidates: answered ? [answered] : candidates };
  const { now: found, by: named } = answered;
  if (found.closed && !isTold(found, source)) {
    if (!saysAgain[found.closed.outcome]?.includes(outcome)) return { candidates: [answered] };
    const again = {
      why: 'it says again how the case ended',
      reason: `case ${found.id} is closed, and ended so`,
    };
    return { reported: await joinAgain(services, arrival, source, { now: found, ...again }), candidates: [] };
  }
  const earlier = await replayOf(cases, arrival.key, store, finding.verdict);
  if (earlier !== undefined && isReported(found, earlier)) {
    const again = { why: 'the same mail came again', reason: `case ${found.id} has this mail already` };
    return { reported: await joinAgain(services, arrival, source, { now: found, ...again }), candidates: [] };
  }

  const now = await reportOutcome(services, found, {
    finding,
    store,
    source,
    outcome,
    named,
    doubt,
    replayOf: earlier,
    at: clock.now(),
  });
  const { id } = now;
  const claim = now.claims.find((one) => one.source.finding === source.finding);
  const reason = claim
    ? `case ${id} may be ${outcome}, and a person confirms it: ${claim.why}`
    : `case ${id}: ${outcome}`;
  return { reported: { result: claim ? 'joined' : 'resumed', reason, caseIds: [id] }, candidates: [] };
};
