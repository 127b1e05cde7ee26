import { matchesIn } from '../platform/matches-in.ts';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import type { Anomaly } from './mail.ts';

/** One header line as it stands in the bytes; `raw` is unfolded but not decoded (one char a byte). */
export interface HeaderLine {
  name: string;
  raw: string;
  value: string;
}

export interface HeaderBlock {
  lines: HeaderLine[];
  /** where the body begins; the length of the bytes when there is none */
  bodyStart: number;
  /** how many header lines there were, also those beyond the limit */
  count: number;
  /** false when no line of it names a header that a mail has */
  isMail: boolean;
  anomalies: Anomaly[];
}

/** A mail with more header lines than this is read only so far: no genuine one comes near. */
const maxLines = 1_000;
const maxBytes = 1_048_576;
const maxValue = 16_384;

const singleHeaders = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'content-type',
];

const mailHeaders = new Set([
  ...singleHeaders,
  'received',
  'return-path',
  'mime-version',
  'delivered-to',
  'dkim-signature',
  'resent-from',
  'bcc',
]);

/** Where the header block ends: the index after the empty line, found without looking beyond the limit. */
export const findBody = (bytes: Buffer, start = 0): { headerEnd: number; bodyStart: number } => {
  if (bytes[start] === 0x0a) return { headerEnd: start, bodyStart: start + 1 };
  if (bytes[start] === 0x0d && bytes[start + 1] === 0x0a) return { headerEnd: start, bodyStart: start + 2 };
  let at = bytes.indexOf(0x0a, start);
  while (at >= 0) {
    if (bytes[at + 1] === 0x0a) return { headerEnd: at + 1, bodyStart: at + 2 };
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return { headerEnd: at + 1, bodyStart: at + 3 };
    at = bytes.indexOf(0x0a, at + 1);
  }
  return { headerEnd: bytes.length, bodyStart: bytes.length };
};

const highByte = /[\x80-\xff]/;

/** A header's value as a reader sees it; raw 8-bit bytes are read by `charset` where they are not UTF-8. */
const decodeValue = (raw: string, charset?: string): string => {
  const text = highByte.test(raw) ? decodeText(Buffer.from(raw, 'latin1'), charset).text : raw;
  return decodeWords(text).trim();
};

/**
 * A header's text to be taken apart: its encoded words are decoded afterwards, so that a decoded `<…>`, comma or semicolon
 * cannot make an address or a parameter. Of one that holds more than ASCII the bytes are read first.
 */
export const undecoded = ({ raw, value }: HeaderLine): string => (highByte.test(raw) ? value : raw);

/** As `split(/\r?\n/)`, only faster. */
const linesOf = (block: string): string[] => {
  const lines = block.split('\n');
  for (let i = 0; i < lines.length - 1; i++) {
    const line = lines[i] ?? '';
    if (line.endsWith('\r')) lines[i] = line.slice(0, -1);
  }
  return lines;
};

const charsetOf = (block: string): string | undefined => /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(block)?.[1];

/** Reads the header block at `start`. Never throws; what is odd about it is named. */
export const readHeaderBlock = (bytes: Buffer, start = 0): HeaderBlock => {
  const { headerEnd, bodyStart } = findBody(bytes, start);
  const anomalies: Anomaly[] = [];
  const note = (code: string, detail: string) => {
    if (!anomalies.some((anomaly) => anomaly.code === code)) anomalies.push({ code, detail });
  };
  const block = bytes.toString('latin1', start, Math.min(headerEnd, start + maxBytes));
  if (headerEnd - start > maxBytes) note('header-too-long', `${headerEnd - start} bytes of headers`);
  if (block.includes('\0')) note('header-nul', 'A header holds a zero byte');
  if (/\r(?!\n)/.test(block)) note('header-bare-cr', 'A header holds a lone carriage return');
  const ascii = !highByte.test(block);
  const charset = ascii
    ? undefined
    : (charsetOf(block) ?? charsetOf(bytes.toString('latin1', bodyStart, bodyStart + 4_096)));

  const lines: HeaderLine[] = [];
  const names = new Map<string, number>();
  let count = 0;
  let current: { name: string; value: string } | undefined;
  const finish = () => {
    if (!current) return;
    const { name } = current;
    count++;
    names.set(name, (names.get(name) ?? 0) + 1);
    if (lines.length < maxLines || name === 'from') {
      const raw = current.value.slice(0, maxValue);
      lines.push({ name, raw, value: ascii ? decodeWords(raw).trim() : decodeValue(raw, charset) });
    }
    current = undefined;
  };
  for (const line of linesOf(block)) {
    if (line === '') continue;
    const first = line.charCodeAt(0);
    if (first === 0x20 || first === 0x09) {
      if (line.trim() === '') note('header-blank-fold', 'A header line holds nothing but spaces');
      if (current) current.value += ` ${line.trim()}`;
      else note('header-malformed', 'The header block begins with a continuation line');
      continue;
    }
    const colon = line.indexOf(':');
    const name = colon < 0 ? '' : line.slice(0, colon);
    const bare = name.trimEnd();
    if (bare === '' || /[^\x21-\x7e]/.test(bare)) {
      if (count > 0 || current || !line.startsWith('From '))
        note('header-malformed', `Not a header line: ${line.slice(0, 60)}`);
      continue;
    }
    finish();
    if (bare !== name) note('header-space-colon', `Space before the colon of ${bare.slice(0, 40)}`);
    current = { name: bare.toLowerCase(), value: line.slice(colon + 1).trim() };
  }
  finish();

  if (count > maxLines) note('header-many', `${count} header lines; only the first ${maxLines} were read`);
  for (const name of singleHeaders) {
    const times = names.get(name) ?? 0;
    if (times > 1 && name !== 'from') note('header-duplicate', `${times} ${name} headers`);
  }
  const isMail = [...names.keys()].some((name) => mailHeaders.has(name));
  return { lines, bodyStart, count, isMail, anomalies };
};

/** The names of the headers, lower case and in order: cheaper than reading the block. */
export const headerNames = (bytes: Buffer): string[] => {
  const block = bytes.toString('latin1', 0, Math.min(findBody(bytes).headerEnd, maxBytes));
  return (block.match(/^[!-9;-~]+(?=[ \t]*:)/gm) ?? []).map((name) => name.toLowerCase());
};

/** The first header of that name, decoded. */
export const headerValue = (
  lines: readonly { name: string; value: string }[],
  name: string,
): string | undefined => lines.find((line) => line.name === name)?.value;

/** The parameters of a structured value such as Content-Type, names in lower case (RFC 2231 included). */
export const parseStructured = (raw: string): { value: string; params: Record<string, string> } => {
  const head = /^[^;]*/.exec(raw)?.[0] ?? '';
  const params: Record<string, string> = {};
  const pieces = new Map<string, string[]>();
  const pattern = /;\s*([^\s=;*]{1,64})((?:\*\d{1,3})?\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g;
  for (const match of matchesIn(raw.slice(head.length, head.length + 8_192), pattern)) {
    const name = (match[1] ?? '').toLowerCase();
    const suffix = match[2] ?? '';
    const text = match[3] === undefined ? (match[4] ?? '').trim() : match[3].replace(/\\(.)/g, '$1');
    if (suffix === '') params[name] ??= text;
    else pieces.set(name, [...(pieces.get(name) ?? []), text]);
  }
  for (const [name, parts] of pieces) params[name] = decodeExtended(parts.join(''));
  return { value: head.trim().toLowerCase(), params };
};

const decodeExtended = (text: string): string => {
  const match = /^([\w-]*)'[^']*'(.*)$/s.exec(text);
  const data = match?.[2] ?? text;
  const bytes = Buffer.from(
    data.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  return decodeText(bytes, match?.[1] ?? '').text;
};
