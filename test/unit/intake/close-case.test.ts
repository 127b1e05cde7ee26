/** The step that ends a case, and what keeps it from its end. */
import { describe, expect, test } from 'vitest';
import { closeCase } from '../../../functions/close-case/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { change } from '../../../shared/case/records/case-store.ts';
import { hold, otherHolders } from '../../../shared/case/records/holds.ts';
import { runStep } from '../../../shared/platform/step.ts';
import {
  answered,
  approved,
  asked,
  caseId,
  drafted,
  opening,
  ready,
  settled,
  started,
  submitted,
} from '../case/told.ts';
import { aHouse } from './a-house.ts';

describe('close-case', () => {
  const sent = [...ready, drafted(), asked('approve'), approved(), submitted()];
  const outcome = (
    what: 'accepted' | 'partly-accepted' | 'retracted' | 'settled' | 'lost' | 'rejected',
  ): CaseEvent => ({ type: 'outcome', outcome: what });
  const portal = [...ready, drafted(1, { channel: 'portal' }), asked('approve'), approved(), submitted()];
  const back = [started('relist'), settled('relist')];
  const again = [drafted(2), asked('approve', 'approve-2')];
  const givenUp = answered('approve', 'give-up', { id: 'approve-2' });

  test.each<[string, CaseEvent[], string]>([
    ['accepted', [...sent, outcome('accepted'), ...back], 'won'],
    ['partly accepted', [...sent, outcome('partly-accepted'), ...back], 'won'],
    ['retracted', [outcome('retracted')], 'retracted'],
    ['settled', [outcome('settled')], 'settled'],
    ['lost', [...sent, outcome('lost')], 'lost'],
    ['refused and given up', [...portal, outcome('rejected'), ...again, givenUp], 'lost'],
    ['given up by mail only', [...sent, outcome('rejected'), ...again, givenUp], 'accepted'],
    ['given up', [...ready, drafted(), asked('approve'), answered('approve', 'give-up')], 'accepted'],
    ['dismissed', [asked('review'), answered('review', 'dismiss')], 'no-action'],
    [
      'retracted once a person said that it is a complaint',
      [asked('review'), answered('review', 'proceed'), outcome('retracted')],
      'retracted',
    ],
  ])('%s', async (_, events, ending) => {
    const house = await aHouse();
    const first = events[0]?.type === 'question-asked' ? opening({ review: 'in doubt' }) : opening();
    await house.begin(caseId, first, ...events);
    expect(await runStep(closeCase, { caseId }, house.services)).toEqual({ place: 'closed' });
    await runStep(closeCase, { caseId }, house.services);
    expect((await house.case(caseId)).closed?.outcome).toBe(ending);
    expect((await house.story(caseId)).filter((type) => type === 'closed')).toHaveLength(1);
  });
});

test('nothing ends to which a listing is left in that very moment', async () => {
  const house = await aHouse();
  const { cases, clock } = house.services;
  await house.begin(caseId, opening(), { type: 'outcome', outcome: 'retracted' });
  const put = cases.put.bind(cases);
  let isLeft = false;
  cases.put = async (row, condition) => {
    if (row.sk.startsWith('EVENT#') && !isLeft) {
      isLeft = true;
      await change(
        cases,
        caseId,
        () => ({
          type: 'listing-left-by-another-case',
          marketplace: 'amazon',
          sku: 'LAMP-1',
          caseId: '5f7k2m9p3q8r',
          snapshot: 'snapshots/1',
        }),
        clock.now(),
      );
    }
    await put(row, condition);
  };
  expect(await runStep(closeCase, { caseId }, house.services)).toEqual({ place: 'relist' });
  expect(await house.story(caseId)).toEqual(['opened', 'outcome', 'listing-left-by-another-case']);
});

test('nothing ends that has a listing to put back', async () => {
  const house = await aHouse();
  const { cases } = house.services;
  const lamp = { storeId: house.store.id, marketplace: 'amazon', sku: 'LAMP-1' } as const;
  await house.begin(caseId, opening(), ...ready, { type: 'outcome', outcome: 'accepted' });
  await hold(cases, lamp, caseId);
  expect(await runStep(closeCase, { caseId }, house.services)).toEqual({ place: 'relist' });
  expect((await house.case(caseId)).closed).toBeUndefined();
  expect(await otherHolders(cases, lamp, 'another')).toEqual([caseId]);
});
