import type { PageKey, Query, Row, TableReader } from './ports.ts';

/** Every row that a query finds, page after page. */
export async function* allRows(cases: TableReader, query: Query): AsyncGenerator<Row> {
  let after: PageKey | undefined = query.after;
  do {
    const page = await cases.query({ ...query, ...(after && { after }) });
    yield* page.rows;
    after = page.next;
  } while (after);
}
