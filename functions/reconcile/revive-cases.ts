import { CaseDamaged, everyCase, loadCase, setAside } from '../../shared/case/case-store.ts';
import { runName, startRun, wakeSettled } from '../../shared/case/runs.ts';
import { openQueues, type Summary } from '../../shared/case/summary.ts';
import { waitOf } from '../../shared/case/waits.ts';
import { LostRaceError, NotFoundError } from '../../shared/platform/errors.ts';
import type { Table, Workflow } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';
import { listStores } from '../../shared/store/store-records.ts';

type Services = Surroundings & { cases: Table; workflow: Workflow };

/** Starts a case's execution, or wakes it, where it has none or waits for what is settled; resolves with whether it did. */
const revive = async (
  { cases, workflow, clock, log }: Services,
  { id, run, question }: Summary,
): Promise<boolean> => {
  const runs = (await workflow.status(runName(id, run))) === 'running';
  if (runs && (await waitOf(cases, id))?.question === question?.id) return false;
  // the list may be a moment behind; the case itself is not
  const now = await loadCase(cases, id);
  if (now.closed || now.failure) return false;
  const state = await workflow.status(runName(id, now.run));
  if (state === 'running') return wakeSettled(cases, workflow, now);
  try {
    if (state === 'unknown') await workflow.start(runName(id, now.run), { caseId: id });
    else await startRun(cases, workflow, now, 'its execution was gone', clock.now());
    return true;
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw error;
    log.info('somebody else took the case up', { caseId: id });
    return false;
  }
};

/**
 * Starts an execution for every open case that has none and that is not in a person's hands, and wakes those that wait
 * for what is settled already; resolves with how many. A case whose record is damaged is set aside and keeps no other
 * back; resolves with what there is to say of each, and of each store that is gone while cases are its.
 */
export const reviveCases = async (services: Services): Promise<{ revived: number; damaged: string[] }> => {
  let revived = 0;
  const damaged: string[] = [];
  const owners = new Set<string>();
  for await (const summary of everyCase(services.cases, openQueues)) {
    owners.add(summary.storeId);
    if (summary.status === 'stuck') continue;
    try {
      if (await revive(services, summary)) revived++;
    } catch (error) {
      // a case that is listed has its opening at the least
      if (!(error instanceof NotFoundError)) throw error;
      const why = error instanceof CaseDamaged ? error : new CaseDamaged(summary.id, 1);
      await setAside(services.cases, summary);
      damaged.push(why.message);
    }
  }
  const stores = new Set((await listStores(services.cases)).map(({ id }) => id));
  for (const id of owners)
    if (!stores.has(id))
      damaged.push(
        `Store ${id} is gone, though open cases are its. Put the table back from a backup, or add the store again under that id.`,
      );
  return { revived, damaged };
};
