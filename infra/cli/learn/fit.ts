import { share } from '../../../shared/notice/learned/witness.ts';
import { type Judge, minimise } from './minimise.ts';

/** Something labelled: the places of its features, its class by number, and how much it counts. */
export interface Example {
  words: readonly number[];
  ideas: readonly number[];
  option: number;
  weight: number;
}

/** What fitting yields: a start for each class, and for each place what it adds to each class. */
export interface Fitted {
  start: Float64Array;
  weights: Float64Array;
}

/** How much all weights together may weigh beside one misjudged example: there are few examples. */
const restraint = 1;

/** How badly weights explain the examples, and which way that grows; the last `width` weights are the start. */
const misfit = (examples: readonly Example[], places: number, width: number): Judge => {
  const known = examples.map(({ words, ideas, option, weight }) => ({
    parts: [
      { each: share(words.length), list: Int32Array.from(words) },
      { each: share(ideas.length), list: Int32Array.from(ideas) },
    ],
    option,
    weight,
  }));
  const sums = new Float64Array(width);
  return (weights) => {
    const slope = new Float64Array(weights.length);
    const bias = places * width;
    let loss = 0;
    for (let at = 0; at < bias; at++) {
      const weight = weights[at] ?? 0;
      loss += (restraint / 2) * weight * weight;
      slope[at] = restraint * weight;
    }
    for (const { parts, option, weight } of known) {
      for (let at = 0; at < width; at++) sums[at] = weights[bias + at] ?? 0;
      for (const { each, list } of parts)
        for (const place of list)
          for (let at = 0; at < width; at++)
            sums[at] = (sums[at] ?? 0) + each * (weights[place * width + at] ?? 0);
      const highest = Math.max(...sums);
      let all = 0;
      for (const sum of sums) all += Math.exp(sum - highest);
      loss += weight * (highest + Math.log(all) - (sums[option] ?? 0));
      for (let at = 0; at < width; at++) {
        const miss = weight * (Math.exp((sums[at] ?? 0) - highest) / all - (at === option ? 1 : 0));
        sums[at] = miss;
        slope[bias + at] = (slope[bias + at] ?? 0) + miss;
      }
      for (const { each, list } of parts)
        for (const place of list)
          for (let at = 0; at < width; at++)
            slope[place * width + at] = (slope[place * width + at] ?? 0) + each * (sums[at] ?? 0);
    }
    return { loss, slope };
  };
};

/**
 * Multinomial logistic regression: the weights under which the examples' classes are likeliest, held small; over the whole
 * set, so that the same examples give the same weights.
 */
export const fitWeights = (examples: readonly Example[], places: number, width: number): Fitted => {
  const weights = minimise(misfit(examples, places, width), (places + 1) * width, 1e-4);
  return { start: weights.slice(places * width), weights: weights.subarray(0, places * width) };
};
