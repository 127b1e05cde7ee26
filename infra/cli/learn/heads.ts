import { Decision, Effect, NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';
import type { Seen } from './examples.ts';
import { type Example, type Fitted, fitWeights } from './fit.ts';

const rightless = new Set<NoticeKind>(['unrelated', 'policy-notice']);
/** Who only writes has done nothing yet: see `classify/effect.ts`. */
const effectless = new Set<NoticeKind>(['unrelated', 'demand-letter', 'retraction', 'hijack-alert']);

/** What is learned: of each question its classes, and which of them something labelled belongs to, −1 where it does not say. */
const questions = {
  kind: { width: NoticeKind.options.length, of: ({ kind }) => NoticeKind.options.indexOf(kind) },
  right: {
    width: Right.options.length,
    of: ({ kind, right }) => (right && !rightless.has(kind) ? Right.options.indexOf(right) : -1),
  },
  effect: {
    width: Effect.options.length,
    of: ({ kind, effect }) => (effect && !effectless.has(kind) ? Effect.options.indexOf(effect) : -1),
  },
  decision: {
    width: Decision.options.length,
    of: ({ decision }) => (decision ? Decision.options.indexOf(decision) : -1),
  },
} satisfies Record<string, { width: number; of: (says: Seen['says']) => number }>;

export type Question = keyof typeof questions;

/** The features that something was learned of, in order, and the answers to each question by them. */
export interface Learned {
  features: readonly number[];
  heads: Record<Question, Fitted>;
}

/** A feature of fewer examples is chance. */
const fewest = 3;
/** How many features are kept: those that weigh most. */
const most = 7_000;
/** Beyond so many examples a feature is no more certain. */
const certain = 400;

const countsOf = (seen: readonly Seen[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { features } of seen)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
};

/** Looks something labelled over for these features: the places of those that it has. */
const lookedOverFor = (features: readonly number[]) => {
  const places = new Map(features.map((feature, place) => [feature, place]));
  return (one: Seen): { words: number[]; ideas: number[] } => {
    const known: { words: number[]; ideas: number[] } = { words: [], ideas: [] };
    for (const [feature, ofWords] of one.features) {
      const place = places.get(feature);
      if (place !== undefined) (ofWords ? known.words : known.ideas).push(place);
    }
    return known;
  };
};

const fitAll = (seen: readonly Seen[], features: readonly number[]): Record<Question, Fitted> => {
  const lookOver = lookedOverFor(features);
  const known = seen.map((one) => ({ ...lookOver(one), says: one.says, weight: one.weight }));
  const answer = (question: Question): Fitted => {
    const { width, of } = questions[question];
    const examples: Example[] = known.flatMap(({ says, ...one }) => {
      const option = of(says);
      return option < 0 ? [] : [{ ...one, option }];
    });
    return fitWeights(examples, features.length, width);
  };
  return {
    kind: answer('kind'),
    right: answer('right'),
    effect: answer('effect'),
    decision: answer('decision'),
  };
};

/** Learns from everything labelled: first by all features, then again by those that weighed most. */
export const learn = (seen: readonly Seen[]): Learned => {
  const counts = countsOf(seen);
  const all = [...counts]
    .flatMap(([feature, count]) => (count >= fewest ? [feature] : []))
    .sort((a, b) => a - b);
  const first = fitAll(seen, all);
  const weightOf = (place: number): number =>
    Math.max(
      ...Object.values(first).map(({ start, weights }) => {
        let highest = 0;
        for (let at = 0; at < start.length; at++)
          highest = Math.max(highest, Math.abs(weights[place * start.length + at] ?? 0));
        return highest;
      }),
    );
  const features = all
    .map((feature, place) => ({
      feature,
      weighs: weightOf(place) * Math.sqrt(Math.min(certain, counts.get(feature) ?? 0)),
    }))
    .sort((a, b) => b.weighs - a.weighs || a.feature - b.feature)
    .slice(0, most)
    .map(({ feature }) => feature)
    .sort((a, b) => a - b);
  return { features, heads: fitAll(seen, features) };
};
