import type { Case } from '../../../../shared/case/case.ts';
import { placeOf } from '../../../../shared/case/place.ts';
import type { Graph } from './definition.ts';

/** The state in which a case is now: the one its place leads to, or the hand-over while a person must take it up. */
export const presentState = (
  now: Case,
  { stateOf, handOver }: Pick<Graph, 'stateOf' | 'handOver'>,
): string | undefined => (now.failure && !now.closed ? handOver : stateOf[placeOf(now)]);
