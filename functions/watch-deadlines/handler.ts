import * as z from 'zod/mini';
import { openQueues } from '../../shared/case/records/summary.ts';
import { everyCase } from '../../shared/case/records/summary-store.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { step } from '../../shared/platform/step.ts';
import { tellWaiting } from '../../shared/response/tell-team.ts';
import type { Store } from '../../shared/store/store.ts';
import { listStores } from '../../shared/store/store-records.ts';
import { callHelp, watchCase } from './watch-case.ts';

/** Cases that are looked at beside each other: each is a record of its own, and what a store may do in a day is counted. */
const atOnce = 8;

/**
 * Looks at every open question: reminds, ends what has waited long enough, follows up with who owes an outcome. Reminds
 * of cases that are stuck as well, and tells the team what it could not be told when it was due.
 */
export const watchDeadlines = step({
  name: 'watch-deadlines',
  uses: { cases: 'write', post: 'write', workflow: 'write' },
  input: z.unknown(),
  output: z.object({ looked: z.int(), acted: z.int(), failed: z.int() }),
  size: { timeoutSeconds: 300 },
  run: async (_, services) => {
    const { cases, log } = services;
    const stores = new Map((await listStores(cases)).map((store) => [store.id, store]));
    const told = await tellWaiting(services, stores);
    const due: { id: string; store: Store; isStuck: boolean }[] = [];
    for await (const { id, storeId, status, question } of everyCase(cases, openQueues)) {
      const store = stores.get(storeId);
      const isStuck = status === 'stuck';
      if (store && (question || isStuck)) due.push({ id, store, isStuck });
    }
    const counts = { looked: due.length, acted: told, failed: 0 };
    await eachBounded(due, atOnce, async ({ id, store, isStuck }) => {
      try {
        if (isStuck && (await callHelp(services, id, store))) counts.acted++;
        if (await watchCase(services, id, store)) counts.acted++;
      } catch (error) {
        counts.failed++;
        log.error('a case could not be watched; the others go on', { caseId: id, error });
      }
    });
    return counts;
  },
});
