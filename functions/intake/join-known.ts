import { type Case, isSameOffer } from '../../shared/case/case.ts';
import { change, putSummary } from '../../shared/case/case-store.ts';
import { isWithoutMail } from '../../shared/case/changes.ts';
import { listUnderComplainants } from '../../shared/case/complainants.ts';
import { countTowardsToday } from '../../shared/case/daily.ts';
import { type CaseEvent, type DelistDecision, NoticeFacts, type Source } from '../../shared/case/events.ts';
import { isTold } from '../../shared/case/join-mail.ts';
import { moreWords, outgrows } from '../../shared/case/more.ts';
import { finalOutcome, roundOf } from '../../shared/case/place.ts';
import { isBetterProven, wasLeft } from '../../shared/case/proof.ts';
import { wakeSettled } from '../../shared/case/runs.ts';
import { offersBehind } from '../../shared/marketplaces/offers-behind.ts';
import type { Offer } from '../../shared/marketplaces/port.ts';
import { countsFrom } from '../../shared/notice/counts-from.ts';
import { shipsOf } from '../../shared/policy/deadline-presets.ts';
import { type Deadline, stockTermsOf } from '../../shared/policy/deadlines.ts';
import { recipientsOf } from '../../shared/response/recipients.ts';
import { countedFor, decide } from './decide.ts';
import { whyNoNews } from './lets-go.ts';
import { claimAll, type Placed } from './placed.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

/** Another mail of a complaint, and what was made of it before its case was known. */
interface Another {
  source: Source;
  /** with the deadlines that the platform or the law sets from the first mail on */
  notice: NoticeFacts;
  decision: DelistDecision;
  /** why a person would have to look at it first */
  review: string | undefined;
  claims: Placed['claims'];
  at: Date;
}

/** A mail that is itself in doubt takes nothing off sale without a person. */
const unlessInDoubt = (decision: DelistDecision, review: string | undefined): DelistDecision => {
  if (review === undefined || decision.mode !== 'auto') return decision;
  const { reasons, offers } = decision;
  return { mode: 'ask', reasons: [`A person is asked: ${review}.`, ...reasons.slice(1)], offers };
};

const notIn = ({ listings }: Case, offers: readonly Offer[]): boolean =>
  offers.some((offer) => !listings.some((one) => isSameOffer(one, offer)));

/** What the policy says of the offers that the mail names and the case has not, and the terms for their stock. */
interface Rest {
  decision: DelistDecision;
  stock: Deadline[];
}

const decideRest = async (
  services: IntakeServices,
  arrival: Arrival,
  { listings }: Case,
  at: Date,
): Promise<Rest> => {
  const { store, finding } = arrival;
  const rest = finding.notice.listings.filter(
    ({ id }) => !listings.some(({ listingId, sku }) => listingId === id || sku === id),
  );
  const found = await offersBehind(services.cases, store.id, rest);
  const fresh = found.filter((offer) => !listings.some((one) => isSameOffer(one, offer)));
  const about = { ...arrival, finding: { ...finding, notice: { ...finding.notice, listings: rest } } };
  const inCase = listings.filter(({ may }) => may).length;
  const decision = await decide(services, about, Promise.resolve(fresh), at, inCase);
  const since = countsFrom(finding, arrival.receivedAt);
  return { decision, stock: stockTermsOf(finding.notice, since, shipsOf(fresh)) };
};

/** What a person left on sale, when the complaint was not as well proven, he is asked about again. */
const unlessLeft = (now: Case, decision: DelistDecision): DelistDecision =>
  decision.mode === 'auto' && wasLeft(now, decision)
    ? {
        mode: 'ask',
        reasons: [
          'A person is asked: somebody left it on sale when the complaint was less well proven.',
          ...decision.reasons.slice(1),
        ],
        offers: decision.offers,
      }
    : decision;

/** Whether an answer was written that may say, or go to, what only a mail that is less well proven named. */
const isOutgrown = (now: Case, { store, finding }: Arrival): boolean => {
  const draft = now.drafts.at(-1);
  if (draft === undefined || draft.round !== roundOf(now)) return false;
  const to = recipientsOf(finding.notice, store);
  return draft.state !== 'submitted' || !draft.to.every((address) => to.includes(address));
};

const isOver = (now: Case): boolean => now.closed !== undefined || finalOutcome(now) !== undefined;

/** What is recorded of the mail with a case, and the decision that is used by it. */
const joining = (
  now: Case,
  arrival: Arrival,
  { source, notice, decision, review, rest }: Another & { rest: Rest | undefined },
): { event: Extract<CaseEvent, { type: 'mail-joined' }>; used?: DelistDecision; said?: string } => {
  const { finding } = arrival;
  const mail = { type: 'mail-joined', source, notice, verdict: finding.verdict } as const;
  if (isWithoutMail(now))
    return { event: { ...mail, why: 'the mail of the complaint came after all', decision }, used: decision };
  const why = 'the same complaint came again';
  if (isOver(now))
    return { event: { ...mail, why: whyNoNews(now, { arrival, source, offers: decision.offers }) ?? why } };
  if (review === undefined && isBetterProven(now, finding.verdict)) {
    const why = 'a better proven mail of the same complaint came: what it says counts from now on';
    const anew = unlessLeft(now, decision);
    const more = isOutgrown(now, arrival) ? { redraft: true } : {};
    return { event: { ...mail, why, decision: anew, proves: true, more }, used: anew };
  }
  const joins = rest && notIn(now, rest.decision.offers) ? rest : undefined;
  const fresh = joins?.decision;
  // what a platform sets counts from the first mail, a court's terms from the earliest day that any mail names
  const deadlines = [...finding.notice.deadlines, ...(joins?.stock ?? [])];
  const stated = notice.kind === 'court-order' ? notice : NoticeFacts.parse({ ...notice, deadlines });
  const isRepeated = now.sources.some(({ words }) => words === source.words);
  const news = moreWords(now, stated) ?? fresh?.offers.map(({ listingId }) => listingId).join(', ');
  const again = isRepeated ? why : 'the same complaint came again in other words: please read it';
  return {
    event: {
      ...mail,
      notice: stated,
      why: news === undefined ? again : `the same complaint came again and says more: ${news}`,
      ...((news !== undefined || !isRepeated) && {
        more: {
          ...(fresh && { decision: fresh }),
          ...(outgrows(now, stated) && { redraft: true }),
        },
      }),
    },
    ...(fresh && { used: fresh }),
    ...(news !== undefined && { said: news }),
  };
};

/**
 * Tells a case that is there of another mail of its complaint. What the mail says besides counts from then on: listings are
 * decided about, deadlines and numbers are the case's too, and its team is told.
 */
export const joinKnown = async (
  services: IntakeServices,
  arrival: Arrival,
  now: Case,
  another: Another,
): Promise<Outcome> => {
  const { cases, workflow } = services;
  const { source, review, claims, at } = another;
  const wasTold = isTold(now, source);
  const decision = unlessInDoubt(another.decision, review);
  const isNew = !wasTold && !isOver(now) && !isWithoutMail(now) && notIn(now, decision.offers);
  const named = isNew ? await decideRest(services, arrival, now, at) : undefined;
  const rest = named && { ...named, decision: unlessInDoubt(named.decision, review) };

  await putSummary(cases, now);
  if (!now.closed) await claimAll(cases, claims, now.id);
  let told: Partial<ReturnType<typeof joining>> = {};
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
  const used = told.used ? countedFor(told.used) : 0;
  if (!wasTold && (countedFor(another.decision) !== used || rest))
    await countTowardsToday(cases, { storeId: arrival.store.id, at, by: arrival.key }, used);
  await wakeSettled(cases, workflow, joined);
  const reason =
    told.said === undefined
      ? `the same complaint as case ${now.id}`
      : `the same complaint as case ${now.id}, and says more: ${told.said}`;
  return { result: 'joined', reason, caseIds: [now.id] };
};
