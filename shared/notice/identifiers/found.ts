import type { Platform } from '../../mail/vocabulary.ts';
import type { Hit } from '../hit.ts';
import type { MayMatch } from '../may-match.ts';
import { firstLabel } from '../passages.ts';
import { type Label, labelNames } from './labels.ts';

/** A value and where it stands in the text. */
export interface Found<Type extends string = string> {
  type: Type;
  value: string;
  start: number;
  end: number;
}

/** What the extractors read from. */
export interface Source {
  text: string;
  labels: readonly Hit[];
  /** words that stand for a listing: what an undoubted number right behind them numbers */
  things?: readonly Hit[];
  /** words that tell of a report, or of its withdrawal, outside of quotations */
  tells?: readonly Hit[];
  mayMatch: MayMatch;
  platform: Platform;
  /** whether the platform itself writes; else its name only stands in the text, and others' may as well */
  bySender: boolean;
  language: string;
}

/** What only shows where a number would stand: `00000000`, `123456789`, `B012345678`. */
const placeholder = /^(?:0{6,}|0?12345678(?:90?)?|B0(?:0{8}|1?2345678\d?|0EXAMPLE))$/;

/** True for a value that the mail itself hides: `B07TLXXXX`, `1234****`, `[masked]`. */
export const isMasked = (text: string, start: number, end: number): boolean =>
  placeholder.test(text.slice(start, end)) ||
  /x{3,}|\*{2,}|#{3,}|•{2,}/i.test(text.slice(start, end)) ||
  /^(?:x{2,}|[*#•]{2,}|…|\.{3})/i.test(text.slice(end, end + 4)) ||
  /(?:[x]{3,}|[*#•]{2,}|…|\.{3})$/i.test(text.slice(Math.max(0, start - 4), start));

const named = new Map<number, Label>(labelNames.map((label, number) => [firstLabel + number, label]));

/** Which label a hit is. */
export const labelOf = ({ means }: Hit): Label | undefined => named.get(means);

// what may stand between a label and its value: `:`, `No.`, `(s)`, `is`, brackets
const filler =
  /(?:\(s\)|\(en\)|\(e\))?[\s:：#№.。º°ª*=\-–—()[\]（）「」『』【】"'“”„«»|>/]{0,12}(?:(?:nos?|nrs?|numbers?|ids?|is|are|num|numéro|numero|número|nº|n°|nro|núm|nummer|lautet|est|es|è|é|jest|är)(?![A-Za-z0-9]|-[A-Z0-9])[\s:：#№.°º*=\-–—()[\]（）「」"'“”|>]{0,6}){0,2}(?:(?:为|是|は)[\s:：「“"]{0,3})?(?:第\s?|号)?/iuy;
// a list's values may each be described: `1733021894 (lamp) and 1733028811 (shade)`
const separator =
  /(?:[ \t]?[(（][^()（）\n]{1,80}[)）](?=[ \t]?(?:,|;|、|，|and|und|et|e|y|en|i|och|ve|oraz|ou|or|和|及|与|および|と)[ \t\d]))?[\s,;、，；/&|•·*()（）\]["'“”-]{0,8}(?:(?:and|und|et|e|y|en|i|och|ve|oraz|ou|or|と|和|及|与|および|及び)(?![A-Za-z])\s{0,3})?[\s:：#(（["'“]{0,4}/iuy;

/** A sentence that ends with the label's word, and its paragraph with it: what stands below is no value of it. */
const paragraphEnds = /(?<=\p{Ll}{4}|\p{Script=Han}|\p{Script=Hiragana})[.。][ \t]*\n[ \t]*\n/uy;

/**
 * The values that follow a label, one or a list of them. `pattern` must be sticky; its first group, if it has one,
 * is the value. `sameLine` ends a list with its line: what stands on the next is something else.
 */
export const valuesAfter = (
  text: string,
  label: Hit,
  pattern: RegExp,
  { sameLine = false } = {},
): { value: string; start: number; end: number }[] => {
  const values: { value: string; start: number; end: number }[] = [];
  paragraphEnds.lastIndex = label.end;
  if (paragraphEnds.test(text)) return values;
  filler.lastIndex = label.end;
  let at = filler.test(text) ? filler.lastIndex : label.end;
  for (let count = 0; count < 200; count++) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const value = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(value);
    values.push({ value, start, end: start + value.length });
    separator.lastIndex = match.index + match[0].length;
    if (!separator.test(text) || separator.lastIndex === match.index + match[0].length) break;
    if (sameLine && text.slice(at, separator.lastIndex).includes('\n', value.length)) break;
    at = separator.lastIndex;
  }
  return values;
};

const lineStart = /[ \t]*(?:[-–•*·][ \t]*|\(?(?:\d{1,2}|[a-h])[.)][ \t]+)?/y;
const mostLines = 100;

/** The numbers that the lines below a heading begin with, counted or not: a list or a table. Other lines than these end it. */
export const linesBelow = (
  text: string,
  heading: Hit,
  number: RegExp,
): { value: string; start: number; end: number }[] => {
  const found: { value: string; start: number; end: number }[] = [];
  let at = text.indexOf('\n', heading.end) + 1;
  for (let line = 0; at > 0 && line < mostLines; line++) {
    lineStart.lastIndex = at;
    lineStart.test(text);
    number.lastIndex = lineStart.lastIndex;
    const start = number.lastIndex;
    const value = number.exec(text)?.[0];
    if (
      value !== undefined &&
      /^(?:[\s(（:：|,;–-]|$)/.test(text.slice(start + value.length, start + value.length + 1))
    )
      found.push({ value, start, end: start + value.length });
    else if (text[start] !== '\n') break;
    at = text.indexOf('\n', start) + 1;
  }
  return found;
};

/** Leaves one of each value, the first, in the order of the text. */
export const distinct = <F extends Found>(found: readonly F[]): F[] => {
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ type, value }) => {
      const key = `${type} ${value}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
};

/** Of values that a text writes in several ways, which are alike as `shortest` has them, those that it writes longest. */
export const longestOf = <F extends Found>(found: readonly F[], shortest: (one: F) => string): F[] => {
  const lengths = new Map<string, number>();
  for (const one of found) {
    const short = shortest(one);
    lengths.set(short, Math.max(one.value.length, lengths.get(short) ?? 0));
  }
  return found.filter((one) => one.value.length === lengths.get(shortest(one)));
};
