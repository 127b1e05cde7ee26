import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { jsonLog } from '../log.ts';
import type { Used, Uses } from '../ports.ts';
import { runStep, type Step } from '../step.ts';
import { surroundings } from './surroundings.ts';

/**
 * S3's "Object Created" as EventBridge delivers it; `arrivals` writes the same. The key is as it is stored: only
 * S3's own notifications, which are not used here, encode it (S3 User Guide, "EventBridge event message structure").
 */
const ObjectCreated = z.object({
  detail: z.object({ object: z.object({ key: z.string().check(z.minLength(1)) }) }),
});

/** A step as the function that a queue invokes: one run a message, each failing by itself. */
const fromQueue =
  (inputOf: (body: string) => { key: string } | { message: string }) =>
  <U extends Uses, I extends z.ZodMiniType, O extends z.ZodMiniType>(
    step: Step<U, I, O>,
    ports: Used<U>,
    environment = process.env,
  ) => {
    // once, on the cold start
    const services = { ...surroundings(step.name, environment), ...ports };
    step.warm?.().catch((error: unknown) => services.log.error('the cold start was not warmed', { error }));

    // for each message; what fails is delivered again, and in the end goes to the dead-letter queue
    const run = async ({ body, messageId }: SQSRecord): Promise<string | undefined> => {
      const log = jsonLog({ step: step.name, messageId });
      try {
        const input = inputOf(body);
        const about = 'key' in input ? input : { messageId };
        await runStep(step, input, { ...services, log: jsonLog({ step: step.name, ...about }) });
        return undefined;
      } catch (error) {
        log.error('the message could not be taken in', { error, body: body.slice(0, 1_000) });
        return messageId;
      }
    };

    // called by AWS
    return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
      const failed = await Promise.all(Records.map(run));
      return {
        batchItemFailures: failed
          .filter((id) => id !== undefined)
          .map((itemIdentifier) => ({ itemIdentifier })),
      };
    };
  };

/** … of stored objects: its input is the object's key. */
export const onQueue = fromQueue((body) => ({
  key: ObjectCreated.parse(JSON.parse(body)).detail.object.key,
}));

/** … of anything else: its input is the message as it came. */
export const onMessages = fromQueue((message) => ({ message }));
