import type { Clock } from '../platform/clock.ts';

/** Keeps an account that keeps failing from being called, so that it can recover and callers need not wait. */
export interface Circuit {
  /** ms until a call may be made; 0 now */
  openForMs(): number;
  record(succeeded: boolean): void;
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
  return {
    openForMs() {
      const left = openUntil - clock.now().getTime();
      if (left > 0) return left;
      // the one that is let through holds the others back until it is recorded
      if (inARow >= failures) openUntil = clock.now().getTime() + openMs;
      return 0;
    },
    record(succeeded) {
      inARow = succeeded ? 0 : inARow + 1;
      openUntil = inARow >= failures ? clock.now().getTime() + openMs : 0;
    },
  };
};
