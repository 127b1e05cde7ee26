import type { Facts } from '../classify/facts.ts';
import { namedThings } from '../classify/facts.ts';
import { concepts } from '../concepts.ts';
import type { ConceptSet, Passages } from '../passages.ts';
import { alone, classOf, eachToken, fold } from '../tokens.ts';

/** A mail as what is learned looks at it; a fragment, which nobody sent, has no facts. */
export interface Looked {
  subject: string;
  text: string;
  passages: Passages;
  facts?: Facts;
}

/**
 * Told of a feature: its number (24 bits), the sentence in which it stands (−1 for a fact), and whether it is one of
 * words or one of ideas. A feature may be told several times.
 */
export type See = (feature: number, sentence: number, ofWords: boolean) => void;

/** What follows has been said before, or is a list. */
const mostSentences = 60;
const mostWords = 4_000;

const numberOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Two numbers as one, in their order. */
const join = (a: number, b: number): number => {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
};

const feature = (hash: number): number => join(hash, 0x9e3779b1) & 0xffffff;

const inSubject = numberOf('in the subject');
const opening = numberOf('in an opening sentence');
const closing = numberOf('in a closing sentence');
const repeated = numberOf('in a quotation');
/** How many sentences open a mail, with the salutation, and how many close it. */
const ends = 3;

const conceptNumbers = concepts.map((concept) => numberOf(`concept ${concept}`));

const conceptsIn = (has: ConceptSet): number[] => {
  const found: number[] = [];
  for (const [word, bits] of has.entries())
    for (let left = bits; left !== 0; left &= left - 1) {
      const number = conceptNumbers[word * 32 + 31 - Math.clz32(left & -left)];
      if (number !== undefined) found.push(number);
    }
  return found;
};

/** The ideas of each sentence, where in the mail it stands, and which of them it says together. */
const eachIdea = ({ sentences }: Passages, see: See): void => {
  const first = sentences.findIndex(({ inText }) => inText);
  for (const [number, { has, inText, quoted }] of sentences.entries()) {
    if (number > mostSentences && number < sentences.length - ends) continue;
    const found = conceptsIn(has);
    const tell = (hash: number) => see(feature(hash), number, false);
    for (const [at, concept] of found.entries()) {
      if (quoted) {
        tell(join(repeated, concept));
        continue;
      }
      tell(concept);
      if (!inText) tell(join(inSubject, concept));
      else if (number < first + ends) tell(join(opening, concept));
      if (inText && number >= sentences.length - ends) tell(join(closing, concept));
      for (const other of found.slice(at + 1)) tell(join(concept, other));
    }
  }
};

/** The parts of a word that are looked at: all of it, and how it begins. */
interface Word {
  whole: number;
  stem: number;
}

const stemLength = 6;
const longestWord = 40;
const rememberedWords = 30_000;
const remembered = new Map<string, Word>();
const anyNumber: Word = { whole: numberOf('0'), stem: numberOf('0') };

const wordOf = (raw: string): Word => {
  const known = remembered.get(raw);
  if (known) return known;
  const folded = fold(raw);
  const word = /\d/.test(folded)
    ? anyNumber
    : { whole: numberOf(folded), stem: numberOf(folded.slice(0, stemLength)) };
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(raw, word);
  return word;
};

/** The words of each sentence and their neighbours; of Chinese and Japanese, two and three characters together. */
const eachWord = ({ subject, text, passages: { sentences } }: Looked, see: See): void => {
  let words = 0;
  for (const [number, { start, end, inText, quoted }] of sentences.entries()) {
    if (number > mostSentences || words > mostWords) break;
    if (quoted) continue;
    const tell = (hash: number) => {
      see(feature(hash), number, true);
      if (!inText) see(feature(join(inSubject, hash)), number, true);
    };
    const sentence = (inText ? text : subject).slice(start, end);
    let before = 0;
    let earlier = 0;
    let wasAlone = false;
    eachToken(sentence, (from, to) => {
      words += 1;
      if (words > mostWords || to - from > longestWord) return;
      const { whole, stem } = wordOf(sentence.slice(from, to));
      const isAlone = classOf(sentence.charCodeAt(from)) === alone;
      if (isAlone !== wasAlone) {
        before = 0;
        earlier = 0;
      }
      if (isAlone) {
        if (before !== 0) tell(join(before, whole));
        if (earlier !== 0) tell(join(join(earlier, before), whole));
        earlier = before;
      } else {
        tell(whole);
        if (stem !== whole) tell(join(stem, stem));
        if (before !== 0) tell(join(before, stem));
      }
      before = isAlone ? whole : stem;
      wasAlone = isAlone;
    });
  }
};

const sender = ({ presented: { platform, ownDomain, bySender } }: Facts): string => {
  if (platform === 'law-firm' || platform === 'court') return platform;
  if (ownDomain) return 'a platform';
  return bySender ? 'a platform by name' : 'anybody';
};

/** A subject line that says that somebody answers. */
const answers = /^(?:re|aw|antw|sv|vs|odp|ynt|rif|回复|回覆|答复|返信)\s?[:：]/i;

/** Who sent it, and what it names by a number. */
const eachFact = (facts: Facts, subject: string, see: See): void => {
  const tell = (fact: string) => see(feature(numberOf(fact)), -1, false);
  tell(`from ${sender(facts)}`);
  if (facts.presented.platform === 'other') tell('from no platform that is known');
  for (const named of ['listings', 'complaintIds', 'dockets'] as const) {
    if (facts[named] > 0) tell(`names ${named}`);
    if (facts[named] > 2) tell(`names many ${named}`);
  }
  for (const type of new Set(facts.rights)) tell(`names a right: ${type}`);
  if (namedThings(facts) === 0) tell('names nothing');
  if (facts.bulk) tell('to a list');
  if (facts.phish) tell('a phish');
  if (facts.infringement) tell(`says its type: ${facts.infringement.right}`);
  if (answers.test(subject)) tell('an answer');
};

/** Tells every feature of a mail: what its words say and how, who sent it and what it names. In bounded time. */
export const eachFeature = (looked: Looked, see: See): void => {
  const { passages, facts, subject } = looked;
  eachWord(looked, see);
  eachIdea(passages, see);
  if (facts) eachFact(facts, subject, see);
};
