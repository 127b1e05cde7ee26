import type { Recorded } from '../../shared/case/events.ts';
import { Strategy } from '../../shared/response/vocabulary.ts';

/** Which kind of answer somebody asked for instead of the draft there was. */
export interface Wish {
  prefer: Strategy;
  by: string;
}

/** The wish that no draft has met yet; undefined when there is none, or when it is for no answer we know. */
export const wishOf = (events: readonly Recorded[]): Wish | undefined => {
  const last = events.findLast(
    ({ event }) =>
      event.type === 'drafted' || (event.type === 'question-answered' && event.question === 'approve'),
  );
  if (last?.event.type !== 'question-answered' || last.event.answer !== 'redraft') return undefined;
  const prefer = Strategy.safeParse(last.event.prefer);
  return prefer.success ? { prefer: prefer.data, by: last.by } : undefined;
};
