import type { Clock } from '../platform/clock.ts';
import { CannotKeepError, LostRaceError, NotFoundError } from '../platform/errors.ts';
import type { PageKey, Row, RowKey, Table, TableReader } from '../platform/ports.ts';
import { unlessLost } from '../platform/races.ts';
import { allRows } from '../platform/rows.ts';
import type { Case } from './case.ts';
import { type CaseEvent, Recorded, TRIAGE } from './events.ts';
import { apply, openCase, replay } from './replay.ts';
import { forgetSummary, lastSeen, lastSummary, remember, rememberSummary } from './seen-cases.ts';
import { orderOf, type Queue, Summary, summarize } from './summary.ts';

const partition = (id: string) => `CASE#${id}`;
const eventKey = (id: string, seq: number): RowKey => ({
  pk: partition(id),
  sk: `EVENT#${String(seq).padStart(6, '0')}`,
});
const summaryKey = (id: string): RowKey => ({ pk: partition(id), sk: 'SUMMARY' });

/** A case whose record has a gap, or holds what is no event: what is left of it says nothing that may be acted on. */
export class CaseDamaged extends NotFoundError {
  override readonly name = 'CaseDamaged';
  constructor(id: string, seq: number) {
    super(
      `The record of case ${id} is damaged: its event ${seq} is missing or cannot be read. Nothing more is done about it; its mails and evidence are still there, and the case itself comes back with a backup of the table.`,
    );
  }
}

/** The events in these rows, in their order; they are numbered from 1 without gaps. Throws `CaseDamaged`. */
const eventsIn = (id: string, rows: Row[]): Recorded[] =>
  rows.map((row, index) => {
    const { data } = Recorded.safeParse(row);
    if (data?.seq !== index + 1) throw new CaseDamaged(id, index + 1);
    return data;
  });

/** A case's events, oldest first; empty when there is no such case. Throws `CaseDamaged`. */
export const history = async (cases: TableReader, id: string): Promise<Recorded[]> =>
  eventsIn(id, await Array.fromAsync(allRows(cases, { pk: partition(id), beginsWith: 'EVENT#' })));

const told = (id: string, events: Recorded[]): Case => {
  if (events.length === 0) throw new NotFoundError(`There is no case ${id}.`);
  return replay(id, events);
};

/** A case as this process last saw it, where nothing has happened since: events have no gaps, and none ever changes. */
const unchanged = async (cases: TableReader, id: string): Promise<Case | undefined> => {
  const now = lastSeen(cases, id);
  return now && (await cases.get(eventKey(id, now.seq + 1))) === undefined ? now : undefined;
};

/** Reads a case from its events. Throws `NotFoundError`. */
export const loadCase = async (cases: TableReader, id: string): Promise<Case> =>
  (await unchanged(cases, id)) ?? remember(cases, told(id, await history(cases, id)));

/** What lists show of a case; it may be an event behind. Undefined when there is none. */
export const readSummary = async (cases: TableReader, id: string): Promise<Summary | undefined> => {
  const row = await cases.get(summaryKey(id));
  return row && Summary.parse(row.summary);
};

/** What lists and watchers see of a case: all of its summary but how many events it has and when it last changed. */
const seenIn = (summary: Summary): string => JSON.stringify({ ...summary, seq: 0, updatedAt: '' });

/** Reads a case, and what is seen of it in the summary beside it; at most one query. Throws `NotFoundError`. */
const loadWithSummary = async (
  cases: TableReader,
  id: string,
): Promise<{ now: Case; seen: string | undefined }> => {
  const put = lastSummary(cases, id);
  const known = put && (await unchanged(cases, id));
  if (known) return { now: known, seen: seenIn(put) };
  const events: Row[] = [];
  let seen: string | undefined;
  for await (const row of allRows(cases, { pk: partition(id) })) {
    if (row.sk.startsWith('EVENT#')) events.push(row);
    else if (row.sk === 'SUMMARY') seen = seenIn(Summary.parse(row.summary));
  }
  return { now: remember(cases, told(id, eventsIn(id, events))), seen };
};

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
  if (shown && (shown.seq >= now.seq || seenIn(shown) === seenIn(summarize(now)))) return;
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

/**
 * Puts a case's first event; `opened` is false when the case is there already. Lists and watchers find it once its
 * summary is put, which is the caller's to do, also for one that is there: its opener may have died before.
 */
export const begin = async (
  cases: Table,
  id: string,
  event: CaseEvent,
  at: Date,
): Promise<{ case: Case; opened: boolean }> => {
  const recorded: Recorded = { seq: 1, at: at.toISOString(), by: TRIAGE, event };
  const now = openCase(id, recorded);
  const opened = await unlessLost(cases.put({ ...eventKey(id, 1), ...recorded }, { absent: true }));
  return { case: opened ? remember(cases, now) : await loadCase(cases, id), opened };
};

/** Opens a case, its summary included; `opened` is false when it is there already. */
export const open: typeof begin = async (cases, ...opening) => {
  const begun = await begin(cases, ...opening);
  await putSummary(cases, begun.case);
  return begun;
};

/** Puts one event under its number, and leaves the summary to the caller. */
const putEvent = async (
  cases: Table,
  now: Case,
  event: CaseEvent,
  at: Date,
  by: string = TRIAGE,
): Promise<Case> => {
  const recorded: Recorded = { seq: now.seq + 1, at: at.toISOString(), by, event };
  await cases.put({ ...eventKey(now.id, recorded.seq), ...recorded }, { absent: true });
  return remember(cases, apply(now, recorded));
};

/** Appends one event to the case as it was read. Throws `LostRaceError` when somebody appended first. */
export const append: typeof putEvent = async (cases, ...event) => {
  const next = await putEvent(cases, ...event);
  await putSummary(cases, next).catch((error: unknown) => {
    // what happened is kept; where there is no room for its summary, whoever looks for what was lost puts it
    if (!(error instanceof CannotKeepError)) throw error;
  });
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
  put: typeof append = append,
): Promise<Case> => {
  let now = typeof start === 'string' ? await loadCase(cases, start) : start;
  for (let attempt = 1; ; attempt++) {
    const event = decide(now);
    if (!event) return now;
    try {
      return await put(cases, now, event, at, by);
    } catch (error) {
      if (!(error instanceof LostRaceError) || attempt === attempts) throw error;
      now = await loadCase(cases, now.id);
    }
  }
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
  /** Reads the case again: what others wrote since counts from here on. */
  reread(): Promise<Case>;
}

const recording = (
  cases: Table,
  start: Case,
  write: (now: Case, decide: (now: Case) => CaseEvent | undefined) => Promise<Case>,
): CaseRecord => {
  let now = start;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Case>): Promise<Case> => {
    const done = last.then(async () => {
      now = await work();
      return now;
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    now: () => now,
    record: (decide) => inTurn(() => write(now, typeof decide === 'function' ? decide : () => decide)),
    reread: () => inTurn(() => loadCase(cases, now.id)),
  };
};

/** Opens a case's record for writing. Throws `NotFoundError`. */
export const recordOf = async (
  cases: Table,
  clock: Clock,
  caseId: string,
  by?: string,
): Promise<CaseRecord> =>
  recording(cases, await loadCase(cases, caseId), (now, decide) =>
    change(cases, now, decide, clock.now(), by),
  );

/**
 * Works on a case. Its summary is put where it would be seen to change, an earlier worker's too who died before that;
 * not for every event. Throws `NotFoundError`, and what the work throws.
 */
export const onCase = async <T>(
  { cases, clock }: { cases: Table; clock: Clock },
  caseId: string,
  work: (record: CaseRecord) => Promise<T>,
): Promise<T> => {
  const loaded = await loadWithSummary(cases, caseId);
  let { seen } = loaded;
  let { seq } = loaded.now;
  const summarized = async (now: Case, isNews: boolean): Promise<void> => {
    const next = seenIn(summarize(now));
    if (next === seen && !isNews) return;
    await putSummary(cases, now);
    seen = next;
  };
  await summarized(loaded.now, false);
  const record = recording(cases, loaded.now, async (before, decide) => {
    const now = await change(cases, before, decide, clock.now(), TRIAGE, putEvent);
    // whoever wrote in between may have put a summary that this one's events change back
    await summarized(now, now.seq > seq + 1);
    seq = now.seq;
    return now;
  });
  return work(record);
};
