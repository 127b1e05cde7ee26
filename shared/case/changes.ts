import { type Marketplace, type Offer, offerOf } from '../marketplaces/port.ts';
import { type Case, type CaseListing, type Draft, isSameOffer, OVERTAKEN, type Question } from './case.ts';
import { partOf } from './cleared.ts';
import { withDeadlines } from './deadlines.ts';
import type { CaseEvent, Correction, DelistDecision } from './events.ts';
import { moreIn, withMore } from './more.ts';
import { finalOutcome, isAskedAbout } from './place.ts';
import { clears, type QuestionKind } from './vocabulary.ts';

/** A listing as a case begins with it. */
export const named = (offer: Offer, may: boolean): CaseListing => ({
  ...offer,
  state: 'named',
  detail: '',
  may,
  undo: false,
});

/** What a settled action leaves a listing as. */
export const settledState = {
  delist: {
    done: 'off',
    already: 'off-already',
    refused: 'left',
    enforced: 'off-already',
    gone: 'off-already',
    conflict: 'left',
    pending: 'delisting',
  },
  relist: {
    done: 'back',
    already: 'back',
    refused: 'off',
    enforced: 'off',
    gone: 'off',
    conflict: 'off',
    pending: 'relisting',
  },
} as const;

export const withListing = (
  now: Case,
  offer: { marketplace: Marketplace; sku: string },
  change: Partial<CaseListing>,
): Pick<Case, 'listings'> => ({
  listings: now.listings.map((listing) =>
    isSameOffer(listing, offer) ? { ...listing, ...change } : listing,
  ),
});

export const withDraft = (now: Case, draft: number, change: Partial<Draft>): Pick<Case, 'drafts'> => ({
  drafts: now.drafts.map((one) => (one.draft === draft ? { ...one, ...change } : one)),
});

export const settleQuestion = (
  now: Case,
  id: string,
  change: Pick<Question, 'belongsTo' | 'expired'> & { answer: string },
): Pick<Case, 'questions'> => ({
  questions: now.questions.map((question) => (question.id === id ? { ...question, ...change } : question)),
});

/** Goes on without a step; what a person wanted back and is left off is wanted no longer. */
export const without = (now: Case, step: string): Partial<Case> => ({
  skipped: [...now.skipped, step],
  ...(step === 'relist' && { listings: now.listings.map((listing) => ({ ...listing, undo: false })) }),
});

/** Steps that something new calls for are no longer left out. */
export const takingUp = ({ skipped }: Case, ...steps: string[]): Pick<Case, 'skipped'> => ({
  skipped: skipped.filter((step) => !steps.includes(step)),
});

/** A mail tells of all claims that it lists; what was recorded before it said which told of them one after another. */
const withTold = (claims: Case['claims'], listed: readonly string[] | undefined): Case['claims'] => {
  const first = claims.findIndex(({ told }) => !told);
  return claims.map((one, index) =>
    (listed ? listed.includes(one.source.finding) : index === first) ? { ...one, told: true } : one,
  );
};

/** What the team knows, or could not be told, after a mail about the case. */
export const teamKnows = (
  { claims }: Case,
  {
    whom,
    about = 'opened',
    claims: listed,
    parts,
    read,
  }: Pick<Extract<CaseEvent, { type: 'notified' }>, 'whom' | 'about' | 'claims' | 'parts' | 'read'>,
  at: string,
): Partial<Case> => {
  if (whom !== 'team') return {};
  return {
    ...(about === 'opened' && { teamTold: true }),
    ...(about === 'stuck' && { helpCalled: true }),
    ...(about === 'outcome' && { claims: withTold(claims, listed) }),
    ...(parts !== undefined && { partsTold: parts }),
    ...(read !== undefined && { readTold: { count: read, at } }),
  };
};

/** `delist` as an answer lets every named listing go. */
export const letGo = (now: Case, kind: QuestionKind, answer: string): Partial<Case> =>
  kind === 'delist' && answer === 'delist'
    ? {
        listings: now.listings.map((listing) => ({ ...listing, may: true })),
        ...takingUp(now, 'delist'),
      }
    : {};

/** Another draft is wanted: what was approved is so no longer, and nobody need submit it. */
const takenBack = (now: Case, id: string): Pick<Case, 'drafts' | 'questions'> => ({
  drafts: now.drafts.map((one) => (one.state === 'approved' ? { ...one, state: 'drafted' } : one)),
  questions: overtaken({ ...now, ...settleQuestion(now, id, { answer: 'redraft', expired: false }) }),
});

export const answered = (
  now: Case,
  {
    id,
    question,
    answer,
    belongsTo,
    correction,
    approval,
    submission,
  }: Extract<CaseEvent, { type: 'question-answered' }>,
  at: string,
  by: string,
): Partial<Case> => ({
  ...settleQuestion(now, id, { answer, expired: false, ...(belongsTo !== undefined && { belongsTo }) }),
  ...(question === 'approve' && answer === 'redraft' && takenBack(now, id)),
  ...letGo(now, question, answer),
  ...(correction && { ...facts(now, correction), ...asking(now, correction.offers) }),
  ...(approval &&
    withDraft(now, approval.draft, {
      state: 'approved',
      approvedBy: by,
      ...(approval.signatory !== undefined && { signatory: approval.signatory }),
      ...(approval.files && { files: approval.files }),
    })),
  ...(submission &&
    withDraft(now, submission.draft, { state: 'submitted', proof: submission.reference, submittedAt: at })),
});

/** No mail came yet: a marketplace's own word opened the case. */
export const isWithoutMail = ({ sources }: Case): boolean => sources.every(({ mail }) => mail === undefined);

/**
 * The mail that was missing says what the case is about, and so answers what a person was asked about it. The case
 * stays corroborated: the marketplace spoke first.
 */
export const mailCame = (
  now: Case,
  { source, notice, verdict, decision = now.decision }: Extract<CaseEvent, { type: 'mail-joined' }>,
): Partial<Case> => ({
  notice,
  basis: { source, trust: verdict.trust },
  decision,
  review: undefined,
  questions: overtaken(now),
  verdict: { ...verdict, trust: now.verdict.trust, reasons: [...now.verdict.reasons, ...verdict.reasons] },
  listings:
    decision.mode === 'auto'
      ? requested(now, decision.offers)
      : [...now.listings, ...notYetNamed(now, decision.offers).map((offer) => named(offer, false))],
});

/**
 * A better proven verdict replaces the first one, and the decision that rested on it. So did mails' before the facts of a
 * case came from the best proven one.
 */
export const betterProven = (
  now: Case,
  { verdict, decision }: Pick<Extract<CaseEvent, { type: 'mail-joined' }>, 'verdict' | 'decision'>,
): Partial<Case> => {
  if (!decision) return {};
  if (decision.mode !== 'auto') return { verdict, decision };
  return { verdict, decision, listings: requested(now, decision.offers), questions: overtaken(now) };
};

/** Offers that another mail names besides, as the policy decided about them; others that wait for an answer still do. */
const added = (now: Case, decision: DelistDecision): Partial<Case> => {
  const { mode, reasons, silenceCounts } = decision;
  const fresh = notYetNamed(now, decision.offers).map(
    (offer): CaseListing => ({
      ...named(offer, mode === 'auto'),
      ...(mode === 'leave' && { state: 'left' }),
    }),
  );
  const waiting = isAskedAbout(now);
  const begun = { sameRisk: undefined, sameRiskLeft: undefined, ...takingUp(now, 'delist', 'prepare') };
  if (mode !== 'ask')
    return {
      ...begun,
      listings: [...now.listings, ...fresh],
      ...(mode === 'auto' && !waiting && { decision }),
    };
  // what a person or the policy left on sale is not asked about again
  const known = now.listings.map(
    (one): CaseListing => (one.state === 'named' && !one.may && !waiting ? { ...one, state: 'left' } : one),
  );
  const listings = [...known, ...fresh];
  return {
    ...begun,
    listings,
    decision: {
      mode,
      reasons,
      offers: listings.filter(({ state, may }) => state === 'named' && !may).map(offerOf),
      ...(silenceCounts && (!waiting || now.decision.silenceCounts) && { silenceCounts }),
    },
    questions: overtaken(now).map((one) => (one.kind === 'delist' ? { ...one, answer: OVERTAKEN } : one)),
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
  { source, notice, why, more }: Extract<CaseEvent, { type: 'mail-joined' }>,
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

/** What the mail says, as a person left it. */
export const facts = (
  { notice }: Case,
  { kind, right, platform, listings }: Correction,
): Pick<Case, 'notice'> => ({ notice: { ...notice, kind, right, platform, listings } });

/** A person named what the mail is about: nothing goes off sale before somebody is asked about exactly that. */
export const asking = (now: Case, offers: Offer[]): Pick<Case, 'decision' | 'listings'> => ({
  decision: { mode: 'ask', reasons: ['A person corrected what the mail says: a person decides.'], offers },
  listings: [
    ...now.listings.filter(({ state }) => state !== 'named'),
    ...offers
      .filter((offer) => !now.listings.some((known) => known.state !== 'named' && isSameOffer(known, offer)))
      .map((offer) => named(offer, false)),
  ],
});

const settledBy =
  ({ outcome, claim }: Pick<Extract<CaseEvent, { type: 'outcome' }>, 'outcome' | 'claim'>) =>
  (one: Case['claims'][number]): boolean =>
    claim === undefined ? one.outcome === outcome : one.source.finding === claim;

/** The claims that a person has yet to answer after this one is settled. */
export const unsettled = (
  { claims }: Case,
  event: Extract<CaseEvent, { type: 'outcome' | 'claim-dismissed' }>,
): Case['claims'] => {
  const isSettled = settledBy(event);
  return claims.filter((one) => !isSettled(one));
};

/**
 * An outcome with the deadlines it sets, and the listings that it clears before the dispute over the others is over: those
 * go back on sale.
 */
export const withOutcome = (
  now: Case,
  {
    outcome,
    source,
    cleared: named,
    tell,
    deadlines: stated,
    claim,
  }: Extract<CaseEvent, { type: 'outcome' }>,
  at: string,
  by: string,
): Pick<Case, 'listings' | 'notice' | 'outcomes'> => {
  // who confirms a claim, or reports what it says, means its mail
  const claims = now.claims.filter(settledBy({ outcome, claim }));
  const claimed = claims.flatMap(({ deadlines = [] }) => deadlines);
  const saidBy = source ?? claims.at(-1)?.source;
  const deadlines = stated ?? (claimed.length > 0 ? claimed : undefined);
  const cleared = named && clears(outcome) ? partOf(now, named) : undefined;
  return {
    outcomes: [
      ...now.outcomes,
      {
        ...{ outcome, at, by },
        ...(cleared && { cleared, ...(tell && { tell }) }),
        ...(deadlines && { deadlines }),
        ...(saidBy && { source: saidBy }),
      },
    ],
    notice: { ...now.notice, deadlines: withDeadlines(now.notice.deadlines, deadlines ?? []) },
    listings: now.listings.map((listing) =>
      !listing.cleared && cleared?.some((one) => isSameOffer(one, listing))
        ? { ...listing, cleared: true, undo: listing.state !== 'back' }
        : listing,
    ),
  };
};

/** The questions, with those still open made pointless. */
export const overtaken = ({ questions }: Case): Question[] =>
  questions.map((one) => (one.answer === undefined ? { ...one, answer: OVERTAKEN } : one));

export const notYetNamed = ({ listings }: Case, offers: Offer[]): Offer[] =>
  offers.filter((offer) => !listings.some((listing) => isSameOffer(offer, listing)));

/** What it was cleared of counts no more, and neither does that it was to go back for it. */
const inDisputeAgain = ({ cleared, ...listing }: CaseListing): CaseListing =>
  cleared ? { ...listing, undo: false } : listing;

/** One that came back has been sold since: it goes off sale as one that never was, with a snapshot of its own. */
export const afresh = ({ snapshot, restored = [], ...listing }: CaseListing): CaseListing => ({
  ...listing,
  state: 'named',
  detail: '',
  may: true,
  undo: false,
  ...(snapshot !== undefined && { restored: [...restored, snapshot] }),
});

/** Lets a listing go off sale, also one that we or somebody else put back. */
const goes = (listing: CaseListing): CaseListing =>
  listing.state === 'back' || listing.state === 'on-again' ? afresh(listing) : { ...listing, may: true };

/** The case's listings with these ones added, or let go where they are named already. */
export const requested = (
  now: Case,
  offers: Offer[],
  how: Pick<CaseListing, 'besides'> = {},
): CaseListing[] => [
  ...now.listings.map((listing) =>
    offers.some((offer) => isSameOffer(offer, listing)) ? goes(inDisputeAgain(listing)) : listing,
  ),
  ...notYetNamed(now, offers).map((offer) => ({ ...named(offer, true), ...how })),
];

/** Answers that leave nothing more to do in a case. */
const endings: ReadonlySet<string | undefined> = new Set(['dismiss', 'belongs', 'give-up']);

/** What ended the case counts no more, and is asked anew where it was asked; its listings stay as they are. */
export const reopened = (now: Case): Pick<Case, 'closed' | 'outcomes' | 'questions'> => ({
  closed: undefined,
  outcomes: finalOutcome(now) === undefined ? now.outcomes : now.outcomes.slice(0, -1),
  questions: now.questions.filter(({ answer }) => !endings.has(answer)),
});
