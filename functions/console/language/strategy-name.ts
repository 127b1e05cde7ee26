import { Strategy } from '../../../shared/response/vocabulary.ts';
import type { Speech } from './ui.ts';

/** A kind of answer as a person calls it; as it is recorded where it is none of ours. */
export const strategyName = (ui: Speech, recorded: string): string => {
  const known = Strategy.safeParse(recorded);
  return known.success ? ui.t(`strategy.${known.data}`) : recorded;
};
