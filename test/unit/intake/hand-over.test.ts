/** The step that leaves a case to a person. */
import { describe, expect, test } from 'vitest';
import { handOver } from '../../../functions/hand-over/handler.ts';
import { statusOf } from '../../../shared/case/place.ts';
import { change } from '../../../shared/case/records/case-store.ts';
import { triedAgainAt } from '../../../shared/case/replay/failure.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { caseId, opening, ready, settled, started } from '../case/told.ts';
import { aHouse } from './a-house.ts';

type House = Awaited<ReturnType<typeof aHouse>>;

describe('hand-over', () => {
  const hand = ({ services }: House, failure?: { Error: string; Cause: string }) =>
    runStep(handOver, { caseId, ...(failure && { failure }) }, services);

  test('keeps the step, the error and its message for a person, tells the team once, and the case stays where it is', async () => {
    const house = await aHouse();
    await house.begin(caseId, opening());
    const failure = {
      Error: 'AuthorisationGone',
      Cause: JSON.stringify({ errorMessage: 'the token is revoked', trace: ['…'] }),
    };
    expect(await hand(house, failure)).toEqual({ place: 'delist' });
    await hand(house, { Error: 'Another', Cause: 'x' });
    const now = await house.case(caseId);
    expect(now.failure).toMatchObject({
      step: 'delist',
      error: 'AuthorisationGone',
      cause: 'the token is revoked',
    });
    expect(statusOf(now)).toBe('stuck');
    expect(house.sent).toHaveLength(1);
  });

  test.each([['plain words'], ['{"not": "a message"}'], ['{broken'], ['x'.repeat(5000)]])(
    'takes a cause as it is where it is not what Lambda writes: %.20s',
    async (Cause) => {
      const house = await aHouse();
      await house.begin(caseId, opening());
      await hand(house, { Error: 'Error', Cause });
      expect((await house.case(caseId)).failure?.cause).toBe(Cause.slice(0, 2000));
    },
  );

  test.each([
    ['Lambda.TooManyRequestsException', 'Rate exceeded'],
    ['Lambda.Unknown', 'The function ran out of time.'],
    ['Sandbox.Timedout', JSON.stringify({ errorMessage: 'Task timed out after 900.00 seconds' })],
    ['States.Timeout', ''],
  ])('what Lambda cut short, %s, is tried again by itself', async (name, Cause) => {
    const house = await aHouse();
    await house.begin(caseId, opening());
    await hand(house, { Error: name, Cause });
    const { failure } = await house.case(caseId);
    expect(failure && triedAgainAt(failure)).toBeInstanceOf(Date);
    expect(failure?.cause.startsWith(`${name}: `)).toBe(true);
  });

  test.each([
    ['TransientError', true],
    ['LostRaceError', true],
    ['ListingsLeft', false],
  ])('%s is tried again by itself: %s', async (name, isTriedAgain) => {
    const house = await aHouse();
    await house.begin(caseId, opening());
    await hand(house, { Error: name, Cause: 'x' });
    const { failure } = await house.case(caseId);
    expect(failure && triedAgainAt(failure) !== undefined).toBe(isTriedAgain);
  });

  test('without a failure says which listings cannot go back', async () => {
    const house = await aHouse();
    await house.begin(
      caseId,
      opening(),
      ...ready,
      { type: 'outcome', outcome: 'retracted' },
      started('relist'),
      settled('relist', 'conflict'),
    );
    expect(await hand(house)).toEqual({ place: 'relist' });
    expect((await house.case(caseId)).failure).toMatchObject({ step: 'relist', cause: 'LAMP-1: conflict' });
  });

  test('leaves a case alone that an outcome led elsewhere in that moment, and tells nobody', async () => {
    const house = await aHouse();
    await house.begin(caseId, opening(), started('delist'));
    const { cases, clock } = house.services;
    const put = cases.put.bind(cases);
    let isOver = false;
    cases.put = async (row, condition) => {
      if (row.sk.startsWith('EVENT#') && !isOver) {
        isOver = true;
        await change(cases, caseId, () => ({ type: 'outcome', outcome: 'retracted' }), clock.now());
      }
      await put(row, condition);
    };
    await hand(house, { Error: 'ListingsLeft', Cause: 'LAMP-1: refused' });
    expect(statusOf(await house.case(caseId))).toBe('relisting');
    expect(await house.story(caseId)).toEqual(['opened', 'listing-action-started', 'outcome']);
    expect(house.sent).toEqual([]);
  });

  test('leaves a closed case closed, and tells nobody', async () => {
    const house = await aHouse();
    await house.begin(caseId, opening(), { type: 'closed', outcome: 'won', why: '' });
    expect(await hand(house, { Error: 'Late', Cause: '' })).toEqual({ place: 'closed' });
    expect((await house.case(caseId)).failure).toBeUndefined();
    expect(house.sent).toEqual([]);
  });
});
