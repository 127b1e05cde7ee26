/** How many offers a catalogue holds, kept beside it: no complaint has to wait until a million rows are counted. */
import * as z from 'zod/mini';
import type { RowKey, Table, TableReader } from '../platform/ports.ts';
import { unlessLost, untilWon } from '../platform/races.ts';
import type { Marketplace } from './port.ts';

/** By marketplace. */
export type Sizes = Partial<Record<Marketplace, number>>;

export const total = (sizes: Sizes): number => Object.values(sizes).reduce((sum, size) => sum + size, 0);

const SizesRow = z.object({ sizes: z.record(z.string(), z.int()), version: z.int() });
type SizesRow = z.infer<typeof SizesRow>;

const keyOf = (storeId: string): RowKey => ({ pk: `CATALOGUE-SIZE#${storeId}`, sk: 'SIZES' });

const kept = async (table: TableReader, storeId: string): Promise<SizesRow | undefined> => {
  const row = await table.get(keyOf(storeId));
  return row && SizesRow.parse(row);
};

const put = (table: Table, storeId: string, sizes: Record<string, number>, before?: SizesRow) =>
  table.put(
    { ...keyOf(storeId), sizes, version: (before?.version ?? 0) + 1 },
    before ? { equals: { version: before.version } } : { absent: true },
  );

/** How many there are in all; undefined while nothing was ever written to the catalogue. */
export const keptSize = async (table: TableReader, storeId: string): Promise<number | undefined> => {
  const row = await kept(table, storeId);
  return row && total(row.sizes);
};

/** Whether a catalogue holds any offer of a marketplace: of one that it does not hold, its silence says nothing. */
export const holdsOffersOf = async (
  table: TableReader,
  storeId: string,
  marketplace: Marketplace,
): Promise<boolean> => ((await kept(table, storeId))?.sizes[marketplace] ?? 0) > 0;

/**
 * Begins to keep the sizes, if nobody does yet, with what `count` finds; resolves with how many there are in all. Comes
 * before the first write of an item.
 */
export const keepSizes = async (
  table: Table,
  storeId: string,
  count: () => Promise<Sizes>,
): Promise<number> => {
  const known = await keptSize(table, storeId);
  if (known !== undefined) return known;
  const sizes = await count();
  await unlessLost(put(table, storeId, sizes));
  return total(sizes);
};

const attempts = 20;

/** Changes the sizes that are there; of two who do so at once the later looks again. */
const change = (
  table: Table,
  storeId: string,
  to: (before: SizesRow) => Record<string, number>,
): Promise<void> =>
  untilWon(attempts, async () => {
    const before = await kept(table, storeId);
    if (before) await put(table, storeId, to(before), before);
  });

/**
 * So many more offers, or fewer. Who dies between an item and its size leaves too small a number, for which a person is
 * asked sooner than needed, until the end of the marketplace's next round.
 */
export const grow = async (table: Table, storeId: string, by: Sizes): Promise<void> => {
  const changes = Object.entries(by).filter(([, more]) => more !== 0);
  if (changes.length === 0) return;
  await change(table, storeId, ({ sizes }) => ({
    ...sizes,
    ...Object.fromEntries(changes.map(([name, more]) => [name, (sizes[name] ?? 0) + more])),
  }));
};

/**
 * Counts one marketplace's offers anew: `count` resolves with how many there are, and by how many it changed them itself.
 * Where others changed their number meanwhile, that change alone is taken in.
 */
export const recount = async (
  table: Table,
  storeId: string,
  marketplace: Marketplace,
  count: () => Promise<{ size: number; changedBy: number }>,
): Promise<void> => {
  const before = await kept(table, storeId);
  const { size, changedBy } = await count();
  await change(table, storeId, ({ sizes, version }) => ({
    ...sizes,
    [marketplace]: version === before?.version ? size : (sizes[marketplace] ?? 0) + changedBy,
  }));
};
