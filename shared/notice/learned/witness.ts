import { eachFeature, type Looked } from './features.ts';
import { type Head, placeOf } from './table.ts';

/** The features of a mail that something was learned of: their places in the table, and the sentences they stand in. */
export interface Known {
  words: number[];
  ideas: number[];
  /** of each place the first sentence, −1 for a fact */
  sentences: ReadonlyMap<number, number>;
}

/** How likely one class is by what was learned. */
export interface Belief<Class extends string> {
  option: Class;
  /** the logarithm of its share */
  log: number;
}

const loudness = 8;

/** A mail that says much is no surer than one that says it once: of `count` features each counts so much. */
export const share = (count: number): number => loudness / Math.sqrt(Math.max(1, count));

/** Looks a mail over once for everything that something was learned of. */
export const knownIn = (looked: Looked): Known => {
  const sentences = new Map<number, number>();
  const words: number[] = [];
  const ideas: number[] = [];
  eachFeature(looked, (feature, sentence, ofWords) => {
    const place = placeOf.get(feature);
    if (place === undefined || sentences.has(place)) return;
    sentences.set(place, sentence);
    (ofWords ? words : ideas).push(place);
  });
  return { words, ideas, sentences };
};

/** What was learned says of a mail, class by class. */
export const believe = <Class extends string>(
  { classes, start, weights, unit }: Head<Class>,
  { words, ideas }: Known,
): Belief<Class>[] => {
  const width = classes.length;
  const sums = Float64Array.from(start);
  for (const places of [words, ideas]) {
    const each = unit * share(places.length);
    for (const place of places)
      for (let at = 0; at < width; at++)
        sums[at] = (sums[at] ?? 0) + each * (weights[place * width + at] ?? 0);
  }
  const highest = Math.max(...sums);
  const all = highest + Math.log(sums.reduce((total, sum) => total + Math.exp(sum - highest), 0));
  return classes.map((option, at) => ({ option, log: (sums[at] ?? 0) - all }));
};

/** The sentence that speaks most for a class rather than for another, undefined where none does. */
export const telling = <Class extends string>(
  { classes, weights }: Head<Class>,
  { words, ideas, sentences }: Known,
  option: Class,
  rather: Class,
): number | undefined => {
  const width = classes.length;
  const [at, against] = [classes.indexOf(option), classes.indexOf(rather)];
  const said = new Map<number, number>();
  for (const places of [words, ideas]) {
    const each = share(places.length);
    for (const place of places) {
      const sentence = sentences.get(place) ?? -1;
      if (sentence < 0) continue;
      const amount = (weights[place * width + at] ?? 0) - (weights[place * width + against] ?? 0);
      said.set(sentence, (said.get(sentence) ?? 0) + each * amount);
    }
  }
  const [most] = [...said].sort(([, a], [, b]) => b - a);
  return most && most[1] > 0 ? most[0] : undefined;
};
