import { sha256 } from '../platform/sha256.ts';
import type { Attachment } from './mail.ts';
import { undoTransfer } from './transfer-encoding.ts';

/** A mail in a mail in a mail is looked into; what is nested deeper was not listed. */
const deepest = 5;
const mostParts = 2_000;
/** Of a mail's own length, what is decoded at most: a genuine one's parts are in few others. */
const mostOfLength = 8;

const boundaryParameter = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi;
const longestLine = 256;

/** The lines that part a mail, whatever multipart they belong to: those that a boundary somewhere in it announces. */
const delimitersOf = (raw: Buffer): { name: string; at: number; end: number }[] => {
  const names = new Set<string>();
  for (const [, quoted, bare = quoted] of raw.toString('latin1').matchAll(boundaryParameter))
    names.add(`--${bare}`);
  const found: { name: string; at: number; end: number }[] = [];
  for (let at = raw.indexOf('\n--'); at >= 0 && found.length < mostParts; at = raw.indexOf('\n--', at + 1)) {
    const next = raw.indexOf('\n', at + 1);
    const end = next < 0 ? raw.length : next + 1;
    const line = raw.toString('latin1', at + 1, Math.min(end, at + longestLine)).trimEnd();
    const name = names.has(line) ? line : line.replace(/--$/, '');
    // the line break before it is its own
    if (names.has(name)) found.push({ name, at: raw[at - 1] === 0x0d ? at - 1 : at, end });
  }
  return found;
};

/** Every part of a mail, those that hold others too; first the mail itself. */
const partsOf = (raw: Buffer): Buffer[] => {
  const delimiters = delimitersOf(raw);
  const ends = new Map<string, number>();
  const parts = delimiters.toReversed().map(({ name, at, end }, index, reversed) => {
    // one that nothing closes ends where another begins
    const until = ends.get(name) ?? reversed[index - 1]?.at ?? raw.length;
    ends.set(name, at);
    return raw.subarray(end, Math.max(end, until));
  });
  return [raw, ...parts.reverse()];
};

interface Part {
  isMail: boolean;
  encoding: string;
  body: Buffer;
}

/** The first empty line ends the header; at once where there is none. */
const emptyLine = /(?:^|\n)\r?\n/;
const longestHeader = 65_536;

const partIn = (bytes: Buffer): Part => {
  const head = bytes.toString('latin1', 0, longestHeader);
  const end = emptyLine.exec(head);
  const header = head.slice(0, end?.index ?? 0);
  return {
    isMail: /^content-type:\s*message\//im.test(header),
    encoding: /^content-transfer-encoding:\s*([\w-]+)/im.exec(header)?.[1]?.toLowerCase() ?? '',
    body: bytes.subarray(end ? end.index + end[0].length : bytes.length),
  };
};

/**
 * The bytes of an attachment that was listed when its mail was read, out of the raw mail and without a mail reader: the
 * part that has its size and its hash is that file, whatever stands around it. Undefined where none has, as of a file that
 * was in another.
 */
export const attachedBytes = (
  raw: Buffer,
  wanted: Pick<Attachment, 'size' | 'sha256'>,
): Buffer | undefined => {
  let left = raw.length * mostOfLength;
  const find = (bytes: Buffer, depth: number): Buffer | undefined => {
    for (const { body, encoding, isMail } of partsOf(bytes).map(partIn)) {
      // no transfer encoding makes a file shorter
      if (body.length < wanted.size || body.length > left) continue;
      left -= body.length;
      const content = undoTransfer(body, encoding).bytes;
      if (content.length === wanted.size && sha256(content) === wanted.sha256) return content;
      const inside = isMail && content !== body && depth < deepest ? find(content, depth + 1) : undefined;
      if (inside) return inside;
    }
    return undefined;
  };
  return find(raw, 0);
};
