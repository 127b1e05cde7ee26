import { crc32 } from 'node:zlib';

export const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value >>> 0, 4 * index);
  });
  return bytes;
};

const tnefAttribute = (id: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([1]), u32(id, data.length), data, Buffer.alloc(2)]);

/** What a winmail.dat's attributes are called (MS-OXTNEF 2.1.3.2). */
export const tnef = {
  /** the whole, made of its attributes */
  file: (...attributes: Buffer[]): Buffer =>
    Buffer.concat([u32(0x223e9f78), Buffer.from([1, 0]), ...attributes]),
  body: (text: string): Buffer => tnefAttribute(0x2800c, Buffer.from(`${text}\0`)),
  properties: (...all: Buffer[]): Buffer => tnefAttribute(0x69003, Buffer.concat([u32(all.length), ...all])),
  attachment: (): Buffer => tnefAttribute(0x69002, Buffer.alloc(14)),
  title: (name: string): Buffer => tnefAttribute(0x18010, Buffer.from(`${name}\0`)),
  data: (content: Buffer): Buffer => tnefAttribute(0x6800f, content),
  attachmentProperties: (...all: Buffer[]): Buffer =>
    tnefAttribute(0x69005, Buffer.concat([u32(all.length), ...all])),
};

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
const counted = (type: number, id: number, value: Buffer): Buffer =>
  Buffer.concat([u32((id << 16) | type, 1, value.length), padded(value)]);

/** A property of a TNEF's MAPI block, by its type. */
export const mapi = {
  long: (id: number, value: number): Buffer => u32((id << 16) | 3, value),
  time: (id: number, at: Date): Buffer => {
    const ticks = (BigInt(at.getTime()) + 11_644_473_600_000n) * 10_000n;
    return u32((id << 16) | 0x40, Number(ticks & 0xffffffffn), Number(ticks >> 32n));
  },
  text: (id: number, value: string): Buffer => counted(0x1f, id, Buffer.from(`${value}\0`, 'utf16le')),
  binary: (id: number, value: Buffer): Buffer => counted(0x102, id, value),
  /** an object begins with the id of the interface that reads it; this is IMessage's */
  message: (value: Buffer): Buffer =>
    counted(0x0d, 0x3701, Buffer.concat([Buffer.from('0703020000000000c000000000000046', 'hex'), value])),
};

/** Compressed RTF's header, and its content as given (MS-OXRTFCP 2.1.3.1). */
export const rtfFile = (kind: 'LZFu' | 'MELA', content: Buffer, rawSize: number): Buffer => {
  // the usual CRC without the inversion before and after
  const crc = kind === 'LZFu' ? ~crc32(content, 0xffffffff) : 0;
  return Buffer.concat([u32(content.length + 12, rawSize), Buffer.from(kind), u32(crc), content]);
};

/** RTF as it is stored without compression. */
export const plainRtf = (rtf: string, rawSize = rtf.length): Buffer =>
  rtfFile('MELA', Buffer.from(rtf, 'latin1'), rawSize);

const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/** The longest run at `at`, of 17 characters at most, that stands among the 4,000 before it. */
const earlier = (text: string, at: number): { from: number; length: number } => {
  let best = { from: 0, length: 0 };
  for (let length = 2; length <= 17 && at + length <= text.length; length++) {
    const from = text.lastIndexOf(text.slice(at, at + length), at - length);
    if (from < Math.max(0, at - 4_000)) break;
    best = { from, length };
  }
  return best;
};

/** RTF as Outlook compresses it (LZFu); a raw size may be claimed that is not true. */
export const compressedRtf = (rtf: string, rawSize = rtf.length): Buffer => {
  const text = dictionary + rtf;
  const tokens: { bytes: number[]; reference: boolean }[] = [];
  for (let at = dictionary.length; at < text.length; ) {
    const { from, length } = earlier(text, at);
    const word = ((from & 4_095) << 4) | (length - 2);
    const reference = length >= 2;
    tokens.push({ bytes: reference ? [word >> 8, word & 255] : [text.charCodeAt(at)], reference });
    at += Math.max(1, length);
  }
  const end = (text.length & 4_095) << 4;
  tokens.push({ bytes: [end >> 8, end & 255], reference: true });
  const content: number[] = [];
  for (let at = 0; at < tokens.length; at += 8) {
    const run = tokens.slice(at, at + 8);
    content.push(run.reduce((bits, { reference }, bit) => bits | (Number(reference) << bit), 0));
    content.push(...run.flatMap(({ bytes }) => bytes));
  }
  return rtfFile('LZFu', Buffer.from(content), rawSize);
};
