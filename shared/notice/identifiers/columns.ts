import type { Hit } from '../hit.ts';

const mostRows = 100;
/** A heading's line is no longer than this on either side of its label, in characters. */
const widest = 200;
const border = /\t|\||\s{3,}/;

interface Cell {
  text: string;
  start: number;
}

const cellsOf = (line: string, from: number): Cell[] => {
  const cells: Cell[] = [];
  let at = 0;
  for (const part of line.split(border)) {
    const start = line.indexOf(part, at);
    const text = part.trim();
    cells.push({ text, start: from + start + part.indexOf(text) });
    at = start + part.length;
  }
  return cells;
};

/** How much longer than its label a heading may be: `Complaint (ID)`. */
const slack = 8;

/**
 * The values in the column below a label that heads one: the cells at the same place in the rows that follow, where
 * the whole cell is such a value. A row with another number of cells ends the table. `pattern` must be sticky.
 */
export const columnBelow = (
  text: string,
  label: Hit,
  pattern: RegExp,
): { value: string; start: number; end: number }[] => {
  const before = text.slice(Math.max(0, label.start - widest), label.start);
  const from = label.start - before.length + before.lastIndexOf('\n') + 1;
  const below = text.slice(label.end, label.end + widest).indexOf('\n');
  if (below < 0) return [];
  const to = label.end + below;
  const heading = text.slice(from, to);
  if (!border.test(heading)) return [];
  const heads = cellsOf(heading, from);
  const column = heads.findIndex(
    ({ start, text: head }) => label.start >= start && label.end <= start + head.length,
  );
  const head = heads[column];
  if (heads.length < 2 || !head || head.text.length > label.end - label.start + slack) return [];

  const found: { value: string; start: number; end: number }[] = [];
  for (let at = to + 1, row = 0; at < text.length && row < mostRows; row++) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const cells = end - at > 1_000 ? [] : cellsOf(text.slice(at, end), at);
    const cell = cells[column];
    if (!cell || cells.length !== heads.length) break;
    pattern.lastIndex = cell.start;
    const match = pattern.exec(text);
    const value = match?.[1] ?? match?.[0];
    if (value?.trim() === cell.text)
      found.push({ value: cell.text, start: cell.start, end: cell.start + cell.text.length });
    at = end + 1;
  }
  return found;
};
