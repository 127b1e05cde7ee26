import { matchesIn } from '../platform/matches-in.ts';

/** Words between quotation marks, from the first mark to behind the last. */
export interface Quotation {
  start: number;
  end: number;
}

const marked =
  /[“”][^”“]{8,600}”|„[^“”„]{8,600}[“”]|«[^»«]{8,600}»|「[^」「]{8,600}」|『[^』『]{8,600}』|(?<![\p{L}\d])"(?![\s"])[^"]{8,600}"(?!\p{L})/gu;
/** A name or a title is shorter; Chinese and Japanese write it without spaces. */
const isSaying = /(?:\S\s+){4}\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，、]{8}/u;
const most = 100;

/** Where a text repeats what was said between quotation marks, in order: a saying, not a name. */
export const quotationsIn = (text: string): Quotation[] =>
  matchesIn(text, marked, most)
    .filter(([words]) => isSaying.test(words) && !/\n\s*\n/.test(words))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** A text's words from a place on, with spaces for what they repeat between quotation marks. */
export const unquoted = (words: string, start: number, quotations: readonly Quotation[]): string =>
  quotations
    .filter((quotation) => quotation.start < start + words.length && quotation.end > start)
    .reduce((rest, quotation) => {
      const from = Math.max(quotation.start - start, 0);
      const to = Math.min(quotation.end - start, words.length);
      return rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
    }, words);
