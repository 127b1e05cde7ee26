import { everyCase, loadCase } from '../../shared/case/case-store.ts';
import { runName, startRun, wakeSettled } from '../../shared/case/runs.ts';
import { openQueues } from '../../shared/case/summary.ts';
import { waitOf } from '../../shared/case/waits.ts';
import { LostRaceError } from '../../shared/platform/errors.ts';
import type { Table, Workflow } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';

/**
 * Starts an execution for every open case that has none and that is not in a person's hands, and wakes those that wait
 * for what is settled already; resolves with how many.
 */
export const reviveCases = async ({
  cases,
  workflow,
  clock,
  log,
}: Surroundings & { cases: Table; workflow: Workflow }): Promise<number> => {
  let revived = 0;
  for await (const { id, run, status, question } of everyCase(cases, openQueues)) {
    if (status === 'stuck') continue;
    const runs = (await workflow.status(runName(id, run))) === 'running';
    if (runs && (await waitOf(cases, id))?.question === question?.id) continue;
    // the list may be a moment behind; the case itself is not
    const now = await loadCase(cases, id);
    if (now.closed || now.failure) continue;
    const state = await workflow.status(runName(id, now.run));
    if (state === 'running') {
      if (await wakeSettled(cases, workflow, now)) revived++;
      continue;
    }
    try {
      if (state === 'unknown') await workflow.start(runName(id, now.run), { caseId: id });
      else await startRun(cases, workflow, now, 'its execution was gone', clock.now());
      revived++;
    } catch (error) {
      if (!(error instanceof LostRaceError)) throw error;
      log.info('somebody else took the case up', { caseId: id });
    }
  }
  return revived;
};
