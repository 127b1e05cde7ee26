import { type Concept, conceptNumber, concepts, type Words } from './concepts.ts';
import { labelNames, labels } from './identifiers/labels.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { firstLabel } from './passages.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { sv } from './words/sv.ts';
import { tr } from './words/tr.ts';
import { zh } from './words/zh.ts';

const words: Record<string, Words> = { en, de, fr, it, es, ja, zh, nl, pl, pt, sv, tr };

/** Words so short and common that they would mean something else in a mail of another language. */
const homely = new Set<Concept>([
  'if',
  'not',
  'please',
  'future',
  'your',
  'question',
  'promotion',
  'order-mail',
  'money-mail',
  'account',
  'lawyer',
]);

function* entriesOf(language: string): Generator<[terms: string, means: number]> {
  const own = words[language];
  for (const concept of concepts) {
    const terms = own?.[concept];
    if (terms) yield [terms, conceptNumber(concept)];
    const english = en[concept];
    if (english && own !== en && !(own && homely.has(concept))) yield [english, conceptNumber(concept)];
  }
  for (const [number, label] of labelNames.entries()) yield [labels[label], firstLabel + number];
}

/** Whether rules know words of a language, ISO 639-1. */
export const isRead = (language: string): boolean => language.slice(0, 2) in words;

const compiled = new Map<string, Lexicon>();

/** The vocabulary for a language: its own words and the English ones, which mails in every language mix in. */
export const lexiconFor = (language: string): Lexicon => {
  const known = isRead(language) ? language.slice(0, 2) : 'en';
  const ready = compiled.get(known);
  if (ready) return ready;
  const lexicon = lexiconOf(entriesOf(known));
  compiled.set(known, lexicon);
  return lexicon;
};
