import type { Row, RowKey, Table } from '../../shared/platform/ports.ts';

/** What a table was asked to do, in the units that DynamoDB's on-demand mode bills. */
export interface Units {
  write: number;
  read: number;
}

/**
 * About what DynamoDB counts for a value: names and text in UTF-8, 3 bytes for a list or map and 1 for each element
 * (Developer Guide, "DynamoDB item sizes and formats").
 */
const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (typeof value !== 'object' || value === null) return 1;
  const inner = Object.entries(value).filter(([, one]) => one !== undefined);
  const names = Array.isArray(value) ? 0 : inner.reduce((sum, [name]) => sum + Buffer.byteLength(name), 0);
  return 3 + names + inner.reduce((sum, [, one]) => sum + 1 + sizeOf(one), 0);
};

const kilobytes = (row: Row | undefined, per: number): number =>
  row ? Math.max(1, Math.ceil(sizeOf(row) / 1_024 / per)) : 1;

const inIndex = (row: Row | undefined): boolean => typeof row?.queue === 'string';

const movedInIndex = (before: Row | undefined, after: Row): boolean =>
  inIndex(before) && (before?.queue !== after.queue || before?.queueOrder !== after.queueOrder);

/** Makes a table count, in place, what it is asked. A refused conditional write is billed like one that was done. */
export const countUnits = (table: Table, units: Units): void => {
  const { get, put, query, remove } = { ...table };
  const before = new Map<string, Row>();
  const nameOf = ({ pk, sk }: RowKey) => `${pk}\n${sk}`;
  Object.assign(table, {
    get: async (key) => {
      const row = await get(key);
      units.read += kilobytes(row, 4);
      return row;
    },
    query: async (asked) => {
      const page = await query(asked);
      const size = page.rows.reduce((sum, row) => sum + sizeOf(row), 0);
      units.read += Math.max(1, Math.ceil(size / 4_096)) * (asked.index ? 0.5 : 1);
      return page;
    },
    put: async (row, condition) => {
      const there = before.get(nameOf(row));
      const indexed = (inIndex(row) ? 1 : 0) + (movedInIndex(there, row) ? 1 : 0);
      units.write += kilobytes(row, 1);
      await put(row, condition);
      units.write += indexed * kilobytes(row, 1);
      before.set(nameOf(row), row);
    },
    remove: async (key, condition) => {
      const there = before.get(nameOf(key));
      units.write += kilobytes(there, 1) * (inIndex(there) ? 2 : 1);
      await remove(key, condition);
      before.delete(nameOf(key));
    },
  } satisfies Table);
};
