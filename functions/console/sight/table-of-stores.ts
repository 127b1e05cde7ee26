import { readSummary } from '../../../shared/case/records/summary-store.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { PageKey, Query, Row, Table } from '../../../shared/platform/ports.ts';
import { ownerOf } from './owner.ts';

/** Where a page ended, in a form that tells nothing of the row it ended at. */
interface Cursor {
  hide(next: PageKey): PageKey;
  show(after: PageKey): PageKey | undefined;
}

/**
 * The case table as far as it is about these stores. Any other row is as if it were not there: a page of a list may hold
 * fewer rows for it, or none and yet a next one. Whoever writes one all the same is told with a `NotFoundError`.
 */
export const tableOfStores = (cases: Table, stores: readonly string[], cursor: Cursor): Table => {
  const storesOfCases = new Map<string, Promise<string | undefined>>();
  const storeOfCase = (caseId: string): Promise<string | undefined> => {
    const known = storesOfCases.get(caseId) ?? readSummary(cases, caseId).then((summary) => summary?.storeId);
    storesOfCases.set(caseId, known);
    return known;
  };
  const isSeen = async (row: Row): Promise<boolean> => {
    const owner = ownerOf(row);
    if (!owner) return false;
    const store = 'storeId' in owner ? owner.storeId : await storeOfCase(owner.caseId);
    return store !== undefined && stores.includes(store);
  };
  const seenAmong = async (rows: readonly Row[]): Promise<Row[]> => {
    const seen = await Promise.all(rows.map(isSeen));
    return rows.filter((_, index) => seen[index]);
  };
  const demandSeen = async (row: Row | undefined): Promise<void> => {
    if (row && !(await isSeen(row))) throw new NotFoundError('There is nothing like that here.');
  };

  return {
    get: async (key) => {
      const row = await cases.get(key);
      return row && (await isSeen(row)) ? row : undefined;
    },
    query: async ({ after, ...query }: Query) => {
      const from = after && cursor.show(after);
      const { rows, next } = await cases.query({ ...query, ...(from && { after: from }) });
      return { rows: await seenAmong(rows), ...(next && { next: cursor.hide(next) }) };
    },
    put: async (row, condition) => {
      await demandSeen(row);
      return cases.put(row, condition);
    },
    remove: async (key, condition) => {
      await demandSeen(await cases.get(key));
      return cases.remove(key, condition);
    },
  };
};
