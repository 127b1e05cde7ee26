import type { Candidate } from '../../shared/case/answered-case.ts';
import { begin, change, putSummary } from '../../shared/case/case-store.ts';
import { isWithoutMail } from '../../shared/case/changes.ts';
import { listUnderComplainants } from '../../shared/case/complainants.ts';
import { countTowardsToday } from '../../shared/case/daily.ts';
import { type DelistDecision, NoticeFacts, type Source } from '../../shared/case/events.ts';
import { isTold } from '../../shared/case/join-mail.ts';
import { adriftKey, matchKeys } from '../../shared/case/match-keys.ts';
import { placeOf } from '../../shared/case/place.ts';
import { runName, wakeSettled } from '../../shared/case/runs.ts';
import { reaches } from '../../shared/mail/vocabulary.ts';
import { countsFrom } from '../../shared/notice/counts-from.ts';
import { deadlinesOf } from '../../shared/policy/deadlines.ts';
import { claimAll, placed } from './placed.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

const explain = ({ mode, reasons: [first = '', ...checks] }: DelistDecision): string => {
  const because = [first, ...checks.filter((check) => check.startsWith('✗')).slice(0, 3)].join(' ');
  return {
    auto: `opened a case; its listings go off sale at once. ${because}`,
    ask: `opened a case; a person is asked before anything goes off sale. ${because}`,
    leave: `opened a case; nothing goes off sale. ${because}`,
  }[mode];
};

/** How many listings a decision lets go off sale without a person. */
const countedFor = ({ mode, offers }: DelistDecision): number => (mode === 'auto' ? offers.length : 0);

/** What is read from a mail, and where it is kept for good once `kept` resolves: no event may speak of it before. */
interface Kept {
  source: Source;
  kept: Promise<void>;
}

/**
 * What a mail is known by. One that may answer cases we know is not placed with any of them by its numbers: whoever is
 * asked about it says which one it means.
 */
const keysOf = ({ store, finding }: Arrival, candidates: readonly Candidate[] | undefined): string[] => {
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
  const [{ decision, id, claims }] = await Promise.all([
    placed(services, arrival, review, keysOf(arrival, candidates), at),
    kept,
  ]);
  const notice = NoticeFacts.parse({
    ...finding.notice,
    deadlines: deadlinesOf(finding.notice, countsFrom(finding, receivedAt)),
  });
  const { case: now, opened } = await begin(
    cases,
    id,
    {
      type: 'opened',
      storeId: store.id,
      source,
      notice,
      verdict: finding.verdict,
      decision,
      linked,
      tries: store.policy.tries,
      ...(review !== undefined && { review }),
      ...(candidates && { candidates: candidates.map(({ now, by }) => ({ caseId: now.id, by })) }),
    },
    at,
  );
  const counting = { storeId: store.id, at, by: arrival.key };

  const first = opened || now.sources[0]?.finding === source.finding;
  if (first) {
    // whichever of these a crash leaves out, the mail has no result yet and comes again
    await Promise.all([
      workflow.start(runName(id, 1), { caseId: id }),
      putSummary(cases, now),
      claimAll(cases, claims, id),
      // at a second attempt what the case was opened with is what was decided
      countedFor(now.decision) !== countedFor(decision) &&
        countTowardsToday(cases, counting, countedFor(now.decision)),
    ]);
    // for people to look up: the listings, which go off sale meanwhile, do not wait for it
    await listUnderComplainants(cases, now);
    return {
      result: 'opened',
      reason:
        review === undefined ? explain(now.decision) : `opened a case for a person to look at: ${review}`,
      caseIds: [id],
    };
  }
  await putSummary(cases, now);
  if (isWithoutMail(now)) await claimAll(cases, claims, id);
  const joined = await change(
    cases,
    now,
    (latest) => {
      if (isTold(latest, source)) return undefined;
      const isMissed = isWithoutMail(latest);
      const better =
        isMissed ||
        (placeOf(latest) === 'ask-to-delist' && !reaches(latest.verdict.trust, finding.verdict.trust));
      return {
        type: 'mail-joined',
        source,
        notice,
        verdict: finding.verdict,
        why: isMissed ? 'the mail of the complaint came after all' : 'the same complaint came again',
        ...(better && { decision }),
      };
    },
    at,
  );
  // a case that a marketplace's own word opened learns from its mail who complains
  if (isWithoutMail(now)) await listUnderComplainants(cases, joined);
  // whether an attempt that died used its decision is not known: it stays counted
  if (joined.decision !== decision && countedFor(decision) > 0 && !isTold(now, source))
    await countTowardsToday(cases, counting, 0);
  await wakeSettled(cases, workflow, joined);
  return { result: 'joined', reason: `the same complaint as case ${id}`, caseIds: [id] };
};
