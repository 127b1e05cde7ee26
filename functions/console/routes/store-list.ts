import { openQueues, type Queue } from '../../../shared/case/records/summary.ts';
import { everyCase } from '../../../shared/case/records/summary-store.ts';
import type { TableReader } from '../../../shared/platform/ports.ts';
import type { OnUnreadable } from '../../../shared/platform/rows.ts';
import type { Store } from '../../../shared/store/store.ts';
import { listStores } from '../../../shared/store/store-records.ts';
import type { Ui } from '../language/ui.ts';
import { folded } from './search.ts';

/** Every store that can be read, as a person counts them, Client 2 before Client 10; those that have ended come last. */
export const storesByName = async (
  cases: TableReader,
  { lang }: Pick<Ui, 'lang'>,
  onUnreadable?: OnUnreadable,
): Promise<Store[]> => {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const hasEnded = ({ ended }: Store) => Number(ended !== undefined);
  return (await listStores(cases, onUnreadable)).sort(
    (a, b) => hasEnded(a) - hasEnded(b) || compare(a.name, b.name) || compare(a.id, b.id),
  );
};

/** The stores' names by id. */
export const namesOf = (stores: readonly Store[]): ReadonlyMap<string, string> =>
  new Map(stores.map(({ id, name }) => [id, name]));

/** Whether every word stands somewhere in what a person knows a store by; no words fit every store. */
export const fitsStore = (ui: Ui, words: string) => {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return ({ id, name, inbox, seller, marketplaces }: Store): boolean => {
    const known = [id, name, inbox, seller.name, ...marketplaces.map((one) => ui.t(`platform.${one}`))];
    const text = folded(known.join('\n'));
    return wanted.every((word) => text.includes(word));
  };
};

/** A store's open cases, by the list that each is in. */
export type OpenCases = ReadonlyMap<Queue, number>;

/** More open cases than this are not counted to the end. */
const mostRead = 15_000;

/** How many cases each store has open; `more` where there are others that were not counted. */
export const countOpen = async (
  cases: TableReader,
): Promise<{ stores: ReadonlyMap<string, OpenCases>; more: boolean }> => {
  const stores = new Map<string, Map<Queue, number>>();
  let read = 0;
  for await (const { storeId, queue } of everyCase(cases, openQueues)) {
    if (read === mostRead) return { stores, more: true };
    const counts = stores.get(storeId) ?? new Map<Queue, number>();
    stores.set(storeId, counts.set(queue, (counts.get(queue) ?? 0) + 1));
    read++;
  }
  return { stores, more: false };
};
