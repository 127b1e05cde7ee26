/** A spreadsheet takes a cell that begins so for a formula; an apostrophe makes it text. Numbers stay numbers. */
const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?\d+(\.\d+)?$/;

const cell = (value: string): string => {
  const safe = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets show Chinese), safe to open. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
