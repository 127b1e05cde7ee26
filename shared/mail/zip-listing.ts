import type { Anomaly } from './mail.ts';

/** Bounds beyond which an archive is called a bomb: entries, unpacked bytes, and how far it inflates. */
const maxEntries = 1_000;
const maxUnpacked = 200 * 1024 * 1024;
const maxRatio = 200;

/** Lists a ZIP from its central directory without unpacking anything; what is wrong with it becomes an anomaly. */
export const listZip = (bytes: Buffer, name: string): Anomaly[] => {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length)
    return [{ code: 'zip-damaged', detail: `${name} has no directory` }];
  const claimed = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  let packed = 0;
  let encrypted = false;
  let escapes = false;
  let entries = 0;
  const starts = new Set<number>();
  let overlapping = false;
  while (entries < Math.min(claimed, maxEntries) && at + 46 <= end && bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    encrypted ||= (bytes.readUInt16LE(at + 8) & 1) === 1;
    escapes ||= /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:/i.test(entry);
    packed += bytes.readUInt32LE(at + 20);
    unpacked += bytes.readUInt32LE(at + 24);
    const start = bytes.readUInt32LE(at + 42);
    overlapping ||= starts.has(start);
    starts.add(start);
    entries++;
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const bomb =
    claimed > maxEntries ||
    overlapping ||
    packed > bytes.length ||
    unpacked > maxUnpacked ||
    unpacked > maxRatio * bytes.length;
  const anomalies: Anomaly[] = [
    {
      code: 'attachment-archive',
      detail: `${name} holds ${claimed} files, ${unpacked} bytes unpacked; not opened`,
    },
  ];
  if (bomb) anomalies.push({ code: 'zip-bomb', detail: `${name} claims to unpack to ${unpacked} bytes` });
  if (encrypted) anomalies.push({ code: 'zip-encrypted', detail: `${name} is encrypted` });
  if (escapes) anomalies.push({ code: 'zip-path', detail: `${name} names files outside itself` });
  return anomalies;
};
