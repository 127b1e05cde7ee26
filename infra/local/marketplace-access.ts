import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../shared/platform/clock.ts';
import { systemClock } from '../../shared/platform/clock.ts';
import { TransientError } from '../../shared/platform/errors.ts';
import type { MarketplaceActing } from '../../shared/platform/ports.ts';
import { createBuckets } from './marketplaces/buckets.ts';

const timeLimitMs = 20_000;

/**
 * What the marketplace clients need, on one machine: permits from buckets in this process, HTTP with a limit of 20
 * seconds that never follows a redirect.
 */
export const localMarketplaceAccess = (surroundings: {
  credentials: (storeId: string, marketplace: string) => Promise<unknown>;
  clock?: Clock;
  /** ms until a call is given up */
  timeLimitMs?: number;
}): MarketplaceActing => {
  const clock = surroundings.clock ?? systemClock;
  const buckets = createBuckets(() => clock.now().getTime());
  return {
    mayAct: true,
    credentials: surroundings.credentials,
    async fetch(request) {
      try {
        const signal = AbortSignal.timeout(surroundings.timeLimitMs ?? timeLimitMs);
        return await fetch(request, { redirect: 'manual', signal });
      } catch {
        // the cause may quote the request, and a request may hold a secret
        throw new TransientError(`no answer from ${new URL(request.url).host}`);
      }
    },
    async permit(rate) {
      const waitMs = buckets.take(rate);
      if (waitMs > 0) await sleep(waitMs);
    },
  };
};
