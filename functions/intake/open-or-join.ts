import { type DelistDecision, letGoBy, NoticeFacts } from '../../shared/case/case-facts.ts';
import { adriftKey, matchKeys, reportKey } from '../../shared/case/match-keys.ts';
import type { Candidate } from '../../shared/case/matching/candidates.ts';
import { listUnderComplainants } from '../../shared/case/matching/complainants.ts';
import { begin } from '../../shared/case/records/case-store.ts';
import { countTowardsToday } from '../../shared/case/records/daily.ts';
import { runName } from '../../shared/case/records/runs.ts';
import { putSummary } from '../../shared/case/records/summary-store.ts';
import { countsFrom } from '../../shared/notice/counts-from.ts';
import { deadlinesOf } from '../../shared/policy/deadlines.ts';
import { joinKnown } from './join-known.ts';
import type { Kept } from './keep-finding.ts';
import { claimKeys, placed } from './placed.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

/** What becomes of the listings, for the list of mails, which says beside it that a case was opened. */
const explain = ({ mode, certain, reasons: [first = '', ...checks] }: DelistDecision): string => {
  const because = [first, ...checks.filter((check) => check.startsWith('✗')).slice(0, 3)].join(' ');
  return {
    auto: `its listings go off sale at once. ${because}`,
    ask: certain
      ? `some of its listings go off sale at once. ${because}`
      : `a person is asked before anything goes off sale. ${because}`,
    leave: `nothing goes off sale. ${because}`,
  }[mode];
};

/**
 * What a mail is known by. One that may answer cases we know is not placed with any of them by its numbers: whoever is
 * asked about it says which one it means. A mail server reports on each of our letters in the same words.
 */
const keysOf = (
  { store, finding, letter }: Arrival,
  candidates: readonly Candidate[] | undefined,
): string[] => {
  if (letter !== undefined) return [reportKey(store.id, letter)];
  if (candidates === undefined) return matchKeys(store.id, finding);
  const adrift = adriftKey(store.id, finding);
  return candidates.length > 0 ? [adrift] : [adrift, ...matchKeys(store.id, finding)];
};

/** Opens a case for a complaint, or joins the one that is there: two mails at once come to the same one. */
export const openOrJoin = async (
  services: IntakeServices,
  arrival: Arrival,
  { source, kept }: Kept,
  review: string | undefined,
  candidates?: readonly Candidate[],
): Promise<Outcome> => {
  const { cases, workflow, clock } = services;
  const { store, finding, receivedAt, linked } = arrival;
  const at = clock.now();
  const [{ decision, ships, about, id, now: known, freeKeys, before }] = await Promise.all([
    placed(services, arrival, { source, review, keys: keysOf(arrival, candidates), now: at }),
    kept,
  ]);
  const notice = NoticeFacts.parse({
    ...about.finding.notice,
    deadlines: deadlinesOf(about.finding.notice, countsFrom(finding, receivedAt), ships),
  });
  const begun = known
    ? { case: known, opened: false }
    : await begin(
        cases,
        id,
        {
          type: 'opened',
          storeId: store.id,
          source,
          notice,
          verdict: finding.verdict,
          decision,
          linked: [...linked, ...before],
          tries: store.policy.tries,
          ...(review !== undefined && { review }),
          ...(candidates && { candidates: candidates.map(({ now, by }) => ({ caseId: now.id, by })) }),
        },
        at,
      );
  const { case: now, opened } = begun;
  if (!opened && now.sources[0]?.finding !== source.finding)
    return joinKnown(services, arrival, now, { source, notice, decision, review, freeKeys, at });

  // whichever of these a crash leaves out, the mail has no result yet and comes again
  await Promise.all([
    workflow.start(runName(id, 1), { caseId: id }),
    putSummary(cases, now),
    claimKeys(cases, freeKeys, id),
    // at a second attempt what the case was opened with is what was decided
    now.decision !== decision &&
      countTowardsToday(cases, { storeId: store.id, at, by: arrival.key }, letGoBy(now.decision)),
  ]);
  // for people to look up: the listings, which go off sale meanwhile, do not wait for it
  await listUnderComplainants(cases, now);
  const what = review === undefined ? explain(now.decision) : `a person looks at it first: ${review}`;
  const follows = now.linked.filter((one) => !linked.includes(one));
  return {
    result: 'opened',
    reason: follows.length > 0 ? `it follows case ${follows.join(', ')}; ${what}` : what,
    caseIds: [id],
  };
};
