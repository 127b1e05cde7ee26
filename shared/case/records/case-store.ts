import { CannotKeepError, LostRaceError, NotFoundError } from '../../platform/errors.ts';
import type { Row, RowKey, Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import { allRows } from '../../platform/rows.ts';
import type { Case } from '../case.ts';
import { partitionOf } from '../case-id.ts';
import { type CaseEvent, Recorded, TRIAGE } from '../events.ts';
import { apply, openCase, replay } from '../replay/replay.ts';
import { lastSeen, lastSummary, remember } from './seen-cases.ts';
import { Summary } from './summary.ts';
import { putSummary, seenIn } from './summary-store.ts';

const eventKey = (id: string, seq: number): RowKey => ({
  pk: partitionOf(id),
  sk: `EVENT#${String(seq).padStart(6, '0')}`,
});

/** A case whose record has a gap, or holds what is no event: what is left of it says nothing that may be acted on. */
export class CaseDamaged extends NotFoundError {
  override readonly name = 'CaseDamaged';
  constructor(id: string, seq: number) {
    super(
      `The record of case ${id} is damaged: its event ${seq} is missing or cannot be read. Nothing more is done about it; its mails and evidence are still there, and the case itself comes back with a backup of the table.`,
    );
  }
}

/** A case of which nothing is left but that it was erased. */
export class CaseErased extends NotFoundError {
  override readonly name = 'CaseErased';
  constructor(id: string, at: string) {
    super(`Case ${id} was erased on ${at.slice(0, 10)}.`);
  }
}

/** The events in these rows, in their order; they are numbered from 1 without gaps. Throws `CaseDamaged` and `CaseErased`. */
const eventsIn = (id: string, rows: Row[]): Recorded[] =>
  rows.map((row, index) => {
    const { data } = Recorded.safeParse(row);
    if (rows.length === 1 && data?.event.type === 'erased') throw new CaseErased(id, data.at);
    if (data?.seq !== index + 1) throw new CaseDamaged(id, index + 1);
    return data;
  });

/** A case's events, oldest first; empty when there is no such case. Throws `CaseDamaged` and `CaseErased`. */
export const history = async (cases: TableReader, id: string): Promise<Recorded[]> =>
  eventsIn(id, await Array.fromAsync(allRows(cases, { pk: partitionOf(id), beginsWith: 'EVENT#' })));

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

/**
 * … for whoever looks at many and goes on without one: undefined where it is damaged, of which `reconcile` tells once and
 * which the lists show then, or erased, or was never there.
 */
export const loadIfSound = async (cases: TableReader, id: string): Promise<Case | undefined> => {
  try {
    return await loadCase(cases, id);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

/** Reads a case, and what is seen of it in the summary beside it; at most one query. Throws `NotFoundError`. */
export const loadWithSummary = async (
  cases: TableReader,
  id: string,
): Promise<{ now: Case; seen: string | undefined }> => {
  const put = lastSummary(cases, id);
  const known = put && (await unchanged(cases, id));
  if (known) return { now: known, seen: seenIn(put) };
  const events: Row[] = [];
  let seen: string | undefined;
  for await (const row of allRows(cases, { pk: partitionOf(id) })) {
    if (row.sk.startsWith('EVENT#')) events.push(row);
    else if (row.sk === 'SUMMARY') {
      const { data } = Summary.safeParse(row.summary);
      seen = data && seenIn(data);
    }
  }
  return { now: remember(cases, told(id, eventsIn(id, events))), seen };
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
export const putEvent = async (
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
