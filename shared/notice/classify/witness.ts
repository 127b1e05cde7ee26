import type { Passages, Sentence } from '../passages.ts';
import type { Facts } from './facts.ts';
import { featuresOf } from './features.ts';
import { type Believed, believeKind, believeRight } from './learned.ts';
import type { Tally, Words } from './tally.ts';

/** How much what was learned counts beside the rules: of a kind, of a right. */
const credit = { kind: 4, right: 1 };
/** Nothing is less likely than this. */
const least = Math.log(0.001);

const wordsOf = (sentence: Sentence | undefined, subject: string, text: string): Words | undefined => {
  if (!sentence) return undefined;
  if (!sentence.inText) return { text: subject.slice(0, 300) };
  const { start } = sentence;
  const end = Math.min(sentence.end, start + 300);
  return { text: text.slice(start, end), start, end };
};

/** Lets what was learned from labelled mails and phrases speak beside the rules, by the same concepts. */
export const heedLearned = (
  { add }: Tally,
  passages: Passages,
  subject: string,
  text: string,
  facts: Facts,
): void => {
  const features = featuresOf(passages, facts);
  const speak = <Class extends string>(
    about: 'kind' | 'right',
    { option, log, feature }: Believed<Class>,
    from: number,
  ) => {
    const weight = credit[about] * (Math.max(log, least) - from);
    const words = wordsOf(feature === undefined ? undefined : features.get(feature), subject, text);
    add('learned', `${about}:${option}`, Math.round(weight * 100) / 100, words);
  };
  const kinds = believeKind(features);
  for (const kind of kinds) speak('kind', kind, -Math.log(kinds.length));
  const rights = believeRight(features);
  const unsaid = rights.find(({ option }) => option === 'unspecified')?.log ?? least;
  for (const right of rights)
    if (right.option !== 'unspecified') speak('right', right, Math.max(unsaid, least));
};
