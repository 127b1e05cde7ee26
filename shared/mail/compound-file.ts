/** Bytes of a header, and of one entry of the directory (MS-CFB 2.2, 2.6). */
const headerSize = 512;
const entrySize = 128;
const endOfChain = -2;
const nothing = -1;
const entryTypes = new Set([1, 2, 5]);

/**
 * Whether a compound file (MS-CFB), which a .msg is, can be walked to an end: its directory's chain and tree hold no
 * circle, and no stream claims to be longer than the file. A reader that trusts them would walk until the memory ends.
 */
export const isSoundCompoundFile = (bytes: Buffer): boolean => {
  if (bytes.length < headerSize) return false;
  const sector = bytes[30] === 12 ? 4_096 : 512;
  const numbers = sector / 4;
  const sectors = Math.ceil(bytes.length / sector);
  const number = (at: number): number =>
    at >= 0 && at + 4 <= bytes.length ? bytes.readInt32LE(at) : endOfChain;
  const [tables, moreTables, smallTables] = [number(44), number(72), number(64)];
  if ([tables, moreTables, smallTables].some((count) => count < 0 || count > sectors)) return false;

  const tableAt = Array.from({ length: Math.min(tables, 109) }, (_, index) => number(76 + 4 * index));
  for (let at = number(68), left = moreTables; at >= 0 && left > 0; left--) {
    for (let i = 0; i < numbers - 1; i++) tableAt.push(number((at + 1) * sector + 4 * i));
    at = number((at + 2) * sector - 4);
  }
  const after = (at: number): number => {
    const table = tableAt[Math.floor(at / numbers)];
    return table === undefined ? endOfChain : number((table + 1) * sector + 4 * (at % numbers));
  };

  const entries: number[] = [];
  let left = sectors;
  for (let at = number(48); at !== endOfChain; at = after(at)) {
    if (at < 0 || left-- === 0) return false;
    for (let i = 0; i < sector / entrySize; i++) entries.push((at + 1) * sector + i * entrySize);
  }

  const reached = new Set([0]);
  for (const entry of entries) {
    const type = bytes[entry + 66] ?? 0;
    if (!entryTypes.has(type)) continue;
    if (type === 2 && (number(entry + 120) < 0 || number(entry + 120) > bytes.length)) return false;
    for (const at of [number(entry + 68), number(entry + 72), number(entry + 76)]) {
      if (at === nothing) continue;
      if (at < 0 || at >= entries.length || reached.has(at)) return false;
      reached.add(at);
    }
  }
  return true;
};
