import { share, type Weights } from '../../../shared/notice/classify/learned.ts';

/** Something labelled, as the features it has; a weight of 2 counts twice. */
export interface Example<Class extends string> {
  features: readonly string[];
  option: Class;
  weight: number;
}

/** Features of fewer examples than these are chance. */
const fewest = 4;
const steps = 400;
const pace = 0.1;
/** How much a weight is drawn towards nought: there are few examples. */
const restraint = 0.0002;

const hundredths = (weight: number): number => Math.round(weight * 100) / 100;

/**
 * Multinomial logistic regression: the weights under which the examples' classes are likeliest, held small. Adam on the
 * whole set from nought, so that the same examples give the same weights.
 */
export const fitWeights = <Class extends string>(
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): Weights => {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const width = classes.length;
  const size = (names.length + 1) * width;
  const bias = names.length * width;

  // a class of few examples would be forgotten over one of many
  const sizes = Map.groupBy(examples, ({ option }) => option);
  const rare = (option: Class) => 1 / Math.sqrt(sizes.get(option)?.length ?? 1);
  const known = examples.map(({ features, option, weight }) => ({
    features: features.flatMap((name) => numbers.get(name) ?? []),
    option: classes.indexOf(option),
    weight: weight * rare(option),
  }));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);

  const weights = new Float64Array(size);
  const slope = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const sums = new Float64Array(width);
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < size; at++) slope[at] = at < bias ? restraint * (weights[at] ?? 0) : 0;
    for (const { features, option, weight } of known) {
      const each = share(features.length);
      for (let at = 0; at < width; at++) {
        let sum = weights[bias + at] ?? 0;
        for (const feature of features) sum += each * (weights[feature * width + at] ?? 0);
        sums[at] = sum;
      }
      const highest = Math.max(...sums);
      let all = 0;
      for (const sum of sums) all += Math.exp(sum - highest);
      for (let at = 0; at < width; at++) {
        const miss = Math.exp((sums[at] ?? 0) - highest) / all - (at === option ? 1 : 0);
        const amount = (miss * weight) / total;
        slope[bias + at] = (slope[bias + at] ?? 0) + amount;
        for (const feature of features)
          slope[feature * width + at] = (slope[feature * width + at] ?? 0) + each * amount;
      }
    }
    for (let at = 0; at < size; at++) {
      const down = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * down;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * down * down;
      const steep = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (pace * (mean[at] ?? 0)) / (1 - 0.9 ** step) / steep;
    }
  }
  const row = (number: number) => [...weights.subarray(number * width, (number + 1) * width)].map(hundredths);
  return {
    start: row(names.length),
    features: Object.fromEntries(names.map((name, number) => [name, row(number)])),
  };
};
