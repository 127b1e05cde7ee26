/** A run asks many stores' accounts within the time that one function has: none waits for all before it. */
import { expect, test, vi } from 'vitest';
import { corroborate } from '../../../functions/corroborate/handler.ts';
import { openQueues } from '../../../shared/case/summary.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { MemoryObjects, MemoryTable, MemoryWorkflow } from '../console/memory.ts';
import { openMarket } from '../marketplaces/market.ts';
import { aStore } from '../response/a-case.ts';

test('an account that answers only when others were asked too', async () => {
  const clock = { now: () => new Date('2026-11-20T10:00:00Z') };
  await using market = await openMarket({ seed: [], clock });
  const cases = new MemoryTable();
  const ids = ['a', 'b', 'c', 'd'].map((letter) => `store-${letter}`);
  for (const id of ids)
    await putStore(cases, aStore({ id, inbox: `${id}@shop.example`, marketplaces: ['ebay'] }));

  const query = vi.spyOn(cases, 'query');
  const asked = new Set<string>();
  const enough = Promise.withResolvers<void>();
  const done = await runStep(
    corroborate,
    {},
    {
      cases,
      evidence: new MemoryObjects(),
      workflow: new MemoryWorkflow(),
      post: { send: async () => ({ messageId: '<x@triage.example>' }) },
      marketplaces: {
        ...market.access,
        credentials: async (storeId, marketplace) => {
          asked.add(storeId);
          if (asked.size > 2) enough.resolve();
          await enough.promise;
          return market.access.credentials('store-1', marketplace);
        },
      },
      clock,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      consoleUrl: 'https://console.example.com',
      mailFrom: 'triage@triage.example',
    },
  );
  expect([...asked].sort()).toEqual(ids);
  expect(done).toMatchObject({ lapsed: 0, failed: 0 });
  // the lists of all open cases are read once for all of them
  const lists = query.mock.calls.flatMap(([{ pk, index }]) => (index ? [pk] : []));
  expect(lists.sort()).toEqual([...openQueues].sort());
});
