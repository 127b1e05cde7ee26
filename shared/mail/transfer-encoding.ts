/** The bytes of a part with its transfer encoding undone; `damage` says where that was not what was declared. */
export interface Undone {
  bytes: Buffer;
  damage?: string;
}

const hexDigit = (code: number | undefined): number => {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 55;
  return code >= 0x61 && code <= 0x66 ? code - 87 : -1;
};

/** What is no escape stays as it stands (RFC 2045, 6.7). */
const undoQuotedPrintable = (body: Buffer): Buffer => {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] ?? 0;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const high = hexDigit(body[i + 1]);
    const low = hexDigit(body[i + 2]);
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      i += 2;
      continue;
    }
    let end = i + 1;
    while (body[end] === 0x20 || body[end] === 0x09) end++;
    if (body[end] === 0x0d && body[end + 1] === 0x0a) i = end + 1;
    else if (body[end] === 0x0a) i = end;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
};

/** Words between spaces, or in foreign letters, are no base64, whatever is declared: a line of that holds neither. */
const isBase64 = (body: Buffer): boolean => {
  const sample = body.toString('latin1', 0, 4_096).trim();
  return (sample.match(/[ \t\x80-\xff]/g) ?? []).length * 20 <= sample.length;
};

const undoBase64 = (body: Buffer): Undone => {
  if (!isBase64(body)) return { bytes: body, damage: 'A part is declared as base64 and is none' };
  const bytes = Buffer.from(body.toString('latin1'), 'base64');
  return bytes.length * 2 < body.length ? { bytes, damage: 'A base64 part is damaged' } : { bytes };
};

/** Undoes a part's transfer encoding, as its header names it in lower case. */
export const undoTransfer = (body: Buffer, encoding: string): Undone => {
  if (encoding === 'base64') return undoBase64(body);
  return { bytes: encoding === 'quoted-printable' ? undoQuotedPrintable(body) : body };
};
