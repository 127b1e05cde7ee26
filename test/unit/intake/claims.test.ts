/** What a mail says but does not prove waits for a person, who is told of it. */
import { expect, test } from 'vitest';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { asked, caseId, drafted, off, opening, prepared, submitted } from '../case/told.ts';
import { source } from '../response/a-case.ts';
import { aHouse } from './a-house.ts';

const waiting = [...off, ...prepared, drafted(), submitted(), asked('outcome', 'outcome-1-1')];
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

test('one that nobody can be told of is not tried for ever', async () => {
  const house = await aHouse();
  await house.begin(caseId, opening(), ...waiting, claim('findings/one.json'));
  const post = { send: () => Promise.reject(new Error('550 no such mailbox')) };
  const watch = () => runStep(watchDeadlines, {}, { ...house.services, post });
  expect((await watch()).acted).toBe(1);
  expect((await watch()).acted).toBe(0);
});
