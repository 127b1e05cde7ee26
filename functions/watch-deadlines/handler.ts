import * as z from 'zod/mini';
import { openQueues } from '../../shared/case/records/summary.ts';
import { everyCase } from '../../shared/case/records/summary-store.ts';
import { step } from '../../shared/platform/step.ts';
import { tellWaiting } from '../../shared/response/tell-team.ts';
import { listStores } from '../../shared/store/store-records.ts';
import { callHelp, watchCase } from './watch-case.ts';

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
    let looked = 0;
    let failed = 0;
    let acted = await tellWaiting(services, stores);
    for await (const { id, storeId, status, question } of everyCase(cases, openQueues)) {
      const store = stores.get(storeId);
      if (!store || !(question || status === 'stuck')) continue;
      looked++;
      try {
        if (status === 'stuck' && (await callHelp(services, id, store))) acted++;
        if (question && (await watchCase(services, id, store))) acted++;
      } catch (error) {
        failed++;
        log.error('a case could not be watched; the others go on', { caseId: id, error });
      }
    }
    return { looked, acted, failed };
  },
});
