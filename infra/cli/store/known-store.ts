import { connectCommand } from '../../../shared/marketplaces/connect-command.ts';
import { Marketplace } from '../../../shared/marketplaces/port.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { TableReader } from '../../../shared/platform/ports.ts';
import type { Store } from '../../../shared/store/store.ts';
import { getStore, listStores } from '../../../shared/store/store-records.ts';
import { UsageError } from '../run-command.ts';
import type { Keeper } from './keeper.ts';

/** The store of that id; undefined when there is none. */
export const known = async ({ cases }: Keeper, id: string): Promise<Store | undefined> => {
  try {
    return await getStore(cases, id);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

/** … which must be there. Throws `UsageError`. */
export const mustBe = async (keeper: Keeper, id: string): Promise<Store> => {
  const store = await known(keeper, id);
  if (!store) throw new UsageError(`There is no store ${id}. "npm run store -- list" shows those there are.`);
  return store;
};

/** Makes sure that there are stores of all these ids. Throws `UsageError`, which names those there are. */
export const mustBeThere = async (cases: TableReader, ids: readonly string[]): Promise<void> => {
  const there = (await listStores(cases)).map(({ id }) => id);
  const unknown = ids.filter((id) => !there.includes(id));
  if (unknown.length > 0)
    throw new UsageError(`There is no store ${unknown.join(', ')}; there ${theseAre(there)}.`);
};

const theseAre = (ids: string[]): string =>
  ids.length === 0 ? 'is none yet' : `${ids.length === 1 ? 'is' : 'are'} ${ids.join(', ')}`;

/** The marketplace that was typed. Throws `UsageError`, which names those there are. */
export const marketplaceNamed = (name: string | undefined): Marketplace => {
  const { data } = Marketplace.safeParse(name);
  if (data) return data;
  const all = Marketplace.options.join(', ');
  throw new UsageError(
    name === undefined
      ? `Which marketplace? One of ${all}.`
      : `There is no marketplace ${name}; there are ${all}.`,
  );
};

/** What to do about a store that is connected to no marketplace. */
export const noneConnected = (id: string): string =>
  `no marketplace is connected: ${connectCommand(id, 'amazon')} (or ${Marketplace.options.filter((one) => one !== 'amazon').join(', ')})`;
