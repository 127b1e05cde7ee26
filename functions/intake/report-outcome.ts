import type { Case } from '../../shared/case/case.ts';
import { change, loadCase } from '../../shared/case/case-store.ts';
import { holderOf } from '../../shared/case/claims.ts';
import type { Source } from '../../shared/case/events.ts';
import { listingKey, matchKeys } from '../../shared/case/match-keys.ts';
import { currentDraft, openQuestion } from '../../shared/case/place.ts';
import { wake } from '../../shared/case/runs.ts';
import type { RoundOutcome } from '../../shared/case/vocabulary.ts';
import { reaches } from '../../shared/mail/vocabulary.ts';
import type { Finding } from '../../shared/notice/examined.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Table } from '../../shared/platform/ports.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

/** The open case that a decision or a retraction speaks of. */
const caseOf = async (cases: Table, { store, finding }: Arrival): Promise<Case | undefined> => {
  const { listings } = finding.notice;
  const keys = [...matchKeys(store.id, finding), ...listings.map((one) => listingKey(store.id, one))];
  for (const key of keys) {
    const id = await holderOf(cases, key);
    if (!id) continue;
    try {
      const now = await loadCase(cases, id);
      if (!now.closed) return now;
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return undefined;
};

const outcomeIn = ({ notice }: Finding): RoundOutcome | undefined =>
  notice.kind === 'retraction' ? 'retracted' : notice.decision;

/** Why a mail's outcome is only a claim that a person confirms; undefined when it counts by itself. */
const whyOnlyClaimed = (
  now: Case,
  { finding, store }: Arrival,
  outcome: RoundOutcome,
): string | undefined => {
  if (!reaches(finding.verdict.trust, store.policy.minimumTrust))
    return `its sender is ${finding.verdict.trust}, and the store asks for ${store.policy.minimumTrust}`;
  if (finding.notice.confidence < store.policy.minimumConfidence)
    return `the reading is only ${Math.round(finding.notice.confidence * 100)} % sure`;
  const refusal = outcome === 'rejected' || outcome === 'more-information';
  if (refusal && currentDraft(now)?.state !== 'submitted')
    return 'no answer of ours is out that it could refuse';
  return undefined;
};

/**
 * Records what a decision or a retraction reports to the case it belongs to, and wakes the case when it may count.
 * Undefined when it belongs to no open case.
 */
export const reportOutcome = async (
  { cases, workflow, clock }: IntakeServices,
  arrival: Arrival,
  source: Source,
): Promise<Outcome | undefined> => {
  const outcome = outcomeIn(arrival.finding);
  const found = outcome && (await caseOf(cases, arrival));
  if (!found) return undefined;

  let question: string | undefined;
  let why: string | undefined;
  const now = await change(
    cases,
    found,
    (latest) => {
      if (latest.closed || latest.sources.some(({ finding }) => finding === source.finding)) return undefined;
      question = openQuestion(latest)?.id;
      why = whyOnlyClaimed(latest, arrival, outcome);
      return why === undefined
        ? { type: 'outcome', outcome, source }
        : { type: 'outcome-claimed', outcome, source, why };
    },
    clock.now(),
  );
  if (why !== undefined)
    return {
      result: 'joined',
      reason: `case ${now.id} may be ${outcome}, but ${why}: a person confirms it`,
      caseIds: [now.id],
    };
  if (question !== undefined) await wake(cases, workflow, now, question);
  return { result: 'resumed', reason: `case ${now.id}: ${outcome}`, caseIds: [now.id] };
};
