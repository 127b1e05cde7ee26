import * as z from 'zod/mini';
import { watchHealth } from '../../shared/corroboration/account-health.ts';
import { overviewOf } from '../../shared/corroboration/overview.ts';
import { discover, settleKnown } from '../../shared/corroboration/sweep.ts';
import { watchAccount } from '../../shared/corroboration/watch-account.ts';
import { watchCases } from '../../shared/corroboration/watch-cases.ts';
import type { Marketplace } from '../../shared/marketplaces/port.ts';
import { eachInTurn } from '../../shared/platform/each-in-turn.ts';
import { step } from '../../shared/platform/step.ts';
import type { Store } from '../../shared/store/store.ts';
import { listStores } from '../../shared/store/store-records.ts';

/** Stores that are looked at beside each other: what takes a run its time is waiting for each account's own rates. */
const atOnce = 8;
/** A run looks at stores for so long, to end within its function's time; the next one goes on from there. */
const longestMs = 660_000;

/**
 * Asks the marketplaces themselves: whether they confirm what mails say, whether what we took off sale still is, what
 * they keep off sale without a mail that says why, and how many complaints they count.
 */
export const corroborate = step({
  name: 'corroborate',
  uses: { cases: 'write', evidence: 'write', post: 'write', workflow: 'write', marketplaces: 'read' },
  input: z.unknown(),
  output: z.object({
    corroborated: z.int(),
    confirmed: z.int(),
    drift: z.int(),
    /** what a marketplace was newly found to keep off sale, and cases opened for what no mail spoke of */
    found: z.int(),
    opened: z.int(),
    /** accounts that a person must connect again */
    lapsed: z.int(),
    failed: z.int(),
  }),
  size: { timeoutSeconds: 900 },
  run: async (_, services) => {
    const { cases, clock, log } = services;
    const done = { corroborated: 0, confirmed: 0, drift: 0, found: 0, opened: 0, lapsed: 0, failed: 0 };
    /** One account that does not answer keeps nobody else from being looked at. */
    const each = async (what: string, storeId: string, work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        done.failed++;
        log.warn('a store could not be looked at; the others go on', { what, storeId, error });
      }
    };
    const overview = await overviewOf(cases);
    const lookAt = async (store: Store): Promise<void> => {
      await each('cases', store.id, async () => {
        for (const what of await watchCases(services, store, overview)) done[what]++;
      });
      await each('enforcements', store.id, async () => {
        const { opened, failed } = await settleKnown(services, store, overview);
        done.opened += opened;
        done.failed += failed;
      });
      const lapsed = new Set<Marketplace>();
      for (const marketplace of store.marketplaces)
        await each(marketplace, store.id, async () => {
          const standing = await watchAccount(services, store, marketplace, async () => {
            const found = await discover(services, store, marketplace);
            done.found += found;
          });
          if (standing === 'lapsed') lapsed.add(marketplace);
        });
      done.lapsed += lapsed.size;
      if (store.marketplaces.includes('amazon') && !lapsed.has('amazon'))
        await each('account health', store.id, async () => {
          await watchHealth(services, store);
        });
    };
    await eachInTurn(services, await listStores(cases), {
      cursor: { pk: 'SWEEP', sk: 'stores' },
      keyOf: ({ id }) => id,
      atOnce,
      until: clock.now().getTime() + longestMs,
      work: lookAt,
    });
    return done;
  },
});
