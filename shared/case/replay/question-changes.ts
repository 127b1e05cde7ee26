import { type Case, type Draft, OVERTAKEN, type Question } from '../case.ts';
import type { Correction } from '../case-facts.ts';
import type { EventOf } from '../events.ts';
import { isOnlyNamed, notYetOff } from '../place.ts';
import type { QuestionKind } from '../vocabulary.ts';
import { asking } from './listing-changes.ts';

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

/** The questions, with those still open made pointless. */
export const overtaken = ({ questions }: Case): Question[] =>
  questions.map((one) => (one.answer === undefined ? { ...one, answer: OVERTAKEN } : one));

/** As `overtaken`, and whether listings go off sale is asked once more. */
export const askedAnew = (now: Case): Question[] =>
  overtaken(now).map((one) => (one.kind === 'delist' ? { ...one, answer: OVERTAKEN } : one));

/** Steps that something new calls for are no longer left out. */
export const takingUp = ({ skipped }: Case, ...steps: string[]): Pick<Case, 'skipped'> => ({
  skipped: skipped.filter((step) => !steps.includes(step)),
});

/**
 * Goes on without a step: of taking listings off sale, without those that were to go by then, and no others; what a person
 * wanted back and is left off is wanted no longer.
 */
export const without = (now: Case, step: string): Partial<Case> => {
  if (step === 'delist') {
    const left = notYetOff(now);
    return {
      listings: now.listings.map((one) => (left.includes(one) ? { ...one, passedOver: true } : one)),
    };
  }
  return {
    skipped: [...now.skipped, step],
    ...(step === 'relist' && { listings: now.listings.map((listing) => ({ ...listing, undo: false })) }),
  };
};

/** `delist` as an answer lets go off sale what it was asked about. */
export const permitted = (now: Case, kind: QuestionKind, answer: string): Partial<Case> =>
  kind === 'delist' && answer === 'delist'
    ? { listings: now.listings.map((one) => (isOnlyNamed(one) ? { ...one, may: true } : one)) }
    : {};

/** `leave` from a person stays with the listings that it is about, whatever is asked about others later. */
const leftOnSale = (now: Case, kind: QuestionKind, answer: string): Partial<Case> =>
  kind === 'delist' && answer === 'leave'
    ? { listings: now.listings.map((one) => (isOnlyNamed(one) ? { ...one, leftByHand: true } : one)) }
    : {};

/** Another draft is wanted: what was approved is so no longer, and nobody need submit it. */
const takenBack = (now: Case, id: string): Pick<Case, 'drafts' | 'questions'> => ({
  drafts: now.drafts.map((one) => (one.state === 'approved' ? { ...one, state: 'drafted' } : one)),
  questions: overtaken({ ...now, ...settleQuestion(now, id, { answer: 'redraft', expired: false }) }),
});

/** What the mail says, as a person left it. */
export const facts = (
  { notice }: Case,
  { kind, right, platform, listings }: Correction,
): Pick<Case, 'notice'> => ({ notice: { ...notice, kind, right, platform, listings } });

export const answered = (
  now: Case,
  { id, question, answer, belongsTo, correction, approval, submission }: EventOf<'question-answered'>,
  at: string,
  by: string,
): Partial<Case> => ({
  ...settleQuestion(now, id, { answer, expired: false, ...(belongsTo !== undefined && { belongsTo }) }),
  ...(question === 'approve' && answer === 'redraft' && takenBack(now, id)),
  ...permitted(now, question, answer),
  ...leftOnSale(now, question, answer),
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
