import { type ConceptSet, setOf, shares } from './concept-set.ts';
import type { LookedWords } from './learned/features.ts';
import type { Reason } from './notice.ts';
import type { Sentence } from './passages.ts';
import { type Rule, rules } from './rules.ts';

/** What a mail's sentences speak for, and which rules said so. */
export interface Weighed {
  scores: Map<string, number>;
  reasons: Reason[];
}

interface Fired {
  best: number;
  rest: number;
  sentence: Sentence;
}

const perScope = {
  sentence: rules.filter(({ scope }) => scope === 'sentence'),
  near: rules.filter(({ scope }) => scope === 'near'),
  mail: rules.filter(({ scope }) => scope === 'mail'),
};

const meets = ({ needs, unless }: Rule, has: ConceptSet): boolean => {
  for (const need of needs) if (!shares(need, has)) return false;
  return !shares(unless, has);
};

const both = (a: ConceptSet, b: ConceptSet): ConceptSet => [a[0] | b[0], a[1] | b[1], a[2] | b[2]];

/** Concepts that ordinary sentences are full of; no rule needs only these. */
const common = setOf([
  'your',
  'listing',
  'account',
  'if',
  'not',
  'please',
  'future',
  'suspect',
  'image',
  'removed',
]);

/** One need of each rule that few sentences meet: a sentence that meets none of them fires nothing. */
const telling = rules
  .map(({ needs }) => needs.find((need) => !shares(need, common)) ?? needs[0] ?? common)
  .reduce(both);

/** Repeating a thing adds little to having said it. */
const gain = ({ best, rest }: Fired): number => best + Math.min(0.25 * rest, 0.5 * best);

/** The rules that a mail's sentences fire, each with how much it counts. */
const firedBy = (
  sentences: readonly Sentence[],
  factor: (sentence: Sentence) => number,
): ReadonlyMap<Rule, Fired> => {
  const fired = new Map<Rule, Fired>();
  const fire = (rule: Rule, sentence: Sentence, counts: number) => {
    const before = fired.get(rule);
    if (!before) fired.set(rule, { best: counts, rest: 0, sentence });
    else if (counts > before.best) {
      before.rest += before.best;
      before.best = counts;
      before.sentence = sentence;
    } else before.rest += counts;
  };

  let all: ConceptSet = [0, 0, 0];
  let previous: Sentence | undefined;
  for (const sentence of sentences) {
    const fires = shares(sentence.has, telling);
    if (!fires && !(previous && shares(previous.has, telling))) {
      previous = sentence;
      continue;
    }
    const counts = factor(sentence);
    for (const rule of perScope.sentence) if (meets(rule, sentence.has)) fire(rule, sentence, counts);
    if (previous) {
      const has = both(previous.has, sentence.has);
      const least = Math.min(counts, factor(previous));
      for (const rule of perScope.near) if (meets(rule, has)) fire(rule, sentence, least);
    }
    if (counts >= 0.5) all = both(all, sentence.has);
    previous = sentence;
  }
  const [first] = sentences;
  if (first) for (const rule of perScope.mail) if (meets(rule, all)) fire(rule, first, 1);
  return fired;
};

/** Letters of a sentence that a reason quotes. */
const longest = 300;

/** The words of a sentence, and where in the text they stand. */
const wordsOf = (
  { inText, start, end }: Sentence,
  { subject, text }: LookedWords,
): Pick<Reason, 'text' | 'start' | 'end'> =>
  inText
    ? { text: text.slice(start, end).slice(0, longest), start, end: Math.min(end, start + longest) }
    : { text: subject.slice(0, longest) };

/** Runs the rules over a mail's sentences; `factor` says how much a sentence counts, `skipped` which rules do not. */
export const weigh = (
  looked: LookedWords,
  { factor, skipped }: { factor: (sentence: Sentence) => number; skipped: ReadonlySet<string> },
): Weighed => {
  const scores = new Map<string, number>();
  const reasons: Reason[] = [];
  for (const [rule, fired] of firedBy(looked.passages.sentences, factor)) {
    if (skipped.has(rule.name)) continue;
    for (const { towards, weight } of rule.gives) {
      const amount = weight * gain(fired);
      scores.set(towards, (scores.get(towards) ?? 0) + amount);
      const rounded = Math.round(amount * 100) / 100;
      reasons.push({ rule: rule.name, towards, weight: rounded, ...wordsOf(fired.sentence, looked) });
    }
  }
  return { scores, reasons };
};
