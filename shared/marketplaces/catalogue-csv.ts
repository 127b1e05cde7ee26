/** A catalogue from a spreadsheet, as sellers keep them: any column order, the usual header names, bad rows reported. */
import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import '../platform/schema-messages.ts';
import { Amount, Flag, Fulfilment, MarketplaceName, numberProblem, numbers } from './catalogue-cells.ts';
import { CatalogueItem } from './catalogue-item.ts';

export interface BadRow {
  /** as a text editor counts them: the header is line 1 */
  line: number;
  problem: string;
}

const maxRows = 200_000;

/** What the columns are called, without case, spaces, `_` and `-`. */
const columns: Record<string, string[]> = {
  marketplace: ['marketplace', 'platform', 'channel', '平台'],
  sku: ['sku', 'sellersku', 'merchantsku', 'msku', 'customlabel'],
  listingId: ['listingid', 'asin', 'asin1', 'itemid', 'itemnumber', 'productid', '商品id'],
  identifiers: ['identifiers', 'fnsku', 'ean', 'upc', 'gtin', 'parentasin'],
  brand: ['brand', '品牌'],
  supplier: ['supplier', 'vendor', 'manufacturer', '供应商'],
  title: ['title', 'itemname', 'productname', 'name', '标题'],
  pictureHash: ['picturehash', 'imagehash'],
  price: ['price', 'startprice', '价格'],
  currency: ['currency', 'currencycode', '币种'],
  quantity: ['quantity', 'stock', 'availablequantity', '库存'],
  fulfilment: ['fulfilment', 'fulfillment', 'fulfillmentchannel'],
  protected: ['protected', 'protect'],
};

const required = ['marketplace', 'sku', 'listingId', 'title'];

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

const columnOf = (header: string): string | undefined =>
  Object.entries(columns).find(([, names]) => names.includes(plain(header)))?.[0];

const optional = <T extends z.ZodMiniType>(shape: T) =>
  z.pipe(
    z.transform((text) => (text === '' ? undefined : text)),
    z.optional(shape),
  );

const Row = z.pipe(
  z
    .object({
      marketplace: MarketplaceName,
      sku: z.string().check(z.minLength(1, 'is empty'), z.maxLength(200)),
      listingId: z.string().check(z.minLength(1, 'is empty'), z.maxLength(100)),
      identifiers: z._default(z.string(), ''),
      brand: optional(z.string().check(z.maxLength(300))),
      supplier: optional(z.string().check(z.maxLength(300))),
      title: z.string().check(z.maxLength(1_000)),
      pictureHash: optional(CatalogueItem.shape.pictureHash),
      price: optional(Amount),
      currency: optional(z.string().check(z.regex(/^[A-Za-z]{3}$/, 'is not a currency such as USD'))),
      quantity: optional(
        z.coerce.number('is not a number').check(z.int('is not a whole number'), z.minimum(0, 'is negative')),
      ),
      fulfilment: optional(Fulfilment),
      protected: z._default(Flag, false),
    })
    .check(
      z.refine(
        ({ price, currency }) => (price === undefined) === (currency === undefined),
        'price and currency go together',
      ),
      z.refine(({ marketplace, listingId }) => numbers[marketplace].shape.test(listingId), {
        error: ({ input }) => numberProblem(input),
        path: ['listingId'],
      }),
    ),
  z.transform(
    ({ price, currency, identifiers, brand, supplier, pictureHash, quantity, fulfilment, ...row }) => {
      return {
        ...row,
        listingId: row.marketplace === 'amazon' ? row.listingId.toUpperCase() : row.listingId,
        identifiers: identifiers.split(/[\s;|]+/).filter(Boolean),
        ...(brand === undefined ? {} : { brand }),
        ...(supplier === undefined ? {} : { supplier }),
        ...(pictureHash === undefined ? {} : { pictureHash }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(fulfilment === undefined ? {} : { fulfilment }),
        ...(price === undefined || currency === undefined
          ? {}
          : { price: { amount: price, currency: currency.toUpperCase() } }),
      } satisfies CatalogueItem;
    },
  ),
);

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

const separatorOf = (header: string): string =>
  ['\t', ';', ','].reduce((best, next) =>
    header.split(next).length > header.split(best).length ? next : best,
  );

/** A column as a spreadsheet's header calls it. */
const heading = (column: string): string => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const problemIn = (error: z.core.$ZodError): string =>
  error.issues
    .map(({ path, message }) => [heading(path.join('.')), message].filter(Boolean).join(' '))
    .join('; ');

/**
 * Reads a CSV (comma, semicolon or tab; BOM and quotes as spreadsheets write them) with a header line. A row that
 * cannot be understood is reported and left out, never guessed; a SKU of a listing that comes twice counts once.
 */
export const parseCatalogueCsv = (text: string): { items: CatalogueItem[]; badRows: BadRow[] } => {
  const content = text.replace(/^\uFEFF/, '');
  const delimiter = separatorOf(content.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '');
  const bad = (line: number, problem: string) => ({ items: [], badRows: [{ line, problem }] });
  let records: z.infer<typeof Records>;
  try {
    records = Records.parse(
      parse(content, {
        delimiter,
        info: true,
        trim: true,
        relax_column_count: true,
        // spreadsheets save the cells below the last row too
        skip_records_with_empty_values: true,
        skip_empty_lines: true,
        to: maxRows + 2,
      }),
    );
  } catch (error) {
    if (error instanceof CsvError) return bad(Number(error.lines ?? 1), error.message);
    throw error;
  }
  const [header, ...rows] = records;
  if (!header) return bad(1, 'the file is empty');
  const names = header.record.map(columnOf);
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return bad(1, `no column for ${missing.map(heading).join(', ')}; it has ${header.record.join(', ')}`);

  const items = new Map<string, CatalogueItem>();
  const badRows: BadRow[] = [];
  for (const { record, info } of rows.slice(0, maxRows)) {
    const cells = names.flatMap((name, i) => (name === undefined ? [] : [[name, record[i] ?? ''] as const]));
    const identifiers = cells.flatMap(([name, cell]) => (name === 'identifiers' ? [cell] : [])).join(' ');
    const row = Row.safeParse({ ...Object.fromEntries(cells), identifiers });
    if (!row.success) {
      badRows.push({ line: info.lines, problem: problemIn(row.error) });
      continue;
    }
    const { marketplace, listingId, sku } = row.data;
    const key = JSON.stringify([marketplace, listingId, sku]);
    if (items.has(key)) badRows.push({ line: info.lines, problem: 'this SKU came before' });
    else items.set(key, row.data);
  }
  if (rows.length > maxRows) badRows.push({ line: maxRows + 2, problem: `more than ${maxRows} rows` });
  return { items: [...items.values()], badRows };
};
