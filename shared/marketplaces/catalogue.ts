/** A store's own SKUs: what it may act on, and by which listing numbers a notice can mean them. */
import { eachBounded } from '../platform/each-bounded.ts';
import type { PageKey, Table, TableReader } from '../platform/ports.ts';
import { unlessLost } from '../platform/races.ts';
import { allRows } from '../platform/rows.ts';
import { CatalogueItem, type ItemKey } from './catalogue-item.ts';
import {
  goneSince,
  itemOf,
  keyOf,
  type Merge,
  markGone,
  putOne,
  refreshed,
  replaced,
  StoredRow,
} from './catalogue-rows.ts';
import { grow, keepSizes, keptSize, recount, type Sizes, total } from './catalogue-size.ts';
import type { Marketplace } from './port.ts';

export interface CatalogueReader {
  /** The SKUs behind a listing number, in one query; a complaint may still name one that is gone. */
  byListing(
    storeId: string,
    listing: { marketplace: Marketplace; listingId: string },
  ): Promise<CatalogueItem[]>;
  /** … of which the marketplace itself told, and that are not gone. */
  listed(storeId: string, listing: { marketplace: Marketplace; listingId: string }): Promise<CatalogueItem[]>;
  /** At most so many of a marketplace's items, gone ones too, from where an earlier page ended. */
  page(
    storeId: string,
    marketplace: Marketplace,
    limit: number,
    after?: string,
  ): Promise<{ items: CatalogueItem[]; next?: string }>;
  /** All items that are not gone, some hundreds at a time, from where an earlier page ended. */
  all(storeId: string, after?: string): AsyncIterable<{ items: CatalogueItem[]; next?: string }>;
  /** How many items there are that are not gone. */
  count(storeId: string): Promise<number>;
}

/** … and changes it. */
export interface CatalogueStore extends CatalogueReader {
  /** Adds items, or replaces those of the same marketplace, listing and SKU. */
  put(storeId: string, items: Iterable<CatalogueItem>): Promise<void>;
  /**
   * The same with what a marketplace lists, seen in the round that began then (ISO 8601); supplier, picture and
   * protection stay as the seller set them.
   */
  refresh(storeId: string, items: Iterable<CatalogueItem>, round: string): Promise<void>;
  /**
   * Ends a round that saw everything the marketplace lists: what an earlier round saw and this one did not is gone.
   * What the seller alone named stays. Counts what there is. Resolves with how many are newly gone.
   */
  endRound(storeId: string, marketplace: Marketplace, round: string): Promise<number>;
  /** Takes in what is off sale and not known yet: found by its number, and not counted. */
  keepGone(storeId: string, items: CatalogueItem[], at: Date): Promise<void>;
  /** An offer is on sale again, maybe under another number: its item goes on under that one, and the old one is gone. */
  renumber(storeId: string, offer: ItemKey, listingId: string, at: Date): Promise<void>;
}

/** Rows of one read: on one machine whatever else comes waits for no more than these. */
const readAtOnce = 500;

/** The catalogue in the case table, for reading. */
export const catalogueReader = (table: TableReader): CatalogueReader => {
  const rows = (storeId: string, beginsWith?: string) =>
    allRows(table, { pk: `CATALOGUE#${storeId}`, ...(beginsWith === undefined ? {} : { beginsWith }) });

  const behind = (
    storeId: string,
    { marketplace, listingId }: Pick<CatalogueItem, 'marketplace' | 'listingId'>,
  ) => Array.fromAsync(rows(storeId, `${marketplace}#${listingId}#`));

  return {
    byListing: async (storeId, listing) => (await behind(storeId, listing)).map(itemOf),
    listed: async (storeId, listing) =>
      (await behind(storeId, listing))
        .filter(({ gone, seen }) => gone === undefined && seen !== undefined)
        .map(itemOf),
    async page(storeId, marketplace, limit, after) {
      const pk = `CATALOGUE#${storeId}`;
      const from = after === undefined ? {} : { after: { pk, sk: after } };
      const { rows, next } = await table.query({ pk, beginsWith: `${marketplace}#`, limit, ...from });
      return { items: rows.map(itemOf), ...(next?.sk === undefined ? {} : { next: next.sk }) };
    },
    async *all(storeId, after) {
      const pk = `CATALOGUE#${storeId}`;
      let from: PageKey | undefined = after === undefined ? undefined : { pk, sk: after };
      do {
        const { rows, next } = await table.query({ pk, limit: readAtOnce, ...(from && { after: from }) });
        const items = rows.filter(({ gone }) => gone === undefined).map(itemOf);
        yield { items, ...(next?.sk === undefined ? {} : { next: next.sk }) };
        from = next;
      } while (from);
    },
    count: async (storeId) => (await keptSize(table, storeId)) ?? total(await sizesIn(table, storeId)),
  };
};

/** As the rows themselves have it. */
const sizesIn = async (table: TableReader, storeId: string): Promise<Sizes> => {
  const sizes: Sizes = {};
  for await (const row of allRows(table, { pk: `CATALOGUE#${storeId}` })) {
    const { item, gone } = StoredRow.parse(row);
    if (gone === undefined) sizes[item.marketplace] = (sizes[item.marketplace] ?? 0) + 1;
  }
  return sizes;
};

const atOnce = 8;

/** Items after which their number is written: what a crash may leave uncounted. */
const countedAtOnce = 1_000;

const putAll =
  (table: Table, merge: Merge) =>
  async (storeId: string, items: Iterable<CatalogueItem>, round?: string): Promise<void> => {
    await keepSizes(table, storeId, () => sizesIn(table, storeId));
    const all = [...items].map((item) => CatalogueItem.parse(item));
    for (let start = 0; start < all.length; start += countedAtOnce) {
      const more: Sizes = {};
      await eachBounded(all.slice(start, start + countedAtOnce), atOnce, async (item) => {
        const { marketplace } = item;
        if (await putOne(table, storeId, item, merge, round))
          more[marketplace] = (more[marketplace] ?? 0) + 1;
      });
      await grow(table, storeId, more);
    }
  };

/** … and for changing it. */
export const catalogueStore = (table: Table): CatalogueStore => ({
  ...catalogueReader(table),
  count: (storeId) => keepSizes(table, storeId, () => sizesIn(table, storeId)),
  put: putAll(table, replaced),
  refresh: putAll(table, refreshed),
  async endRound(storeId, marketplace, round) {
    let [gone, size] = [0, 0];
    await recount(table, storeId, marketplace, async () => {
      for await (const row of allRows(table, { pk: `CATALOGUE#${storeId}`, beginsWith: `${marketplace}#` })) {
        const known = StoredRow.parse(row);
        if (known.gone !== undefined) continue;
        const isStale = known.seen !== undefined && known.seen < round;
        if (isStale && (await markGone(table, row, round))) gone += 1;
        else size += 1;
      }
      return { size, changedBy: -gone };
    });
    return gone;
  },
  async keepGone(storeId, items, at) {
    for (const item of items) {
      const row = { ...keyOf(storeId, item), item, version: 1, ...goneSince(at.toISOString()) };
      await unlessLost(table.put(row, { absent: true }));
    }
  },
  async renumber(storeId, offer, listingId, at) {
    const row = await table.get(keyOf(storeId, offer));
    if (!row) return;
    const { item, gone } = StoredRow.parse(row);
    const isNew = await putOne(table, storeId, { ...item, listingId }, refreshed);
    const isLess =
      listingId !== offer.listingId && (await markGone(table, row, at.toISOString())) && gone === undefined;
    await grow(table, storeId, { [offer.marketplace]: Number(isNew) - Number(isLess) });
  },
});
