import { eachFeature, type LookedWords } from './features.ts';
import type { Head, Table } from './table.ts';

/** The features of a mail that something was learned of: their places in the table, and the sentences they stand in. */
export interface Known {
  words: number[];
  ideas: number[];
  /** of each of them, words first, the sentence that says it first; −1 for a fact */
  sentences: number[];
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
export const knownIn = (looked: LookedWords, { places, placeOf }: Table): Known => {
  const seen = new Uint8Array(places);
  const known: Known = { words: [], ideas: [], sentences: [] };
  eachFeature(looked, (feature, sentence, ofWords) => {
    const place = placeOf(feature);
    if (place < 0 || seen[place] === 1) return;
    seen[place] = 1;
    (ofWords ? known.words : known.ideas).push(place);
    known.sentences.push(sentence);
  });
  return known;
};

/** What was learned says of a mail, class by class. */
export const believe = <Class extends string>(
  { classes, start, weights, unit }: Head<Class>,
  { words, ideas }: Known,
): Belief<Class>[] => {
  const width = classes.length;
  const sums = Float64Array.from(start);
  for (const part of [words, ideas]) {
    const each = unit * share(part.length);
    for (const place of part)
      for (let at = 0; at < width; at++)
        sums[at] = (sums[at] ?? 0) + each * (weights[place * width + at] ?? 0);
  }
  const highest = Math.max(...sums);
  const all = highest + Math.log(sums.reduce((total, sum) => total + Math.exp(sum - highest), 0));
  return classes.map((option, at) => ({ option, log: (sums[at] ?? 0) - all }));
};

/** How far what was learned puts a class ahead of the likeliest other: a difference of logarithms. */
export const leadOf = <Class extends string>(beliefs: readonly Belief<Class>[], option: Class): number => {
  let [own, other] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const belief of beliefs)
    if (belief.option === option) own = belief.log;
    else other = Math.max(other, belief.log);
  return own - other;
};

/** The sentences that speak most for the one class and for the other, undefined where none does. */
export const telling = <Class extends string>(
  { classes, weights }: Head<Class>,
  { words, ideas, sentences }: Known,
  [one, other]: readonly [Class, Class],
): [number | undefined, number | undefined] => {
  const width = classes.length;
  const [at, against] = [classes.indexOf(one), classes.indexOf(other)];
  const leans = new Map<number, number>();
  let next = 0;
  for (const part of [words, ideas]) {
    const each = share(part.length);
    // what one sentence says stands together
    let sentence = -1;
    let lean = 0;
    const close = () => {
      if (sentence >= 0) leans.set(sentence, (leans.get(sentence) ?? 0) + each * lean);
      lean = 0;
    };
    for (const place of part) {
      const where = sentences[next++] ?? -1;
      if (where !== sentence) close();
      sentence = where;
      lean += (weights[place * width + at] ?? 0) - (weights[place * width + against] ?? 0);
    }
    close();
  }
  let [most, least]: [[number, number], [number, number]] = [
    [-1, 0],
    [-1, 0],
  ];
  for (const lean of leans) {
    if (lean[1] > most[1]) most = lean;
    if (lean[1] < least[1]) least = lean;
  }
  return [most[0] < 0 ? undefined : most[0], least[0] < 0 ? undefined : least[0]];
};
