import { remembering } from '../../mail/remembering.ts';
import { isOfLaw } from '../../mail/vocabulary.ts';
import { type Facts, namedThings } from '../classify/facts.ts';
import { concepts } from '../concepts.ts';
import type { Passages } from '../passages.ts';
import { alone, between, classOf, fold, within } from '../tokens.ts';

/** Words as what is learned looks at them; those that nobody sent have no facts. */
export interface LookedWords {
  subject: string;
  text: string;
  passages: Passages;
  facts?: Facts;
}

/** A mail as it is looked at before anybody says what it is. */
export interface Looked extends LookedWords {
  facts: Facts;
}

/**
 * Told of a feature: its number (24 bits), the sentence in which it stands (−1 for a fact), and whether it is one of
 * words or one of ideas. A feature may be told several times.
 */
export type See = (feature: number, sentence: number, ofWords: boolean) => void;

/** What follows has been said before, or is a list. */
const mostSentences = 60;
const mostLetters = 20_000;

// FNV-1a
const start32 = 0x811c9dc5;
const prime = 0x01000193;

const numberOf = (text: string): number => {
  let hash = start32;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
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

/** The ideas of each sentence, where in the mail it stands, and which of them it says together. */
const eachIdea = ({ sentences }: Passages, see: See): void => {
  const first = sentences.findIndex(({ inText }) => inText);
  const last = sentences.length - ends;
  const found: number[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || (at > mostSentences && at < last)) continue;
    const { has, inText, quoted } = sentence;
    found.length = 0;
    for (let word = 0; word < has.length; word++)
      for (let left = has[word] ?? 0; left !== 0; left &= left - 1)
        found.push(conceptNumbers[word * 32 + 31 - Math.clz32(left & -left)] ?? 0);
    for (let one = 0; one < found.length; one++) {
      const concept = found[one] ?? 0;
      if (quoted) {
        see(feature(join(repeated, concept)), at, false);
        continue;
      }
      see(feature(concept), at, false);
      if (!inText) see(feature(join(inSubject, concept)), at, false);
      else if (at < first + ends) see(feature(join(opening, concept)), at, false);
      if (inText && at >= last) see(feature(join(closing, concept)), at, false);
      for (let other = one + 1; other < found.length; other++)
        see(feature(join(concept, found[other] ?? 0)), at, false);
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
const aNumber = numberOf('0');

/** A word that is more than ASCII, or holds a digit. */
const wordOf = remembering({ most: 30_000, longest: longestWord }, (raw): Word => {
  const folded = fold(raw);
  return /\d/.test(folded)
    ? { whole: aNumber, stem: aNumber }
    : { whole: numberOf(folded), stem: numberOf(folded.slice(0, stemLength)) };
});

/** The words of a sentence and their neighbours; of Chinese and Japanese, two and three characters together. */
const wordsIn = (source: string, start: number, end: number, tell: (hash: number) => void): void => {
  let before = 0;
  let earlier = 0;
  let wasAlone = false;
  for (let at = start; at < end; ) {
    const kind = classOf(source.charCodeAt(at));
    const from = at;
    at += 1;
    if (kind === between) continue;
    if (kind === alone) {
      const { whole } = wordOf(source.charAt(from));
      if (!wasAlone) before = 0;
      if (before !== 0) tell(join(before, whole));
      if (before !== 0 && earlier !== 0) tell(join(join(earlier, before), whole));
      earlier = before;
      before = whole;
      wasAlone = true;
      continue;
    }
    let whole = start32;
    let stem = start32;
    let plain = true;
    for (at = from; at < end; at++) {
      const code = source.charCodeAt(at);
      if (classOf(code) !== within) break;
      const letter = code | 0x20;
      if (letter < 0x61 || letter > 0x7a) plain = false;
      whole = Math.imul(whole ^ letter, prime);
      if (at - from < stemLength) stem = whole;
    }
    if (at - from > longestWord) continue;
    if (!plain) ({ whole, stem } = wordOf(source.slice(from, at)));
    if (wasAlone) before = 0;
    tell(whole);
    if (stem !== whole) tell(join(stem, stem));
    if (before !== 0) tell(join(before, stem));
    before = stem;
    wasAlone = false;
  }
};

/** The words of each sentence, until they are many. */
const eachWord = ({ subject, text, passages: { sentences } }: LookedWords, see: See): void => {
  let left = mostLetters;
  for (let at = 0; at < sentences.length && at <= mostSentences && left > 0; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.quoted) continue;
    const { start, inText } = sentence;
    const end = Math.min(sentence.end, start + left);
    left -= end - start;
    if (inText) wordsIn(text, start, end, (hash) => see(feature(hash), at, true));
    else
      wordsIn(subject, start, end, (hash) => {
        see(feature(hash), at, true);
        see(feature(join(inSubject, hash)), at, true);
      });
  }
};

const sender = ({ presented: { platform, ownDomain, bySender } }: Facts): string => {
  if (isOfLaw(platform)) return platform;
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
export const eachFeature = (looked: LookedWords, see: See): void => {
  const { passages, facts, subject } = looked;
  eachWord(looked, see);
  eachIdea(passages, see);
  if (facts) eachFact(facts, subject, see);
};
