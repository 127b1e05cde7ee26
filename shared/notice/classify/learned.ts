import { NoticeKind, Right } from '../vocabulary.ts';
import type { Features } from './features.ts';
import table from './learned.json' with { type: 'json' };

/** What was learned of one question: of each class its start, and what each feature adds to it, in the classes' order. */
export interface Weights {
  start: readonly number[];
  features: Readonly<Record<string, readonly number[]>>;
}

/** How likely a class is by what was learned, as the logarithm of its share, and the feature that speaks for it most. */
export interface Believed<Class extends string> {
  option: Class;
  log: number;
  feature: string | undefined;
}

/** A mail that says much is no surer than one that says it once: each of n features counts 1/√n. */
export const share = (features: number): number => 1 / Math.sqrt(Math.max(1, features));

const believe =
  <Class extends string>(classes: readonly Class[], { start, features: weights }: Weights) =>
  (features: Features): Believed<Class>[] => {
    const known = [...features.keys()].filter((feature) => weights[feature]);
    const each = share(known.length);
    const sums = classes.map((option, at) => {
      let sum = start[at] ?? 0;
      let most = 0;
      let feature: string | undefined;
      for (const name of known) {
        const weight = weights[name]?.[at] ?? 0;
        sum += weight * each;
        if (weight > most) {
          most = weight;
          feature = name;
        }
      }
      return { option, sum, feature };
    });
    const highest = Math.max(...sums.map(({ sum }) => sum));
    const all = highest + Math.log(sums.reduce((total, { sum }) => total + Math.exp(sum - highest), 0));
    return sums.map(({ option, sum, feature }) => ({ option, log: sum - all, feature }));
  };

/** What the labelled mails and phrases have taught of the kind of a mail with these features. */
export const believeKind = believe(NoticeKind.options, table.kind);

/** What they have taught of the right that it is about. */
export const believeRight = believe(Right.options, table.right);
