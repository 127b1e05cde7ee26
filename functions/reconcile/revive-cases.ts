import type { Case, Failure } from '../../shared/case/case.ts';
import { awaitAccount, toActOn } from '../../shared/case/place.ts';
import { CaseDamaged, change, loadCase } from '../../shared/case/records/case-store.ts';
import { runName, startRun, wakeSettled } from '../../shared/case/records/runs.ts';
import type { Summary } from '../../shared/case/records/summary.ts';
import { isUnreadable, keepUp, setAside } from '../../shared/case/records/summary-store.ts';
import { isTriedAgain } from '../../shared/case/replay/awaited-accounts.ts';
import { isLapsed, isStopped, triedAgainAt } from '../../shared/case/replay/failure.ts';
import { lapsedNow } from '../../shared/marketplaces/lapses.ts';
import type { Marketplace } from '../../shared/marketplaces/port.ts';
import { eachInTurn } from '../../shared/platform/each-in-turn.ts';
import {
  CannotKeepError,
  LostRaceError,
  NotFoundError,
  TransientError,
} from '../../shared/platform/errors.ts';
import type { Table, Workflow } from '../../shared/platform/ports.ts';
import type { OnUnreadable } from '../../shared/platform/rows.ts';
import type { Surroundings } from '../../shared/platform/step.ts';
import type { Store } from '../../shared/store/store.ts';
import { listStores } from '../../shared/store/store-records.ts';
import { goingCases } from './going-cases.ts';

/** A run looks at cases for so long, to end within its function's time; the next one goes on from there. */
const longestMs = 180_000;
const atOnce = 8;

type Services = Surroundings & { cases: Table; workflow: Workflow };

/**
 * Starts a case's execution, or wakes it, where it has none or waits for what the case does not ask now; resolves with
 * whether it did.
 */
const revive = async (
  { cases, workflow, clock, log }: Services,
  now: Case,
  running: ReadonlySet<string>,
): Promise<boolean> => {
  const { id } = now;
  if (now.closed ? !now.closing : now.failure) return false;
  const run = runName(id, now.run);
  const state = running.has(run) ? 'running' : await workflow.status(run);
  if (state === 'running') return wakeSettled({ cases, workflow }, now);
  try {
    if (state === 'unknown') await workflow.start(run, { caseId: id });
    else await startRun({ cases, workflow }, now, { why: 'its execution was gone', at: clock.now() });
    return true;
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw error;
    log.info('somebody else took the case up', { caseId: id });
    return false;
  }
};

/** A store, and its accounts that a person has to connect again. */
interface Owner {
  store: Store | undefined;
  lapsed: ReadonlySet<string>;
}

const isConnected = ({ store, lapsed }: Owner, marketplace: Marketplace): boolean =>
  !lapsed.has(marketplace) && store?.marketplaces.includes(marketplace) !== false;

/** Whether all that a case still has to act on waits for accounts that nobody has connected again. */
const waitsForAccounts = (now: Case, { step }: Failure, owner: Owner): boolean => {
  const left = step === 'delist' || step === 'relist' ? toActOn[step](now) : [];
  return left.length > 0 && left.every(({ marketplace }) => !isConnected(owner, marketplace));
};

/**
 * Lets a case try what waits for an account that seems connected by now, each account by itself; the case is then at another
 * place than its run may think.
 */
const tryAccounts = async ({ cases, clock }: Services, now: Case, owner: Owner): Promise<Case> => {
  const at = clock.now();
  let latest = now;
  if (owner.store?.policy.stopped !== false) return latest;
  for (const marketplace of new Set(awaitAccount(now).map((listing) => listing.marketplace)))
    if (isConnected(owner, marketplace))
      latest = await change(
        cases,
        latest,
        ({ awaited }) => {
          const account = awaited.find((one) => one.marketplace === marketplace);
          return account && isTriedAgain(account, at) ? { type: 'account-back', marketplace } : undefined;
        },
        at,
      );
  return latest;
};

const mayPass = (now: Case, failure: Failure, owner: Owner, at: Date): boolean => {
  if (isStopped(failure)) return owner.store?.policy.stopped === false;
  if (isLapsed(failure) && waitsForAccounts(now, failure, owner)) return false;
  const again = triedAgainAt(failure);
  return again !== undefined && again <= at;
};

/** Tries the failed step of a stuck case again where what kept it may have passed; resolves with whether it did. */
const tryAgain = async ({ cases, workflow, clock }: Services, id: string, owner: Owner): Promise<boolean> => {
  const at = clock.now();
  let tried = false;
  const now = await change(
    cases,
    id,
    (latest) => {
      const { failure, closed } = latest;
      tried = failure !== undefined && !closed && mayPass(latest, failure, owner, at);
      return failure && tried ? { type: 'taken-up', how: 'retry', step: failure.step } : undefined;
    },
    at,
  );
  if (tried) await startRun({ cases, workflow }, now, { why: 'tried again by itself', at });
  return tried;
};

/** Whether what a case was met with is none of its own, so that the next run may get past it. */
const isPassing = (error: unknown): boolean =>
  error instanceof TransientError || error instanceof LostRaceError || error instanceof CannotKeepError;

const whyAside = (id: string, error: unknown): string => {
  if (error instanceof CaseDamaged) return error.message;
  // a case that is listed has its opening at the least
  if (error instanceof NotFoundError) return new CaseDamaged(id, 1).message;
  const fault = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown reason';
  return `What may be lost of case ${id} cannot be looked for (${fault}). It is tried again every few minutes.`;
};

/**
 * Starts, tries again or wakes one case, whichever it lacks; resolves with whether it did, or with what there is to say of one
 * at which it fails for good, as where its record is damaged, and which is set aside.
 */
const lookAt = async (
  services: Services,
  summary: Summary,
  owner: Owner,
  running: ReadonlySet<string>,
): Promise<boolean | string> => {
  const { id } = summary;
  try {
    // also where all seems well: nobody else reads a case that waits, and its record may be damaged
    const now = await loadCase(services.cases, id);
    await keepUp(services.cases, summary, now);
    return await (now.failure && !now.closed
      ? tryAgain(services, id, owner)
      : revive(services, await tryAccounts(services, now, owner), running));
  } catch (error) {
    if (isPassing(error)) throw error;
    // one that is set aside was named when it was
    if (summary.aside !== undefined && !isUnreadable(summary)) return false;
    services.log.error('a case is set aside', { caseId: id, error });
    const why = whyAside(id, error);
    await setAside(services.cases, summary, why);
    return why;
  }
};

/**
 * Starts an execution for every case that is not over, has none and is not in a person's hands, tries again what failed
 * and may have passed, and wakes those that wait for what is not asked any more; resolves with how many. It looks at as many
 * as there is time for, and one at which it fails keeps no other back; resolves with what it failed with and may pass.
 * Others, as those whose record is damaged, are set aside; resolves with what there is to say of each, and of each store
 * that is gone while cases are its.
 */
export const reviveCases = async (
  services: Services,
  onUnreadable: OnUnreadable,
): Promise<{ revived: number; damaged: string[]; failures: unknown[] }> => {
  const { cases, clock, log } = services;
  const unreadable = new Set<string>();
  const readable = await listStores(cases, (row, error) => {
    unreadable.add(row.sk);
    onUnreadable(row, error);
  });
  const stores = new Map(readable.map((store) => [store.id, store]));
  const lapsed = await lapsedNow(cases, onUnreadable);
  const ownerOf = (storeId: string): Owner => ({
    store: stores.get(storeId),
    lapsed: lapsed(storeId),
  });
  const going = await goingCases(services);
  // listed after the cases: whoever opened one of them has begun its execution, or died before that
  const running = await services.workflow.running();
  const failures: unknown[] = [];
  const said = await eachInTurn(services, going, {
    cursor: { pk: 'RECONCILE', sk: 'cases' },
    keyOf: ({ id }) => id,
    atOnce,
    until: clock.now().getTime() + longestMs,
    work: async (summary) => {
      try {
        return await lookAt(services, summary, ownerOf(summary.storeId), running);
      } catch (error) {
        log.warn('a case could not be looked at; the others go on', { caseId: summary.id, error });
        failures.push(error);
        return false;
      }
    },
  });
  const damaged = said.filter((one) => typeof one === 'string');
  const owners = new Set(going.map(({ storeId }) => storeId));
  // nobody knows whose a case is of which neither summary nor record can be read
  for (const id of owners)
    if (id !== '' && !stores.has(id) && !unreadable.has(id))
      damaged.push(
        `Store ${id} is gone, though open cases are its. Put the table back from a backup, or add the store again under that id.`,
      );
  return { revived: said.filter((one) => one === true).length, damaged, failures };
};
