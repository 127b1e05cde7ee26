import * as z from 'zod/mini';
import { lookFurther } from '../../shared/case/acting/same-risk-sweep.ts';
import { refreshAccount } from '../../shared/marketplaces/catalogue-refresh.ts';
import { catalogueSourceFor } from '../../shared/marketplaces/connect.ts';
import { lapsedNow } from '../../shared/marketplaces/lapses.ts';
import { eachInTurn } from '../../shared/platform/each-in-turn.ts';
import { step } from '../../shared/platform/step.ts';
import { listStores } from '../../shared/store/store-records.ts';

/** Of a run, for searches that large catalogues left unfinished. */
const searchingMs = 240_000;
/** … and after that for catalogues; the next run goes on behind the accounts to which this one came. */
const readingMs = 540_000;
/** Of one account in a run: ten thousand listings where a page is smallest, which is Amazon's. */
const mostPages = 500;
/** Accounts that are read beside each other: what takes a run its time is waiting for each one's own rates. */
const atOnce = 8;

/**
 * Reads again, once a day, what every store sells on each marketplace it is connected to; and goes on looking for
 * listings of the same risk where a catalogue was too large for the case's own step.
 */
export const refreshCatalogue = step({
  name: 'refresh-catalogue',
  uses: { cases: 'write', marketplaces: 'read' },
  input: z.unknown(),
  output: z.object({
    pages: z.int(),
    finished: z.int(),
    /** listings whose SKUs are left for another day, as the marketplace grants only so many calls */
    waiting: z.int(),
    failed: z.int(),
  }),
  size: { timeoutSeconds: 900 },
  run: async (_, { cases, marketplaces, clock, log }) => {
    const failed = await lookFurther({ cases, clock, log }, searchingMs);
    const done = { pages: 0, finished: 0, waiting: 0, failed };
    // an account that a person has to connect again is not asked, as its watcher tells of it
    const lapsed = await lapsedNow(cases);
    const accounts = (await listStores(cases)).flatMap(({ id: storeId, marketplaces: connected }) =>
      connected
        .filter((marketplace) => !lapsed(storeId).has(marketplace))
        .map((marketplace) => ({ storeId, marketplace })),
    );
    const until = clock.now().getTime() + readingMs;
    await eachInTurn({ cases, clock }, accounts, {
      cursor: { pk: 'REFRESH', sk: 'accounts' },
      keyOf: ({ storeId, marketplace }) => `${storeId}#${marketplace}`,
      atOnce,
      until,
      work: async (account) => {
        const { storeId, marketplace } = account;
        try {
          const source = catalogueSourceFor(marketplace, { access: marketplaces, storeId, clock });
          const taken = await refreshAccount({ cases, clock }, source, account, mostPages, { until });
          done.pages += taken.pages;
          done.waiting += taken.waiting;
          if (taken.finished) done.finished++;
          if (taken.pages > 0 && taken.waiting > 0)
            log.info('listings wait until the marketplace grants more calls', {
              ...account,
              waiting: taken.waiting,
            });
        } catch (error) {
          done.failed++;
          log.warn('a catalogue could not be refreshed; the others go on', { ...account, error });
        }
      },
    });
    return done;
  },
});
