import type { Clock } from '../../platform/clock.ts';
import type { Table } from '../../platform/ports.ts';
import type { Case } from '../case.ts';
import { type CaseEvent, TRIAGE } from '../events.ts';
import { change, loadCase, loadIfSound, loadWithSummary, putEvent } from './case-store.ts';
import { summarize } from './summary.ts';
import { putSummary, seenIn } from './summary-store.ts';

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

const written = (cases: Table, clock: Clock, start: Case, by?: string): CaseRecord =>
  recording(cases, start, (now, decide) => change(cases, now, decide, clock.now(), by));

/** Opens a case's record for writing. Throws `NotFoundError`. */
export const recordOf = async (
  cases: Table,
  clock: Clock,
  caseId: string,
  by?: string,
): Promise<CaseRecord> => written(cases, clock, await loadCase(cases, caseId), by);

/** … and undefined where `loadIfSound` finds none. */
export const recordIfSound = async (
  cases: Table,
  clock: Clock,
  caseId: string,
): Promise<CaseRecord | undefined> => {
  const now = await loadIfSound(cases, caseId);
  return now && written(cases, clock, now);
};

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
