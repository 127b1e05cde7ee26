/** A run looks at many stores within the time that one function has: none waits for all before it, and none is always left out. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { corroborate } from '../../../functions/corroborate/handler.ts';
import { refreshCatalogue } from '../../../functions/refresh-catalogue/handler.ts';
import { openQueues } from '../../../shared/case/records/summary.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { MemoryObjects, MemoryTable, MemoryWorkflow } from '../console/memory.ts';
import { openMarket } from '../marketplaces/market.ts';
import { aStore } from '../response/a-case.ts';

/** So many stores with an account each; `asks` is met before the credentials of one are told. */
const agency = async (count: number, asks: (storeId: string) => Promise<void>) => {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const clock = { now: () => new Date(now) };
  const market = await openMarket({ seed: [], clock });
  onTestFinished(() => market[Symbol.asyncDispose]());
  const cases = new MemoryTable();
  const ids = Array.from({ length: count }, (_, number) => `store-${String(number).padStart(2, '0')}`);
  for (const id of ids)
    await putStore(cases, aStore({ id, inbox: `${id}@shop.example`, marketplaces: ['ebay'] }));
  const services = {
    cases,
    evidence: new MemoryObjects(),
    workflow: new MemoryWorkflow(),
    post: { send: async () => ({ messageId: '<x@triage.example>' }) },
    marketplaces: {
      ...market.access,
      credentials: async (storeId: string, marketplace: string) => {
        await asks(storeId);
        return market.access.credentials('store-1', marketplace);
      },
    },
    clock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    consoleUrl: 'https://console.example.com',
    mailFrom: 'triage@triage.example',
  };
  const pass = (hours: number) => {
    now += hours * 3_600_000;
  };
  return { services, ids, pass };
};

test('an account that answers only when others were asked too', async () => {
  const asked = new Set<string>();
  const enough = Promise.withResolvers<void>();
  const { services, ids } = await agency(4, async (storeId) => {
    asked.add(storeId);
    if (asked.size > 2) enough.resolve();
    await enough.promise;
  });
  const query = vi.spyOn(services.cases, 'query');
  const done = await runStep(corroborate, {}, services);
  expect([...asked].sort()).toEqual(ids);
  expect(done).toMatchObject({ lapsed: 0, failed: 0 });
  // the lists of all open cases are read once for all of them
  const lists = query.mock.calls.flatMap(([{ pk, index }]) => (index ? [pk] : []));
  expect(lists.sort()).toEqual([...openQueues].sort());
});

type Services = Awaited<ReturnType<typeof agency>>['services'];

test.each([
  ['corroborate', (services: Services) => runStep(corroborate, {}, services)],
  ['refresh-catalogue', (services: Services) => runStep(refreshCatalogue, {}, services)],
] as const)(
  'the stores for which a run of %s has no time left are the first of the next one',
  async (_, runOn) => {
    let asked: string[] = [];
    const { services, ids, pass } = await agency(20, async (storeId) => {
      if (asked.length === 0) pass(1);
      asked.push(storeId);
    });
    const runs: string[][] = [];
    while (runs.length < 4) {
      asked = [];
      await runOn(services);
      runs.push([...new Set(asked)].sort());
      pass(24);
    }
    // eight are begun before the first one takes all the time
    expect(runs).toEqual([
      ids.slice(0, 8),
      ids.slice(8, 16),
      [...ids.slice(0, 4), ...ids.slice(16)],
      ids.slice(4, 12),
    ]);
  },
);
