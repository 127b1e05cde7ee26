/** Whom a case's end is news to: a team that nobody asked hears of it once, a person who ended it does not. */
import { expect, test } from 'vitest';
import { closeCase } from '../../../functions/close-case/handler.ts';
import { reconcile } from '../../../functions/reconcile/handler.ts';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { append } from '../../../shared/case/records/case-store.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { answered, asked, caseId, drafted, opening, ready, sent, settled, started } from '../case/told.ts';
import { aHouse, at } from './a-house.ts';

const back = [started('relist'), settled('relist')];
const won: CaseEvent = { type: 'outcome', outcome: 'accepted' };

const closedMail = `<${caseId}.closed.${at.getTime()}@triage.example>`;

const close = async (...events: CaseEvent[]) => {
  const house = await aHouse();
  await house.begin(caseId, opening(), ...events);
  const run = () => runStep(closeCase, { caseId }, house.services);
  return { house, run };
};

test('a team that nobody asked is told once that a mail ended a case', async () => {
  const { house, run } = await close(...sent, won, ...back);
  await run();
  expect(house.sent).toEqual([expect.stringContaining(`<${caseId}.closed.`)]);
  expect(await house.story(caseId)).toContain('closed');
  await run();
  expect(house.sent).toHaveLength(1);
});

test('… also when the post was away at the end', async () => {
  const { house, run } = await close(...sent, won, ...back);
  const { post } = house.services;
  house.services.post = { send: () => Promise.reject(new TransientError('the relay is away')) };
  await run();
  house.services.post = post;
  await runStep(watchDeadlines, {}, house.services);
  await runStep(watchDeadlines, {}, house.services);
  expect(house.sent).toEqual([expect.stringContaining(`<${caseId}.closed.`)]);
});

test.each<[string, CaseEvent[], number]>([
  ['before the team was told', [], 1],
  [
    'before the last seal',
    [{ type: 'notified', whom: 'team', to: [], about: 'closed', messageId: closedMail }],
    0,
  ],
])('… also when whoever closed it died %s, and what was missing is done once', async (_, done, mails) => {
  const closed: CaseEvent = { type: 'closed', outcome: 'won', why: 'x' };
  const { house, run } = await close(...sent, won, ...back, closed, ...done);
  house.workflow.runs.set(`${caseId}-1`, 'ended');
  expect(await runStep(reconcile, {}, house.services)).toMatchObject({ cases: 1 });
  expect(house.workflow.told).toEqual([`start ${caseId}-2`]);
  await run();
  expect(house.sent).toHaveLength(mails);
  const story = await house.story(caseId);
  expect(story.filter((type) => type === 'closed')).toHaveLength(1);
  expect(story.at(-1)).toBe('evidence-sealed');
  house.workflow.runs.set(`${caseId}-2`, 'ended');
  expect(await runStep(reconcile, {}, house.services)).toMatchObject({ cases: 0 });
});

test('… and again when it ends again after a person took that back', async () => {
  const { house, run } = await close(...sent, won, ...back);
  await run();
  house.moveClock(new Date(at.getTime() + 60_000));
  await house.tell(caseId, { type: 'reopened', why: 'not so' }, won);
  await run();
  expect(new Set(house.sent).size).toBe(2);
});

test('whoever ended it in the console knows of it', async () => {
  const givenUp = [...ready, drafted(), asked('approve'), answered('approve', 'give-up')];
  const dismissed = [asked('review'), answered('review', 'dismiss')];
  for (const events of [givenUp, dismissed]) {
    const house = await aHouse();
    await house.begin(caseId, events === dismissed ? opening({ review: 'x' }) : opening(), ...events);
    await runStep(closeCase, { caseId }, house.services);
    expect((await house.case(caseId)).closed).toBeDefined();
    expect(house.sent).toEqual([]);
  }
});

test.each<[string, CaseEvent]>([
  ['reported how it ended', won],
  ['closed it', { type: 'closed', outcome: 'won', why: 'seen in the portal' }],
])('… who %s', async (_, event) => {
  const { house, run } = await close(...sent);
  await append(house.services.cases, await house.case(caseId), event, at, 'kim@lampshop.example');
  if (event === won) await house.tell(caseId, ...back);
  await run();
  await run();
  expect((await house.case(caseId)).closed?.outcome).toBe('won');
  expect(house.sent).toEqual([]);
});
