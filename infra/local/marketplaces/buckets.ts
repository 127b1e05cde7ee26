import type { Rate } from '../../../shared/platform/ports.ts';

/** Token buckets by name. */
export interface Buckets {
  /**
   * Takes one permit and says after how many ms it may be used: 0 at once. A caller that does not want to wait
   * passes `orLeave` and takes nothing when the answer is not 0.
   */
  take(rate: Rate, orLeave?: 'or-leave'): number;
}

/** Buckets in this process; `now` in ms. */
export const createBuckets = (now: () => number): Buckets => {
  const levels = new Map<string, { permits: number; at: number }>();
  return {
    take({ bucket, perSecond, burst }, orLeave) {
      const time = now();
      const before = levels.get(bucket) ?? { permits: burst, at: time };
      // a clock that is set back takes no permit away
      const passed = Math.max(0, time - before.at);
      const permits = Math.min(burst, before.permits + (passed / 1_000) * perSecond);
      const waitMs = permits >= 1 ? 0 : Math.ceil(((1 - permits) / perSecond) * 1_000);
      const taken = waitMs > 0 && orLeave ? permits : permits - 1;
      levels.set(bucket, { permits: taken, at: time });
      return waitMs;
    },
  };
};
