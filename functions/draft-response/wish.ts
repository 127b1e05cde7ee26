import { type Recorded, TRIAGE } from '../../shared/case/events.ts';
import { Strategy } from '../../shared/response/vocabulary.ts';

/** Which kind of answer somebody asked for instead of the draft there was. */
export interface Wish {
  prefer: Strategy;
  by: string;
}

/** Who had the last draft written; whoever had a sworn one written is not the second person that approves it. */
const authorIn = (events: readonly Recorded[]): string =>
  events.findLast(({ event }) => event.type === 'drafted')?.by ?? TRIAGE;

/** The wish that no draft has met yet; undefined when there is none, or when it is for no answer we know. */
export const wishOf = (events: readonly Recorded[]): Wish | undefined => {
  const last = events.findLast(
    ({ event }) =>
      event.type === 'drafted' || (event.type === 'question-answered' && event.question === 'approve'),
  );
  if (last?.event.type !== 'question-answered' || last.event.answer !== 'redraft') return undefined;
  const prefer = Strategy.safeParse(last.event.prefer);
  if (!prefer.success) return undefined;
  return { prefer: prefer.data, by: last.by === TRIAGE ? authorIn(events) : last.by };
};
