import * as z from 'zod/mini';
import type { PageKey, Row, RowKey, Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import { allRows } from '../../platform/rows.ts';
import type { Case } from '../case.ts';
import { partitionOf } from '../case-id.ts';
import { forgetSummary, rememberSummary } from './seen-cases.ts';
import { orderOf, Queue, Summary, summarize } from './summary.ts';

const summaryKey = (id: string): RowKey => ({ pk: partitionOf(id), sk: 'SUMMARY' });

// `z.catch` would bring all of Zod's helpers into every bundle
const text = (value: unknown): string => z.string().safeParse(value).data ?? '';
const whole = (value: unknown, otherwise: number): number => z.int().safeParse(value).data ?? otherwise;

const unreadable = (id: string): string =>
  `What lists show of case ${id} cannot be read. Within minutes it is listed as its record tells it, where that can be read.`;

/**
 * A case of which the lists know no more than that it is there, such as one that a later version wrote: nobody else’s is
 * hidden by it.
 */
const withoutSummary = (row: Row): Summary => {
  const id = row.pk.slice(partitionOf('').length);
  const { data: queue = 'needs-you' } = Queue.safeParse(row.queue);
  const { data: left = {} } = z.looseObject({}).safeParse(row.summary);
  const { data: at = new Date(0).toISOString() } = z.iso
    .datetime()
    .safeParse(text(row.queueOrder).split('#')[0]);
  return {
    id,
    seq: whole(row.seq, 0),
    storeId: text(left.storeId),
    subject: text(left.subject),
    run: whole(left.run, 1),
    queue,
    status: queue === 'closed' ? 'closed' : 'stuck',
    aside: unreadable(id),
    platform: 'other',
    kind: 'unrelated',
    right: 'unspecified',
    trust: 'unverified',
    listings: 0,
    offers: [],
    unasked: false,
    words: '',
    openedAt: at,
    updatedAt: at,
  };
};

const summaryIn = (row: Row): Summary => Summary.safeParse(row.summary).data ?? withoutSummary(row);

/** Whether that is all the lists know. */
export const isUnreadable = ({ id, aside }: Pick<Summary, 'id' | 'aside'>): boolean =>
  aside === unreadable(id);

/** What lists show of a case; it may be an event behind. Undefined when there is none. */
export const readSummary = async (cases: TableReader, id: string): Promise<Summary | undefined> => {
  const row = await cases.get(summaryKey(id));
  return row && summaryIn(row);
};

/** What lists and watchers see of a case: all of its summary but how many events it has and when it last changed. */
export const seenIn = (summary: Summary): string => JSON.stringify({ ...summary, seq: 0, updatedAt: '' });

const summaryRow = (summary: Summary): Row => ({
  ...summaryKey(summary.id),
  summary,
  seq: summary.seq,
  queue: summary.queue,
  queueOrder: `${orderOf(summary)}#${summary.id}`,
});

/** Puts the summary beside a case's events; a later one is never overwritten by an earlier one. */
export const putSummary = async (cases: Table, now: Case): Promise<void> => {
  const summary = summarize(now);
  const row = summaryRow(summary);
  rememberSummary(cases, summary);
  try {
    await unlessLost(cases.put(row, { absentOrBelow: { attribute: 'seq', value: now.seq } }));
  } catch (error) {
    forgetSummary(cases, summary);
    throw error;
  }
};

/**
 * Puts the summary of a case where lists show another than its events tell: who wrote them may have ended before, or its
 * disk was full.
 */
export const keepUp = async (cases: Table, shown: Summary | undefined, now: Case): Promise<void> => {
  if (shown && isUnreadable(shown)) await setAside(cases, shown, unreadable(now.id));
  else if (shown && (shown.seq >= now.seq || seenIn(shown) === seenIn(summarize(now)))) return;
  await putSummary(cases, now);
};

/**
 * Lists a case with which nothing can be done among those that need a person, as one behind its events: it stands where
 * they say again once somebody can read them.
 */
export const setAside = async (cases: Table, summary: Summary, aside: string): Promise<void> => {
  const row = summaryRow({ ...summary, seq: summary.seq - 1, queue: 'needs-you', status: 'stuck', aside });
  await unlessLost(cases.put(row, { equals: { seq: summary.seq } }));
};

/** One page of a list, in its order (the latest change first for closed cases). */
export const listQueue = async (
  cases: TableReader,
  queue: Queue,
  page: { limit?: number; after?: PageKey } = {},
): Promise<{ summaries: Summary[]; next?: PageKey }> => {
  const { rows, next } = await cases.query({
    pk: queue,
    index: 'by-queue',
    descending: queue === 'closed',
    ...page,
  });
  return { summaries: rows.map(summaryIn), ...(next && { next }) };
};

/** The way that cases go from list to list: one that goes on while they are read is met in the next. */
const onward = ['handled', 'needs-you', 'waiting', 'closed'] as const satisfies readonly Queue[];

/**
 * Every case in the given lists, each once. The index may be a moment behind: read the case before acting on it. One that
 * goes back in that moment, as where somebody answers and its workflow runs on, may be left out: whoever must not miss it
 * looks again.
 */
export async function* everyCase(cases: TableReader, queues: readonly Queue[]): AsyncGenerator<Summary> {
  const met = new Set<string>();
  for (const queue of onward.filter((one) => queues.includes(one)))
    for await (const row of allRows(cases, { pk: queue, index: 'by-queue' })) {
      const summary = summaryIn(row);
      if (met.has(summary.id)) continue;
      met.add(summary.id);
      yield summary;
    }
}
