import * as z from 'zod/mini';
import { NotFoundError, TransientError } from '../platform/errors.ts';
import type { Row, Table, TableReader } from '../platform/ports.ts';
import { unlessLost, untilWon } from '../platform/races.ts';
import { type OnUnreadable, readableRows } from '../platform/rows.ts';
import { Store } from './store.ts';

const StoreRow = z.object({ store: Store, version: z.int() });
const InboxRow = z.object({ storeId: z.string() });

const storeKey = (id: string) => ({ pk: 'STORES', sk: id });
const inboxKey = (address: string) => ({ pk: `INBOX#${address.toLowerCase()}`, sk: 'INBOX' });

/**
 * A store whose record cannot be read. Under the name that is retried: what is to be done for it is done once it can be, as
 * after a rollback of this product to a version that does not know all of it.
 */
export class StoreUnreadable extends TransientError {
  constructor(id: string, cause?: Error) {
    super(
      `The record of store ${id} cannot be read, and nothing is done for it until it can be: go back to the version of this product that wrote it, or put the table back from a backup.`,
      { cause },
    );
  }
}

const read = (row: Row): z.infer<typeof StoreRow> => {
  const { data, error } = StoreRow.safeParse(row);
  if (!data) throw new StoreUnreadable(row.sk, error);
  return data;
};

const storeIfAny = async (cases: TableReader, id: string): Promise<Store | undefined> => {
  const row = await cases.get(storeKey(id));
  return row && read(row).store;
};

/** Reads a store. Throws `NotFoundError`, and `StoreUnreadable`. */
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

/** Every store whose record can be read, by id. */
export const listStores = async (cases: TableReader, onUnreadable?: OnUnreadable): Promise<Store[]> => {
  const rows = readableRows(cases, { pk: 'STORES' }, StoreRow, onUnreadable);
  return (await Array.fromAsync(rows)).map(({ store }) => store);
};

/** Every store whose record can be read, by id, and the ids of those whose cannot. */
export const readStores = async (cases: TableReader): Promise<{ stores: Store[]; unreadable: string[] }> => {
  const unreadable: string[] = [];
  const stores = await listStores(cases, ({ sk }) => unreadable.push(sk));
  return { stores, unreadable };
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
  await replace(cases, store, row && read(row));
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
    const current = read(row);
    const changed = change(current.store);
    await replace(cases, changed, current);
    return changed;
  });
