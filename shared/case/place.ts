import * as z from 'zod/mini';
import { type Case, type CaseListing, type Draft, type OfferKey, OVERTAKEN, type Question } from './case.ts';
import { type CaseStatus, FinalOutcome, type QuestionKind, type RoundOutcome } from './vocabulary.ts';

/** Where in the workflow a case is; the first state of every execution goes here. */
export const places = [
  'review',
  'ask-to-delist',
  'delist',
  'prepare',
  'draft',
  'approve',
  'submit',
  'outcome',
  'counsel',
  'relist',
  'close',
  'closed',
] as const;
export type Place = (typeof places)[number];

/** What every step of the workflow answers: where the case stands after it. */
export const Standing = z.object({ place: z.enum(places) });

/** Mails that only counsel may answer: nothing is sent, evidence is held. */
const isForCounsel = ({ notice }: Case): boolean =>
  notice.kind === 'court-order' || notice.kind === 'evaluation';

/**
 * The outcome that ends the dispute, if one has: those that clear every listing, and `lost`. However often we are refused,
 * only a person says that it is lost.
 */
export const finalOutcome = (now: Case): FinalOutcome | undefined => {
  const { outcome: last, cleared } = now.outcomes.at(-1) ?? {};
  return cleared ? undefined : FinalOutcome.safeParse(last).data;
};

/** The outcomes that answered ours; one that clears a part and says nothing of the rest leaves us waiting for it. */
export const answers = ({ outcomes }: Case): Case['outcomes'] =>
  outcomes.filter(({ outcome, cleared }) => !cleared || outcome === 'partly-accepted');

/** How often we were answered: the first round is 0. */
export const roundOf = (now: Case): number => answers(now).length;

/**
 * How many answers of ours were turned down by whoever decides, which takes them in its portal: the owner to whom we write
 * decides nothing, and who wants to know more has decided nothing yet.
 */
export const refusals = (now: Case): number => {
  const rounds = answers(now);
  return now.drafts.filter(({ state, channel, round }) => {
    const outcome = rounds[round]?.outcome;
    const isRefused = outcome === 'rejected' || outcome === 'partly-accepted';
    return state === 'submitted' && channel === 'portal' && isRefused;
  }).length;
};

/** What we were answered last. */
export const lastAnswer = (now: Case): RoundOutcome | undefined => answers(now).at(-1)?.outcome;

/** What was answered last; a question that something else made pointless was not. */
const answerTo = (now: Case, kind: QuestionKind): string | undefined =>
  now.questions.findLast((question) => question.kind === kind && question.answer !== OVERTAKEN)?.answer;

/** The question whether a draft may go out, as it was last asked. */
export const approvalOf = (now: Case, { draft }: Draft): Question | undefined =>
  now.questions.findLast((question) => question.kind === 'approve' && question.draft === draft);

/** The draft of the present round, unless a person asked for another or listings joined that it does not speak of. */
export const currentDraft = (now: Case): Draft | undefined => {
  const draft = now.drafts.at(-1);
  if (!draft || draft.outgrown || draft.round !== roundOf(now)) return undefined;
  return approvalOf(now, draft)?.answer === 'redraft' ? undefined : draft;
};

/** The question a person is being asked now. */
export const openQuestion = (now: Case): Question | undefined =>
  now.questions.findLast((question) => question.answer === undefined);

/** The place at which a kind of question is asked. */
export const placeOfQuestion = {
  review: 'review',
  delist: 'ask-to-delist',
  approve: 'approve',
  submit: 'submit',
  outcome: 'outcome',
  counsel: 'counsel',
} as const satisfies Record<QuestionKind, Place>;

/** The open question, where the case stands at it: undefined also while something else goes before it. */
export const questionAtPlace = (now: Case): Question | undefined => {
  const open = openQuestion(now);
  return open && placeOfQuestion[open.kind] === placeOf(now) ? open : undefined;
};

/**
 * Names the question of a kind that the present place asks: the same one however often it is asked, and another one
 * once it is settled and the case stands there again, because time ran out or an outcome overtook it.
 */
export const questionId = (now: Case, kind: QuestionKind): string => {
  const draft = now.drafts.length;
  const settled = now.questions.filter((one) => one.kind === kind && one.answer !== undefined);
  const turn = settled.length + 1;
  switch (kind) {
    case 'approve':
    case 'submit': {
      const again = settled.filter((one) => one.draft === draft).length;
      return again === 0 ? `${kind}-${draft}` : `${kind}-${draft}-${again + 1}`;
    }
    case 'outcome':
      return `outcome-${draft}-${turn}`;
    default:
      return `${kind}-${turn}`;
  }
};

/** Listings that may go off sale and have not yet, unless somebody went on without; none once the dispute is over. */
export const notYetOff = (now: Case): CaseListing[] =>
  finalOutcome(now) === undefined
    ? now.listings.filter(
        ({ may, undo, passedOver, state }) =>
          may && !undo && !passedOver && (state === 'named' || state === 'delisting'),
      )
    : [];

const isAwaited = ({ awaited }: Case, { marketplace }: OfferKey): boolean =>
  awaited.some((account) => account.marketplace === marketplace && !account.isBack);

/** Those of them that can be acted on. */
export const toDelist = (now: Case): CaseListing[] =>
  notYetOff(now).filter((listing) => !isAwaited(now, listing));

/** … and those that wait until a person has connected their account. */
export const awaitAccount = (now: Case): CaseListing[] =>
  now.closed ? [] : notYetOff(now).filter((listing) => isAwaited(now, listing));

/** States of a listing that we took off sale, or may have; one that came back since still has to be let go of. */
const ours: ReadonlySet<CaseListing['state']> = new Set(['off', 'relisting', 'delisting', 'on-again']);

/** Listings that this case keeps off sale. */
export const holdsOffSale = (now: Case): CaseListing[] => now.listings.filter(({ state }) => ours.has(state));

/** Listings to put back: all that we took off once the dispute is over, before that those a person wants back. */
export const toRelist = (now: Case): CaseListing[] => {
  const outcome = finalOutcome(now);
  const all = outcome !== undefined && outcome !== 'lost';
  return holdsOffSale(now).filter(({ undo }) => all || undo);
};

/** What a step that acts on listings still has to act on. */
export const toActOn = { delist: toDelist, relist: toRelist };

/** Named, and nobody let it go so far, nor was it cleared before. */
export const isOnlyNamed = ({ state, may, undo }: CaseListing): boolean => state === 'named' && !may && !undo;

/** Named in passing, and nobody let it go: the mails so far do not complain of it. */
export const isAside = ({ inPassing, may }: CaseListing): boolean => inPassing === true && !may;

/** Whether a person has yet to say of listings that are named if they may go off sale. */
export const isAskedAbout = (now: Case): boolean =>
  now.decision.mode === 'ask' && now.listings.some(isOnlyNamed) && answerTo(now, 'delist') === undefined;

/**
 * Whether somebody has said what the mail is, where that was in doubt: `undefined` while nobody has. A mail that answers
 * another case leaves nothing to do in its own.
 */
const reviewed = (now: Case): 'proceed' | 'dismiss' | undefined => {
  if (now.review === undefined) return 'proceed';
  const answer = answerTo(now, 'review');
  if (answer === 'belongs') return 'dismiss';
  return answer === 'dismiss' || answer === 'proceed' ? answer : undefined;
};

/** Where a case stands, from its events alone. An execution may therefore be lost and started anew at any time. */
export const placeOf = (now: Case): Place => {
  if (now.closed) return 'closed';
  const review = reviewed(now);
  if (review === 'dismiss') return 'close';
  if (toRelist(now).length > 0 && !now.skipped.includes('relist')) return 'relist';
  if (finalOutcome(now) !== undefined) return 'close';
  if (review === undefined) return 'review';
  if (toDelist(now).length > 0) return 'delist';
  if (isAskedAbout(now)) return 'ask-to-delist';
  if (!(now.gathered && now.teamTold && now.sameRisk) && !now.skipped.includes('prepare')) return 'prepare';
  if (isForCounsel(now)) return 'counsel';
  const draft = currentDraft(now);
  if (!draft) return now.skipped.includes('draft') ? 'outcome' : 'draft';
  if (approvalOf(now, draft)?.answer === 'give-up' || answerTo(now, 'submit') === 'give-up') return 'close';
  if (draft.state === 'drafted') return 'approve';
  return draft.state === 'approved' && !now.skipped.includes('submit') ? 'submit' : 'outcome';
};

const statusAt: Record<Place, CaseStatus> = {
  review: 'needs-review',
  'ask-to-delist': 'delisting',
  delist: 'delisting',
  prepare: 'preparing',
  draft: 'preparing',
  approve: 'awaiting-approval',
  submit: 'awaiting-submission',
  outcome: 'awaiting-outcome',
  counsel: 'awaiting-outcome',
  relist: 'relisting',
  close: 'relisting',
  closed: 'closed',
};

/** The status a person is shown. */
export const statusOf = (now: Case): CaseStatus =>
  now.failure && !now.closed ? 'stuck' : statusAt[placeOf(now)];
