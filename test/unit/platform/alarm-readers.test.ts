import { beforeEach, expect, test, vi } from 'vitest';
import { snsAlarmReaders } from '../../../shared/platform/aws/alarm-readers.ts';
import { anAws } from './an-aws.ts';

const topic = 'arn:aws:sns:eu-central-1:111122223333:triage-alarms';
const readers = snsAlarmReaders(topic, ['Ann@acme.example', 'bo@acme.example', 'cy@acme.example']);

/** An answer of SNS as its API reference shows it. */
const answerOf = (...subscriptions: [endpoint: string, arn: string][]): string =>
  `<ListSubscriptionsByTopicResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><ListSubscriptionsByTopicResult><Subscriptions>${subscriptions
    .map(
      ([endpoint, arn]) =>
        `<member><TopicArn>${topic}</TopicArn><Protocol>email</Protocol><SubscriptionArn>${arn}</SubscriptionArn><Owner>111122223333</Owner><Endpoint>${endpoint}</Endpoint></member>`,
    )
    .join('\n')}</Subscriptions></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>`;

beforeEach(() => () => vi.unstubAllEnvs());

test('whoever has confirmed hears of alarms; who has not, has ended it or was never asked does not', async () => {
  const signed: (string | undefined)[] = [];
  await anAws((request, response) => {
    signed.push(request.headers.authorization);
    response.end(
      answerOf(
        ['ann@acme.example', `${topic}:1a2b`],
        ['bo@acme.example', 'PendingConfirmation'],
        ['cy@acme.example', 'Deleted'],
      ),
    );
  });
  expect(await readers.unconfirmed()).toEqual(['bo@acme.example', 'cy@acme.example']);
  expect(signed[0]).toMatch(
    /^AWS4-HMAC-SHA256 Credential=here\/\d{8}\/eu-central-1\/sns\/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/,
  );
});

test('where nobody was ever asked, or there is no such topic yet, nobody does', async () => {
  await anAws((_, response) => response.end(answerOf()));
  expect(await readers.unconfirmed()).toHaveLength(3);
  await anAws((_, response) =>
    response.writeHead(404).end('<ErrorResponse><Error><Code>NotFound</Code></Error></ErrorResponse>'),
  );
  expect(await readers.unconfirmed()).toHaveLength(3);
});
