/** Bounds of what is handed on: tokens, and groups inside groups. */
const maxTokens = 200_000;
const maxDepth = 100;

/** One control word with its number and the space that ends it, one escape, one bracket, or text up to the next. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})?|\\.|[{}]|[^\\{}]+/isy;

/** In a letter that is rich text itself: cells and rows become lines, and what a reader does not see is marked so. */
const lineWords = new Map([
  ['cell', '\\tab '],
  ['nestcell', '\\tab '],
  ['row', '\\par '],
  ['nestrow', '\\par '],
  ['sect', '\\par '],
  ['page', '\\par '],
  ['plain', '\\plain \\htmlrtf0 '],
]);
const unseenGroups = new Set(
  'pict info header headerl headerr headerf footer footerl footerr footerf fldinst objdata xe tc'.split(' '),
);

/** RTF that a reader of encapsulated RTF can take in one pass over it. */
export interface BoundedRtf {
  rtf: string;
  /** true when a bound was reached and the rest was left out */
  cut: boolean;
  /** true when it holds hidden text */
  hides: boolean;
}

/**
 * Rewrites RTF (one character a byte) for `rtf-stream-parser`, which would otherwise reserve whatever room `\bin`
 * claims, take quadratic time over line ends, font names and nested groups, and write to the console for each bad
 * escape. Rich text that holds no HTML or plain text (MS-OXRTFEX) is made to look like plain text that was enclosed.
 */
export const boundRtf = (source: string): BoundedRtf => {
  const native = !/\\from(html|text)/.test(source.slice(0, 400));
  const pieces: string[] = [];
  let depth = 0;
  let fontsAt = 0;
  let hides = false;
  token.lastIndex = 0;
  while (pieces.length < maxTokens) {
    const match = token.exec(source);
    if (!match) return { rtf: pieces.join(''), cut: depth > 0, hides };
    const [found, word, number] = match;
    if (found === '{') {
      if (++depth > maxDepth) break;
      pieces.push(found);
    } else if (found === '}') {
      pieces.push(found);
      if (--depth <= 0) return { rtf: pieces.join(''), cut: false, hides };
      if (depth < fontsAt) fontsAt = 0;
    } else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined) {
      if (word === 'fonttbl' && fontsAt === 0) fontsAt = depth;
      const line = native ? lineWords.get(word) : undefined;
      if (native && word === 'v') {
        hides ||= number !== '0';
        pieces.push(`\\htmlrtf${number ?? ''} `);
      } else if (native && unseenGroups.has(word) && pieces.at(-1) === '{') pieces.push(`\\*\\${word} `);
      else pieces.push(line ?? `\\${word}${number ?? ''} `);
      if (native && word === 'rtf' && pieces.length === 2) pieces.push('\\fromtext ');
    } else if (found.startsWith("\\'")) pieces.push(found.length === 4 ? found : '?');
    else if (found.startsWith('\\')) pieces.push(/[\r\n]/.test(found) ? '\\par ' : found);
    else if (fontsAt === 0) {
      const text = found.replace(/[\r\n]/g, '');
      if (text !== '') pieces.push(text);
    }
  }
  return { rtf: `${pieces.join('')}${'}'.repeat(Math.min(depth, maxDepth))}`, cut: true, hides };
};
