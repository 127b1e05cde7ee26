import { setImmediate } from 'node:timers/promises';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import {
  type HeaderBlock,
  headerValue,
  parseStructured,
  readHeaderBlock,
  undecoded,
} from './header-block.ts';
import type { Anomaly } from './mail.ts';
import type { AttachedPart, Parts } from './parts.ts';
import { undoTransfer } from './transfer-encoding.ts';

/** Bounds of the fallback reader; what lies beyond is left unread and said so. */
const maxParts = 1_000;
const maxDepth = 30;
const maxText = 4 * 1024 * 1024;

/** Beyond this others get a turn before a part is decoded. */
const large = 4 * 1024 * 1024;

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

/** What a part's header says of its body. */
const contentOf = ({ lines }: HeaderBlock) => {
  const structured = (name: string, otherwise: string) => {
    const line = lines.find((one) => one.name === name);
    return parseStructured(line ? undecoded(line) : otherwise);
  };
  const encoding = headerValue(lines, 'content-transfer-encoding') ?? '';
  return {
    type: structured('content-type', 'text/plain'),
    disposition: structured('content-disposition', ''),
    encoding: /^[\w-]+/.exec(encoding)?.[0].toLowerCase() ?? '',
  };
};
type Content = ReturnType<typeof contentOf>;

/** Whether a part is the mail's own text; a multipart in which no parts are found is read as text. */
const isText = ({ type, disposition }: Content): boolean =>
  /^(text\/(plain|html)|multipart\/.*|text|)$/.test(type.value) &&
  (disposition.value === '' || disposition.value === 'inline');

const keepText = (walk: Walk, { value, params }: Content['type'], body: Buffer): void => {
  if (walk.textBytes + body.length > maxText)
    note(walk, 'text-cut', `Only the first ${maxText} bytes of text were read`);
  const kept = body.subarray(0, Math.max(0, maxText - walk.textBytes));
  walk.textBytes += kept.length;
  const declared = params['charset'];
  const { text: decoded, charset, guessed, unknown } = decodeText(kept, declared);
  if (unknown) note(walk, 'charset-unknown', `Nobody here reads the charset ${declared ?? ''}`);
  if (guessed) note(walk, 'charset-guessed', `Declared ${declared ?? 'nothing'}, read as ${charset}`);
  const text = decoded.replace(/\r\n?/g, '\n');
  if (value === 'text/html') walk.html.push(text);
  else walk.plain.push(params['format']?.toLowerCase() === 'flowed' ? unflow(text) : text);
};

const keepBody = (walk: Walk, content: Content, encoded: Buffer): void => {
  const { bytes, damage } = undoTransfer(encoded, content.encoding);
  if (damage) note(walk, 'base64-broken', damage);
  const { type, disposition } = content;
  if (isText(content)) {
    keepText(walk, type, bytes);
    return;
  }
  const name = disposition.params['filename'] ?? type.params['name'];
  walk.attached.push({
    name: name === undefined ? undefined : decodeWords(name),
    declaredType: type.value || 'application/octet-stream',
    charset: type.params['charset'],
    content: bytes,
  });
};

const readPart = async (walk: Walk, start: number, end: number, depth: number): Promise<void> => {
  if (walk.parts++ >= maxParts)
    return note(walk, 'too-many-parts', `Only the first ${maxParts} parts were read`);
  if (walk.parts % 50 === 0) await setImmediate();
  const bytes = walk.raw.subarray(0, end);
  const header = readHeaderBlock(bytes, start);
  const bodyStart = Math.min(header.bodyStart, end);
  const body = bytes.subarray(bodyStart);
  const content = contentOf(header);
  const { value: declaredType, params } = content.type;
  const boundary = declaredType.startsWith('multipart/')
    ? boundaryOf(walk, bodyStart, end, params['boundary'])
    : undefined;
  if (boundary && depth >= maxDepth) {
    note(walk, 'too-deep', `Nested deeper than ${maxDepth} levels`);
    walk.attached.push({ name: undefined, declaredType, charset: undefined, content: body });
    return;
  }
  const ranges = boundary ? splitParts(walk, bodyStart, end, boundary) : [];
  for (const [from, to] of ranges) await readPart(walk, from, to, depth + 1);
  if (ranges.length > 0) return;
  if (body.length > large) await setImmediate();
  keepBody(walk, content, body);
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
