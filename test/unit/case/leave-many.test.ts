/** A case that ends leaves each of its listings to another one that keeps them all off sale. */
import { expect, test } from 'vitest';
import { closeCase } from '../../../functions/close-case/handler.ts';
import { append, loadCase, open } from '../../../shared/case/records/case-store.ts';
import { hold } from '../../../shared/case/records/holds.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { aHouse } from '../intake/a-house.ts';
import { anOffer } from '../response/a-case.ts';
import { minute, opening } from './told.ts';

const [first, second] = ['4f7k2m9p3q8r', '5f7k2m9p3q8r'];

test('they are left one after another, so that none loses the race for its next event too often', async () => {
  const { services, store } = await aHouse();
  const { cases } = services;
  const offers = Array.from({ length: 12 }, (_, number) => anOffer({ sku: `LAMP-${number}` }));
  const begun = opening({
    storeId: store.id,
    decision: { mode: 'auto', reasons: ['All checks hold.'], offers },
  });
  for (const id of [first, second]) {
    await open(cases, id, begun, minute(0));
    for (const { marketplace, sku } of offers) {
      await hold(cases, { storeId: store.id, marketplace, sku }, id);
      const result = id === first ? 'done' : 'already';
      const listing = { marketplace, sku, action: 'delist', result, detail: '' } as const;
      await append(
        cases,
        await loadCase(cases, id),
        { type: 'listing-action-settled', ...listing },
        minute(1),
      );
    }
  }
  const over = { type: 'closed', outcome: 'no-action', why: '' } as const;
  await append(cases, await loadCase(cases, first), over, minute(2));
  let lost = 0;
  const put = cases.put.bind(cases);
  cases.put = (row, condition) =>
    put(row, condition).catch((error: unknown) => {
      if (row.sk.startsWith('EVENT#')) lost++;
      throw error;
    });
  await runStep(closeCase, { caseId: first }, services);
  const { listings } = await loadCase(cases, second);
  expect(listings.filter(({ state }) => state === 'off')).toHaveLength(12);
  expect(lost).toBe(0);
});
