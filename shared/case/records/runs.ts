import type { Table, Workflow } from '../../platform/ports.ts';
import type { Case } from '../case.ts';
import { placeOf, questionAtPlace } from '../place.ts';
import { change } from './case-store.ts';
import { waitOf } from './waits.ts';

/** What an execution is started and woken with. */
interface Running {
  cases: Table;
  workflow: Workflow;
}

/** Starts the next execution of a case that has none. Two who try at once start one; other events may come between. */
export const startRun = async (
  { cases, workflow }: Running,
  now: Case,
  { why, at, by }: { why: string; at: Date; by?: string },
): Promise<Case> => {
  const run = now.run + 1;
  const next = await change(
    cases,
    now,
    (latest) => (latest.run < run ? { type: 'run-started', run, why } : undefined),
    at,
    by,
  );
  await workflow.start(runName(now.id, run), { caseId: now.id });
  return next;
};

/** An execution is named after its case, so that a redelivered message cannot start a second one. */
export const runName = (caseId: string, run: number): string => `${caseId}-${run}`;

/** Wakes the execution that waits for a question; when none does, `reconcile` starts one that finds its place. */
export const wake = async ({ cases, workflow }: Running, now: Case, questionId: string): Promise<void> => {
  const wait = await waitOf(cases, now.id);
  if (wait?.question === questionId) await workflow.resume(wait.token, { place: placeOf(now) });
};

/**
 * Wakes an execution that still waits for a question which is settled, or at which the case does not stand any more: also
 * where whoever led it elsewhere died before it could say so. Waking twice does no harm, for the case is asked where it
 * stands. Resolves with whether anything waited.
 */
export const wakeSettled = async ({ cases, workflow }: Running, now: Case): Promise<boolean> => {
  const wait = await waitOf(cases, now.id);
  if (!wait || wait.question === questionAtPlace(now)?.id) return false;
  return (await workflow.resume(wait.token, { place: placeOf(now) })) === 'resumed';
};
