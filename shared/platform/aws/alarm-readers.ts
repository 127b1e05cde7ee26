import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { fromEnv } from '@aws-sdk/credential-provider-env';
import { SignatureV4 } from '@smithy/signature-v4';
import { askOnce } from '../ask-once.ts';
import { portEnvironment } from '../environment.ts';
import type { AlarmReaders } from '../ports.ts';
import { asStepError } from './transient.ts';

/** Node's own hash as the SDK's signer asks for one. */
class Sha256 {
  readonly #hash: Hash | Hmac;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    if (secret === undefined) this.#hash = createHash('sha256');
    else if (typeof secret === 'string') this.#hash = createHmac('sha256', secret);
    else {
      const view = ArrayBuffer.isView(secret) ? secret : new Uint8Array(secret);
      this.#hash = createHmac('sha256', Buffer.from(view.buffer, view.byteOffset, view.byteLength));
    }
  }
  update(data: Uint8Array): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): never {
    throw new TypeError('reset');
  }
}

const timeLimitMs = 15_000;

const elementsOf = (name: string, xml: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map(([, inner = '']) => inner);

/**
 * Asks SNS for a topic's subscriptions, as its API is documented (SNS API Reference, `ListSubscriptionsByTopic`, 2010-03-31):
 * one call a run, for which the SDK's whole client would be much. Undefined where there is no such topic.
 */
const subscriptionsOf = async (topic: string): Promise<string | undefined> => {
  const [, partition, , region = ''] = topic.split(':');
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  const url = new URL(process.env.AWS_ENDPOINT_URL ?? `https://sns.${region}.${suffix}`);
  const body = new URLSearchParams({
    Action: 'ListSubscriptionsByTopic',
    Version: '2010-03-31',
    TopicArn: topic,
  }).toString();
  const signer = new SignatureV4({ service: 'sns', region, credentials: fromEnv(), sha256: Sha256 });
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: '/',
    headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
  const answer = await askOnce(new Request(url, { method: 'POST', headers, body }), timeLimitMs);
  const text = await answer.text();
  if (answer.ok) return text;
  const [name = 'SNS'] = elementsOf('Code', text);
  if (name === 'NotFound') return undefined;
  const error = new Error(elementsOf('Message', text)[0]);
  // as the SDK would have it
  throw asStepError(Object.assign(error, { name, $metadata: { httpStatusCode: answer.status } }));
};

/** … and finds who of those that are to hear of alarms has not confirmed, or has ended it again. */
export const snsAlarmReaders = (topic: string, wanted: readonly string[]): AlarmReaders => ({
  async unconfirmed() {
    const confirmed = elementsOf('member', (await subscriptionsOf(topic)) ?? '')
      // of one that nobody has confirmed this says so, and SNS forgets it after two days
      .filter((member) => elementsOf('SubscriptionArn', member)[0]?.startsWith('arn:'))
      .flatMap((member) => elementsOf('Endpoint', member));
    const known = new Set(confirmed.map((address) => address.toLowerCase()));
    return wanted.filter((address) => !known.has(address.toLowerCase()));
  },
});

export const alarms = (environment: NodeJS.ProcessEnv): AlarmReaders => {
  const { ALARM_TOPIC, ALARM_READERS } = portEnvironment('alarms', environment);
  return snsAlarmReaders(ALARM_TOPIC, ALARM_READERS.split(' '));
};
