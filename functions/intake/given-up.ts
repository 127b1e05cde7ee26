import { countFailure } from '../../shared/case/records/mail-results.ts';
import { messageOf, TransientError } from '../../shared/platform/errors.ts';
import type { IntakeServices, Outcome } from './services.ts';

/** By then a queue has given a mail up once, and said so to whoever runs it; whoever uses it has to see it too. */
const mostFailures = 10;

/** What a mail ends as that fails again and again; throws what it failed with before that, and always while that may pass. */
export const givenUp = async (
  { cases, log }: IntakeServices,
  key: string,
  error: unknown,
): Promise<Outcome> => {
  if (error instanceof TransientError || (await countFailure(cases, key)) < mostFailures) throw error;
  log.error('a mail was given up', { mail: key, error });
  const why = messageOf(error);
  return { result: 'quarantined', reason: `it could not be taken in: ${why}`, caseIds: [] };
};
