import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import type { RowKey } from '../../../shared/platform/ports.ts';
import type { Store } from './dynalite-store.ts';

/** A table's rows underneath DynamoDB's API, which can only be asked for what is known by its name. */
export interface Rows {
  /** The keys of all rows, those of a partition in their order; no row is read for it. */
  rowKeys(): AsyncIterable<RowKey>;
  /** Puts these rows in their places in the index, and takes everything else out of it. Nothing else may be under way. */
  mendPlaces(listed: RowKey[]): Promise<void>;
}

const isFunction = (given: unknown) => typeof given === 'function';
const Described = z.looseObject({
  GlobalSecondaryIndexes: z.tuple([z.looseObject({ IndexName: z.string(), KeySchema: z.unknown() })]),
});
const Keys = z.object({
  createKey: z.custom<(row: unknown, table: unknown) => string>(isFunction),
  createIndexKey: z.custom<(row: unknown, table: unknown, keySchema: unknown) => string>(isFunction),
});
const dynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
const { createKey, createIndexKey } = Keys.parse(dynalite('./db'));

/** The rows of a table, and where they stand in its one index, as dynalite keeps both. */
export const rowsOf = (store: Store, name: string): Rows => {
  const { db } = store;
  const rows = `item-${name}~`;
  const described = () =>
    new Promise<z.infer<typeof Described>>((resolve, reject) =>
      store.getTable(name, (error, table) => (error ? reject(error) : resolve(Described.parse(table)))),
    );
  return {
    rowKeys: async function* (): AsyncGenerator<RowKey> {
      for await (const key of db.keys({ gt: rows, lt: `${rows}~` })) {
        const [pk = '', sk = ''] = key
          .split('/')
          .slice(1)
          .map((hex) => Buffer.from(hex, 'hex').toString());
        yield { pk, sk };
      }
    },
    mendPlaces: async (listed: RowKey[]): Promise<void> => {
      const table = await described();
      const [{ IndexName, KeySchema }] = table.GlobalSecondaryIndexes;
      const places = `index-global~${name}~${IndexName}~`;
      const missing = new Map<string, string>();
      for (const { pk, sk } of listed) {
        const at = rows + createKey({ pk: { S: pk }, sk: { S: sk } }, table);
        missing.set(places + createIndexKey(db.getSync(at), table, KeySchema), at);
      }
      const writes: Parameters<typeof db.batch>[0] = [];
      for await (const key of db.keys({ gt: places, lt: `${places}~` }))
        if (!missing.delete(key)) writes.push({ type: 'del', key });
      for (const [key, at] of missing) writes.push({ type: 'put', key, value: db.getSync(at) });
      if (writes.length > 0)
        await new Promise<void>((resolve, reject) =>
          db.batch(writes, (error) => (error ? reject(error) : resolve())),
        );
    },
  };
};
