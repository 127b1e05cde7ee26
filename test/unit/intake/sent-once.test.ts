/** An answer leaves once: where nobody knows whether it went, a person says so. */
import { describe, expect, test } from 'vitest';
import { submitResponse } from '../../../functions/submit-response/handler.ts';
import { answerQuestion } from '../../../shared/case/acting/answer.ts';
import { currentDraft, openQuestion } from '../../../shared/case/place.ts';
import { MayHaveGone, TransientError } from '../../../shared/platform/errors.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { caseId } from '../case/told.ts';
import { approvedFor, type House, submit } from './approved-answer.ts';

describe('a step that died while it sent', () => {
  /** Its mail went, which it did not live to record. */
  const died = async (outbox?: string) => {
    const house = await approvedFor('mail');
    const { cases } = house.services;
    const dying = {
      ...house.services,
      outbox,
      cases: {
        get: cases.get.bind(cases),
        query: cases.query.bind(cases),
        remove: cases.remove.bind(cases),
        put: (...[row, condition]: Parameters<typeof cases.put>) =>
          house.sent.length > 0 ? Promise.reject(new Error('killed')) : cases.put(row, condition),
      },
    };
    await expect(runStep(submitResponse, { caseId, taskToken: 'token' }, dying)).rejects.toThrow('killed');
    expect(house.sent.splice(0)).toHaveLength(1);
    return house;
  };
  const say = (house: House, answer: 'submitted' | 'send', reference = '') =>
    answerQuestion(house.services, {
      caseId,
      questionId: 'submit-1',
      answer: { question: 'submit', answer, reference, note: '' },
      by: 'kim@lampshop.example',
      at: house.services.clock.now(),
    });
  const answers = (house: House) => house.sent.filter((id) => id.startsWith(`<${caseId}.1@`));

  test('sends nothing again: a person is asked whether it went, and once only', async () => {
    const house = await died();
    expect(await submit(house, 'first')).toEqual({ place: 'submit' });
    expect(await submit(house, 'second')).toEqual({ place: 'submit' });
    expect(answers(house)).toEqual([]);
    expect(openQuestion(await house.case(caseId))).toMatchObject({ id: 'submit-1', kind: 'submit' });
    expect(house.sent).toHaveLength(1);
  });

  test('counts as sent once somebody says what shows it', async () => {
    const house = await died();
    await submit(house);
    await expect(say(house, 'submitted')).rejects.toThrow(/what shows that it went/);
    await say(house, 'submitted', '<0100-1@amazonses.com>');
    expect(currentDraft(await house.case(caseId))).toMatchObject({
      state: 'submitted',
      proof: '<0100-1@amazonses.com>',
    });
    expect(house.workflow.told).toEqual(['resume token {"place":"outcome"}']);
  });

  test('sends it once somebody says that it did not go', async () => {
    const house = await died();
    await submit(house);
    await say(house, 'send');
    expect(house.workflow.told).toEqual(['resume token {"place":"submit"}']);
    expect(await submit(house)).toEqual({ place: 'outcome' });
    expect(answers(house)).toHaveLength(1);
  });

  test('puts into the outbox again what never leaves it', async () => {
    const house = await died('data/outbox');
    const kept = { ...house.services, outbox: 'data/outbox' };
    expect(await runStep(submitResponse, { caseId, taskToken: 'token' }, kept)).toEqual({
      place: 'outcome',
    });
    expect(answers(house)).toHaveLength(1);
  });
});

test('a person is asked about what was handed over without an answer, and nothing is sent twice', async () => {
  const house = await approvedFor('mail');
  const handedOver: string[][] = [];
  const post = {
    send: (_: Uint8Array, { to }: { to: string[] }) => {
      handedOver.push(to);
      return Promise.reject(new MayHaveGone('no answer'));
    },
  };
  for (const taskToken of ['first', 'second'])
    expect(await runStep(submitResponse, { caseId, taskToken }, { ...house.services, post })).toEqual({
      place: 'submit',
    });
  expect(handedOver.flat().filter((address) => address === 'legal@brightbrands.example')).toHaveLength(1);
  const now = await house.case(caseId);
  expect(openQuestion(now)).toMatchObject({ id: 'submit-1', kind: 'submit' });
  expect(currentDraft(now)?.state).toBe('approved');
});

test('what could not be sent is sent again by itself', async () => {
  const house = await approvedFor('mail');
  const away = { send: () => Promise.reject(new TransientError('no mail at the moment')) };
  const failing = { ...house.services, post: away };
  await expect(runStep(submitResponse, { caseId, taskToken: 'token' }, failing)).rejects.toThrow(
    TransientError,
  );
  expect(await submit(house)).toEqual({ place: 'outcome' });
  expect(house.sent).toHaveLength(1);
});
