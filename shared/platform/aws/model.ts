import {
  BedrockRuntimeClient,
  type ContentBlock,
  ConverseCommand,
  type ConverseCommandOutput,
  ModelErrorException,
  ModelNotReadyException,
  ModelTimeoutException,
} from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod/mini';
import { portEnvironment } from '../environment.ts';
import { ModelRefused, ModelTooSlow, TransientError } from '../errors.ts';
import type { Model, ModelQuestion } from '../ports.ts';
import { isTransient } from './transient.ts';

const longestMs = 25_000;
const mostTokens = 2_000;
/** The one tool the model is given; it runs nothing and is only the shape of the answer. */
const tool = 'answer';

/** Why a model stopped without an answer (Bedrock API Reference, "Converse", `stopReason`). */
const refused = new Set<string | undefined>(['content_filtered', 'guardrail_intervened', 'refusal']);

const commandFor = (modelId: string, { system, text, schema }: ModelQuestion) =>
  new ConverseCommand({
    modelId,
    system: [{ text: system }],
    messages: [{ role: 'user', content: [{ text }] }],
    inferenceConfig: { maxTokens: mostTokens, temperature: 0 },
    toolConfig: {
      tools: [{ toolSpec: { name: tool, inputSchema: { json: z.json().parse(schema) } } }],
      toolChoice: { tool: { name: tool } },
    },
  });

/** What the model filled into the tool; else the text it wrote instead. */
const answerIn = (content: readonly ContentBlock[]): unknown =>
  content.find(({ toolUse }) => toolUse?.name === tool)?.toolUse?.input ??
  content.map(({ text }) => text ?? '').join('');

const told = ({ output, usage, stopReason }: ConverseCommandOutput) => {
  const cost = { inputTokens: usage?.inputTokens ?? 0, outputTokens: usage?.outputTokens ?? 0 };
  if (refused.has(stopReason)) throw new ModelRefused(`The model stopped: ${stopReason}.`, cost);
  return { answer: answerIn(output?.message?.content ?? []), ...cost };
};

/** Over HTTP/2 it is the cause of an error that says why no connection came about. */
const isAway = (error: unknown): boolean =>
  isTransient(error) ||
  error instanceof ModelNotReadyException ||
  error instanceof ModelErrorException ||
  (error instanceof Error && isTransient(error.cause));

/** A model of Amazon Bedrock, asked whole answers only. `limitMs` bounds all attempts of one question together. */
export const bedrockModel = (
  client: BedrockRuntimeClient,
  { name, below, limitMs = longestMs }: { name: string; below: number; limitMs?: number },
): Model => ({
  name,
  below,
  async ask(question) {
    const abortSignal = AbortSignal.timeout(limitMs);
    try {
      return told(await client.send(commandFor(name, question), { abortSignal }));
    } catch (error) {
      if (error instanceof ModelRefused) throw error;
      if (abortSignal.aborted || error instanceof ModelTimeoutException)
        throw new ModelTooSlow(`The model gave no answer within ${limitMs / 1_000} seconds.`, {
          cause: error,
        });
      if (isAway(error))
        throw new TransientError('The model does not answer at the moment.', { cause: error });
      throw error;
    }
  },
});

/** The model of this deployment. */
export const model = (environment: NodeJS.ProcessEnv): Model => {
  const { MODEL_ID, MODEL_BELOW } = portEnvironment('model', environment);
  // its client speaks HTTP/2, whose handler takes none of the house's settings; each question has its own limit
  return bedrockModel(new BedrockRuntimeClient(), { name: MODEL_ID, below: MODEL_BELOW });
};
