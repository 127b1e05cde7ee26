import { LostRaceError, TransientError } from '../../platform/errors.ts';
import { StoreStopped } from '../../store/stopped.ts';
import type { Case, Failure } from '../case.ts';
import type { EventOf } from '../events.ts';
import { placeOf } from '../place.ts';

/** What a reminder of a failure names in place of a question. */
export const STUCK = 'stuck';

/** A failure; one that trying again by itself did not mend goes on, and the team knows of it already. */
export const failed = (
  now: Case,
  { step, error, cause }: EventOf<'failed'>,
  at: string,
): Pick<Case, 'failure' | 'retried' | 'trying' | 'helpCalled'> => {
  const { retried } = now;
  const goesOn = retried?.step === step && retried.error === error;
  const before = goesOn ? retried : { since: at, run: now.run, retries: 0, reminders: 0 };
  return {
    failure: { ...before, step, error, cause, at },
    retried: undefined,
    trying: undefined,
    helpCalled: goesOn && now.helpCalled,
  };
};

/** A failure as one that is tried again by itself: undefined when there is none. */
export const retrying = ({ failure }: Case): Failure | undefined =>
  failure && { ...failure, retries: failure.retries + 1 };

/** A failure of which the team was reminded. */
export const remindedOf = ({ failure }: Case, at: string): Pick<Case, 'failure'> => ({
  failure: failure && { ...failure, reminders: failure.reminders + 1, remindedAt: at },
});

/** Listings that are to go back on sale wait for accounts that a person has to connect again. */
export class AccountsLapsed extends Error {
  override readonly name = 'AccountsLapsed';
}

/** Whether such accounts keep the case. */
export const isLapsed = ({ error }: Pick<Failure, 'error'>): boolean => error === new AccountsLapsed().name;

/** Whether the store's kill switch alone keeps the case. */
export const isStopped = ({ error }: Pick<Failure, 'error'>): boolean => error === new StoreStopped('').name;

/** What is being tried again now: by a run that has not given it up, or after one that had. */
export const beingTried = (now: Case): Pick<Failure, 'step' | 'cause' | 'since'> | undefined => {
  if (now.failure || now.closed) return undefined;
  const known = now.trying ?? now.retried;
  return known?.step === placeOf(now) ? known : undefined;
};

const firstPauseMs = 5 * 60_000;
const longestPauseMs = 60 * 60_000;

/** After pauses that grow from five minutes to an hour. */
export const afterPause = ({ at, retries }: Pick<Failure, 'at' | 'retries'>): Date =>
  new Date(Date.parse(at) + Math.min(firstPauseMs * 2 ** retries, longestPauseMs));

/** A service that was away, or many who wrote to the case at once. */
const passing: ReadonlySet<string> = new Set([new TransientError().name, new LostRaceError().name]);

/**
 * When a failed step is tried again by itself: what passes was tried for minutes, and is tried again after pauses; so is
 * what waits for an account, which somebody may have connected meanwhile. Undefined for what only a person can mend.
 */
export const triedAgainAt = (failure: Failure): Date | undefined =>
  passing.has(failure.error) || isLapsed(failure) ? afterPause(failure) : undefined;
