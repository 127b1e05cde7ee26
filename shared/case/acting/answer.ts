import * as z from 'zod/mini';
import type { Table, TableReader, Workflow } from '../../platform/ports.ts';
import { getStore } from '../../store/store-records.ts';
import type { Case, Draft } from '../case.ts';
import type { Correction, EvidenceFile } from '../case-facts.ts';
import type { CaseEvent } from '../events.ts';
import { currentDraft, openQuestion } from '../place.ts';
import { append, change, loadCase } from '../records/case-store.ts';
import { runName, startRun, wake } from '../records/runs.ts';
import { inDispute, offerName, partOf } from '../replay/cleared.ts';
import { isOutdated } from '../replay/on-sale.ts';
import { clears, RoundOutcome } from '../vocabulary.ts';

/** The names of the listings that an outcome clears; where none is said, all that are in dispute. */
const cleared = z.optional(z.array(z.string()));

const note = z._default(z.string().check(z.trim(), z.maxLength(4000)), '');

/** What a person may answer to each question. */
export const Answer = z.discriminatedUnion('question', [
  z.object({
    question: z.literal('review'),
    answer: z.enum(['proceed', 'dismiss', 'belongs']),
    /** with `belongs`: the case that the mail answers */
    caseId: z.optional(z.string().check(z.trim(), z.maxLength(60))),
    note,
  }),
  z.object({ question: z.literal('delist'), answer: z.enum(['delist', 'leave']), note }),
  z.object({
    question: z.literal('approve'),
    answer: z.enum(['approve', 'redraft', 'give-up']),
    /** the hash of the text that was read; the approval is good for that text only */
    sha256: z.string(),
    signatory: z.optional(z.string().check(z.trim())),
    /** keys of the case's files that go with it */
    attach: z.optional(z.array(z.string())),
    /** with `redraft`: which kind of answer instead */
    prefer: z.optional(z.string().check(z.maxLength(60))),
    note,
  }),
  z.object({
    question: z.literal('submit'),
    /** `send`: a mail of which nobody knew whether it went did not go */
    answer: z.enum(['submitted', 'send', 'give-up']),
    /** the reference number that the portal gave, or what shows that a mail went */
    reference: z._default(z.string().check(z.trim(), z.maxLength(200)), ''),
    note,
  }),
  z.object({ question: z.literal('outcome'), answer: RoundOutcome, cleared, note }),
  z.object({
    question: z.literal('counsel'),
    answer: z.enum(['accepted', 'settled', 'lost', 'retracted']),
    cleared,
    note,
  }),
]);
export type Answer = z.infer<typeof Answer>;

/** Why an answer could not be taken, in words for the person who gave it. */
export class AnswerRefused extends Error {
  override readonly name = 'AnswerRefused';
}

const openFor = (now: Case, questionId: string, kind: Answer['question']) => {
  const question = openQuestion(now);
  if (!question || question.id !== questionId || question.kind !== kind)
    throw new AnswerRefused(
      'This question is not open any more: somebody answered it, its time ran out, or the case moved on. Look at the case as it is now.',
    );
  return question;
};

/** Those of a case's files that were picked, each once. */
const pickedFiles = (now: Case, keys: readonly string[]): EvidenceFile[] => {
  const picked = now.files.filter(({ key }) => keys.includes(key));
  if (picked.length < new Set(keys).size)
    throw new AnswerRefused('A file that you picked is not among the case’s evidence. Pick again.');
  return picked.map(({ key, name, contentType, sha256, size }) => ({ key, name, contentType, sha256, size }));
};

/** Whether somebody wrote a draft, or one that it was made of; one person's address is spelt in more than one way. */
const hasWritten = (
  { drafts }: Pick<Case, 'drafts'>,
  { draft, by, changes }: Draft,
  who: string,
): boolean => {
  if (by.toLowerCase() === who.toLowerCase()) return true;
  const before = drafts.find((one) => one.draft === changes && one.draft < draft);
  return before !== undefined && hasWritten({ drafts }, before, who);
};

const approval = (now: Case, answer: Answer & { question: 'approve' }, by: string) => {
  const draft = currentDraft(now);
  if (!draft || draft.sha256 !== answer.sha256)
    throw new AnswerRefused(
      'The draft has changed since you read it. Read the present one and decide again.',
    );
  if (now.claims.length > 0)
    throw new AnswerRefused(
      'First say of each mail above whether what it reports is true: this answer may be pointless, or wrong, once it is settled.',
    );
  if (isOutdated(now, draft))
    throw new AnswerRefused(
      'Since this draft was written a listing that it speaks of was taken off sale or put back. Have it written anew, or correct the text and save it.',
    );
  if (draft.missing.length > 0)
    throw new AnswerRefused(
      `The draft still lacks: ${draft.missing.slice(0, 10).join('; ')}. Replace each ### in its text and save it as a new draft first.`,
    );
  if (draft.sworn && !answer.signatory)
    throw new AnswerRefused('This answer is a sworn statement. Name the person who signs it.');
  if (draft.sworn && hasWritten(now, draft, by))
    throw new AnswerRefused(
      'A sworn statement needs a second person: whoever wrote any of the draft cannot approve it.',
    );
  const files = pickedFiles(now, answer.attach ?? []);
  return {
    draft: draft.draft,
    sha256: draft.sha256,
    ...(answer.signatory && { signatory: answer.signatory }),
    ...(files.length > 0 && { files }),
  };
};

/** Throws `AnswerRefused` where somebody is to sign whom the store does not let sign. */
const maySign = async (cases: TableReader, storeId: string, signatory: string): Promise<void> => {
  const { signatories } = await getStore(cases, storeId);
  if (signatories.includes(signatory)) return;
  throw new AnswerRefused(
    `${signatory} may not sign for this store (who may: ${signatories.join(', ') || 'nobody yet'}). Whoever keeps the store names all who may with "npm run store -- add ${storeId} --signatory NAME", one --signatory for each.`,
  );
};

/** Which draft went, and what shows that. Throws `AnswerRefused` where nothing does. */
export const submission = (now: Case, reference: string) => {
  const draft = currentDraft(now);
  if (!draft) throw new AnswerRefused('There is no draft to report as submitted.');
  if (!reference)
    throw new AnswerRefused(
      draft.channel === 'mail'
        ? 'Enter what shows that it went, such as the message id in the mail provider’s log: it is the proof of submission.'
        : 'Enter the reference number that the portal gave: it is the proof of submission.',
    );
  return { draft: draft.draft, reference };
};

/**
 * The event of an outcome that a person reports, who says which of the listings in dispute it clears (all where nothing is
 * said). Throws `AnswerRefused` where that is not what the outcome means.
 */
export const outcomeOf = (now: Case, outcome: RoundOutcome, names?: readonly string[]): CaseEvent => {
  const open = inDispute(now);
  if (!clears(outcome) || open.length === 0) return { type: 'outcome', outcome };
  const picked = open.filter((listing) => names?.includes(offerName(listing)) ?? true);
  const isPart = outcome === 'partly-accepted';
  if (picked.length === 0 && !isPart)
    throw new AnswerRefused('Tick the listings that it clears: none is ticked.');
  if (picked.length === open.length && open.length > 1 && isPart)
    throw new AnswerRefused(
      'All listings are ticked, which is no part: untick those that it does not clear.',
    );
  const part = partOf(now, picked);
  return { type: 'outcome', outcome, ...(part && { cleared: part }) };
};

/** The one event that an answer makes; one, so that a crash can leave no half of it. */
const eventOf = (now: Case, { questionId: id, answer, correction, together, by }: Given): CaseEvent => {
  if (answer.question === 'outcome' || answer.question === 'counsel')
    return outcomeOf(now, answer.answer, answer.cleared);
  return {
    type: 'question-answered',
    id,
    question: answer.question,
    answer: answer.answer,
    note: answer.note,
    ...(together !== undefined && { together }),
    ...(answer.answer === 'belongs' && answer.caseId !== undefined && { belongsTo: answer.caseId }),
    ...(answer.answer === 'proceed' && correction && { correction }),
    ...(answer.answer === 'redraft' && answer.prefer !== undefined && { prefer: answer.prefer }),
    ...(answer.answer === 'approve' && { approval: approval(now, answer, by) }),
    ...(answer.answer === 'submitted' && { submission: submission(now, answer.reference) }),
  };
};

/** An answer, and who gave it to which question. */
interface Given {
  questionId: string;
  answer: Answer;
  /** with `proceed`: what the person corrected of the reading */
  correction?: Correction | undefined;
  /** of how many cases the person said so at once */
  together?: number | undefined;
  by: string;
}

/**
 * Takes a person's answer to the open question. Throws `AnswerRefused` when the question is not open any more, or
 * when the answer does not hold; `LostRaceError` when somebody else changed the case in the same moment.
 */
export const answerQuestion = async (
  { cases, workflow }: { cases: Table; workflow: Workflow },
  { caseId, at, ...given }: Given & { caseId: string; at: Date },
): Promise<Case> => {
  const now = await loadCase(cases, caseId);
  openFor(now, given.questionId, given.answer.question);
  const event = eventOf(now, given);
  if (event.type === 'question-answered' && event.approval?.signatory !== undefined)
    await maySign(cases, now.storeId, event.approval.signatory);
  const next = await append(cases, now, event, at, given.by);
  await wake({ cases, workflow }, next, given.questionId);
  return next;
};

/** A person takes up a case that is stuck: tries the failed step again, or goes on without it. */
export const takeUp = async (
  { cases, workflow }: { cases: Table; workflow: Workflow },
  { caseId, how, by, at }: { caseId: string; how: 'retry' | 'skip'; by: string; at: Date },
): Promise<Case> => {
  const now = await change(
    cases,
    caseId,
    ({ failure }) => {
      if (!failure) throw new AnswerRefused('This case is not stuck any more.');
      return { type: 'taken-up', how, step: failure.step };
    },
    at,
    by,
  );
  return startRun({ cases, workflow }, now, { why: `${how} after a failure`, at, by });
};

/** Leaves the present execution for one that finds the case's new place: after a request that cannot wait its turn. */
export const redirect = async (
  { cases, workflow }: { cases: Table; workflow: Workflow },
  { caseId, event, why, by, at }: { caseId: string; event: CaseEvent; why: string; by: string; at: Date },
): Promise<Case> => {
  const now = await change(cases, caseId, () => event, at, by);
  await workflow.stop(runName(caseId, now.run), why);
  return startRun({ cases, workflow }, now, { why, at, by });
};
