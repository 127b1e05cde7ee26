import { decodeText } from './charset.ts';

/** One property's type and its first value. */
export interface MapiProperty {
  type: number;
  value: Buffer;
}

const maxProperties = 2_000;

/** Bytes of each fixed-size MAPI property type; the rest carry their own length. */
const fixedSize: Record<number, number> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};

/** The properties of a TNEF's MAPI block (MS-OXTNEF 2.1.3.4) by id; reading stops quietly at the first damage. */
export const readProperties = (block: Buffer): Map<number, MapiProperty> => {
  const found = new Map<number, MapiProperty>();
  let at = 4;
  const count = block.length >= 4 ? Math.min(block.readUInt32LE(0), maxProperties) : 0;
  for (let i = 0; i < count && at + 4 <= block.length; i++) {
    const type = block.readUInt16LE(at);
    const id = block.readUInt16LE(at + 2);
    at += 4;
    if (id >= 0x8000) {
      // a named property: its GUID, then a number or a counted name
      if (at + 24 > block.length) return found;
      const named = block.readUInt32LE(at + 16) === 1;
      at += named ? 24 + Math.ceil(block.readUInt32LE(at + 20) / 4) * 4 : 24;
    }
    const size = fixedSize[type & 0xfff];
    const multiple = (type & 0x1000) !== 0;
    let values = 1;
    if (multiple || size === undefined) {
      if (at + 4 > block.length) return found;
      values = block.readUInt32LE(at);
      at += 4;
    }
    for (let n = 0; n < Math.min(values, maxProperties); n++) {
      let length = size ?? 0;
      if (size === undefined) {
        if (at + 4 > block.length) return found;
        length = block.readUInt32LE(at);
        at += 4;
      }
      if (at + length > block.length) return found;
      if (n === 0 && !found.has(id))
        found.set(id, { type: type & 0xfff, value: block.subarray(at, at + length) });
      at += Math.ceil(length / 4) * 4;
    }
  }
  return found;
};

/** Text up to its terminator. */
export const cString = (bytes: Buffer): string => decodeText(bytes).text.replace(/\0.*$/s, '');

/** A string property; '' where there is none. */
export const textOf = (property: MapiProperty | undefined): string => {
  if (!property) return '';
  return property.type === 0x1f
    ? property.value.toString('utf16le').replace(/\0.*$/s, '')
    : cString(property.value);
};

/** A time property, which counts 100 ns since 1601 (FILETIME). */
export const timeOf = (property: MapiProperty | undefined): Date | undefined =>
  property?.type === 64
    ? new Date(Number(property.value.readBigUInt64LE() / 10_000n) - 11_644_473_600_000)
    : undefined;
