import { type Recorded, TRIAGE } from '../../shared/case/events.ts';
import type { Background } from '../../shared/response/background.ts';
import { Strategy } from '../../shared/response/vocabulary.ts';

/** Which kind of answer somebody asked for instead of the draft there was. */
export interface Wish {
  prefer: Strategy;
  by: string;
}

const lastDraftIn = (events: readonly Recorded[]) =>
  events
    .flatMap(({ event, by }) => (event.type === 'drafted' ? [{ strategy: event.strategy, by }] : []))
    .at(-1);

/** Who had the last draft written; whoever had a sworn one written is not the second person that approves it. */
const authorIn = (events: readonly Recorded[]): string => lastDraftIn(events)?.by ?? TRIAGE;

const wishFor = (strategy: string | undefined, by: string): Wish | undefined => {
  const prefer = Strategy.safeParse(strategy);
  return prefer.success ? { prefer: prefer.data, by } : undefined;
};

/**
 * Whether a platform wants a counter-notification completed, which it returns rather than refuses: nothing else restores
 * what it took down, and somebody asked for it knowingly.
 */
const isToComplete = (events: readonly Recorded[], asker: Background['asker']): boolean => {
  const last = events.findLast(({ event }) => event.type === 'drafted' || event.type === 'outcome')?.event;
  return (
    last?.type === 'outcome' &&
    last.outcome === 'more-information' &&
    asker !== 'complainant' &&
    lastDraftIn(events)?.strategy === 'counter-notice'
  );
};

/**
 * The wish that no draft has met yet; undefined when there is none, or when it is for no answer we know. A draft that
 * listings outgrew, or a counter-notification that is to be completed, is written anew as the same kind of answer; where a
 * better proven mail came, the case itself says which.
 */
export const wishOf = (events: readonly Recorded[], asker?: Background['asker']): Wish | undefined => {
  if (isToComplete(events, asker)) return wishFor('counter-notice', authorIn(events));
  const last = events.findLast(
    ({ event }) =>
      event.type === 'drafted' ||
      (event.type === 'mail-joined' && event.more?.redraft) ||
      (event.type === 'question-answered' && event.question === 'approve'),
  );
  if (last?.event.type === 'mail-joined' && last.event.proves) return undefined;
  if (last?.event.type === 'mail-joined') return wishFor(lastDraftIn(events)?.strategy, authorIn(events));
  if (last?.event.type !== 'question-answered' || last.event.answer !== 'redraft') return undefined;
  return wishFor(last.event.prefer, last.by === TRIAGE ? authorIn(events) : last.by);
};
