import * as z from 'zod/mini';
import { NotFoundError } from '../platform/errors.ts';
import type { Table, TableReader } from '../platform/ports.ts';
import { unlessLost, untilWon } from '../platform/races.ts';
import { allRows } from '../platform/rows.ts';
import { Store } from './store.ts';

const StoreRow = z.object({ store: Store, version: z.int() });
const InboxRow = z.object({ storeId: z.string() });

const storeKey = (id: string) => ({ pk: 'STORES', sk: id });
const inboxKey = (address: string) => ({ pk: `INBOX#${address.toLowerCase()}`, sk: 'INBOX' });

const storeIfAny = async (cases: TableReader, id: string): Promise<Store | undefined> => {
  const row = await cases.get(storeKey(id));
  return row && StoreRow.parse(row).store;
};

/** Reads a store. Throws `NotFoundError`. */
export const getStore = async (cases: TableReader, id: string): Promise<Store> => {
  const store = await storeIfAny(cases, id);
  if (!store) throw new NotFoundError(`There is no store ${id}.`);
  return store;
};

/** Whose an inbox was when this process last looked; the store itself says whether it still is. */
const lastOwners = new WeakMap<TableReader, Map<string, string>>();

const storeOfInbox = async (cases: TableReader, address: string): Promise<Store | undefined> => {
  const owners = lastOwners.get(cases) ?? new Map<string, string>();
  lastOwners.set(cases, owners);
  const owner = owners.get(address);
  const known = owner === undefined ? undefined : await storeIfAny(cases, owner);
  if (known?.inbox === address && known.ended === undefined) return known;

  const row = await cases.get(inboxKey(address));
  if (!row) return undefined;
  const { storeId } = InboxRow.parse(row);
  owners.set(address, storeId);
  const store = await getStore(cases, storeId);
  return store.ended === undefined ? store : undefined;
};

/** The store whose inbox one of these addresses is; undefined for a recipient of no store. */
export const storeOfRecipients = async (
  cases: TableReader,
  recipients: string[],
): Promise<Store | undefined> => {
  for (const recipient of recipients) {
    const store = await storeOfInbox(cases, recipient.toLowerCase());
    if (store) return store;
  }
  return undefined;
};

/** Every store whose inbox is among these addresses. */
export const storesOfRecipients = async (cases: TableReader, recipients: string[]): Promise<Store[]> => {
  const found = await Promise.all(recipients.map((one) => storeOfInbox(cases, one.toLowerCase())));
  return [...new Map(found.flatMap((store) => (store ? [[store.id, store]] : []))).values()];
};

/** Whether an address is some store's inbox. */
export const isInbox = async (cases: TableReader, address: string): Promise<boolean> =>
  (await cases.get(inboxKey(address))) !== undefined;

/** Every store, by id. */
export const listStores = async (cases: TableReader): Promise<Store[]> => {
  const rows = await Array.fromAsync(allRows(cases, { pk: 'STORES' }));
  return rows.map((row) => StoreRow.parse(row).store);
};

/** Throws `LostRaceError` when another store has the inbox. */
const takeInbox = async (cases: Table, { id: storeId, inbox }: Store): Promise<void> => {
  const key = inboxKey(inbox);
  const taken = await cases.get(key);
  await cases.put({ ...key, storeId }, taken ? { equals: { storeId } } : { absent: true });
};

/** Writes a store in place of what it was, if it still is that; an inbox that it had before, or has no more, is free again. */
const replace = async (
  cases: Table,
  store: Store,
  current: z.infer<typeof StoreRow> | undefined,
): Promise<void> => {
  if (store.ended === undefined) await takeInbox(cases, store);
  await cases.put(
    { ...storeKey(store.id), store, version: (current?.version ?? 0) + 1 },
    current ? { equals: { version: current.version } } : { absent: true },
  );
  // one that ended may have had its inbox taken by another
  if (current && (store.ended !== undefined || current.store.inbox !== store.inbox))
    await unlessLost(cases.remove(inboxKey(current.store.inbox), { equals: { storeId: store.id } }));
};

/** Adds a store, or replaces it whatever it is. Throws `LostRaceError` when another store already has its inbox. */
export const putStore = async (cases: Table, store: Store): Promise<void> => {
  const row = await cases.get(storeKey(store.id));
  await replace(cases, store, row && StoreRow.parse(row));
};

const attempts = 5;

/**
 * Changes a store as it stands at that moment: of two who change different things of it, neither undoes what the other
 * did, such as the kill switch. Throws `NotFoundError`, and `LostRaceError` when another store already has its inbox.
 */
export const changeStore = (cases: Table, id: string, change: (store: Store) => Store): Promise<Store> =>
  untilWon(attempts, async () => {
    const row = await cases.get(storeKey(id));
    if (!row) throw new NotFoundError(`There is no store ${id}.`);
    const current = StoreRow.parse(row);
    const changed = change(current.store);
    await replace(cases, changed, current);
    return changed;
  });
