import { Trust } from '../../mail/vocabulary.ts';
import { type Offer, offerOf } from '../../marketplaces/port.ts';
import { ownAddresses } from '../../store/own-addresses.ts';
import type { Store } from '../../store/store.ts';
import { type Case, type CaseListing, isAmong, notYetNamed, type Proof } from '../case.ts';
import { type DelistDecision, letGoBy } from '../case-facts.ts';
import type { EventOf } from '../events.ts';
import { unknownMailbox } from '../mail-checks.ts';
import { isAskedAbout, isOnlyNamed } from '../place.ts';
import { withDeadlines } from './deadlines.ts';
import { afresh, decidedBy, saidBy, triedAgain } from './listing-changes.ts';
import { basisOf, saidMore, withSaid } from './mail-changes.ts';
import { askedAnew, overtaken, takingUp } from './question-changes.ts';

/**
 * How far a mail is proven to be what this store is told, as a number to compare. Sellers share listings and complaints: what
 * was written to another seller says little to this one, whoever signed it. What a mailbox sends that may pass on the words
 * of others is less than what one sends that is known to send notices.
 */
const weightOf = (store: Store, proof: Proof): number => {
  const { trust, writtenTo = [] } = proof;
  const weight = Trust.options.indexOf(trust);
  const ours = ownAddresses(store);
  if (writtenTo.length > 0 && !writtenTo.some((address) => ours.has(address))) return Math.min(weight, 0.5);
  return unknownMailbox(store, proof) === undefined ? weight : weight - 0.5;
};

/** Whether a mail is proven further than that which a case's facts come from. */
export const isBetterProven = (store: Store, { basis }: Pick<Case, 'basis'>, proof: Proof): boolean =>
  weightOf(store, proof) > weightOf(store, basis);

/** Whether it is proven less than that, or not at all: no person's answer and no letter rests on what it says besides. */
export const isLessProven = (store: Store, { basis }: Pick<Case, 'basis'>, proof: Proof): boolean =>
  proof.trust === 'unverified' || weightOf(store, proof) < weightOf(store, basis);

/** Not acted on, or acted on and undone: to be decided about like one that was never named. */
const isOnSale = ({ state, cleared }: CaseListing): boolean =>
  !cleared && (state === 'named' || state === 'left' || state === 'back');

/** Whether a person said of one of these offers that it stays on sale, or goes back. */
export const wasLeft = ({ listings }: Pick<Case, 'listings'>, offers: readonly Offer[]): boolean =>
  listings.some(
    (one) => isAmong(offers, one) && isOnSale(one) && (one.leftByHand || one.undo || one.state === 'back'),
  );

/** What becomes of one listing that was known before: others that wait for an answer still do. */
const decidedOn = (now: Case, decision: DelistDecision): CaseListing[] => {
  const waiting = isAskedAbout(now);
  return now.listings.map((one): CaseListing => {
    if (isAmong(decision.offers, one))
      return isOnSale(one) ? { ...afresh(one), ...saidBy(decision, one) } : triedAgain(one);
    return isOnlyNamed(one) && !waiting ? { ...one, state: 'left' } : one;
  });
};

/**
 * The decision about the offers that a better proven mail names, whatever was decided about them before. Offers that only
 * the earlier mails named do not hold it back: a person is asked about those by themselves.
 */
const decidedAnew = (
  now: Case,
  decision: DelistDecision,
): Pick<Case, 'listings' | 'decision' | 'questions'> => {
  const { mode, offers, reasons, certain, silenceCounts } = decision;
  const questions = overtaken(now);
  const letGo = letGoBy(decision);
  const fresh = notYetNamed(now, offers).map(decidedBy(decision));
  if (mode === 'leave')
    return {
      listings: [...now.listings, ...fresh.map((one): CaseListing => ({ ...one, state: 'left' }))],
      decision: isAskedAbout(now) ? now.decision : decision,
      questions,
    };
  const listings = [...decidedOn(now, decision), ...fresh];
  const asked = listings.filter(isOnlyNamed);
  if (asked.length === 0) return { listings, decision, questions };
  const isOwn = asked.every((one) => isAmong(offers, one));
  const own = isOwn ? letGo : [];
  const ofSilence = mode === 'auto' ? now.decision.silenceCounts : silenceCounts && isOwn;
  return {
    listings,
    decision: {
      mode: 'ask',
      reasons: mode === 'auto' ? now.decision.reasons : reasons,
      offers: [...own, ...asked.map(offerOf)],
      ...(own.length > 0 && { certain }),
      ...(ofSilence && { silenceCounts: true }),
    },
    questions: askedAnew(now),
  };
};

/**
 * A better proven mail of the complaint came: the case says what this one says, and only that is written to anybody. What
 * the earlier mails alone said stands in them, for people to read; their deadlines are watched, as no harm comes of it.
 */
export const provenAnew = (now: Case, event: EventOf<'mail-joined'>, at: string): Partial<Case> => {
  const { source, notice, verdict, decision, more = {} } = event;
  const decided = decision && decidedAnew(now, decision);
  return {
    ...saidMore(now, { ...event, more }, at),
    ...decided,
    ...takingUp(now, 'prepare'),
    sameRisk: undefined,
    sameRiskLeft: undefined,
    basis: basisOf({ source, verdict }),
    notice: { ...notice, deadlines: withDeadlines(now.notice.deadlines, notice.deadlines) },
    verdict: withSaid(now, decided?.listings ?? now.listings, verdict),
    review: undefined,
  };
};
