import * as z from 'zod/mini';
import { lookFurther } from '../../shared/case/same-risk-sweep.ts';
import { refreshAccount } from '../../shared/marketplaces/catalogue-refresh.ts';
import { catalogueSourceFor } from '../../shared/marketplaces/connect.ts';
import { lapsedNow } from '../../shared/marketplaces/lapses.ts';
import { step } from '../../shared/platform/step.ts';
import { listStores } from '../../shared/store/store-records.ts';

/** Of a run, for searches that large catalogues left unfinished. */
const searchingMs = 240_000;

/**
 * Reads again, once a day, what every store sells on each marketplace it is connected to; and goes on looking for
 * listings of the same risk where a catalogue was too large for the case's own step.
 */
export const refreshCatalogue = step({
  name: 'refresh-catalogue',
  uses: { cases: 'write', marketplaces: 'read' },
  input: z.object({
    /** how many pages one run takes in all; the next run goes on where this one ended */
    pages: z._default(z.int().check(z.positive()), 200),
  }),
  output: z.object({
    pages: z.int(),
    finished: z.int(),
    /** listings whose SKUs are left for another day, as the marketplace grants only so many calls */
    waiting: z.int(),
    failed: z.int(),
  }),
  size: { timeoutSeconds: 900 },
  run: async ({ pages }, { cases, marketplaces, clock, log }) => {
    const failed = await lookFurther({ cases, clock, log }, searchingMs);
    const done = { pages: 0, finished: 0, waiting: 0, failed };
    // an account that a person has to connect again is not asked, as its watcher tells of it
    const lapsed = await lapsedNow(cases);
    for (const { id: storeId, marketplaces: connected } of await listStores(cases)) {
      for (const marketplace of connected.filter((one) => !lapsed(storeId).has(one))) {
        if (done.pages >= pages) return done;
        try {
          const source = catalogueSourceFor(marketplaces, storeId, marketplace, clock);
          const account = { storeId, marketplace };
          const taken = await refreshAccount({ cases, clock }, source, account, pages - done.pages);
          done.pages += taken.pages;
          done.waiting += taken.waiting;
          if (taken.finished) done.finished++;
          if (taken.pages > 0 && taken.waiting > 0)
            log.info('listings wait until the marketplace grants more calls', {
              storeId,
              marketplace,
              waiting: taken.waiting,
            });
        } catch (error) {
          done.failed++;
          log.warn('a catalogue could not be refreshed; the others go on', { storeId, marketplace, error });
        }
      }
    }
    return done;
  },
});
