import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ModelRefused, ModelTooSlow, TransientError } from '../../../shared/platform/errors.ts';
import { filledIn, type StandIn, startStandIn, written } from './stand-in-model.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());
beforeEach(() => void standIn.asked.splice(0));

const question = { system: 'Say what this is.', text: 'A mail.', schema: { type: 'object' } };
const ask = () => standIn.model.ask(question);

test('asks the configured model for an answer in the given shape, and for nothing else', async () => {
  standIn.answers(filledIn({ kind: 'x' }));
  await expect(ask()).resolves.toEqual({ answer: { kind: 'x' }, inputTokens: 900, outputTokens: 80 });
  expect(standIn.asked).toMatchObject([
    {
      path: '/model/stand-in.model-v1%3A0/converse',
      system: [{ text: question.system }],
      messages: [{ role: 'user', content: [{ text: question.text }] }],
      toolConfig: {
        tools: [{ toolSpec: { name: 'answer', inputSchema: { json: question.schema } } }],
        toolChoice: { tool: { name: 'answer' } },
      },
    },
  ]);
});

test('hands prose on as it is', async () => {
  standIn.answers(written('I would rather talk.'));
  await expect(ask()).resolves.toEqual({
    answer: 'I would rather talk.',
    inputTokens: 900,
    outputTokens: 40,
  });
});

test.each(['content_filtered', 'guardrail_intervened', 'refusal'])(
  '%s is a refusal with its cost',
  async (why) => {
    standIn.answers(written('', why));
    const error = await ask().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelRefused);
    expect(error).toMatchObject({ cost: { inputTokens: 900, outputTokens: 40 } });
  },
);

test('silence ends at the limit', async () => {
  standIn.answers({ silent: true });
  await expect(standIn.impatient.ask(question)).rejects.toBeInstanceOf(ModelTooSlow);
});

test('a model that itself ran out of time was too slow', async () => {
  standIn.answers({ status: 408, error: 'ModelTimeoutException' });
  await expect(ask()).rejects.toBeInstanceOf(ModelTooSlow);
});

test.each([
  [429, 'ThrottlingException'],
  [429, 'ModelNotReadyException'],
  [424, 'ModelErrorException'],
  [503, 'ServiceUnavailableException'],
])('%i %s may be asked again', async (status, error) => {
  standIn.answers({ status, error });
  await expect(ask()).rejects.toBeInstanceOf(TransientError);
});

test.each(['AccessDeniedException', 'ValidationException', 'ResourceNotFoundException'])(
  '%s keeps its name for whoever has to mend it',
  async (error) => {
    standIn.answers({ status: 400, error });
    await expect(ask()).rejects.toMatchObject({ name: error });
  },
);

test('a model that cannot be reached may be asked again', async () => {
  const gone = await startStandIn();
  await gone.close();
  await expect(gone.model.ask(question)).rejects.toBeInstanceOf(TransientError);
});
