import type { Reason } from '../notice.ts';
import type { Weighed } from '../weigh.ts';

/** Where in the text words stand; a reason from the subject line or the facts has no place. */
export interface Words {
  text: string;
  start?: number;
  end?: number;
}

/** What speaks for each result so far, and which rules said so. */
export interface Tally {
  reasons: Reason[];
  of: (towards: string) => number;
  add: (rule: string, towards: string, weight: number, words?: Words) => void;
  scale: (towards: string, share: number) => void;
}

/** A tally that goes on from what the sentences said. */
export const tallyFrom = ({ scores, reasons }: Weighed): Tally => {
  const of = (towards: string): number => scores.get(towards) ?? 0;
  return {
    reasons,
    of,
    add: (rule, towards, weight, words = { text: '' }) => {
      scores.set(towards, of(towards) + weight);
      reasons.push({ rule, towards, weight, ...words });
    },
    scale: (towards, share) => {
      const score = scores.get(towards);
      if (score !== undefined) scores.set(towards, score * share);
    },
  };
};

/** A weight as a person reads it. */
export const hundredths = (weight: number): number => Math.round(weight * 100) / 100;

/** Ranks the options that share a prefix such as `kind:`, the likeliest first. */
export const ranking = <T extends string>(prefix: string, options: readonly T[]) => {
  const keyed = options.map((option) => ({ option, towards: `${prefix}${option}` }));
  return ({ of }: Tally): { option: T; score: number }[] =>
    keyed.map(({ option, towards }) => ({ option, score: of(towards) })).sort((a, b) => b.score - a.score);
};
