/** The kill switch in the middle of a case with many listings. */
import { expect, test } from 'vitest';
import { actOnListings } from '../../../shared/case/act-on-listings.ts';
import { open } from '../../../shared/case/case-store.ts';
import { StoreStopped } from '../../../shared/store/stopped.ts';
import { changeStore, putStore } from '../../../shared/store/store-records.ts';
import { MemoryTable } from '../console/memory.ts';
import { anOffer, aStore } from '../response/a-case.ts';
import { caseId, minute, opening } from './told.ts';

const offers = Array.from({ length: 40 }, (_, number) => ({ ...anOffer(), sku: `LAMP-${number}` }));

test('a store that is stopped meanwhile acts on what is under way and on nothing more', async () => {
  const cases = new MemoryTable();
  await putStore(cases, aStore());
  await open(cases, caseId, opening({ decision: { mode: 'auto', reasons: ['x'], offers } }), minute(0));
  const clock = { now: () => minute(1) };
  const acted: string[] = [];
  const act = (stopAt: number) =>
    actOnListings(
      { cases, clock },
      caseId,
      ({ listings }) => listings,
      async (_, { sku }) => {
        acted.push(sku);
        if (acted.length === stopAt)
          await changeStore(cases, 'lamp-shop', (store) => ({
            ...store,
            policy: { ...store.policy, stopped: true },
          }));
        return undefined;
      },
    );
  await expect(act(10)).rejects.toThrow(StoreStopped);
  expect(acted.length).toBeGreaterThanOrEqual(10);
  expect(acted.length).toBeLessThan(20);

  acted.length = 0;
  await expect(act(0)).rejects.toThrow(StoreStopped);
  expect(acted).toEqual([]);
  await putStore(cases, aStore());
  await act(0);
  expect(acted).toHaveLength(40);
});
