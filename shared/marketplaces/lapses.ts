/** Accounts that a person has to connect again: their authorisation no longer works, or soon ends by itself. */
import * as z from 'zod/mini';
import type { RowKey, Table, TableReader } from '../platform/ports.ts';
import { unlessLost } from '../platform/races.ts';
import { type OnUnreadable, readableRows } from '../platform/rows.ts';
import { Marketplace, type StoreAccount } from './port.ts';

export const Lapse = z.object({
  storeId: z.string(),
  marketplace: Marketplace,
  /** what is wrong and what to do about it, for a person */
  why: z.string(),
  /** first seen then */
  since: z.iso.datetime(),
  /** it works until then, where it still does */
  until: z.optional(z.string()),
  /** the team has heard of it */
  told: z.boolean(),
  version: z.int(),
});
export type Lapse = z.infer<typeof Lapse>;

const pk = 'LAPSES';
const keyOf = ({ storeId, marketplace }: StoreAccount): RowKey => ({ pk, sk: `${storeId}#${marketplace}` });

/** All that can be read, by store. */
export const lapsesOf = (cases: TableReader, onUnreadable?: OnUnreadable): Promise<Lapse[]> =>
  Array.fromAsync(readableRows(cases, { pk }, Lapse, onUnreadable));

/** Where a store's account can be asked nothing until a person connects it again. */
export type Lapsed = (storeId: string) => ReadonlySet<Marketplace>;

/** The same of every store, read once. */
export const lapsedNow = async (cases: TableReader, onUnreadable?: OnUnreadable): Promise<Lapsed> => {
  const over = (await lapsesOf(cases, onUnreadable)).filter(({ until }) => until === undefined);
  const byStore = Map.groupBy(over, ({ storeId }) => storeId);
  return (storeId) => new Set(byStore.get(storeId)?.map(({ marketplace }) => marketplace));
};

export const lapseOf = async (cases: TableReader, account: StoreAccount): Promise<Lapse | undefined> => {
  const row = await cases.get(keyOf(account));
  return row && Lapse.parse(row);
};

/** Remembers a lapse in place of the one `before`. Throws `LostRaceError` when that is another by now. */
export const keepLapse = async (
  cases: Table,
  lapse: Omit<Lapse, 'version'>,
  before: Lapse | undefined,
): Promise<Lapse> => {
  const now = { ...lapse, version: (before?.version ?? 0) + 1 };
  const condition = before ? { equals: { version: before.version } } : { absent: true as const };
  await cases.put({ ...keyOf(lapse), ...now }, condition);
  return now;
};

/**
 * Remembers that an account no longer works, as whoever acts through it finds first; its watcher tells the team. Throws
 * `LostRaceError` when somebody else found it in the same moment.
 */
export const noteLapse = async (
  cases: Table,
  account: StoreAccount,
  { why, at }: { why: string; at: Date },
): Promise<void> => {
  const { storeId, marketplace } = account;
  const known = await lapseOf(cases, account);
  if (known && known.until === undefined) return;
  const lapse = { storeId, marketplace, why, since: at.toISOString(), told: false };
  await keepLapse(cases, lapse, known);
};

/** The account works; of two that see it at once one forgets. */
export const forgetLapse = async (cases: Table, account: StoreAccount): Promise<void> => {
  const known = await lapseOf(cases, account);
  if (!known) return;
  await unlessLost(cases.remove(keyOf(account), { equals: { version: known.version } }));
};
