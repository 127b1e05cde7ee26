import { simplify } from './chinese-script.ts';

const undecomposed: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

const isAscii = /^[ -~]*$/;

/** A word as the vocabularies compare it: lower case, without accents, full-width and traditional forms made plain. */
export const fold = (word: string): string => {
  if (isAscii.test(word)) return word.toLowerCase();
  const plain = word
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\uFEFF]/gu, '')
    .toLowerCase();
  let folded = '';
  for (const character of plain) folded += undecomposed[character] ?? simplify(character);
  return folded;
};

/** What a character is to a reader of words: nothing, part of a word, or a word by itself (kana, Han). */
export const between = 0;
export const within = 1;
export const alone = 2;

const classify = (code: number): 0 | 1 | 2 => {
  if (code < 0x80) {
    const lower = code | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) ? within : between;
  }
  if (code < 0x3040) {
    if (code < 0xc0) return code === 0xad || code === 0xaa || code === 0xba ? within : between;
    if (code >= 0x2000 && code < 0x3000) return code >= 0x200b && code <= 0x200d ? within : between;
    return code === 0xd7 || code === 0xf7 || code >= 0x3000 ? between : within;
  }
  if (code <= 0x9fff) return code === 0x30fb ? between : alone;
  if (code >= 0xac00 && code <= 0xd7a3) return within;
  if (code >= 0xf900 && code <= 0xfaff) return alone;
  if (code >= 0xff10 && code <= 0xff5a) return code <= 0xff19 || (code | 0x20) >= 0xff41 ? within : between;
  return between;
};

const classes = Uint8Array.from({ length: 0x1_0000 }, (_, code) => classify(code));

/** Classifies a UTF-16 code unit. */
export const classOf = (code: number): number => classes[code] ?? between;

/** Calls `each` with the place of every word of a text. */
export const eachToken = (text: string, each: (start: number, end: number) => void): void => {
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = classes[text.charCodeAt(at)];
    if (kind === between) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    if (kind === within) while (at < length && classes[text.charCodeAt(at)] === within) at += 1;
    each(start, at);
  }
};
