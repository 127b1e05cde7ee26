import { offersBehind } from '../../marketplaces/offers-behind.ts';
import type { Finding } from '../../notice/examined.ts';
import type { Table, Workflow } from '../../platform/ports.ts';
import type { Case, OfferKey } from '../case.ts';
import { change } from '../records/case-store.ts';
import { wakeSettled } from '../records/runs.ts';
import { inDispute, namedPart } from '../replay/cleared.ts';
import { clears, type RoundOutcome } from '../vocabulary.ts';
import { isTold } from './join-mail.ts';
import { type Report, whyOnlyClaimed } from './only-claimed.ts';
import { spokenOf } from './spoken-of.ts';

/** The outcome that a mail reports; undefined for one that reports none. */
export const outcomeIn = ({ notice }: Finding): RoundOutcome | undefined =>
  notice.kind === 'retraction' ? 'retracted' : notice.kind === 'decision' ? notice.decision : undefined;

const keyOf = ({ marketplace, sku }: OfferKey): OfferKey => ({ marketplace, sku });

/**
 * Tells a case what a mail reports of it, once: as its outcome where the mail's sender and reading are sure enough, else
 * as a claim that a person confirms; then wakes the case. Where it names some of the case's listings, it is the outcome of
 * those alone. A closed case is left as it is.
 */
export const reportOutcome = async (
  { cases, workflow }: { cases: Table; workflow: Workflow },
  start: string | Case,
  report: Report,
): Promise<Case> => {
  const { finding, store, source, outcome, at, by } = report;
  const { listings, deadlines } = finding.notice;
  const isNamed = clears(outcome) && listings.length > 0;
  const refs = isNamed ? spokenOf(finding, outcome) : [];
  const offers = await offersBehind(cases, store.id, refs);
  const now = await change(
    cases,
    start,
    (latest) => {
      if (latest.closed || isTold(latest, source)) return undefined;
      const cleared = isNamed && refs.length === 0 ? [] : namedPart(latest, refs, offers);
      const why = whyOnlyClaimed(latest, report, cleared);
      const told = { outcome, source, ...(deadlines.length > 0 && { deadlines }) };
      if (why === undefined) return { type: 'outcome', ...told, ...(cleared && { cleared, tell: true }) };
      // it says nothing of a listing that joins the case before a person confirms it
      const claimed = cleared ?? (isNamed ? inDispute(latest).map(keyOf) : undefined);
      return { type: 'outcome-claimed', ...told, ...(claimed && { cleared: claimed }), why };
    },
    at,
    by,
  );
  if (!now.claims.some((claim) => claim.source.finding === source.finding))
    await wakeSettled({ cases, workflow }, now);
  return now;
};
