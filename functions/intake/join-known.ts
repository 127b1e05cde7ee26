import { type Case, isAmong, notYetNamed } from '../../shared/case/case.ts';
import { type DelistDecision, letGoBy } from '../../shared/case/case-facts.ts';
import { listUnderComplainants } from '../../shared/case/matching/complainants.ts';
import { isTold } from '../../shared/case/matching/join-mail.ts';
import { change } from '../../shared/case/records/case-store.ts';
import { countTowardsToday } from '../../shared/case/records/daily.ts';
import { wakeSettled } from '../../shared/case/records/runs.ts';
import { putSummary } from '../../shared/case/records/summary-store.ts';
import { newsIn } from '../../shared/case/replay/listing-changes.ts';
import { isWithoutMail } from '../../shared/case/replay/mail-changes.ts';
import { isLessProven } from '../../shared/case/replay/proof.ts';
import { offersBehind } from '../../shared/marketplaces/offers-behind.ts';
import type { Offer } from '../../shared/marketplaces/port.ts';
import { countsFrom } from '../../shared/notice/counts-from.ts';
import { shipsOf } from '../../shared/policy/deadline-presets.ts';
import { stockTermsOf } from '../../shared/policy/deadlines.ts';
import { besides } from './besides.ts';
import { decide } from './decide.ts';
import { type Another, type Joined, joining, type Rest } from './joining.ts';
import { overSince } from './lets-go.ts';
import { claimKeys } from './placed.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

/** A mail that is itself in doubt takes nothing off sale without a person. */
const unlessInDoubt = (decision: DelistDecision, review: string | undefined): DelistDecision => {
  if (review === undefined || letGoBy(decision).length === 0) return decision;
  const { reasons, offers } = decision;
  return { mode: 'ask', reasons: [`A person is asked: ${review}.`, ...reasons.slice(1)], offers };
};

const decideRest = async (
  services: IntakeServices,
  arrival: Arrival,
  known: Case,
  news: readonly Offer[],
  at: Date,
): Promise<Rest> => {
  const { store, finding } = arrival;
  const listings = known.listings.filter((one) => !isAmong(news, one));
  const about = besides(arrival, listings);
  const found = await offersBehind(services.cases, store.id, about.finding.notice.listings);
  const fresh = notYetNamed({ listings }, found);
  const inCase = listings.filter(({ may }) => may).length;
  const decision = await decide(services, about, Promise.resolve(fresh), at, inCase);
  const since = countsFrom(finding, arrival.receivedAt);
  return { decision, stock: stockTermsOf(finding.notice, since, shipsOf(fresh)) };
};

/**
 * Tells a case that is there of another mail of its complaint. What the mail says besides counts from then on, where it is
 * as well proven as the case: listings are decided about, deadlines and numbers are the case's too, and its team is told.
 */
export const joinKnown = async (
  services: IntakeServices,
  arrival: Arrival,
  now: Case,
  another: Another,
): Promise<Outcome> => {
  const { cases, workflow } = services;
  const { source, review, freeKeys, at } = another;
  const wasTold = isTold(now, source);
  const decision = unlessInDoubt(another.decision, review);
  const goesOn = overSince(now) === undefined && !isWithoutMail(now);
  const news = !wasTold && goesOn ? newsIn(now, decision) : [];
  const named = news.length > 0 ? await decideRest(services, arrival, now, news, at) : undefined;
  const rest = named && { ...named, decision: unlessInDoubt(named.decision, review) };

  await putSummary(cases, now);
  // what nothing proves makes no later mail belong here
  if (!now.closed && !isLessProven(arrival.store, now, arrival.finding.verdict))
    await claimKeys(cases, freeKeys, now.id);
  let told: Partial<Joined> = {};
  const joined = await change(
    cases,
    now,
    (latest) => {
      told = isTold(latest, source) ? {} : joining(latest, arrival, { ...another, decision, rest });
      return told.event;
    },
    at,
  );
  // it may have learnt from this mail who complains
  if (joined.basis.source.finding === source.finding) await listUnderComplainants(cases, joined);
  // whether an attempt that died used its decision is not known: it stays counted
  const used = told.used ? letGoBy(told.used) : [];
  if (!wasTold && (letGoBy(another.decision).length !== used.length || rest))
    await countTowardsToday(cases, { storeId: arrival.store.id, at, by: arrival.key }, used);
  await wakeSettled({ cases, workflow }, joined);
  const reason =
    told.said === undefined
      ? `the same complaint as case ${now.id}`
      : `the same complaint as case ${now.id}, and says more: ${told.said}`;
  return { result: 'joined', reason, caseIds: [now.id] };
};
