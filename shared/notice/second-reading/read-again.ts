import { ModelRefused, ModelTooSlow } from '../../platform/errors.ts';
import type { Model } from '../../platform/ports.ts';
import type { Finding } from '../examined.ts';
import { checkAnswer } from './check.ts';
import { questionAbout } from './question.ts';
import type { SecondReading } from './second-reading.ts';

/**
 * Has a model read an original that our own reader was not sure of. A refusal, a time-out and garbage are results.
 * Throws `TransientError` when the model may be asked again, `ModelNotConfigured` where there is none.
 */
export const readAgain = async (model: Model, finding: Finding): Promise<SecondReading> => {
  const about = { by: 'model', model: model.name } as const;
  try {
    const { answer, ...cost } = await model.ask(questionAbout(finding));
    const { proposal, dropped } = checkAnswer(answer, finding);
    return proposal
      ? { ...about, result: 'proposed', proposal, dropped, cost }
      : { ...about, result: 'unusable', dropped, cost };
  } catch (error) {
    if (error instanceof ModelRefused) return { ...about, result: 'refused', dropped: [], cost: error.cost };
    if (error instanceof ModelTooSlow) return { ...about, result: 'too-slow', dropped: [] };
    throw error;
  }
};
