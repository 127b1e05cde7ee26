/** What a mail says but does not prove waits for a person, who is told of it. */
import { expect, test } from 'vitest';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { asked, caseId, failed, opening, ready, sent } from '../case/told.ts';
import { source } from '../response/a-case.ts';
import { aHouse } from './a-house.ts';

const waiting = [...sent, asked('outcome', 'outcome-1-1')];
const claim = (finding: string): CaseEvent => ({
  type: 'outcome-claimed',
  source: { ...source, from: [...source.from], finding },
  outcome: 'partly-accepted',
  why: 'it grants a part only',
});

test('the team is told of each claim once', async () => {
  const house = await aHouse();
  await house.begin(caseId, opening(), ...waiting);
  const watch = async () => {
    const { acted } = await runStep(watchDeadlines, {}, house.services);
    return { acted, sent: house.sent.length };
  };
  expect(await watch()).toEqual({ acted: 0, sent: 0 });
  await house.tell(caseId, claim('findings/one.json'));
  expect(await watch()).toEqual({ acted: 1, sent: 1 });
  expect(await watch()).toEqual({ acted: 0, sent: 1 });
  await house.tell(caseId, claim('findings/two.json'));
  expect(await watch()).toEqual({ acted: 1, sent: 2 });
});

test('the team is told of one also while the case is stuck, where it may be what helps', async () => {
  const house = await aHouse();
  await house.begin(caseId, opening(), ...ready, failed('draft'), claim('findings/one.json'));
  await runStep(watchDeadlines, {}, house.services);
  await runStep(watchDeadlines, {}, house.services);
  const told = (await house.case(caseId)).claims;
  expect([house.sent.length, told]).toMatchObject([1, [{ told: true }]]);
});

test('two that came since the team was told last are told in one mail, once', async () => {
  const house = await aHouse();
  await house.begin(caseId, opening(), ...waiting, claim('findings/one.json'), claim('findings/two.json'));
  const { services } = house;
  const { post } = services;
  await runStep(watchDeadlines, {}, services);
  await runStep(watchDeadlines, {}, services);
  expect(house.sent).toHaveLength(1);

  // one that comes while a mail leaves is not in it
  await house.tell(caseId, claim('findings/three.json'));
  services.post = {
    send: async (...mail) => {
      await house.tell(caseId, claim('findings/four.json'));
      services.post = post;
      return post.send(...mail);
    },
  };
  await runStep(watchDeadlines, {}, services);
  expect((await house.case(caseId)).claims.map(({ told }) => told)).toEqual([true, true, true, undefined]);
  await runStep(watchDeadlines, {}, services);
  expect(house.sent).toHaveLength(3);
});

test('two are told in one mail also where it had to wait and the first is settled by then', async () => {
  const house = await aHouse();
  await house.begin(caseId, opening(), ...waiting, claim('findings/one.json'), claim('findings/two.json'));
  const { services } = house;
  const away = { send: () => Promise.reject(new TransientError('the relay is away')) };
  await runStep(watchDeadlines, {}, { ...services, post: away });
  await house.tell(caseId, {
    type: 'claim-dismissed',
    outcome: 'partly-accepted',
    claim: 'findings/one.json',
  });
  await runStep(watchDeadlines, {}, services);
  await runStep(watchDeadlines, {}, services);
  expect(house.sent).toHaveLength(1);
});

test('one that nobody can be told of is not tried for ever', async () => {
  const house = await aHouse();
  await house.begin(caseId, opening(), ...waiting, claim('findings/one.json'));
  const post = { send: () => Promise.reject(new Error('550 no such mailbox')) };
  const watch = () => runStep(watchDeadlines, {}, { ...house.services, post });
  expect((await watch()).acted).toBe(1);
  expect((await watch()).acted).toBe(0);
});
