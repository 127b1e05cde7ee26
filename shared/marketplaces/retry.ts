/** Trying again what may pass, for a bounded time, without making it worse. */
import type { ActionResult } from './port.ts';
import { asResult } from './result.ts';

export interface RetryPlan {
  /** attempts in all, the first included */
  attempts: number;
  /** the first pause at most, in ms; each further one may be twice as long */
  firstMs: number;
  /** no pause of ours is longer; a marketplace that asks for more than this is left for later */
  longestMs: number;
}

export const retryPlan: RetryPlan = { attempts: 5, firstMs: 500, longestMs: 20_000 };

export interface RetryMeans {
  sleep(ms: number): Promise<unknown>;
  /** 0 to 1 */
  random(): number;
  plan?: RetryPlan;
}

/**
 * How long to wait after the `nth` failure (1, 2, …): at random up to a bound that doubles, so that many callers do
 * not come back together, but never before the marketplace allows it.
 */
export const pauseMs = (nth: number, afterMs: number, random: () => number, plan: RetryPlan): number =>
  Math.max(afterMs, Math.round(random() * Math.min(plan.longestMs, plan.firstMs * 2 ** (nth - 1))));

/**
 * Runs an attempt until it is settled. Only `retryable` is tried again: a refusal stays one. Ends with the last
 * `retryable` when the attempts are used up, or when the marketplace asks for a longer pause than the plan has.
 */
export const withRetry = async (
  attempt: () => Promise<ActionResult>,
  { sleep, random, plan = retryPlan }: RetryMeans,
): Promise<ActionResult> => {
  for (let nth = 1; ; nth++) {
    const result = await asResult(attempt);
    if (result.result !== 'retryable') return result;
    if (nth >= plan.attempts || result.afterMs > plan.longestMs) return result;
    await sleep(pauseMs(nth, result.afterMs, random, plan));
  }
};
