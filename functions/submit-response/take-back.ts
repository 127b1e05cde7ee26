import type { Case, Draft } from '../../shared/case/case.ts';
import type { CaseEvent } from '../../shared/case/events.ts';
import { approvalOf } from '../../shared/case/place.ts';
import { isOutdated } from '../../shared/case/replay/on-sale.ts';
import { unfitLetter } from '../../shared/response/unfit-letter.ts';

/** Why an approved draft does not go out, for the record. */
const reasons = {
  'no-words': 'it has no words',
  'no-subject': 'a mail needs a subject, and it has none',
  outdated:
    'since it was written a listing joined the complaint, went off sale or came back, or the notice was corrected',
} as const;

/**
 * Takes back the approval of a text that cannot go out as it is, so that the same kind of answer is written anew and
 * asked about; undefined for one that can.
 */
export const takeBack = (now: Case, draft: Draft, text: string): CaseEvent | undefined => {
  const problem = isOutdated(now, draft) ? 'outdated' : unfitLetter(draft, text);
  return (
    problem && {
      type: 'question-answered',
      id: approvalOf(now, draft)?.id ?? `approve-${draft.draft}`,
      question: 'approve',
      answer: 'redraft',
      prefer: draft.strategy,
      note: `Draft ${draft.draft} does not go out: ${reasons[problem]}. It is written anew.`,
    }
  );
};
