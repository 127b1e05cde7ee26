import { remembering } from '../mail/remembering.ts';
import { eachToken, fold } from './tokens.ts';

/**
 * Terms as a tree of word patterns. Places in it are numbers, because a tree of objects is large: every collection of
 * garbage walks through it again.
 */
interface Tree {
  /** where a term goes on behind a word: by its place so far and the next word's pattern */
  next: Map<number, number>;
  /** of each place, whether a term goes on from there with the very next word */
  goesOn: boolean[];
  /** of each place, where the term goes on after a few words of any kind; 0 for nowhere */
  gaps: number[];
  /** of each place, what the terms that end there stand for */
  means: (readonly number[])[];
}

const root = 0;
const mostPatterns = 65_536;
const edge = (place: number, pattern: number): number => place * mostPatterns + pattern;

/** What a word of the text is to a vocabulary: the word patterns by which terms go on, and the terms it may begin. */
interface Known {
  continues: readonly number[];
  begins: readonly number[];
}

/** Finds the terms of a vocabulary in one pass over a text's words. */
export interface Lexicon {
  tree: Tree;
  know: (word: string) => Known;
}

const nothing: readonly number[] = [];
const unknown: Known = { continues: nothing, begins: nothing };
const rememberedWords = 30_000;
/** No word of any vocabulary is longer. */
const longestWord = 40;
/** How many words may stand where a term says `…`; three characters of Chinese or Japanese make one. */
const widestGap = 9;
const character = 1 / 3;

/** Terms under way at once; a text that begins more is no prose. */
const mostOpen = 60;

/**
 * Compiles terms. A term is words in order, separated from the next by `|` or the end of the line; `infring*` stands
 * for every word that begins so, `report … withdrawn` allows a few words in between. Case, accents and full-width
 * forms do not count; every Han and kana character is a word of its own. `means` says what number each list of terms
 * stands for.
 */
export const lexiconOf = (entries: Iterable<readonly [terms: string, means: number]>): Lexicon => {
  const tree: Tree = { next: new Map(), goesOn: [], gaps: [], means: [] };
  const newPlace = (): number => {
    tree.goesOn.push(false);
    tree.gaps.push(0);
    return tree.means.push(nothing) - 1;
  };
  newPlace();
  /** lists that are the same are one */
  const lists = new Map<string, readonly number[]>();
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const lengths = new Set<number>();
  /** patterns that terms have behind their first word */
  const inner = new Set<number>();
  let patterns = 0;

  const patternNumber = (word: string, stem: boolean): number => {
    const table = stem ? stems : exact;
    const known = table.get(word);
    if (known !== undefined) return known;
    if (stem) lengths.add(word.length);
    table.set(word, patterns);
    patterns += 1;
    return patterns - 1;
  };

  const after = (place: number, pattern: number): number => {
    if (place !== root) inner.add(pattern);
    const key = edge(place, pattern);
    const known = tree.next.get(key);
    if (known !== undefined) return known;
    const next = newPlace();
    tree.next.set(key, next);
    tree.goesOn[place] = true;
    return next;
  };
  const addMeaning = (place: number, means: number): void => {
    const already = tree.means[place] ?? nothing;
    if (already.includes(means)) return;
    const list = [...already, means];
    const key = list.join();
    tree.means[place] = lists.get(key) ?? list;
    lists.set(key, tree.means[place]);
  };

  for (const [terms, means] of entries) {
    for (const term of terms.split(/[|\n]/)) {
      let place = root;
      for (const [number, part] of term.split('…').entries()) {
        if (number > 0) place = tree.gaps[place] ||= newPlace();
        eachToken(part, (start, end) => {
          place = after(place, patternNumber(fold(part.slice(start, end)), part[end] === '*'));
        });
      }
      if (place !== root) addMeaning(place, means);
    }
  }

  const stemLengths = [...lengths].sort((a, b) => a - b);
  const find = (raw: string): Known => {
    const word = fold(raw);
    const patterns: number[] = [];
    const whole = exact.get(word);
    if (whole !== undefined) patterns.push(whole);
    for (const length of stemLengths) {
      if (length > word.length) break;
      const stem = stems.get(word.slice(0, length));
      if (stem !== undefined) patterns.push(stem);
    }
    if (patterns.length === 0) return unknown;
    return {
      continues: patterns.filter((pattern) => inner.has(pattern)),
      begins: patterns.flatMap((pattern) => tree.next.get(edge(root, pattern)) ?? []),
    };
  };

  const know = remembering({ most: rememberedWords, longest: longestWord }, find);
  return { tree, know };
};

/** A term that has begun: where it may go on, where it started, and over how many words more. */
interface Begun {
  place: number;
  start: number;
  left: number;
}

/** One pass of a lexicon over words; `found` is told what a term means and where it stands. */
export const scanner = (
  { tree, know }: Lexicon,
  found: (means: number, start: number, end: number) => void,
) => {
  let open: Begun[] = [];
  let still: Begun[] = [];
  /** words since then that neither begin a term nor continue one */
  let passed = 0;
  const reach = (place: number, from: number, end: number): void => {
    for (const means of tree.means[place] ?? nothing) found(means, from, end);
    if (tree.goesOn[place]) still.push({ place, start: from, left: 0 });
    const gap = tree.gaps[place];
    if (gap) still.push({ place: gap, start: from, left: widestGap });
  };
  return {
    word: (raw: string, start: number, end: number): void => {
      const { continues, begins } = raw.length > longestWord ? unknown : know(raw);
      if (begins.length === 0 && open.length === 0) return;
      const size = end - start === 1 && raw.charCodeAt(0) >= 0x3040 ? character : 1;
      if (begins.length === 0 && continues.length === 0 && size === 1 && open.length <= mostOpen) {
        passed += 1;
        return;
      }
      still = [];
      for (const begun of open) {
        if (passed > 0 && begun.left <= passed) continue;
        begun.left -= passed;
        for (const pattern of continues) {
          const next = tree.next.get(edge(begun.place, pattern));
          if (next !== undefined) reach(next, begun.start, end);
        }
        if (begun.left > size && still.length < mostOpen) {
          begun.left -= size;
          still.push(begun);
        }
      }
      for (const next of begins) reach(next, start, end);
      open = still;
      passed = 0;
    },
    /** Terms do not reach over the end of a sentence. */
    stop: (): void => {
      if (open.length > 0) open = [];
      passed = 0;
    },
  };
};
