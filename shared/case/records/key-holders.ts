import * as z from 'zod/mini';
import type { RowKey, Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import { allRows } from '../../platform/rows.ts';

const Held = z.object({ caseId: z.string() });

/** Keys that differ only behind their `|` are kept together. */
const rowKey = (key: string): RowKey => {
  const [about, one = 'MATCH'] = key.split('|');
  return { pk: `MATCH#${about}`, sk: one };
};

/** The case that holds a match key; undefined when none does. */
export const holderOf = async (cases: TableReader, key: string): Promise<string | undefined> => {
  const row = await cases.get(rowKey(key));
  return row && Held.parse(row).caseId;
};

/** The cases that hold a key or one below it, each once. */
export const holdersBelow = async (cases: TableReader, key: string): Promise<string[]> => {
  const rows = await Array.fromAsync(allRows(cases, { pk: rowKey(key).pk }));
  return [...new Set(rows.map((row) => Held.parse(row).caseId))];
};

/** Claims a match key for a case, once and for all; resolves with whoever holds it now. */
export const claimKey = async (cases: Table, key: string, caseId: string): Promise<string> => {
  if (await unlessLost(cases.put({ ...rowKey(key), caseId }, { absent: true }))) return caseId;
  return (await holderOf(cases, key)) ?? caseId;
};

/** Forgets that a case is known by a key. */
export const dropKey = async (cases: Table, key: string, caseId: string): Promise<void> => {
  await unlessLost(cases.remove(rowKey(key), { equals: { caseId } }));
};

/** Passes a match key from a case that is over to a new one; resolves with whoever holds it now. */
export const passKey = async (cases: Table, key: string, from: string, to: string): Promise<string> => {
  if (await unlessLost(cases.put({ ...rowKey(key), caseId: to }, { equals: { caseId: from } }))) return to;
  return (await holderOf(cases, key)) ?? to;
};
