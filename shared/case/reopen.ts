import type { Table, Workflow } from '../platform/ports.ts';
import { AnswerRefused } from './answer.ts';
import type { Case } from './case.ts';
import { change } from './case-store.ts';
import { hold, keepSnapshot } from './holds.ts';
import { holdsOffSale } from './place.ts';
import { runName, startRun } from './runs.ts';

/**
 * Takes back how a case ended, and goes on from where it then stands. What it still keeps off sale it holds again; what is
 * back on sale stays so until a person takes it off. Throws `AnswerRefused` when the case is not closed.
 */
export const reopenCase = async (
  { cases, workflow }: { cases: Table; workflow: Workflow },
  { caseId, why, by, at }: { caseId: string; why: string; by: string; at: Date },
): Promise<Case> => {
  const now = await change(
    cases,
    caseId,
    ({ closed }) => {
      if (!closed) throw new AnswerRefused('This case is open.');
      return { type: 'reopened', why };
    },
    at,
    by,
  );
  for (const { marketplace, sku, snapshot } of holdsOffSale(now)) {
    const offer = { storeId: now.storeId, marketplace, sku };
    await hold(cases, offer, caseId);
    if (snapshot !== undefined) await keepSnapshot(cases, offer, snapshot);
  }
  await workflow.stop(runName(caseId, now.run), 'the case was reopened');
  return startRun(cases, workflow, now, 'reopened', at, by);
};
