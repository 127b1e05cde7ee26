import { crc32 } from 'node:zlib';
import { decompressRTF } from '@kenjiuno/decompressrtf';

/** RTF beyond this is no letter. A compressed byte gives at most eight: the second bounds what is unpacked at all. */
const maxRaw = 4 * 1024 * 1024;
const maxCompressed = 512 * 1024;

const headerSize = 16;
const compressed = 0x75465a4c;
const uncompressed = 0x414c454d;

/** The format's CRC (MS-OXRTFCP 2.1.3.2): the usual polynomial without the inversion before and after. */
const crcOf = (bytes: Buffer): number => ~crc32(bytes, 0xffffffff) >>> 0;

/**
 * Unpacks compressed RTF (PidTagRtfCompressed, MS-OXRTFCP); undefined where it is damaged, says something untrue about
 * its size, or is too large.
 */
export const decompressRtf = (bytes: Buffer): Buffer | undefined => {
  if (bytes.length < headerSize) return undefined;
  const end = bytes.readUInt32LE(0) + 4;
  const rawSize = bytes.readUInt32LE(4);
  const kind = bytes.readUInt32LE(8);
  if (end < headerSize || end > bytes.length || rawSize > maxRaw) return undefined;
  const content = bytes.subarray(headerSize, end);
  if (kind === uncompressed) return rawSize > content.length ? undefined : content.subarray(0, rawSize);
  if (kind !== compressed || content.length > maxCompressed) return undefined;
  if (crcOf(content) !== bytes.readUInt32LE(12)) return undefined;
  const raw = decompressRTF([...bytes.subarray(0, end)]);
  return raw.length < rawSize ? undefined : Buffer.from(raw.slice(0, rawSize));
};
