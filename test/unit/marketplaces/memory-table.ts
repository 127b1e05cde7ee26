import { LostRaceError } from '../../../shared/platform/errors.ts';
import type { Row, Table } from '../../../shared/platform/ports.ts';

/** A table of a test's own: conditions and pages as the port states them. */
export const memoryTable = (pageSize = 100): Table & { queries(): number } => {
  const rows = new Map<string, Row>();
  const nameOf = (key: { pk: string; sk: string }) => `${key.pk}\n${key.sk}`;
  let queries = 0;
  return {
    queries: () => queries,
    get: async (key) => structuredClone(rows.get(nameOf(key))),
    async query({ pk, beginsWith = '', after, limit: wanted = pageSize }) {
      const limit = Math.min(wanted, pageSize);
      queries += 1;
      const found = [...rows.values()]
        .filter((row) => row.pk === pk && row.sk.startsWith(beginsWith) && row.sk > (after?.sk ?? ''))
        .sort((a, b) => (a.sk < b.sk ? -1 : 1));
      const page = structuredClone(found.slice(0, limit));
      const last = found.length > limit ? page.at(-1) : undefined;
      return { rows: page, ...(last ? { next: { sk: last.sk } } : {}) };
    },
    async put(row, condition) {
      const there = rows.get(nameOf(row));
      const holds =
        'absent' in condition
          ? !there
          : 'equals' in condition &&
            Object.entries(condition.equals).every(([name, value]) => there?.[name] === value);
      if (!holds) throw new LostRaceError('condition');
      rows.set(nameOf(row), structuredClone(row));
    },
    async remove(key) {
      rows.delete(nameOf(key));
    },
  };
};
