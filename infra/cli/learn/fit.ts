import { share } from '../../../shared/notice/learned/witness.ts';

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
const mostSteps = 80;
const remembered = 8;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** a + times × b, in a's place. */
const add = (a: Float64Array, times: number, b: Float64Array): void => {
  for (let at = 0; at < a.length; at++) a[at] = (a[at] ?? 0) + times * (b[at] ?? 0);
};

const plus = (a: Float64Array, times: number, b: Float64Array): Float64Array<ArrayBuffer> => {
  const sum = new Float64Array(a);
  add(sum, times, b);
  return sum;
};

/** How badly weights explain the examples, and which way that grows; the last `width` weights are the start. */
const misfit = (examples: readonly Example[], places: number, width: number) => {
  const known = examples.map(({ words, ideas, option, weight }) => ({
    parts: [
      { each: share(words.length), list: Int32Array.from(words) },
      { each: share(ideas.length), list: Int32Array.from(ideas) },
    ],
    option,
    weight,
  }));
  const sums = new Float64Array(width);
  return (weights: Float64Array): { loss: number; slope: Float64Array<ArrayBuffer> } => {
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
 * Multinomial logistic regression: the weights under which the examples' classes are likeliest, held small. L-BFGS from
 * nought over the whole set, so that the same examples give the same weights.
 */
export const fitWeights = (examples: readonly Example[], places: number, width: number): Fitted => {
  const judge = misfit(examples, places, width);
  let weights = new Float64Array((places + 1) * width);
  let { loss, slope } = judge(weights);
  const past: { moved: Float64Array; turned: Float64Array; scale: number }[] = [];
  for (let step = 0; step < mostSteps; step++) {
    const way = new Float64Array(slope.length);
    add(way, -1, slope);
    const shares: number[] = [];
    for (const { moved, turned, scale } of past.toReversed()) {
      const along = scale * dot(moved, way);
      shares.unshift(along);
      add(way, -along, turned);
    }
    const latest = past.at(-1);
    const size = latest
      ? 1 / (latest.scale * dot(latest.turned, latest.turned))
      : 1 / Math.sqrt(dot(slope, slope));
    add(way, size - 1, way);
    for (const [at, { moved, turned, scale }] of past.entries())
      add(way, (shares[at] ?? 0) - scale * dot(turned, way), moved);

    const downhill = dot(slope, way);
    let stride = 1;
    let next = plus(weights, stride, way);
    let there = judge(next);
    while (there.loss > loss + 1e-4 * stride * downhill && stride > 1e-6) {
      stride /= 2;
      next = plus(weights, stride, way);
      there = judge(next);
    }
    const moved = plus(next, -1, weights);
    const turned = plus(there.slope, -1, slope);
    const bend = dot(moved, turned);
    if (bend > 1e-10) past.push({ moved, turned, scale: 1 / bend });
    if (past.length > remembered) past.shift();
    const gained = loss - there.loss;
    weights = next;
    ({ loss, slope } = there);
    if (gained < 1e-4 * loss) break;
  }
  return { start: weights.slice(places * width), weights: weights.subarray(0, places * width) };
};
