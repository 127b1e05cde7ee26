import type { Clock } from '../platform/clock.ts';

/** Keeps an account that keeps failing from being called, so that it can recover and callers need not wait. */
export interface Circuit {
  /** ms until a call may be made after failures; 0 now */
  openForMs(): number;
  /** ms that the marketplace asked to be left alone and that are not over */
  restForMs(): number;
  /** `restMs`: how long the marketplace asked to be left alone; no later success shortens that */
  record(succeeded: boolean, restMs?: number): void;
}

export interface CircuitPlan {
  /** failures in a row that open it */
  failures: number;
  /** how long it then stays open, in ms; one call is let through after that, and closes it or opens it again */
  openMs: number;
}

const circuitPlan: CircuitPlan = { failures: 10, openMs: 20_000 };

/** A closed circuit. */
export const createCircuit = (clock: Clock, { failures, openMs }: CircuitPlan = circuitPlan): Circuit => {
  const pause = (ms: number) => ({ ms, until: clock.now().getTime() + ms });
  const none = { ms: 0, until: 0 };
  /** so much of a pause is left; none where that is far more than it was, as the clock was set back since it began */
  const leftOf = ({ ms, until }: typeof none): number => {
    const left = until - clock.now().getTime();
    return left > 2 * ms ? 0 : Math.max(0, left);
  };
  let inARow = 0;
  let open = none;
  let rest = none;
  return {
    openForMs() {
      const left = leftOf(open);
      if (left > 0) return left;
      // the one that is let through holds the others back until it is recorded
      if (inARow >= failures) open = pause(openMs);
      return 0;
    },
    restForMs: () => leftOf(rest),
    record(succeeded, restMs = 0) {
      inARow = succeeded ? 0 : inARow + 1;
      if (restMs > leftOf(rest)) rest = pause(restMs);
      open = inARow >= failures ? pause(openMs) : none;
    },
  };
};
