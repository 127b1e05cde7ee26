/** Mails that prove less than the case they speak of: people are told to read them, and nothing that is asked or due changes. */
import { describe, expect, test } from 'vitest';
import { closeCase } from '../../../functions/close-case/handler.ts';
import { reconcile } from '../../../functions/reconcile/handler.ts';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { currentDraft, openQuestion, placeOf } from '../../../shared/case/place.ts';
import { summarize } from '../../../shared/case/records/summary.ts';
import { statedDeadlines } from '../../../shared/case/replay/stated-deadlines.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as mails from '../../scenarios/mails.ts';
import { asked, drafted, off, prepared, ready } from '../case/told.ts';
import { about, aLampCase, arrived, at, hours, lamp, matter } from './a-house.ts';

const atApproval = [...ready, drafted(), asked('approve')];

/** The case of a complaint about the first one. */
const begun = async ({ signed = true }: { signed?: boolean }, ...events: CaseEvent[]) => {
  const { house, id, now } = await aLampCase(mails.trademark(about(1), at), { signed }, ...events);
  let count = 0;
  const hear = async (text: string, how: { signed?: boolean } = { signed: false }) => {
    count++;
    return house.receive(await arrived(text, how), `inbound/later-${count}`);
  };
  const watch = () => runStep(watchDeadlines, {}, house.services);
  return { house, id, hear, watch, now };
};

const flood = (index: number): mails.Matter => ({ ...about(1), complaintId: `999${10_000_000 + index}` });

describe('another listing that a forged mail names', () => {
  test('is asked about by itself, in one case; the genuine one stays where it is', async () => {
    const { house, id, hear, now } = await begun({}, ...atApproval);
    const before = await now();
    const forged = mails.trademarkAgain(about(1, 2), at);
    const { result, caseIds } = await hear(forged);
    expect(result).toBe('opened');
    const own = await house.case(caseIds[0] ?? '');
    expect(own).toMatchObject({ linked: [id], decision: { mode: 'ask' } });
    expect(own.listings.map(({ sku }) => sku)).toEqual(['LAMP-2']);
    expect(own.notice.listings.map(({ id: asin }) => asin)).toEqual(['B0LAMP0002']);
    expect(await now()).toEqual(before);
    expect(await hear(forged)).toMatchObject({ result: 'joined', caseIds });
    expect(await hear(mails.trademark(about(1, 2), at))).toMatchObject({ result: 'joined', caseIds });
    expect(house.caseIds()).toHaveLength(2);
  });

  test('still belongs to the genuine case when a genuine mail names it', async () => {
    const { id, hear, now } = await begun({}, ...atApproval);
    await hear(mails.trademarkAgain(about(1, 2), at));
    const genuine = await hear(mails.trademarkAgain(about(1, 2), at), { signed: true });
    expect(genuine).toMatchObject({ result: 'joined', caseIds: [id] });
    expect(placeOf(await now())).toBe('delist');
  });
});

test.each([
  ['a forged', false, 'ask-to-delist', [asked('delist')]],
  ['a genuine', true, 'approve', atApproval],
] as const)(
  'a flood of forged mails about %s case leaves its question as it is; the team hears once an hour',
  async (_, signed, place, events) => {
    const { house, hear, watch, now } = await begun({ signed }, ...events);
    const question = openQuestion(await now());
    for (let index = 0; index < 12; index++) await hear(mails.trademarkAgain(flood(index), at));
    expect(openQuestion(await now())).toEqual(question);
    expect(placeOf(await now())).toBe(place);
    expect((await now()).notice.complaintIds).toEqual([matter.complaintId]);
    expect((await now()).toRead).toHaveLength(12);
    const told = () => house.sent.filter((id) => id.includes('.to-read.'));
    for (const _run of [1, 2]) await watch();
    expect(told()).toHaveLength(1);
    await hear(mails.trademarkAgain(flood(12), at));
    house.moveClock(hours(0.9));
    await watch();
    expect(told()).toHaveLength(1);
    house.moveClock(hours(1.1));
    for (const _run of [1, 2]) await watch();
    expect(told()).toHaveLength(2);
  },
);

test('a number that a forged mail names makes no later complaint belong to the case', async () => {
  const { id, hear } = await begun({}, ...atApproval);
  await hear(mails.trademarkAgain(flood(1), at));
  const other = {
    ...flood(1),
    listings: [lamp(3)],
    owner: { name: 'Other Ltd', email: 'legal@other.example' },
  };
  const { result, caseIds } = await hear(mails.trademark(other, at), { signed: true });
  expect(result).toBe('opened');
  expect(caseIds).not.toContain(id);
});

test('a term that a forged mail states is shown as unconfirmed, and a letter is not written anew for it', async () => {
  const { hear, now } = await begun({}, ...atApproval);
  const before = await now();
  const term = mails
    .trademarkAgain(about(1), at)
    .replace('This is a reminder.', 'Please reply by March 4, 2026.');
  const { reason } = await hear(term);
  expect(reason).not.toContain('says more');
  const after = await now();
  expect(after.notice).toEqual(before.notice);
  expect(currentDraft(after)).toEqual(currentDraft(before));
  expect(statedDeadlines(after).filter(({ isClaimed }) => isClaimed)).toMatchObject([
    { source: { mail: 'inbound/later-1' } },
  ]);
  expect(summarize(after)).toMatchObject({ unconfirmed: { due: expect.stringContaining('2026-03-05') } });
});

test('the same forged mail again is no news', async () => {
  const { hear, now } = await begun({ signed: false }, asked('delist'));
  await hear(mails.trademark(about(1), at));
  expect((await now()).toRead).toEqual([]);
});

test('a mail in words of its own to a case that is over is told of, once, though it brings nothing to act on', async () => {
  const over: CaseEvent = { type: 'closed', outcome: 'accepted', why: '' };
  const { house, id, hear, now } = await begun({}, ...off, ...prepared, over);
  const close = () => runStep(closeCase, { caseId: id }, house.services);
  await close();
  house.workflow.runs.set(`${id}-1`, 'ended');
  const late = mails.trademarkAgain(about(1), at).replace('Amazon.com', 'We mean this seriously.');
  expect(await hear(late, { signed: true })).toMatchObject({ result: 'joined', caseIds: [id] });
  expect((await now()).closing).toBeDefined();
  await runStep(reconcile, {}, house.services);
  expect(house.workflow.told.at(-1)).toBe(`start ${id}-2`);
  await close();
  await close();
  const told = () => house.sent.filter((one) => one.includes('.to-read.'));
  expect(told()).toHaveLength(1);
  expect((await now()).closing).toBeUndefined();

  await hear(late.replace('seriously', 'more than ever'), { signed: true });
  await close();
  expect(told()).toHaveLength(1);
  expect((await now()).closing).toBeDefined();
  house.moveClock(hours(1.1));
  await close();
  expect(told()).toHaveLength(2);
  expect((await now()).closing).toBeUndefined();
});
