/** One BER value: its tag, and where its content lies; one of indefinite length ends where what is in it says so. */
interface Value {
  tag: number;
  start: number;
  end: number;
  indefinite: boolean;
}

const maxValues = 20_000;

const readValue = (bytes: Buffer, at: number, limit: number): Value | undefined => {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined;
  if (first === 0x80) return { tag, start: at + 2, end: limit, indefinite: true };
  const count = first & 0x80 ? first & 0x7f : 0;
  if (count > 4) return undefined;
  const length =
    count === 0 ? first : bytes.length >= at + 2 + count ? bytes.readUIntBE(at + 2, count) : limit;
  const start = at + 2 + count;
  return { tag, start, end: Math.min(start + length, limit), indefinite: false };
};

/** Collects the octet strings of a value, in pieces or whole, up to its end. */
const octets = (
  bytes: Buffer,
  from: number,
  limit: number,
  into: Buffer[],
  budget: { left: number },
): number => {
  let at = from;
  while (at < limit && budget.left-- > 0) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at + 2;
    const value = readValue(bytes, at, limit);
    if (!value) return limit;
    if (value.tag === 0x04) into.push(bytes.subarray(value.start, value.end));
    const inner = (value.tag & 0x20) !== 0 ? octets(bytes, value.start, value.end, into, budget) : value.end;
    at = value.indefinite ? inner : value.end;
  }
  return at;
};

const signedData = Buffer.from('2a864886f70d010702', 'hex');
const data = Buffer.from('2a864886f70d010701', 'hex');

/**
 * The mail inside an opaque S/MIME signature (CMS SignedData, RFC 5652); undefined when it is none. The signature is
 * not checked: who signed a mail's text is not who sent it.
 */
export const openSigned = (bytes: Buffer): Buffer | undefined => {
  const outer = bytes.indexOf(signedData);
  const inner = outer < 0 ? -1 : bytes.indexOf(data, outer + signedData.length);
  if (inner < 0 || outer > 64) return undefined;
  const wrapper = readValue(bytes, inner + data.length, bytes.length);
  if (wrapper?.tag !== 0xa0) return undefined;
  const pieces: Buffer[] = [];
  const first = readValue(bytes, wrapper.start, wrapper.end);
  if (!first) return undefined;
  if (first.tag === 0x04) return bytes.subarray(first.start, first.end);
  if (first.tag === 0x24) octets(bytes, first.start, first.end, pieces, { left: maxValues });
  return pieces.length > 0 ? Buffer.concat(pieces) : undefined;
};
