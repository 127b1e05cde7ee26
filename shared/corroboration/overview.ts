import { openQueues, type Summary } from '../case/records/summary.ts';
import { everyCase } from '../case/records/summary-store.ts';
import { type Lapsed, lapsedNow } from '../marketplaces/lapses.ts';
import type { TableReader } from '../platform/ports.ts';

/** What a run that looks at store after store reads once for all of them. */
export interface Overview {
  /** a store's open cases as the lists showed them, by their numbers */
  openCasesOf(storeId: string): readonly Summary[];
  lapsed: Lapsed;
}

export const overviewOf = async (cases: TableReader): Promise<Overview> => {
  const open = await Array.fromAsync(everyCase(cases, openQueues));
  open.sort((a, b) => (a.id < b.id ? -1 : 1));
  const byStore = Map.groupBy(open, ({ storeId }) => storeId);
  return {
    openCasesOf: (storeId) => byStore.get(storeId) ?? [],
    lapsed: await lapsedNow(cases),
  };
};
