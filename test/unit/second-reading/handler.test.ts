import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerQuestion } from '../../../shared/case/acting/answer.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { history, loadCase } from '../../../shared/case/records/case-store.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { buildMail } from '../mail/build-mail.ts';
import { complaintAbout, passage as quote } from './injected-mail.ts';
import { filledIn, type StandIn, startStandIn, written } from './stand-in-model.ts';
import { listings, receivedAt, triage } from './triage.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());
beforeEach(() => void standIn.asked.splice(0));

const mail = (asin = 'B0TESTASIN') =>
  buildMail({
    from: 'Brand Protection <notice@brand-protection.example>',
    date: 'Mon, 02 Mar 2026 09:00:00 +0000',
    body: complaintAbout(asin),
  });
const right = { right: { value: 'trademark', quote } };
const cost = { inputTokens: 900, outputTokens: 80 };

test('a case that waits for a person is read again, once', async () => {
  const { services, takeIn, readAgain } = await triage();
  const { caseId } = await takeIn(mail());
  standIn.answers(filledIn({ ...right, effect: { value: 'funds-held', quote: 'funds' } }));
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 1 });
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 0 });
  expect(standIn.asked).toHaveLength(1);
  const events = await history(services.cases, caseId);
  expect(events.filter(({ event }) => event.type === 'second-reading')).toMatchObject([
    {
      by: 'triage',
      event: {
        by: 'model',
        model: 'stand-in.model-v1:0',
        result: 'proposed',
        proposal: { right: 'trademark', spans: [{ field: 'right', text: quote }] },
        dropped: [{ field: 'effect', why: 'the quoted words do not stand in the mail' }],
        cost,
      },
    },
  ]);
});

test.each([
  ['garbage', written('Certainly!'), { result: 'unusable', cost: { inputTokens: 900, outputTokens: 40 } }],
  ['nothing that stands in the mail', filledIn({ kind: { value: 'x' } }), { result: 'unusable', cost }],
  ['an empty form', filledIn({}), { result: 'unusable', cost }],
  ['a refusal', written('', 'content_filtered'), { result: 'refused', cost: { inputTokens: 900 } }],
  ['silence', { silent: true } as const, { result: 'too-slow' }],
])('%s is recorded, and the case goes on', async (_, reply, reading) => {
  const { services, takeIn, readAgain } = await triage();
  const { caseId } = await takeIn(mail());
  standIn.answers(reply);
  const model = 'silent' in reply ? standIn.impatient : standIn.model;
  await expect(readAgain(model)).resolves.toEqual({ asked: 1 });
  const now = await loadCase(services.cases, caseId);
  expect(now.secondReading).toMatchObject(reading);
  expect(now.secondReading?.proposal).toBeUndefined();
  const answer = { question: 'delist', answer: 'delist', note: '' } as const;
  const answered = { caseId, questionId: 'delist-1', answer, by: 'mei@harbor-goods.example', at: receivedAt };
  expect(placeOf(await answerQuestion(services, answered))).toBe('delist');
});

/** A model that cannot be asked at the moment. */
const away = () => ({
  ...standIn.model,
  ask: async () => {
    throw new TransientError('The model does not answer at the moment.');
  },
});

test('a model that is away is asked about a mail three times at most, ten minutes apart', async () => {
  const { services, takeIn, readAgain, errors, moveClock } = await triage();
  const { caseId } = await takeIn(mail());
  const before = await history(services.cases, caseId);
  const asked: number[] = [];
  for (let minute = 0; minute < 60; minute += 2) {
    moveClock(new Date(receivedAt.getTime() + minute * 60_000));
    if ((await readAgain(away())).asked > 0) asked.push(minute);
  }
  expect(asked).toEqual([0, 10, 20]);
  expect(errors).toEqual(Array(3).fill('a case got no second reading; the others go on'));
  expect(await history(services.cases, caseId)).toEqual(before);
});

test('one that answers again is asked again, and of many that wait few were asked in vain', async () => {
  const { takeIn, readAgain, moveClock } = await triage();
  for (const listing of listings.slice(1)) await takeIn(mail(listing), `mail-${listing}`);
  const { asked } = await readAgain(away());
  expect(asked).toBeLessThanOrEqual(4);
  standIn.answers(filledIn(right));
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 12 });
  moveClock(new Date(receivedAt.getTime() + 600_000));
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 8 });
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 0 });
});

test('one case that cannot be read again holds up no other', async () => {
  const { services, takeIn, readAgain, errors } = await triage();
  const lost = await takeIn(mail(listings[1]), 'mail-1');
  const other = await takeIn(mail(listings[2]), 'mail-2');
  expect(other.caseId).not.toBe(lost.caseId);
  services.evidence.objects.delete('findings/mail-1.1.json');
  standIn.answers(filledIn(right));
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 1 });
  expect((await loadCase(services.cases, other.caseId)).secondReading).toBeDefined();
  expect(errors).toHaveLength(1);
});

test('a run asks about so many, and the next one goes on', async () => {
  const { takeIn, readAgain } = await triage();
  for (const listing of listings.slice(1)) await takeIn(mail(listing), `mail-${listing}`);
  standIn.answers(filledIn(right));
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 12 });
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 8 });
});

test('nobody is asked about what was read well, was answered, or has waited too long', async () => {
  const { services, takeIn, readAgain, moveClock } = await triage();
  const { caseId, finding } = await takeIn(mail());
  standIn.answers(filledIn(right));
  const { confidence } = finding.notice;
  expect(confidence).toBeGreaterThan(0);
  await expect(readAgain({ ...standIn.model, below: confidence })).resolves.toEqual({ asked: 0 });
  moveClock(new Date(receivedAt.getTime() + 3_600_001));
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 0 });
  moveClock(receivedAt);
  await answerQuestion(services, {
    caseId,
    questionId: 'delist-1',
    answer: { question: 'delist', answer: 'leave', note: '' },
    by: 'mei@harbor-goods.example',
    at: receivedAt,
  });
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 0 });
  expect(standIn.asked).toEqual([]);
});
