import type { Table, Workflow } from '../platform/ports.ts';
import type { Case } from './case.ts';
import { change } from './case-store.ts';
import { placeOf } from './place.ts';
import { waitingToken } from './waits.ts';

/** Starts the next execution of a case that has none. Two who try at once start one; other events may come between. */
export const startRun = async (
  cases: Table,
  workflow: Workflow,
  now: Case,
  why: string,
  at: Date,
  by?: string,
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
export const wake = async (
  cases: Table,
  workflow: Workflow,
  now: Case,
  questionId: string,
): Promise<void> => {
  const token = await waitingToken(cases, now.id, questionId);
  if (token) await workflow.resume(token, { place: placeOf(now) });
};
