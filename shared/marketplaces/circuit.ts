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

export const circuitPlan: CircuitPlan = { failures: 10, openMs: 20_000 };

/** A closed circuit. */
export const createCircuit = (clock: Clock, { failures, openMs }: CircuitPlan = circuitPlan): Circuit => {
  let inARow = 0;
  let openUntil = 0;
  let restUntil = 0;
  return {
    openForMs() {
      const left = openUntil - clock.now().getTime();
      if (left > 0) return left;
      // the one that is let through holds the others back until it is recorded
      if (inARow >= failures) openUntil = clock.now().getTime() + openMs;
      return 0;
    },
    restForMs: () => Math.max(0, restUntil - clock.now().getTime()),
    record(succeeded, restMs = 0) {
      inARow = succeeded ? 0 : inARow + 1;
      restUntil = Math.max(restUntil, clock.now().getTime() + restMs);
      openUntil = inARow >= failures ? clock.now().getTime() + openMs : 0;
    },
  };
};
