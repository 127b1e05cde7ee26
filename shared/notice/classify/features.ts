import { type Concept, concepts } from '../concepts.ts';
import type { Passages, Sentence } from '../passages.ts';
import { type Facts, namedThings } from './facts.ts';

/** What the learned weights look at, and the sentence that says it first; a fact stands in none. */
export type Features = Map<string, Sentence | undefined>;

const conceptsIn = ({ has }: Sentence): Concept[] =>
  concepts.filter((_, number) => ((has[number < 32 ? 0 : number < 64 ? 1 : 2] ?? 0) >>> (number & 31)) & 1);

/** What follows has been said before, or is a list. */
const mostSentences = 120;

/** So many sentences that say something open a mail: they tell why it was written. */
const opening = 2;

const sender = ({ presented: { platform, ownDomain, bySender } }: Facts): string => {
  if (platform === 'law-firm' || platform === 'court') return platform;
  if (ownDomain) return 'a platform';
  return bySender ? 'a platform by name' : 'anybody';
};

/**
 * The concepts that a mail, its subject line and its opening hold outside of quotations, who it is from and what it
 * names.
 */
export const featuresOf = ({ sentences }: Passages, facts: Facts): Features => {
  const found: Features = new Map();
  const add = (feature: string, sentence?: Sentence) => {
    if (!found.has(feature)) found.set(feature, sentence);
  };
  let told = 0;
  for (const sentence of sentences.slice(0, mostSentences)) {
    if (sentence.quoted) continue;
    const said = conceptsIn(sentence);
    if (sentence.inText && said.length > 0) told += 1;
    for (const concept of said) {
      add(concept, sentence);
      if (!sentence.inText) add(`${concept} in the subject`, sentence);
      else if (told <= opening) add(`${concept} at first`, sentence);
    }
  }
  add(`from ${sender(facts)}`);
  if (facts.listings > 0) add('names listings');
  if (facts.complaintIds > 0) add('names complaints');
  if (facts.dockets > 0) add('names dockets');
  if (namedThings(facts) === 0) add('names nothing');
  if (facts.bulk) add('to a list');
  if (facts.infringement) add(`type ${facts.infringement.right}`);
  for (const type of new Set(facts.rights)) add(`names ${type}`);
  return found;
};
