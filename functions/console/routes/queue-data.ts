import { deadlineOf, orderOf, type Queue, type Summary } from '../../../shared/case/records/summary.ts';
import { everyCase, listQueue } from '../../../shared/case/records/summary-store.ts';
import type { PageKey, TableReader } from '../../../shared/platform/ports.ts';
import { fitsFilter, type ListFilter } from './list-filter.ts';
import { untilEnough } from './until-enough.ts';

/** The lists as a person works through them; `due-soon` cuts across the others. */
export const views = ['needs-you', 'due-soon', 'waiting', 'handled', 'closed'] as const;
export type View = (typeof views)[number];

export interface Listed {
  /** how many there are; as many as were read where `more` is set */
  counts: Record<View, { count: number; more: boolean }>;
  rows: Summary[];
  /** where the next part begins; only what is closed is read in parts */
  next?: PageKey;
  /** how many rows were looked at to find all this */
  read: number;
  /** whose work any of the open cases is, whatever the filter */
  people: readonly string[];
}

/** Of one list: how many a person could work through, and how many are looked at to find them. */
const [mostHeld, mostRead] = [1000, 5000];
/** Of what is closed: a page, and how many are read to fill one with what a filter lets through. */
const [closedPage, closedPages] = [200, 5];
/** A deadline on Monday is seen on Friday. */
const soon = 3 * 24 * 3_600_000;

type Fits = (row: Summary) => boolean;

/** Reads a list to its bound, but as far as anything in it may lapse by `limit`: it is in that order. */
const upTo = async (cases: TableReader, queue: Queue, fits: Fits, limit: string) => {
  const rows: Summary[] = [];
  const people = new Set<string>();
  let read = 0;
  for await (const row of everyCase(cases, [queue])) {
    const isLate = orderOf(row) > limit;
    if (read === mostRead || (isLate && rows.length >= mostHeld))
      return { rows, people, read, more: true, moreSoon: !isLate };
    if (row.assignee !== undefined) people.add(row.assignee);
    if (fits(row)) rows.push(row);
    read++;
  }
  return { rows, people, read, more: false, moreSoon: false };
};

/** What is closed, the latest first: a page of it, for which at most so many are read. */
const closedUpTo = (cases: TableReader, fits: Fits, pages: number, from: PageKey | undefined) =>
  untilEnough(
    async (after) => {
      const page = await listQueue(cases, 'closed', { limit: closedPage, ...(after && { after }) });
      return { ...page, rows: page.summaries.filter(fits) };
    },
    { enough: closedPage, pages, from },
  );

const byDue = (a: Summary, b: Summary) => orderOf(a).localeCompare(orderOf(b));
/** What lapses next, and behind all that is proven what nothing proves. */
const lapseOf = (row: Summary): string => deadlineOf(row)?.due ?? `9 ${row.unconfirmed?.due ?? ''}`;
const lapsesBy = (row: Summary, limit: string): boolean =>
  [deadlineOf(row), row.unconfirmed].some((one) => one !== undefined && one.due <= limit);
const byDeadline = (a: Summary, b: Summary) => lapseOf(a).localeCompare(lapseOf(b));

/** Reads every list up to a bound that one person could not work through anyway. */
export const readQueues = async (
  cases: TableReader,
  view: View,
  filter: ListFilter,
  now: Date,
  from?: PageKey,
): Promise<Listed> => {
  const fits = fitsFilter(filter);
  const limit = new Date(now.getTime() + soon).toISOString();
  const openList = (queue: Queue) => upTo(cases, queue, fits, limit);
  const [[needsYou, waiting, handled], closed] = await Promise.all([
    Promise.all([openList('needs-you'), openList('waiting'), openList('handled')]),
    // every page asks again every two seconds: beside another list its count is enough
    closedUpTo(cases, fits, view === 'closed' ? closedPages : 1, from),
  ]);
  const open = [needsYou, waiting, handled];
  const lists: Record<View, { rows: Summary[]; more: boolean }> = {
    'needs-you': { ...needsYou, rows: needsYou.rows.toSorted(byDue) },
    'due-soon': {
      rows: open
        .flatMap(({ rows }) => rows)
        .filter((row) => lapsesBy(row, limit))
        .sort(byDeadline),
      more: open.some(({ moreSoon }) => moreSoon),
    },
    waiting: { ...waiting, rows: waiting.rows.toSorted(byDue) },
    handled: { ...handled, rows: handled.rows.toSorted(byDue) },
    closed: { rows: closed.rows, more: closed.next !== undefined || from !== undefined },
  };
  const count = (name: View) => ({ count: lists[name].rows.length, more: lists[name].more });
  return {
    counts: {
      'needs-you': count('needs-you'),
      'due-soon': count('due-soon'),
      waiting: count('waiting'),
      handled: count('handled'),
      closed: count('closed'),
    },
    rows: lists[view].rows,
    people: [...new Set(open.flatMap(({ people }) => [...people]))].sort(),
    read: open.reduce((sum, { read }) => sum + read, closed.rows.length),
    ...(view === 'closed' && closed.next && { next: closed.next }),
  };
};

/** What a person reads at once. */
const onePage = 200;

/** The rows of a page, counted from 1; of the last one for any behind it. */
export const pageOf = <T>(
  rows: readonly T[],
  asked: number,
): { rows: T[]; page: number; hasNext: boolean } => {
  const page = Math.max(1, Math.min(asked, Math.ceil(rows.length / onePage)));
  const end = page * onePage;
  return { rows: rows.slice(end - onePage, end), page, hasNext: rows.length > end };
};

/**
 * How long a page rests before it asks again, in ms: whoever looks at long lists all day has them read anew each time, which
 * takes and costs by their length.
 */
export const restOf = ({ read }: Pick<Listed, 'read'>): number => Math.min(15_000, Math.max(2_000, 5 * read));

/** Changes whenever what a page shows does; what the page's script asks for. */
export const versionOf = ({ rows, counts }: Pick<Listed, 'rows' | 'counts'>): string =>
  [...Object.values(counts).map(({ count }) => count), ...rows.map(({ id, seq }) => `${id}.${seq}`)].join(
    ' ',
  );
