import { eachToken, fold } from './tokens.ts';

/** Where terms continue: by the number of the next word's pattern. */
interface Node {
  next: Map<number, Node>;
  /** where the term goes on after a few words of any kind */
  gap?: Node;
  /** what a term that ends here stands for */
  means: number[];
}

/** What a word of the text is to a vocabulary: the word patterns it matches, and the terms it may begin. */
interface Known {
  patterns: readonly number[];
  begins: readonly Node[];
}

/** Finds the terms of a vocabulary in one pass over a text's words. */
export interface Lexicon {
  know: (word: string) => Known;
}

const unknown: Known = { patterns: [], begins: [] };
const rememberedWords = 30_000;
/** How many words may stand where a term says `…`; three characters of Chinese or Japanese make one. */
const widestGap = 9;
const character = 1 / 3;

/** Terms under way at once; a text that begins more is no prose. */
const mostOpen = 60;

const leaf = (): Node => ({ next: new Map(), means: [] });

/**
 * Compiles terms. A term is words in order, separated from the next by `|` or the end of the line; `infring*` stands
 * for every word that begins so, `report … withdrawn` allows a few words in between. Case, accents and full-width
 * forms do not count; every Han and kana character is a word of its own. `means` says what number each list of terms
 * stands for.
 */
export const lexiconOf = (entries: Iterable<readonly [terms: string, means: number]>): Lexicon => {
  const root = leaf();
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const lengths = new Set<number>();
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

  for (const [terms, means] of entries) {
    for (const term of terms.split(/[|\n]/)) {
      let node = root;
      for (const [number, part] of term.split('…').entries()) {
        if (number > 0) {
          node.gap ??= leaf();
          node = node.gap;
        }
        eachToken(part, (start, end) => {
          const pattern = patternNumber(fold(part.slice(start, end)), part[end] === '*');
          let next = node.next.get(pattern);
          if (!next) {
            next = leaf();
            node.next.set(pattern, next);
          }
          node = next;
        });
      }
      if (node !== root && !node.means.includes(means)) node.means.push(means);
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
    return { patterns, begins: patterns.flatMap((pattern) => root.next.get(pattern) ?? []) };
  };

  const remembered = new Map<string, Known>();
  const know = (raw: string): Known => {
    const known = remembered.get(raw);
    if (known) return known;
    const found = find(raw);
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(raw, found);
    return found;
  };

  return { know };
};

/** A term that has begun: where it may go on, where it started, and over how many words more. */
interface Begun {
  node: Node;
  start: number;
  left: number;
}

/** One pass of a lexicon over words; `found` is told what a term means and where it stands. */
export const scanner = ({ know }: Lexicon, found: (means: number, start: number, end: number) => void) => {
  let open: Begun[] = [];
  let still: Begun[] = [];
  const reach = (next: Node, from: number, end: number): void => {
    for (const means of next.means) found(means, from, end);
    if (next.next.size > 0) still.push({ node: next, start: from, left: 0 });
    if (next.gap) still.push({ node: next.gap, start: from, left: widestGap });
  };
  return {
    word: (raw: string, start: number, end: number): void => {
      // no word of any vocabulary is longer
      const { patterns, begins } = raw.length > 40 ? unknown : know(raw);
      if (begins.length === 0 && open.length === 0) return;
      const size = end - start === 1 && raw.charCodeAt(0) >= 0x3040 ? character : 1;
      still = [];
      for (const begun of open) {
        for (const pattern of patterns) {
          const next = begun.node.next.get(pattern);
          if (next) reach(next, begun.start, end);
        }
        if (begun.left > size && still.length < mostOpen) {
          begun.left -= size;
          still.push(begun);
        }
      }
      for (const next of begins) reach(next, start, end);
      open = still;
    },
    /** Terms do not reach over the end of a sentence. */
    stop: (): void => {
      if (open.length > 0) open = [];
    },
  };
};
