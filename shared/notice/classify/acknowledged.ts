import { setOf, shares } from '../concept-set.ts';
import type { Looked } from '../learned/features.ts';
import { acknowledgingPatterns } from './acknowledging-words.ts';

/** The rule by which such a mail is told from others. */
export const acknowledged = 'acknowledged';

const decided = setOf(['reinstated', 'rejected', 'more-info', 'lacking', 'retract', 'withdrawn', 'court']);
const supposed = setOf(['if', 'future', 'please']);

/** Whether a mail only says that what somebody sent has come in and is still to be looked at: that decides nothing. */
export const onlyAcknowledges = ({
  passages: { sentences, mayMatch },
  subject,
  text,
  facts,
}: Looked): boolean => {
  const patterns = [...new Set([facts.language.slice(0, 2), 'en'])]
    .map((language) => acknowledgingPatterns.get(language))
    .filter((one) => one !== undefined)
    .filter(({ received, awaited }) => mayMatch(received) && mayMatch(awaited));
  if (patterns.length === 0) return false;
  const own = sentences.filter(({ quoted }) => !quoted);
  if (own.some(({ has }) => shares(has, decided) && !shares(has, supposed))) return false;
  const said = own.map(({ inText, start, end }) => (inText ? text : subject).slice(start, end)).join('\n');
  return patterns.some(({ received, awaited }) => received.test(said) && awaited.test(said));
};
