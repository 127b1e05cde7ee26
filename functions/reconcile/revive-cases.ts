import type { Case, Failure } from '../../shared/case/case.ts';
import {
  CaseDamaged,
  change,
  everyCase,
  keepUp,
  listQueue,
  loadCase,
  setAside,
} from '../../shared/case/case-store.ts';
import { isStopped, triedAgainAt } from '../../shared/case/failure.ts';
import { runName, startRun, wakeSettled } from '../../shared/case/runs.ts';
import { openQueues, type Summary } from '../../shared/case/summary.ts';
import { LostRaceError, NotFoundError } from '../../shared/platform/errors.ts';
import type { PageKey, Table, Workflow } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';
import type { Store } from '../../shared/store/store.ts';
import { listStores } from '../../shared/store/store-records.ts';

/** For so long it is tried to end what a person closed, where that died half-way. */
const lookBackMs = 86_400_000;

/** Cases that a person closed of late and that are not over yet: their executions still have to end them. */
async function* closingCases({ cases, clock }: Services): AsyncGenerator<Summary> {
  const since = new Date(clock.now().getTime() - lookBackMs).toISOString();
  let after: PageKey | undefined;
  do {
    const { summaries, next } = await listQueue(cases, 'closed', { limit: 100, ...(after && { after }) });
    for (const summary of summaries) {
      if (summary.updatedAt < since) return;
      if (summary.closing && summary.closing >= since) yield summary;
    }
    after = next;
  } while (after);
}

/** Every case that an execution should be at. */
async function* goingCases(services: Services): AsyncGenerator<Summary> {
  yield* everyCase(services.cases, openQueues);
  yield* closingCases(services);
}

type Services = Surroundings & { cases: Table; workflow: Workflow };

/**
 * Starts a case's execution, or wakes it, where it has none or waits for what the case does not ask now; resolves with
 * whether it did.
 */
const revive = async ({ cases, workflow, clock, log }: Services, now: Case): Promise<boolean> => {
  const { id } = now;
  if (now.closed ? !now.closing : now.failure) return false;
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

const mayPass = (failure: Failure, store: Store | undefined, now: Date): boolean => {
  if (isStopped(failure)) return store?.policy.stopped === false;
  const again = triedAgainAt(failure);
  return again !== undefined && again <= now;
};

/** Tries the failed step of a stuck case again where what kept it may have passed; resolves with whether it did. */
const tryAgain = async (
  { cases, workflow, clock }: Services,
  id: string,
  store: Store | undefined,
): Promise<boolean> => {
  const at = clock.now();
  let tried = false;
  const now = await change(
    cases,
    id,
    ({ failure, closed }) => {
      tried = failure !== undefined && !closed && mayPass(failure, store, at);
      return failure && tried ? { type: 'taken-up', how: 'retry', step: failure.step } : undefined;
    },
    at,
  );
  if (tried) await startRun(cases, workflow, now, 'tried again by itself', at);
  return tried;
};

/**
 * Starts an execution for every case that is not over, has none and is not in a person's hands, tries again what failed
 * and may have passed, and wakes those that wait for what is not asked any more; resolves with how many. A case whose record is
 * damaged is set aside and keeps no other back; resolves with what there is to say of each, and of each store that is
 * gone while cases are its.
 */
export const reviveCases = async (services: Services): Promise<{ revived: number; damaged: string[] }> => {
  let revived = 0;
  const damaged: string[] = [];
  const owners = new Set<string>();
  const stores = new Map((await listStores(services.cases)).map((store) => [store.id, store]));
  for await (const summary of goingCases(services)) {
    const { id, storeId, status } = summary;
    owners.add(storeId);
    const isStuck = status === 'stuck';
    try {
      // also where all seems well: nobody else reads a case that waits, and its record may be damaged
      const now = await loadCase(services.cases, id);
      await keepUp(services.cases, summary, now);
      const hasFailed = now.failure && !now.closed;
      if (await (hasFailed ? tryAgain(services, id, stores.get(storeId)) : revive(services, now))) revived++;
    } catch (error) {
      // a case that is listed has its opening at the least
      if (!(error instanceof NotFoundError)) throw error;
      // … and one that is set aside was named when it was
      if (isStuck) continue;
      const why = error instanceof CaseDamaged ? error : new CaseDamaged(id, 1);
      await setAside(services.cases, summary);
      damaged.push(why.message);
    }
  }
  for (const id of owners)
    if (!stores.has(id))
      damaged.push(
        `Store ${id} is gone, though open cases are its. Put the table back from a backup, or add the store again under that id.`,
      );
  return { revived, damaged };
};
