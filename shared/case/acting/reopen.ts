import type { Table, Workflow } from '../../platform/ports.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { holdsOffSale } from '../place.ts';
import { change, loadCase } from '../records/case-store.ts';
import { hold, keepSnapshot } from '../records/holds.ts';
import { runName, startRun } from '../records/runs.ts';
import { AnswerRefused } from './answer.ts';

/**
 * Takes back how a case ended, and goes on from where it then stands. What it still keeps off sale it holds again; what is
 * back on sale stays so until a person takes it off. Throws `AnswerRefused` when the case is not closed.
 */
export const reopenCase = async (
  { cases, workflow }: { cases: Table; workflow: Workflow },
  { caseId, why, by, at }: { caseId: string; why: string; by: string; at: Date },
): Promise<Case> => {
  const reopening = ({ closed }: Case): CaseEvent => {
    if (!closed) throw new AnswerRefused('This case is open.');
    return { type: 'reopened', why };
  };
  const before = await loadCase(cases, caseId);
  reopening(before);
  await workflow.stop(runName(caseId, before.run), 'the case was reopened');
  // before it is on record: no reopened case is without its holds, whenever this process dies
  for (const { marketplace, sku, snapshot } of holdsOffSale(before)) {
    const offer = { storeId: before.storeId, marketplace, sku };
    await hold(cases, offer, caseId);
    if (snapshot !== undefined) await keepSnapshot(cases, offer, snapshot);
  }
  const now = await change(cases, before, reopening, at, by);
  return startRun({ cases, workflow }, now, { why: 'reopened', at, by });
};
