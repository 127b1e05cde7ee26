import { caseIdFor } from '../../shared/case/case-id.ts';
import { change, loadCase, open } from '../../shared/case/case-store.ts';
import { isWithoutMail } from '../../shared/case/changes.ts';
import { claim, holderOf, passClaim } from '../../shared/case/claims.ts';
import { countTowardsToday } from '../../shared/case/daily.ts';
import { type DelistDecision, NoticeFacts, type Source } from '../../shared/case/events.ts';
import { listingKey, matchKeys } from '../../shared/case/match-keys.ts';
import { placeOf } from '../../shared/case/place.ts';
import { runName, wakeSettled } from '../../shared/case/runs.ts';
import { enforcementOf } from '../../shared/corroboration/enforcements.ts';
import { reaches } from '../../shared/mail/vocabulary.ts';
import type { Offer } from '../../shared/marketplaces/port.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Table } from '../../shared/platform/ports.ts';
import { deadlinesOf } from '../../shared/policy/deadlines.ts';
import { decide } from './decide.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

interface ClaimedFor {
  storeId: string;
  notice: NoticeFacts;
  id: string;
}

const isOver = async (cases: Table, caseId: string): Promise<boolean> => {
  try {
    return (await loadCase(cases, caseId)).closed !== undefined;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
};

/**
 * The case this complaint belongs to. A complaint id or docket stays with its case for ever; listing + right +
 * complainant may come back after a case is over, and then begins a new one. One that nobody knows by its keys
 * belongs to the case that has missed its mail, where there is one.
 */
const caseFor = async (
  cases: Table,
  keys: string[],
  mail: string,
  missed: string | undefined,
): Promise<string> => {
  for (const key of keys) {
    const holder = await holderOf(cases, key);
    if (!holder) continue;
    if (!key.includes('#claim#') || !(await isOver(cases, holder))) return holder;
    return passClaim(cases, key, holder, caseIdFor(key, mail));
  }
  const [strongest = mail] = keys;
  return claim(cases, strongest, missed ?? caseIdFor(strongest, mail));
};

/** The open case that a marketplace's own word opened over one of these offers, while no mail has come to it. */
const caseWithoutMail = async (
  cases: Table,
  storeId: string,
  offers: readonly Offer[],
): Promise<string | undefined> => {
  for (const { marketplace, sku } of offers) {
    const known = await enforcementOf(cases, { storeId, marketplace, sku });
    if (known?.caseId === undefined) continue;
    const now = await loadCase(cases, known.caseId);
    if (!now.closed && isWithoutMail(now)) return now.id;
  }
  return undefined;
};

/** Makes the case the one that its complaint is known by, and the one that a later mail about its listings finds. */
const claimAll = async (cases: Table, keys: string[], { storeId, notice, id }: ClaimedFor): Promise<void> => {
  const listings = notice.listings.slice(0, 20).map((listing) => listingKey(storeId, listing));
  await Promise.all([...keys, ...listings].map((key) => claim(cases, key, id)));
};

const explain = ({ mode, reasons: [first = '', ...checks] }: DelistDecision): string => {
  const because = [first, ...checks.filter((check) => check.startsWith('✗')).slice(0, 3)].join(' ');
  return {
    auto: `opened a case; its listings go off sale at once. ${because}`,
    ask: `opened a case; a person is asked before anything goes off sale. ${because}`,
    leave: `opened a case; nothing goes off sale. ${because}`,
  }[mode];
};

/** Opens a case for a complaint, or joins the one that is there: two mails at once come to the same one. */
export const openOrJoin = async (
  services: IntakeServices,
  arrival: Arrival,
  source: Source,
  review: string | undefined,
): Promise<Outcome> => {
  const { cases, workflow, clock } = services;
  const { store, finding, receivedAt, linked } = arrival;
  const keys = matchKeys(store.id, finding);
  const decision = await decide(services, arrival);
  // a mail that is itself in doubt does not answer what a person is asked about the listing
  const missed = review === undefined ? await caseWithoutMail(cases, store.id, decision.offers) : undefined;
  const id = await caseFor(cases, keys, arrival.key, missed);
  const notice = NoticeFacts.parse({
    ...finding.notice,
    deadlines: deadlinesOf(finding.notice, receivedAt),
  });
  const { case: now, opened } = await open(
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
    },
    clock.now(),
  );

  const first = opened || now.sources[0]?.finding === source.finding;
  if (first) {
    await claimAll(cases, keys, { storeId: store.id, notice, id });
    // at a second attempt the case's own listings count already: what it was opened with is what was decided
    if (now.decision.mode === 'auto')
      await countTowardsToday(cases, store.id, clock.now(), id, now.decision.offers.length);
    await workflow.start(runName(id, 1), { caseId: id });
    return {
      result: 'opened',
      reason:
        review === undefined ? explain(now.decision) : `opened a case for a person to look at: ${review}`,
      caseIds: [id],
    };
  }
  if (isWithoutMail(now)) await claimAll(cases, keys, { storeId: store.id, notice, id });
  const joined = await change(
    cases,
    now,
    (latest) => {
      if (latest.sources.some(({ finding: known }) => known === source.finding)) return undefined;
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
    clock.now(),
  );
  if (joined.decision === decision && decision.mode === 'auto')
    await countTowardsToday(cases, store.id, clock.now(), id, decision.offers.length);
  await wakeSettled(cases, workflow, joined);
  return { result: 'joined', reason: `the same complaint as case ${id}`, caseIds: [id] };
};
