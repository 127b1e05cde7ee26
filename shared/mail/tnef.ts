import { decodeText } from './charset.ts';
import type { AttachedPart } from './parts.ts';

/** What a winmail.dat holds (MS-OXTNEF). */
export interface Tnef {
  text: string;
  html: string;
  attached: AttachedPart[];
}

const attribute = {
  body: 0x2800c,
  messageProps: 0x69003,
  attachRender: 0x69002,
  attachData: 0x6800f,
  attachTitle: 0x18010,
  attachProps: 0x69005,
};
const property = { body: 0x1000, html: 0x1013, longName: 0x3707, attachData: 0x3701, mimeTag: 0x370e };
const maxAttributes = 2_000;

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

/** The properties of a MAPI block whose ids are asked for; reading stops quietly at the first damage. */
const readProperties = (block: Buffer): Map<number, { type: number; value: Buffer }> => {
  const found = new Map<number, { type: number; value: Buffer }>();
  let at = 4;
  const count = block.length >= 4 ? Math.min(block.readUInt32LE(0), maxAttributes) : 0;
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
    for (let n = 0; n < Math.min(values, maxAttributes); n++) {
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

const textOf = (property: { type: number; value: Buffer } | undefined): string => {
  if (!property) return '';
  const text = property.type === 0x1f ? property.value.toString('utf16le') : decodeText(property.value).text;
  return text.replace(/\0.*$/s, '');
};

/** Reads a winmail.dat; undefined when the bytes are none. Damage ends the reading, what came before it is kept. */
export const readTnef = (bytes: Buffer): Tnef | undefined => {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== 0x223e9f78) return undefined;
  const result: Tnef = { text: '', html: '', attached: [] };
  let current: AttachedPart | undefined;
  let at = 6;
  for (let i = 0; i < maxAttributes && at + 9 <= bytes.length; i++) {
    const id = bytes.readUInt32LE(at + 1);
    const length = bytes.readUInt32LE(at + 5);
    const data = bytes.subarray(at + 9, at + 9 + length);
    at += 9 + length + 2;
    if (id === attribute.body) result.text ||= decodeText(data).text.replace(/\0.*$/s, '');
    else if (id === attribute.messageProps) {
      const properties = readProperties(data);
      result.text ||= textOf(properties.get(property.body));
      const html = properties.get(property.html);
      result.html ||= html ? decodeText(html.value).text.replace(/\0+$/, '') : '';
    } else if (id === attribute.attachRender) {
      current = {
        name: undefined,
        declaredType: 'application/octet-stream',
        charset: undefined,
        content: Buffer.alloc(0),
      };
      if (result.attached.length < 100) result.attached.push(current);
    } else if (current && id === attribute.attachTitle)
      current.name ??= decodeText(data).text.replace(/\0.*$/s, '');
    else if (current && id === attribute.attachData) current.content = data;
    else if (current && id === attribute.attachProps) {
      const properties = readProperties(data);
      current.name = textOf(properties.get(property.longName)) || current.name;
      current.declaredType = textOf(properties.get(property.mimeTag)).toLowerCase() || current.declaredType;
      const embedded = properties.get(property.attachData);
      if (embedded && current.content.length === 0) current.content = embedded.value;
    }
  }
  return result;
};
