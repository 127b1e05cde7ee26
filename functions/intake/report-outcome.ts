import type { Case } from '../../shared/case/case.ts';
import { change, loadCase } from '../../shared/case/case-store.ts';
import { holderOf, holdersBelow } from '../../shared/case/claims.ts';
import type { Source } from '../../shared/case/events.ts';
import { listingKey, matchKeys } from '../../shared/case/match-keys.ts';
import { currentDraft } from '../../shared/case/place.ts';
import { wakeSettled } from '../../shared/case/runs.ts';
import type { RoundOutcome } from '../../shared/case/vocabulary.ts';
import { reaches } from '../../shared/mail/vocabulary.ts';
import type { Finding } from '../../shared/notice/examined.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Table } from '../../shared/platform/ports.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

const atOnce = 8;

const isTold = (now: Case, { finding }: Source): boolean =>
  now.sources.some((known) => known.finding === finding);

/** The case, if it is open or has heard of this already. */
const ifOpen = async (cases: Table, id: string, source: Source): Promise<Case | undefined> => {
  try {
    const now = await loadCase(cases, id);
    return !now.closed || isTold(now, source) ? now : undefined;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

/**
 * The open case that a decision or a retraction speaks of, or the one that has heard of it already: the one of the same
 * numbers, else one about the listing, of the same right where there are several.
 */
const caseOf = async (
  cases: Table,
  { store, finding }: Arrival,
  source: Source,
): Promise<Case | undefined> => {
  for (const key of matchKeys(store.id, finding)) {
    const id = await holderOf(cases, key);
    const now = id === undefined ? undefined : await ifOpen(cases, id, source);
    if (now) return now;
  }
  const { listings, right } = finding.notice;
  const ids = await eachBounded(listings, atOnce, (one) => holdersBelow(cases, listingKey(store.id, one)));
  const found = await eachBounded([...new Set(ids.flat())], atOnce, (id) => ifOpen(cases, id, source));
  const open = found.filter((now) => now !== undefined);
  return open.find(({ notice }) => notice.right === right) ?? open[0];
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
  const found = outcome && (await caseOf(cases, arrival, source));
  if (!found) return undefined;

  const now = await change(
    cases,
    found,
    (latest) => {
      if (latest.closed || isTold(latest, source)) return undefined;
      const why = whyOnlyClaimed(latest, arrival, outcome);
      return why === undefined
        ? { type: 'outcome', outcome, source }
        : { type: 'outcome-claimed', outcome, source, why };
    },
    clock.now(),
  );
  if (now.claim?.source.finding === source.finding)
    return {
      result: 'joined',
      reason: `case ${now.id} may be ${outcome}, but ${now.claim.why}: a person confirms it`,
      caseIds: [now.id],
    };
  await wakeSettled(cases, workflow, now);
  return { result: 'resumed', reason: `case ${now.id}: ${outcome}`, caseIds: [now.id] };
};
