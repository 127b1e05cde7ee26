import { setImmediate } from 'node:timers/promises';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import { type HeaderLine, headerValue, parseStructured, readHeaderBlock } from './header-block.ts';
import type { Anomaly } from './mail.ts';
import type { AttachedPart, Parts } from './parts.ts';

/** Bounds of the fallback reader; what lies beyond is left unread and said so. */
const maxParts = 1_000;
const maxDepth = 30;
const maxText = 4 * 1024 * 1024;

interface Walk {
  raw: Buffer;
  parts: number;
  textBytes: number;
  plain: string[];
  html: string[];
  attached: AttachedPart[];
  anomalies: Map<string, Anomaly>;
}

const note = (walk: Walk, code: string, detail: string): void => {
  if (!walk.anomalies.has(code)) walk.anomalies.set(code, { code, detail });
};

const decodeQuotedPrintable = (bytes: Buffer): Buffer => {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  const hex = (code: number | undefined): number =>
    code === undefined
      ? -1
      : code >= 0x30 && code <= 0x39
        ? code - 0x30
        : code >= 0x41 && code <= 0x46
          ? code - 55
          : code >= 0x61 && code <= 0x66
            ? code - 87
            : -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const high = hex(bytes[i + 1]);
    const low = hex(bytes[i + 2]);
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      i += 2;
      continue;
    }
    let end = i + 1;
    while (bytes[end] === 0x20 || bytes[end] === 0x09) end++;
    if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) i = end + 1;
    else if (bytes[end] === 0x0a) i = end;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
};

/** Words between spaces, or in foreign letters, are no base64, whatever is declared: a line of that holds neither. */
const isBase64 = (body: Buffer): boolean => {
  const sample = body.toString('latin1', 0, 4_096).trim();
  return (sample.match(/[ \t\x80-\xff]/g) ?? []).length * 20 <= sample.length;
};

const decodeTransfer = (walk: Walk, body: Buffer, encoding: string): Buffer => {
  if (encoding === 'base64') {
    if (!isBase64(body)) {
      note(walk, 'base64-broken', 'A part is declared as base64 and is none');
      return body;
    }
    const decoded = Buffer.from(body.toString('latin1'), 'base64');
    if (decoded.length * 2 < body.length) note(walk, 'base64-broken', 'A base64 part is damaged');
    return decoded;
  }
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
};

/** Joins the soft line ends of format=flowed (RFC 3676). */
const unflow = (text: string): string =>
  text
    .split('\n')
    .map((line, index, lines) => {
      const soft = line.endsWith(' ') && line !== '-- ' && index < lines.length - 1;
      return soft ? line : `${line}\n`;
    })
    .join('');

/** The boundary of a multipart that declares none, or one that stands nowhere in it: what its first delimiter says. */
const boundaryOf = (
  walk: Walk,
  start: number,
  end: number,
  declared: string | undefined,
): string | undefined => {
  if (declared && walk.raw.subarray(start, end).includes(`--${declared}`, 0, 'latin1')) return declared;
  const head = walk.raw.toString('latin1', start, Math.min(end, start + 16_384));
  const found = /(?:^|\n)--([^\s-]\S{0,69})[ \t]{0,9}\r?\ncontent-/i.exec(head)?.[1];
  if (found !== undefined) note(walk, 'boundary-guessed', 'A multipart body does not name its boundary');
  return found ?? declared;
};

/** The ranges between a multipart's delimiter lines; the last one may lack its end. */
const splitParts = (walk: Walk, start: number, end: number, boundary: string): [number, number][] => {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  const ranges: [number, number][] = [];
  let open = -1;
  let at = start;
  while (at < end && ranges.length <= maxParts) {
    const found = walk.raw.indexOf(delimiter, at);
    if (found < 0 || found >= end) break;
    at = found + delimiter.length;
    if (found > start && walk.raw[found - 1] !== 0x0a) continue;
    const closing = walk.raw[at] === 0x2d && walk.raw[at + 1] === 0x2d;
    let lineEnd = closing ? at + 2 : at;
    while (walk.raw[lineEnd] === 0x20 || walk.raw[lineEnd] === 0x09 || walk.raw[lineEnd] === 0x0d) lineEnd++;
    if (lineEnd < end && walk.raw[lineEnd] !== 0x0a) continue;
    if (open >= 0) {
      const before = walk.raw[found - 2] === 0x0d ? found - 2 : found - 1;
      ranges.push([open, Math.max(open, before)]);
    }
    open = closing ? -1 : Math.min(lineEnd + 1, end);
    if (closing) return ranges;
    at = open;
  }
  if (open >= 0) ranges.push([open, end]);
  note(walk, 'truncated', 'A multipart body has no closing boundary');
  return ranges;
};

const readPart = async (walk: Walk, start: number, end: number, depth: number): Promise<void> => {
  if (walk.parts++ >= maxParts)
    return note(walk, 'too-many-parts', `Only the first ${maxParts} parts were read`);
  if (walk.parts % 50 === 0) await setImmediate();
  const bytes = walk.raw.subarray(0, end);
  const header = readHeaderBlock(bytes, start);
  const bodyStart = Math.min(header.bodyStart, end);
  const content = headerRaw(header.lines, 'content-type');
  const type = parseStructured(content ?? 'text/plain');
  const disposition = parseStructured(headerRaw(header.lines, 'content-disposition') ?? '');
  const boundary = type.value.startsWith('multipart/')
    ? boundaryOf(walk, bodyStart, end, type.params['boundary'])
    : undefined;
  if (boundary) {
    if (depth >= maxDepth) {
      note(walk, 'too-deep', `Nested deeper than ${maxDepth} levels`);
      walk.attached.push({
        name: undefined,
        declaredType: type.value,
        charset: undefined,
        content: bytes.subarray(bodyStart),
      });
      return;
    }
    const ranges = splitParts(walk, bodyStart, end, boundary);
    if (ranges.length > 0) {
      for (const [from, to] of ranges) await readPart(walk, from, to, depth + 1);
      return;
    }
  }
  const encoding =
    /^[\w-]+/.exec(headerValue(header.lines, 'content-transfer-encoding') ?? '')?.[0].toLowerCase() ?? '';
  if (end - bodyStart > 4 * 1024 * 1024) await setImmediate();
  const body = decodeTransfer(walk, bytes.subarray(bodyStart), encoding);
  const isText =
    /^(text\/(plain|html)|multipart\/.*|text|)$/.test(type.value) &&
    !(disposition.value && disposition.value !== 'inline');
  const name = disposition.params['filename'] ?? type.params['name'];
  if (!isText) {
    walk.attached.push({
      name: name === undefined ? undefined : decodeWords(name),
      declaredType: type.value || 'application/octet-stream',
      charset: type.params['charset'],
      content: body,
    });
    return;
  }
  if (walk.textBytes + body.length > maxText)
    note(walk, 'text-cut', `Only the first ${maxText} bytes of text were read`);
  const kept = body.subarray(0, Math.max(0, maxText - walk.textBytes));
  walk.textBytes += kept.length;
  const decoded = decodeText(kept, type.params['charset']);
  if (decoded.unknown)
    note(walk, 'charset-unknown', `Nobody here reads the charset ${type.params['charset'] ?? ''}`);
  if (decoded.guessed) {
    note(
      walk,
      'charset-guessed',
      `Declared ${type.params['charset'] ?? 'nothing'}, read as ${decoded.charset}`,
    );
  }
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (type.value === 'text/html') walk.html.push(text);
  else walk.plain.push(type.params['format']?.toLowerCase() === 'flowed' ? unflow(text) : text);
};

/** A header to be taken apart before its encoded words are decoded; the bytes of one that holds more than ASCII are read first. */
const headerRaw = (lines: readonly HeaderLine[], name: string): string | undefined => {
  const line = lines.find((one) => one.name === name);
  return line && /[\x80-\xff]/.test(line.raw) ? line.value : line?.raw;
};

/**
 * Reads a mail's parts without mailparser: for what mailparser rejects or takes too long over, and where the
 * bytes of a text must be seen because its charset is wrong. Linear in the size of the mail; never throws.
 */
export const readByHand = async (raw: Buffer): Promise<Parts> => {
  const walk: Walk = { raw, parts: 0, textBytes: 0, plain: [], html: [], attached: [], anomalies: new Map() };
  await readPart(walk, 0, raw.length, 0);
  return {
    plain: walk.plain.join('\n'),
    html: walk.html.join('<br>\n'),
    attached: walk.attached,
    anomalies: [...walk.anomalies.values()],
  };
};
