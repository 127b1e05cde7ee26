import type { AwaitedAccount, Case } from '../case.ts';
import type { EventOf } from '../events.ts';
import { afterPause } from './failure.ts';

/** The accounts that a case waits for, with one more, or with one that was not to be acted through after all. */
export const awaiting = (
  { awaited }: Case,
  { marketplace, why }: EventOf<'account-awaited'>,
  at: string,
): AwaitedAccount[] => {
  const before = awaited.find((one) => one.marketplace === marketplace);
  const retries = before === undefined ? 0 : before.retries + 1;
  return [...awaited.filter((one) => one !== before), { marketplace, why, at, retries, isBack: false }];
};

/** Whether an account that seems connected may be tried: one that then was not to be acted through is left alone for a while. */
export const isTriedAgain = (awaited: AwaitedAccount, at: Date): boolean =>
  !awaited.isBack && (awaited.retries === 0 || afterPause(awaited) <= at);
