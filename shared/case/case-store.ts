import type { Clock } from '../platform/clock.ts';
import { LostRaceError, NotFoundError } from '../platform/errors.ts';
import type { PageKey, RowKey, Table, TableReader } from '../platform/ports.ts';
import { allRows } from '../platform/rows.ts';
import type { Case } from './case.ts';
import { type CaseEvent, Recorded, TRIAGE } from './events.ts';
import { apply, openCase, replay } from './replay.ts';
import { type Queue, Summary, summarize } from './summary.ts';

const partition = (id: string) => `CASE#${id}`;
const eventKey = (id: string, seq: number): RowKey => ({
  pk: partition(id),
  sk: `EVENT#${String(seq).padStart(6, '0')}`,
});
const summaryKey = (id: string): RowKey => ({ pk: partition(id), sk: 'SUMMARY' });

/** A case's events, oldest first; empty when there is no such case. */
export const history = async (cases: TableReader, id: string): Promise<Recorded[]> => {
  const events: Recorded[] = [];
  for await (const row of allRows(cases, { pk: partition(id), beginsWith: 'EVENT#' }))
    events.push(Recorded.parse(row));
  return events;
};

/** Reads a case from its events. Throws `NotFoundError`. */
export const loadCase = async (cases: TableReader, id: string): Promise<Case> => {
  const events = await history(cases, id);
  if (events.length === 0) throw new NotFoundError(`There is no case ${id}.`);
  return replay(id, events);
};

/** The summary row: a later sequence is never overwritten by an earlier one. */
const putSummary = async (cases: Table, now: Case): Promise<void> => {
  const summary = summarize(now);
  const row = {
    ...summaryKey(now.id),
    summary,
    seq: now.seq,
    queue: summary.queue,
    queueOrder: `${summary.queue === 'closed' ? summary.updatedAt : (summary.due ?? '9999')}#${now.id}`,
  };
  try {
    await cases.put(row, { absentOrBelow: { attribute: 'seq', value: now.seq } });
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw error;
  }
};

/** Opens a case. `false` when it is there already; its summary is then brought up to date, in case its opener died. */
export const open = async (
  cases: Table,
  id: string,
  event: CaseEvent,
  at: Date,
): Promise<{ case: Case; opened: boolean }> => {
  const recorded: Recorded = { seq: 1, at: at.toISOString(), by: TRIAGE, event };
  const now = openCase(id, recorded);
  try {
    await cases.put({ ...eventKey(id, 1), ...recorded }, { absent: true });
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw error;
    const there = await loadCase(cases, id);
    await putSummary(cases, there);
    return { case: there, opened: false };
  }
  await putSummary(cases, now);
  return { case: now, opened: true };
};

/** Appends one event to the case as it was read. Throws `LostRaceError` when somebody appended first. */
export const append = async (
  cases: Table,
  now: Case,
  event: CaseEvent,
  at: Date,
  by: string = TRIAGE,
): Promise<Case> => {
  const recorded: Recorded = { seq: now.seq + 1, at: at.toISOString(), by, event };
  await cases.put({ ...eventKey(now.id, recorded.seq), ...recorded }, { absent: true });
  const next = apply(now, recorded);
  await putSummary(cases, next);
  return next;
};

const attempts = 20;

/**
 * Reads a case, lets `decide` say which event is called for, and appends it; after a lost race, all of it again.
 * `decide` returning undefined leaves the case as it is. Throws `LostRaceError` after twenty lost races.
 */
export const change = async (
  cases: Table,
  start: string | Case,
  decide: (now: Case) => CaseEvent | undefined,
  at: Date,
  by: string = TRIAGE,
): Promise<Case> => {
  let now = typeof start === 'string' ? await loadCase(cases, start) : start;
  for (let attempt = 1; ; attempt++) {
    const event = decide(now);
    if (!event) return now;
    try {
      return await append(cases, now, event, at, by);
    } catch (error) {
      if (!(error instanceof LostRaceError) || attempt === attempts) throw error;
      now = await loadCase(cases, now.id);
    }
  }
};

/** One page of a list, the earliest lapse first (the latest change first for closed cases). */
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
  return { summaries: rows.map((row) => Summary.parse(row.summary)), ...(next && { next }) };
};

/** Every case in the given lists. The index may be a moment behind: read the case before acting on it. */
export async function* everyCase(cases: TableReader, queues: readonly Queue[]): AsyncGenerator<Summary> {
  for (const queue of queues)
    for await (const row of allRows(cases, { pk: queue, index: 'by-queue' }))
      yield Summary.parse(row.summary);
}

/** A case that one worker records on, its own writes one after another, others' writes taken in on the way. */
export interface CaseRecord {
  /** the case as last seen */
  now(): Case;
  /** Appends what `decide` calls for, looking again after a lost race; see `change`. */
  record(decide: CaseEvent | ((now: Case) => CaseEvent | undefined)): Promise<Case>;
}

/** Opens a case's record for writing. Throws `NotFoundError`. */
export const recordOf = async (
  cases: Table,
  clock: Clock,
  caseId: string,
  by?: string,
): Promise<CaseRecord> => {
  let now = await loadCase(cases, caseId);
  let last: Promise<unknown> = Promise.resolve();
  return {
    now: () => now,
    record: (decide) => {
      const written = last.then(async () => {
        now = await change(cases, now, typeof decide === 'function' ? decide : () => decide, clock.now(), by);
        return now;
      });
      last = written.catch(() => undefined);
      return written;
    },
  };
};
