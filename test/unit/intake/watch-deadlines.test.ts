/** What runs by the clock: questions that lapse, and terms that come near. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { openQuestion, placeOf } from '../../../shared/case/place.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { asked, asking, drafted, off, opening, prepared, ready, sent } from '../case/told.ts';
import { aNotice, anOffer } from '../response/a-case.ts';
import { aHouse, hours } from './a-house.ts';

const id = '4f7k2m9p3q8r';
const other = '7h2m9p3q8r4f';
const review = opening({ review: 'the reading is not sure enough' });
const order = opening({
  notice: aNotice({ kind: 'court-order' }),
  decision: { mode: 'leave', reasons: ['x'], offers: [] },
});

type House = Awaited<ReturnType<typeof aHouse>>;
const watch = (house: House) => runStep(watchDeadlines, {}, house.services);
const due = hours(10);

test.each<[string, CaseEvent, CaseEvent[], string]>([
  ['delist', asking, [asked('delist', 'delist-1', due)], 'question-expired'],
  [
    'outcome',
    opening(),
    [...sent, asked('outcome', 'outcome-1-1', due)],
    'question-expired,notified,followed-up',
  ],
  [
    'counsel',
    order,
    [...prepared, asked('counsel', 'counsel-1', due)],
    'question-expired,notified,followed-up',
  ],
  ['review', review, [asked('review', 'review-1', due)], 'notified,reminded'],
  ['approve', opening(), [...ready, drafted(), asked('approve', 'approve-1', due)], 'notified,reminded'],
  ['submit', opening(), [...ready, drafted(), asked('submit', 'submit-1', due)], 'notified,reminded'],
])('of a question of the kind %s', async (kind, first, events, then) => {
  const house = await aHouse();
  await house.begin(id, first, ...events);
  const before = (await house.story(id)).length;
  const since = async () => (await house.story(id)).slice(before).join();

  house.moveClock(hours(1));
  expect(await watch(house)).toEqual({ looked: 1, acted: 0, failed: 0 });
  expect(await since()).toBe('');

  house.moveClock(due);
  expect(await watch(house)).toEqual({ looked: 1, acted: 1, failed: 0 });
  expect(await since()).toBe(then);
  const expires = then.startsWith('question-expired');
  expect(openQuestion(await house.case(id))?.kind).toBe(expires ? undefined : kind);
  expect(house.workflow.told).toEqual(
    expires ? [`resume the-token {"place":"${placeOf(await house.case(id))}"}`] : [],
  );
  expect(house.sent).toHaveLength(then.includes('notified') ? 1 : 0);

  await watch(house);
  expect(await since()).toBe(then);
});

const byRuleOver = (sku: string) =>
  opening({
    decision: { mode: 'ask', reasons: ['A rule asks.'], offers: [anOffer({ sku })], silenceCounts: true },
  });
const byRule = byRuleOver('LAMP-1');

test('never let silence take off sale what a guard kept from going: the seller is asked too', async () => {
  const house = await aHouse({ policy: { delistDefault: 'delist' } });
  await house.begin(id, asking, asked('delist', 'delist-1', due));
  house.moveClock(hours(24 * 9));
  await watch(house);
  const now = await house.case(id);
  expect(openQuestion(now)?.kind).toBe('delist');
  expect(now.listings).toMatchObject([{ state: 'named', may: false }]);
  const reminded = (await history(house.services.cases, id)).findLast(
    ({ event }) => event.type === 'reminded',
  );
  expect(reminded?.event).toMatchObject({ to: [...house.store.team, house.store.seller.email] });
});

test('let the silence of many take off sale no more than may go in a day', async () => {
  const house = await aHouse({ policy: { delistDefault: 'delist', perDay: 1, shareOfCatalogue: 1 } });
  for (const one of [id, other])
    await house.begin(one, byRuleOver(`LAMP-${one}`), asked('delist', 'delist-1', due));
  const gone = async () =>
    (await Promise.all([id, other].map(house.case))).filter(({ listings }) => listings[0]?.may).length;
  house.moveClock(due);
  await watch(house);
  await watch(house);
  expect(await gone()).toBe(1);

  house.moveClock(hours(34));
  await watch(house);
  expect(await gone()).toBe(2);
});

test('let silence take nothing off sale while the store is stopped', async () => {
  const house = await aHouse({ policy: { delistDefault: 'delist', stopped: true, shareOfCatalogue: 1 } });
  await house.begin(id, byRule, asked('delist', 'delist-1', due));
  house.moveClock(due);
  await watch(house);
  expect(openQuestion(await house.case(id))?.kind).toBe('delist');
});

test.each([
  ['leave', 'prepare'],
  ['delist', 'delist'],
] as const)('let silence be what the store decided beforehand: %s', async (delistDefault, place) => {
  const house = await aHouse({ policy: { delistDefault, shareOfCatalogue: 1 } });
  await house.begin(id, byRule, asked('delist', 'delist-1', due));
  house.moveClock(due);
  await watch(house);
  expect(await house.case(id)).toMatchObject({
    questions: [{ answer: delistDefault, expired: true }],
    listings: [{ may: delistDefault === 'delist' }],
  });
  expect(placeOf(await house.case(id))).toBe(place);
});

test('remind once for each instant, however often they are looked at', async () => {
  const house = await aHouse();
  await house.begin(id, review, asked('review', 'review-1', hours(24)));
  for (const hour of [11, 12, 12.1, 21, 22, 23, 24, 25, 47, 48]) {
    house.moveClock(hours(hour));
    await watch(house);
  }
  expect((await house.case(id)).questions).toMatchObject([{ reminders: 4 }]);
  expect(new Set(house.sent).size).toBe(4);
});

test('leave an outcome that is not due alone', async () => {
  const house = await aHouse();
  await house.begin(id, opening(), ...sent, asked('outcome', 'outcome-1-1', hours(100)));
  house.moveClock(hours(99));
  expect(await watch(house)).toEqual({ looked: 1, acted: 0, failed: 0 });
  expect(house.sent).toEqual([]);
});

test('of one case that cannot be watched hold up no other', async () => {
  const house = await aHouse();
  await house.begin(id, review, asked('review', 'review-1', due));
  await house.begin(other, asking, asked('delist', 'delist-1', due));
  house.services.post = {
    send: async () => {
      throw Object.assign(new Error('no relay'), { name: 'TransientError' });
    },
  };
  await house.services.evidence.put('unused', new Uint8Array(), 'text/plain');
  const { cases } = house.services;
  house.services.cases = {
    get: (key) => cases.get(key),
    put: (row, condition) => cases.put(row, condition),
    remove: (key, condition) => cases.remove(key, condition),
    query: async (query) => {
      if (query.pk === `CASE#${id}`) throw new Error('a damaged record');
      return cases.query(query);
    },
  };
  house.moveClock(due);
  expect(await watch(house)).toEqual({ looked: 2, acted: 1, failed: 1 });
  expect(house.errors).toEqual([expect.stringContaining('a damaged record')]);
  expect((await house.case(other)).questions).toMatchObject([{ expired: true }]);
});

test('of a case whose record is damaged are left to whoever mends it, and are no failure of every run', async () => {
  const house = await aHouse();
  await house.begin(id, review, asked('review', 'review-1', due));
  await house.begin(other, review, asked('review', 'review-1', due));
  await house.services.cases.remove({ pk: `CASE#${id}`, sk: 'EVENT#000001' }, { equals: { seq: 1 } });
  house.moveClock(due);
  expect(await watch(house)).toEqual({ looked: 2, acted: 1, failed: 0 });
  expect(house.errors).toEqual([]);
});

test('of many cases are looked at a few at a time', async () => {
  const house = await aHouse();
  const ids = Array.from({ length: 20 }, (_, at) => `4f7k2m9p3q${at + 10}`);
  for (const one of ids) await house.begin(one, review, asked('review', 'review-1', due));
  const { cases } = house.services;
  const looking = new Set<string>();
  let most = 0;
  house.services.cases = {
    get: (key) => cases.get(key),
    put: (row, condition) => cases.put(row, condition),
    remove: (key, condition) => cases.remove(key, condition),
    query: async (query) => {
      if (!query.pk.startsWith('CASE#')) return cases.query(query);
      looking.add(query.pk);
      most = Math.max(most, looking.size);
      await setImmediate();
      looking.delete(query.pk);
      return cases.query(query);
    },
  };
  house.moveClock(due);
  expect(await watch(house)).toEqual({ looked: 20, acted: 20, failed: 0 });
  expect(new Set(house.sent).size).toBe(20);
  expect(most).toBe(8);
});

test('of what is closed or running by itself are nobody’s', async () => {
  const house = await aHouse();
  await house.begin(id, opening(), ...off);
  await house.begin(other, review, asked('review', 'review-1', due), {
    type: 'closed',
    outcome: 'no-action',
    why: '',
  });
  house.moveClock(hours(100));
  expect(await watch(house)).toEqual({ looked: 0, acted: 0, failed: 0 });
});
