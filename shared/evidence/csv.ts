/**
 * A spreadsheet takes a cell that begins so for a formula; an apostrophe makes it text. One whose list separator is the
 * semicolon, as in much of Europe, begins a cell behind each, and a row behind each line break, whatever quotes say (OWASP,
 * "CSV Injection"). Numbers stay numbers.
 */
const formula = /(^|[;\t\r\n])(?= {0,8}[=+\-@＝＋－＠])/g;
const number = /^[+-]?\d+(\.\d+)?$/;

const cell = (value: string): string => {
  const safe = number.test(value) ? value : value.replace(formula, "$1'");
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets show Chinese), safe to open. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
