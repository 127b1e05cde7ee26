import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { jsonLog } from '../log.ts';
import type { Used, Uses } from '../ports.ts';
import { runStep, type Step } from '../step.ts';
import { clientSettings } from './client-settings.ts';
import { surroundings } from './surroundings.ts';

/**
 * S3's "Object Created" as EventBridge delivers it; `arrivals` writes the same. The key is as it is stored: only
 * S3's own notifications, which are not used here, encode it (S3 User Guide, "EventBridge event message structure").
 */
const ObjectCreated = z.object({
  detail: z.object({ object: z.object({ key: z.string().check(z.minLength(1)) }) }),
});

const longestPauseSeconds = 720;

/** Seconds until a message that failed so many times is delivered again: 10, 30, 90, 270, then 12 minutes. */
export const pauseAfter = (failures: number): number =>
  Math.min(10 * 3 ** Math.max(0, failures - 1), longestPauseSeconds);

/**
 * Makes a failed message come back after a pause of its own. Left alone it would after the queue's visibility timeout,
 * which is made for the longest run there can be.
 */
const comesBack = async (
  client: SQSClient,
  { eventSourceARN, receiptHandle: ReceiptHandle, attributes }: SQSRecord,
): Promise<void> => {
  const [, , , region, account, name] = eventSourceARN.split(':');
  const QueueUrl = `https://sqs.${region}.amazonaws.com/${account}/${name}`;
  const VisibilityTimeout = pauseAfter(Number(attributes.ApproximateReceiveCount));
  await client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
};

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
    const client = new SQSClient({ ...clientSettings, useQueueUrlAsEndpoint: false });
    step.warm?.().catch((error: unknown) => services.log.error('the cold start was not warmed', { error }));

    // for each message; what fails is delivered again, and in the end goes to the dead-letter queue
    const run = async (record: SQSRecord): Promise<string | undefined> => {
      const { body, messageId } = record;
      const log = jsonLog({ step: step.name, messageId });
      try {
        const input = inputOf(body);
        const about = 'key' in input ? input : { messageId };
        await runStep(step, input, { ...services, log: jsonLog({ step: step.name, ...about }) });
        return undefined;
      } catch (error) {
        log.error('the message could not be taken in', { error, body: body.slice(0, 1_000) });
        await comesBack(client, record).catch((reason: unknown) =>
          log.warn('it comes back later than it could', { error: reason }),
        );
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
