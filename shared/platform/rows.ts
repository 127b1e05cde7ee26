import type * as z from 'zod/mini';
import type { PageKey, Query, Row, RowKey, TableReader } from './ports.ts';

/** Every row that a query finds, page after page. */
export async function* allRows(cases: TableReader, query: Query): AsyncGenerator<Row> {
  let after: PageKey | undefined = query.after;
  do {
    const page = await cases.query({ ...query, ...(after && { after }) });
    yield* page.rows;
    after = page.next;
  } while (after);
}

/** Is told of a row that cannot be read: it is damaged, or a later version of this product wrote it. */
export type OnUnreadable = (row: RowKey, error: Error) => void;

/**
 * Every row that a query finds, as `schema` reads it. One that cannot be read keeps no other back; whoever names no
 * `onUnreadable` leaves it to another, such as `reconcile`, to tell of those.
 */
export async function* readableRows<S extends z.ZodMiniType>(
  cases: TableReader,
  query: Query,
  schema: S,
  onUnreadable: OnUnreadable = () => undefined,
): AsyncGenerator<z.output<S>> {
  for await (const row of allRows(cases, query)) {
    const read = schema.safeParse(row);
    if (read.success) yield read.data;
    else onUnreadable({ pk: row.pk, sk: row.sk }, read.error);
  }
}
