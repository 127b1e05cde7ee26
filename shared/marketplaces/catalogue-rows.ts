/** The catalogue's rows in the case table: partition `CATALOGUE#<store>`, sorted by `<marketplace>#<listing>#<SKU>`. */
import * as z from 'zod/mini';
import type { Row, RowKey, Table } from '../platform/ports.ts';
import { unlessLost, untilWon } from '../platform/races.ts';
import { CatalogueItem, type ItemKey } from './catalogue-item.ts';

export const keyOf = (storeId: string, { marketplace, listingId, sku }: ItemKey): RowKey => ({
  pk: `CATALOGUE#${storeId}`,
  sk: `${marketplace}#${listingId}#${sku}`,
});

export const StoredRow = z.object({
  item: CatalogueItem,
  version: z.int(),
  /** the latest round of the marketplace's own list that held it; absent while none did */
  seen: z.optional(z.iso.datetime()),
  /** since then the marketplace does not list it any more */
  gone: z.optional(z.iso.datetime()),
});

export const itemOf = (row: Row): CatalogueItem => StoredRow.parse(row).item;

/** Complaints come months after a listing ended; after that its row may go. */
const goneDays = 180;

export const goneSince = (at: string) => ({
  gone: at,
  expires: Math.ceil(Date.parse(at) / 1_000) + goneDays * 86_400,
});

export type Merge = (there: CatalogueItem | undefined, item: CatalogueItem) => CatalogueItem;

/** As the seller writes it. */
export const replaced: Merge = (there, item) =>
  there?.edition === undefined ? item : { ...item, edition: there.edition };

/** Supplier, picture and protection are known to the seller only; a marketplace's list must not forget them. */
export const refreshed: Merge = (there, item) =>
  there
    ? {
        ...(there.fulfilment === undefined ? {} : { fulfilment: there.fulfilment }),
        ...item,
        identifiers: [...new Set([...item.identifiers, ...there.identifiers])],
        ...(there.supplier === undefined ? {} : { supplier: there.supplier }),
        ...(there.pictureHash === undefined ? {} : { pictureHash: there.pictureHash }),
        protected: there.protected,
      }
    : item;

const attempts = 5;

/**
 * Writes one item over whatever is there; of two who write it at once, both succeed and one is last. Resolves with
 * whether it is new, or back.
 */
export const putOne = (
  table: Table,
  storeId: string,
  item: CatalogueItem,
  merge: Merge,
  round?: string,
): Promise<boolean> => {
  const key = keyOf(storeId, item);
  return untilWon(attempts, async () => {
    const there = await table.get(key);
    const before = there ? StoredRow.parse(there) : undefined;
    const version = before?.version ?? 0;
    const condition = there ? { equals: { version } } : { absent: true as const };
    // of two rounds at once the later one counts, whichever of them writes last
    const [seen] = [round, before?.seen]
      .filter((one) => one !== undefined)
      .sort()
      .reverse();
    const row = { ...key, item: merge(before?.item, item), version: version + 1 };
    await table.put(seen === undefined ? row : { ...row, seen }, condition);
    return before === undefined || before.gone !== undefined;
  });
};

/** Marks a row as gone; `false` when somebody wrote it in that moment, and so knows better. */
export const markGone = (table: Table, row: Row, at: string): Promise<boolean> => {
  const { version } = StoredRow.parse(row);
  return unlessLost(table.put({ ...row, ...goneSince(at), version: version + 1 }, { equals: { version } }));
};
