import * as z from 'zod/mini';
import type { Table, TableReader } from '../platform/ports.ts';
import { unlessLost } from '../platform/races.ts';
import { allRows } from '../platform/rows.ts';

const Counted = z.object({ count: z.int() });

const partition = (storeId: string, at: Date) => `DELISTED#${storeId}#${at.toISOString().slice(0, 10)}`;

/** How many listings a store's cases were let take off sale without a person on this day (UTC). */
export const delistedToday = async (cases: TableReader, storeId: string, at: Date): Promise<number> => {
  let sum = 0;
  for await (const row of allRows(cases, { pk: partition(storeId, at) })) sum += Counted.parse(row).count;
  return sum;
};

/** Counts a case's listings towards the day's limit, once. */
export const countTowardsToday = async (
  cases: Table,
  storeId: string,
  at: Date,
  caseId: string,
  count: number,
): Promise<void> => {
  await unlessLost(cases.put({ pk: partition(storeId, at), sk: caseId, count }, { absent: true }));
};
