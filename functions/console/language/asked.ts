import type { Case, Question } from '../../../shared/case/case.ts';
import { currentDraft } from '../../../shared/case/place.ts';

/** Under which name the words of a question stand: some kinds ask something else of some cases. */
export const askedOf = (now: Case, { kind }: Question) => {
  if (kind === 'submit' && currentDraft(now)?.channel === 'mail') return 'question.submit.mail';
  if (kind === 'counsel' && now.notice.kind === 'evaluation') return 'question.evaluation';
  return `question.${kind}` as const;
};
