import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Text made from bytes, and what was done to get it. */
export interface Decoded {
  text: string;
  /** the charset that was really used */
  charset: string;
  /** true when the declared charset was missing, unknown or wrong */
  guessed: boolean;
  /** true when a charset was declared that nobody here reads, so that the text may mean nothing */
  unknown?: true;
}

/** Names that WHATWG does not know, or knows as a smaller set than mail programs write. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['ascii', 'us-ascii'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['ms936', 'gb18030'],
  ['windows-936', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp949', 'euc-kr'],
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['cp1252', 'windows-1252'],
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-7', 'utf-7'],
]);

/** East Asian sets in which a short text can look like UTF-8 by chance. */
const doubleByte = new Set(['gb18030', 'big5', 'euc-kr', 'shift_jis', 'euc-jp']);

/** Single-byte sets accept any byte, so they are believed only where high bytes stand alone as accents do. */
const westernByDefault = new Set(['us-ascii', 'iso-8859-1', 'latin1', 'windows-1252', 'iso-8859-15']);

/** Sets whose text is made of ASCII bytes only. */
const sevenBit = /^(utf-7|iso-2022-|hz-gb-2312)/;

const replacement = '�';

const canonical = (name: string | undefined): string => {
  const lower = (name ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  return aliases.get(lower) ?? lower;
};

/** Decodes by a named charset; undefined when nobody here knows it. */
const decodeAs = (bytes: Uint8Array, charset: string): string | undefined => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return iconv.encodingExists(charset)
      ? iconv.decode(Buffer.from(bytes), charset).toWellFormed()
      : undefined;
  }
};

/** Share of high bytes that touch another high byte: near 1 for Chinese or Cyrillic, near 0 for accents. */
const clustered = (bytes: Uint8Array): number => {
  const end = Math.min(bytes.length, 16_384);
  let high = 0;
  let touching = 0;
  for (let i = 0; i < end; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) touching++;
  }
  return high === 0 ? 0 : touching / high;
};

/** A share of the characters that no reader of Chinese, Japanese or Korean would ever meet in a mail. */
const oddness = (text: string): number => {
  let odd = 0;
  let high = 0;
  for (const char of text.slice(0, 4_000)) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    high++;
    const common =
      (code >= 0x4e00 && code <= 0x9fa5) ||
      (code >= 0x3000 && code <= 0x30ff) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xff00 && code <= 0xff9f) ||
      (code >= 0x400 && code <= 0x45f) ||
      (code >= 0xa0 && code <= 0x17f) ||
      (code >= 0x2010 && code <= 0x2122);
    if (!common) odd++;
  }
  return high === 0 ? 0 : odd / high;
};

/** Enough bytes to know a charset by; cut where a line ends, so that no character is cut. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const lineEnd = bytes.lastIndexOf(0x0a, 32_768);
  return bytes.length <= 32_768 ? bytes : bytes.subarray(0, lineEnd > 0 ? lineEnd : 32_768);
};

/** What programs declare that do not know the charset themselves. */
const declaresNothing = /^$|unknown|default|8-?bit|binary/;

/** A handful of high bytes says nothing to a statistician: then they are most likely western. */
const scarce = (bytes: Uint8Array): boolean => {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80 && ++high > 6) return false;
  return true;
};

const guess = (bytes: Uint8Array): Decoded => {
  const sample = sampleOf(bytes);
  const named = analyse(sample).map((match) => canonical(match.name));
  const likely =
    clustered(sample) > 0.6
      ? [...named.slice(0, 6), 'gb18030']
      : scarce(sample)
        ? ['windows-1252']
        : named.slice(0, 3);
  let best = 'windows-1252';
  let bestScore = Number.POSITIVE_INFINITY;
  for (const [rank, charset] of [...likely, 'windows-1252'].entries()) {
    const text = sevenBit.test(charset) || charset.startsWith('utf-') ? undefined : decodeAs(sample, charset);
    if (text === undefined) continue;
    const broken = text.split(replacement, 200).length - 1;
    const score = broken * 2 + oddness(text) * 10 + rank * 0.2;
    if (score >= bestScore) continue;
    bestScore = score;
    best = charset;
  }
  return {
    text: decodeAs(bytes, best) ?? Buffer.from(bytes).toString('latin1'),
    charset: best,
    guessed: true,
  };
};

/** UTF-8 that holds a character of three or four bytes is not double-byte text by chance. */
const hasWideUtf8 = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0xe0 && byte <= 0xf4);

/** Decodes a text part. UTF-8 that is valid wins over what was declared; what cannot be right is guessed. */
export const decodeText = (bytes: Uint8Array, declared?: string): Decoded => {
  const charset = canonical(declared);
  if (sevenBit.test(charset)) {
    const text = decodeAs(bytes, charset);
    if (text !== undefined) return { text, charset, guessed: false };
  }
  if (isAscii(bytes)) {
    return { text: Buffer.from(bytes).toString('latin1'), charset: charset || 'us-ascii', guessed: false };
  }
  const utf16 = charset.startsWith('utf-16') || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (utf16) {
    const text = decodeAs(bytes, charset.startsWith('utf-16') ? charset : 'utf-16le');
    if (text !== undefined) return { text, charset: 'utf-16', guessed: !charset.startsWith('utf-16') };
  }
  if (isUtf8(bytes) && !(doubleByte.has(charset) && !hasWideUtf8(bytes))) {
    const known = charset === 'utf-8' || charset === '' || charset === 'us-ascii';
    return { text: Buffer.from(bytes).toString('utf8'), charset: 'utf-8', guessed: !known };
  }
  const plausible =
    charset !== '' && charset !== 'utf-8' && !(westernByDefault.has(charset) && clustered(bytes) > 0.6);
  const text = plausible ? decodeAs(bytes, charset) : undefined;
  if (text !== undefined && !text.includes(replacement)) return { text, charset, guessed: false };
  const guessed = guess(bytes);
  if (text === undefined)
    return plausible && !declaresNothing.test(charset) ? { ...guessed, unknown: true } : guessed;
  // a few damaged bytes do not make the declared charset wrong
  const damage = text.split(replacement).length - 1;
  return damage * 50 < text.length ? { text, charset, guessed: false } : guessed;
};
