import { eachToken, fold } from './tokens.ts';

/** Where terms continue: by the number of the next word's pattern. */
interface Node {
  next: Map<number, Node>;
  /** where the term goes on after a few words of any kind */
  gap?: Node;
  /** what a term that ends here stands for */
  means: number[];
}

/** Finds the terms of a vocabulary in one pass over a text's words. */
export interface Lexicon {
  /** Which word patterns a word of the text matches. */
  patternsOf: (word: string) => readonly number[];
  root: Node;
}

const none: readonly number[] = [];
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
  const find = (raw: string): readonly number[] => {
    const word = fold(raw);
    const found: number[] = [];
    const whole = exact.get(word);
    if (whole !== undefined) found.push(whole);
    for (const length of stemLengths) {
      if (length > word.length) break;
      const stem = stems.get(word.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
    return found.length > 0 ? found : none;
  };

  const remembered = new Map<string, readonly number[]>();
  const patternsOf = (raw: string): readonly number[] => {
    const known = remembered.get(raw);
    if (known) return known;
    const found = find(raw);
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(raw, found);
    return found;
  };

  return { patternsOf, root };
};

/** A term that has begun: where it may go on, where it started, and over how many words more. */
interface Begun {
  node: Node;
  start: number;
  left: number;
}

/** One pass of a lexicon over words; `found` is told what a term means and where it stands. */
export const scanner = (
  { patternsOf, root }: Lexicon,
  found: (means: number, start: number, end: number) => void,
) => {
  let open: Begun[] = [];
  let still: Begun[] = [];
  const step = (node: Node, pattern: number, from: number, end: number): void => {
    const next = node.next.get(pattern);
    if (!next) return;
    for (const means of next.means) found(means, from, end);
    if (next.next.size > 0) still.push({ node: next, start: from, left: 0 });
    if (next.gap) still.push({ node: next.gap, start: from, left: widestGap });
  };
  return {
    word: (raw: string, start: number, end: number): void => {
      // no word of any vocabulary is longer
      const patterns = raw.length > 40 ? none : patternsOf(raw);
      if (patterns.length === 0 && open.length === 0) return;
      const size = end - start === 1 && raw.charCodeAt(0) >= 0x3040 ? character : 1;
      still = [];
      for (const begun of open) {
        for (const pattern of patterns) step(begun.node, pattern, begun.start, end);
        if (begun.left > size && still.length < mostOpen) {
          begun.left -= size;
          still.push(begun);
        }
      }
      for (const pattern of patterns) step(root, pattern, start, end);
      open = still;
    },
    /** Terms do not reach over the end of a sentence. */
    stop: (): void => {
      if (open.length > 0) open = [];
    },
  };
};
