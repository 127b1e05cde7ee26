import { setOf, shares } from './concept-set.ts';
import { languageOf } from './language.ts';
import { readPassages } from './passages.ts';
import { lexiconFor } from './vocabularies.ts';

/** What only a complaint, an order or a demand is headed by; whoever merely names a right may sell something. */
const accusing = setOf([
  'infringe',
  'counterfeit',
  'inauthentic',
  'desist',
  'court',
  'sued',
  'suit',
  'deactivated',
]);

/** Whether a subject line speaks as one of a complaint does, whatever the mail below it says. */
export const accuses = (subject: string): boolean => {
  const { sentences } = readPassages(subject.slice(0, 1_000), '', lexiconFor(languageOf(subject, '')));
  return sentences.some(({ has }) => shares(has, accusing));
};
