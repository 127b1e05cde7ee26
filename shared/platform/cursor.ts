import * as z from 'zod/mini';
import type { RowKey, Table } from './ports.ts';
import { unlessLost } from './races.ts';

const Cursor = z.object({ next: z.optional(z.string()), version: z.int() });

/** Items in the order of their keys, from the one behind `after` on and round to that one. */
export const roundFrom = <T>(items: readonly T[], keyOf: (item: T) => string, after = ''): T[] => {
  const inOrder = items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const { next = [], before = [] } = Object.groupBy(inOrder, (item) =>
    keyOf(item) > after ? 'next' : 'before',
  );
  return [...next, ...before];
};

/** Where the last time ended, and how to keep where this one does; of two at once one is kept. */
export const cursorAt = async (cases: Table, key: RowKey) => {
  const row = await cases.get(key);
  let kept = row && Cursor.parse(row);
  return {
    after: kept?.next,
    keep: async (next: string | undefined): Promise<void> => {
      if (next === kept?.next) return;
      const now = { version: (kept?.version ?? 0) + 1, ...(next !== undefined && { next }) };
      const put = cases.put(
        { ...key, ...now },
        kept ? { equals: { version: kept.version } } : { absent: true },
      );
      if (await unlessLost(put)) kept = now;
    },
  };
};
