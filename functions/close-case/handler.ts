import * as z from 'zod';
import type { Case } from '../../shared/case/case.ts';
import { CaseId } from '../../shared/case/case-id.ts';
import { recordOf } from '../../shared/case/case-store.ts';
import { finalOutcome, placeOf, Standing } from '../../shared/case/place.ts';
import type { CaseOutcome, RoundOutcome } from '../../shared/case/vocabulary.ts';
import { step } from '../../shared/platform/step.ts';

const outcomeOf: Record<RoundOutcome, CaseOutcome> = {
  accepted: 'won',
  'partly-accepted': 'won',
  retracted: 'retracted',
  settled: 'settled',
  lost: 'lost',
  rejected: 'lost',
  'more-information': 'lost',
};

/** How a case that reached its end ended, and why. */
const ending = (now: Case): { outcome: CaseOutcome; why: string } => {
  if (now.questions.some(({ kind, answer }) => kind === 'review' && answer === 'dismiss'))
    return { outcome: 'no-action', why: 'a person looked at the mail and found nothing to do' };
  const final = finalOutcome(now);
  if (final) return { outcome: outcomeOf[final], why: `the last outcome was: ${final}` };
  if (now.questions.some(({ answer }) => answer === 'give-up'))
    return { outcome: 'accepted', why: 'a person decided not to fight it' };
  return { outcome: 'no-action', why: 'nothing was left to do' };
};

/** The end of a case. */
export const closeCase = step({
  name: 'close-case',
  uses: { cases: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: async ({ caseId }, { cases, clock }) => {
    const record = await recordOf(cases, clock, caseId);
    await record.record((now) => (now.closed ? undefined : { type: 'closed', ...ending(now) }));
    return { place: placeOf(record.now()) };
  },
});
