import type { TrustVerdict } from '../../mail/mail.ts';
import { offerOf } from '../../marketplaces/port.ts';
import { type Case, type CaseListing, isAmong, notYetNamed } from '../case.ts';
import { type DelistDecision, letGoBy } from '../case-facts.ts';
import type { EventOf } from '../events.ts';
import { isAside, isAskedAbout, isOnlyNamed } from '../place.ts';
import { afresh, decidedBy, requested, saidBy } from './listing-changes.ts';
import { moreIn, withMore } from './more.ts';
import { askedAnew, overtaken, takingUp, withDraft } from './question-changes.ts';

/** No mail came yet: a marketplace's own word opened the case. */
export const isWithoutMail = ({ sources }: Case): boolean => sources.every(({ mail }) => mail === undefined);

/** A mail as that from which a case's facts come. */
export const basisOf = ({
  source,
  verdict: { trust, otherMailbox, writtenTo },
}: Pick<EventOf<'opened'>, 'source' | 'verdict'>): Case['basis'] => ({
  source,
  trust,
  ...(otherMailbox !== undefined && { otherMailbox }),
  ...(writtenTo && { writtenTo }),
});

/** What a mail proves of a case, corroborated where the marketplace said so before of each of its listings. */
export const withSaid = (
  { verdict: before }: Case,
  listings: readonly CaseListing[],
  verdict: TrustVerdict,
): TrustVerdict =>
  before.trust === 'corroborated' && listings.every(({ said }) => said)
    ? { ...verdict, trust: before.trust, reasons: [...before.reasons, ...verdict.reasons] }
    : verdict;

/**
 * The mail that was missing says what the case is about, and so answers what a person was asked about it. The case
 * stays corroborated, as the marketplace spoke first, where the mail names no other listing.
 */
export const mailCame = (
  now: Case,
  { source, notice, verdict, decision = now.decision }: EventOf<'mail-joined'>,
): Partial<Case> => {
  const going = requested(now, letGoBy(decision));
  const listings = [...going, ...notYetNamed({ listings: going }, decision.offers).map(decidedBy(decision))];
  return {
    notice,
    basis: basisOf({ source, verdict }),
    decision,
    review: undefined,
    questions: overtaken(now),
    verdict: withSaid(now, listings, verdict),
    listings,
  };
};

/**
 * A better proven verdict replaces the first one, and the decision that rested on it. So did mails' before the facts of a
 * case came from the best proven one.
 */
export const betterProven = (
  now: Case,
  { verdict, decision }: Pick<EventOf<'mail-joined'>, 'verdict' | 'decision'>,
): Partial<Case> => {
  if (!decision) return {};
  const letGo = letGoBy(decision);
  if (letGo.length === 0) {
    const { certain } = now.decision;
    if (!certain) return { verdict, decision };
    // it is about the rest alone, as the question is
    return {
      verdict,
      decision: { ...decision, certain, offers: [...letGoBy(now.decision), ...decision.offers] },
    };
  }
  const listings = requested(now, letGo).map(
    (one): CaseListing => (isAmong(decision.offers, one) ? { ...one, ...saidBy(decision, one) } : one),
  );
  return { verdict, decision, listings, questions: overtaken(now) };
};

/** Offers that another mail names besides, as the policy decided about them; others that wait for an answer still do. */
const added = (now: Case, decision: DelistDecision): Partial<Case> => {
  const { mode, reasons, offers, certain, silenceCounts } = decision;
  const letGo = letGoBy(decision);
  const fresh = notYetNamed(now, offers).map(
    (offer): CaseListing => ({
      ...decidedBy(decision)(offer),
      ...(mode === 'leave' && { state: 'left' }),
    }),
  );
  const before = now.listings.map(
    (one): CaseListing => (isAside(one) && isAmong(letGo, one) ? afresh(one) : one),
  );
  const waiting = isAskedAbout(now);
  const begun = { sameRisk: undefined, sameRiskLeft: undefined, ...takingUp(now, 'prepare') };
  if (mode !== 'ask')
    return {
      ...begun,
      listings: [...before, ...fresh],
      ...(mode === 'auto' && !waiting && { decision }),
    };
  // what a person or the policy left on sale is not asked about again
  const known = before.map(
    (one): CaseListing => (isOnlyNamed(one) && !waiting ? { ...one, state: 'left' } : one),
  );
  const listings = [...known, ...fresh];
  // others that wait do so for reasons of their own
  const own = waiting ? [] : letGo;
  return {
    ...begun,
    listings,
    decision: {
      mode,
      reasons,
      offers: [...own, ...listings.filter(isOnlyNamed).map(offerOf)],
      ...(own.length > 0 && { certain }),
      ...(silenceCounts && (!waiting || now.decision.silenceCounts) && { silenceCounts }),
    },
    questions: askedAnew(now),
  };
};

/** The last draft does not say what is so any more: where it was approved, that is so no longer. */
const outgrown = (now: Case): Pick<Case, 'drafts'> => {
  const state = now.drafts.at(-1)?.state === 'submitted' ? 'submitted' : 'drafted';
  return withDraft(now, now.drafts.length, { outgrown: true, state });
};

/** A mail of the same complaint says more than the case knew: all of it counts, and the team is told of it. */
export const saidMore = (
  now: Case,
  { source, notice, why, more }: EventOf<'mail-joined'>,
  at: string,
): Partial<Case> =>
  more === undefined
    ? {}
    : {
        notice: withMore(now.notice, notice),
        more: [...now.more, { why, at, deadlines: moreIn(now.notice, notice).deadlines, source }],
        teamTold: false,
        gathered: false,
        failure: undefined,
        retried: undefined,
        questions: overtaken(now),
        ...takingUp(now, 'prepare'),
        ...(more.redraft && outgrown(now)),
        ...(more.decision && added(now, more.decision)),
      };
