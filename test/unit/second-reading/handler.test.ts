import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerQuestion } from '../../../shared/case/answer.ts';
import { history, loadCase } from '../../../shared/case/case-store.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { buildMail } from '../mail/build-mail.ts';
import { complaintAbout, passage as quote } from './injected-mail.ts';
import { filledIn, type StandIn, startStandIn, written } from './stand-in-model.ts';
import { listings, receivedAt, triage } from './triage.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn({ limitMs: 300 });
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
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 1 });
  const now = await loadCase(services.cases, caseId);
  expect(now.secondReading).toMatchObject(reading);
  expect(now.secondReading?.proposal).toBeUndefined();
  const answer = { question: 'delist', answer: 'delist', note: '' } as const;
  const answered = { caseId, questionId: 'delist-1', answer, by: 'mei@harbor-goods.example', at: receivedAt };
  expect(placeOf(await answerQuestion(services, answered))).toBe('delist');
});

test('a model that is away leaves no trace and is asked again the next time', async () => {
  const { services, takeIn, readAgain, errors } = await triage();
  const { caseId } = await takeIn(mail());
  const before = await history(services.cases, caseId);
  standIn.answers({ status: 503, error: 'ServiceUnavailableException' });
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 0 });
  expect(await history(services.cases, caseId)).toEqual(before);
  expect(errors).toEqual(['a case got no second reading; the others go on']);
  standIn.answers(filledIn(right));
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 1 });
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
  const first = await readAgain(standIn.model);
  expect(first.asked).toBeGreaterThanOrEqual(12);
  expect(first.asked).toBeLessThan(16);
  await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 20 - first.asked });
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
