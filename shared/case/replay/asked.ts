import * as z from 'zod/mini';
import { type Case, type CaseListing, isAmong, type Question } from '../case.ts';
import { QuestionKind } from '../vocabulary.ts';

/** What a question asks of its case: a kind, or what some kinds ask of some cases instead. */
export const Asked = z.enum([
  ...QuestionKind.options,
  /** may the rest go off sale too, which the mail names in passing? */
  'delist.rest',
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
  { kind, draft, rest }: Pick<Question, 'kind' | 'draft' | 'rest'>,
): Asked => {
  if (rest) return 'delist.rest';
  if (kind === 'submit' && drafts[draft - 1]?.channel === 'mail') return 'submit.mail';
  if (kind === 'counsel' && notice.kind === 'evaluation') return 'evaluation';
  if (kind === 'outcome' && drafts[draft - 1]?.kept) return 'unsent';
  return kind;
};

/** What went off sale before a person is asked about the rest, as its mail lists it. */
export const offAtOnce = ({ decision: { certain = [] }, listings }: Case): CaseListing[] =>
  listings.filter((one) => one.state === 'off' && isAmong(certain, one));
