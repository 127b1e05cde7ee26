import { setOf, shares } from './concept-set.ts';
import { labelOf } from './identifiers/found.ts';
import { languageOf } from './language.ts';
import { readPassages } from './passages.ts';
import { lexiconFor } from './vocabularies.ts';

/** What a complaint, an order or a demand is headed by; whoever merely names a right may sell something. */
const accusing = setOf([
  'infringe',
  'counterfeit',
  'inauthentic',
  'ip',
  'report',
  'warning',
  'desist',
  'court',
  'sued',
  'suit',
  'removed',
  'restricted',
  'deactivated',
]);

/** Whether a subject line speaks as one of a complaint does, whatever the mail below it says; that tells its language. */
export const accuses = (subject: string, text: string): boolean => {
  const title = subject.slice(0, 1_000);
  const { sentences, subjectLabels } = readPassages(title, '', lexiconFor(languageOf(title, text)));
  return (
    sentences.some(({ has }) => shares(has, accusing)) ||
    subjectLabels.some((label) => labelOf(label) === 'complaint')
  );
};
