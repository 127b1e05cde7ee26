import * as z from 'zod/mini';
import type { Case, Question } from '../case.ts';
import { QuestionKind } from '../vocabulary.ts';

/** What a question asks of its case: a kind, or what some kinds ask of some cases instead. */
export const Asked = z.enum([
  ...QuestionKind.options,
  /** did the answer go out whose mail was cut off? */
  'submit.mail',
  /** how did the patent evaluation end? */
  'evaluation',
  /** will you send the answer, which lies in the outbox? */
  'unsent',
]);
export type Asked = z.infer<typeof Asked>;

/** Under which name the words of a question stand, wherever it is shown. */
export const askedOf = (
  { drafts, notice }: Pick<Case, 'drafts' | 'notice'>,
  { kind, draft }: Pick<Question, 'kind' | 'draft'>,
): Asked => {
  if (kind === 'submit' && drafts[draft - 1]?.channel === 'mail') return 'submit.mail';
  if (kind === 'counsel' && notice.kind === 'evaluation') return 'evaluation';
  if (kind === 'outcome' && drafts[draft - 1]?.kept) return 'unsent';
  return kind;
};
