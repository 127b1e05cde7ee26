/** The step that asks a person: once, however many executions come to it. */
import { describe, expect, test } from 'vitest';
import { askPerson } from '../../../functions/ask-person/handler.ts';
import { openQuestion } from '../../../shared/case/place.ts';
import { change } from '../../../shared/case/records/case-store.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { answered, asked, asking, caseId, drafted, opening, ready, submitted } from '../case/told.ts';
import { aHouse } from './a-house.ts';

type House = Awaited<ReturnType<typeof aHouse>>;

describe('ask-person', () => {
  const ask = ({ services }: House, taskToken: string, question = 'delist') =>
    runStep(askPerson, { caseId, question, taskToken }, services);

  test('asks once and tells the team once; a later execution takes the question over under its own token', async () => {
    const house = await aHouse();
    await house.begin(caseId, asking);
    expect(await ask(house, 'first')).toEqual({ place: 'ask-to-delist' });
    expect(await ask(house, 'second')).toEqual({ place: 'ask-to-delist' });
    expect(await house.story(caseId)).toEqual(['opened', 'question-asked', 'notified']);
    expect(openQuestion(await house.case(caseId))).toMatchObject({
      id: 'delist-1',
      due: new Date(house.services.clock.now().getTime() + 24 * 3_600_000).toISOString(),
    });
    expect(house.sent).toHaveLength(1);
    expect(await house.services.cases.get({ pk: `CASE#${caseId}`, sk: 'WAIT' })).toMatchObject({
      token: 'second',
    });
    expect(house.workflow.told).toEqual([]);
  });

  test('answers at once where somebody has answered already', async () => {
    const house = await aHouse();
    await house.begin(caseId, asking, asked('delist'), answered('delist', 'leave'));
    expect(await ask(house, 'late')).toEqual({ place: 'prepare' });
    expect(house.workflow.told).toEqual(['resume late {"place":"prepare"}']);
    expect(house.sent).toEqual([]);
  });

  test('sees an answer that comes while it takes the question over, which could wake only the execution before', async () => {
    const house = await aHouse();
    await house.begin(caseId, asking, asked('delist'));
    const { cases, clock } = house.services;
    const put = cases.put.bind(cases);
    cases.put = async (row, condition) => {
      if (row.sk === 'WAIT') await change(cases, caseId, () => answered('delist', 'leave'), clock.now());
      await put(row, condition);
    };
    const late = { caseId, question: 'delist', taskToken: 'late' };
    expect(await runStep(askPerson, late, house.services)).toEqual({ place: 'prepare' });
    expect(house.workflow.told).toEqual(['resume late {"place":"prepare"}']);
  });

  test('tells nobody of an outcome that only a mail can bring', async () => {
    const house = await aHouse();
    await house.begin(caseId, opening(), ...ready, drafted(), submitted());
    await ask(house, 'token', 'outcome');
    expect((await house.story(caseId)).at(-1)).toBe('question-asked');
    expect(house.sent).toEqual([]);
  });

  test('records that the team could not be told, and the question stays', async () => {
    const house = await aHouse();
    await house.begin(caseId, asking);
    house.services.post = { send: () => Promise.reject(new Error('550 no such team')) };
    await ask(house, 'token');
    expect(await house.story(caseId)).toEqual(['opened', 'question-asked', 'not-notified']);
  });
});
