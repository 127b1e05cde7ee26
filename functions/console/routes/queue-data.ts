import { everyCase, listQueue } from '../../../shared/case/case-store.ts';
import { openQueues, type Queue, type Summary } from '../../../shared/case/summary.ts';
import type { TableReader } from '../../../shared/platform/ports.ts';

/** The lists as a person works through them; `due-soon` cuts across the others. */
export const views = ['needs-you', 'due-soon', 'waiting', 'handled', 'closed'] as const;
export type View = (typeof views)[number];

export interface Listed {
  /** how many there are; as many as were read where `more` is set */
  counts: Record<View, { count: number; more: boolean }>;
  rows: Summary[];
}

const most = 1000;
const closedPage = 200;
const soon = 24 * 3_600_000;

const upTo = async (cases: TableReader, queue: Queue): Promise<Summary[]> => {
  const rows: Summary[] = [];
  for await (const row of everyCase(cases, [queue])) if (rows.push(row) === most) break;
  return rows;
};

const byDue = (a: Summary, b: Summary) => (a.due ?? '9').localeCompare(b.due ?? '9');

/** Reads every list up to a bound that one person could not work through anyway. */
export const readQueues = async (cases: TableReader, view: View, now: Date): Promise<Listed> => {
  const [open, closed] = await Promise.all([
    Promise.all(openQueues.map((queue) => upTo(cases, queue))),
    listQueue(cases, 'closed', { limit: closedPage }),
  ]);
  const limit = new Date(now.getTime() + soon).toISOString();
  const lists: Record<View, Summary[]> = {
    'needs-you': [],
    'due-soon': open.flat().filter(({ due }) => due !== undefined && due <= limit),
    waiting: [],
    handled: [],
    closed: closed.summaries,
  };
  openQueues.forEach((queue, index) => {
    lists[queue] = open[index] ?? [];
  });
  const count = (name: View) => ({
    count: lists[name].length,
    more: name === 'closed' ? closed.next !== undefined : lists[name].length >= most,
  });
  return {
    counts: {
      'needs-you': count('needs-you'),
      'due-soon': count('due-soon'),
      waiting: count('waiting'),
      handled: count('handled'),
      closed: count('closed'),
    },
    rows: view === 'closed' ? lists.closed : lists[view].toSorted(byDue),
  };
};

/** Changes whenever a list does; what the page's script asks for. */
export const versionOf = ({ rows, counts }: Listed): string =>
  [...Object.values(counts).map(({ count }) => count), ...rows.map(({ id, seq }) => `${id}.${seq}`)].join(
    ' ',
  );
