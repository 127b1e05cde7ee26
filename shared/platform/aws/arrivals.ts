import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { portEnvironment } from '../environment.ts';
import type { Arrivals } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { sent } from './transient.ts';

/** Hands stored mail to intake's queue, in the words in which S3 announces an object through EventBridge. */
const sqsArrivals = (client: SQSClient, QueueUrl: string): Arrivals => ({
  async announce(key) {
    const MessageBody = JSON.stringify({ detail: { object: { key } } });
    await sent(client.send(new SendMessageCommand({ QueueUrl, MessageBody })));
  },
});

/** The intake queue of this deployment. */
export const arrivals = (environment: NodeJS.ProcessEnv): Arrivals =>
  sqsArrivals(
    new SQSClient({ ...clientSettings, useQueueUrlAsEndpoint: false }),
    portEnvironment('arrivals', environment).INTAKE_QUEUE_URL,
  );
