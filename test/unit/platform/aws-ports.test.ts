/** What the ports on AWS say of a service that is too busy: everybody above judges by that whether to try again. */
import { beforeEach, expect, test, vi } from 'vitest';
import { alarms } from '../../../shared/platform/aws/alarm-readers.ts';
import { arrivals } from '../../../shared/platform/aws/arrivals.ts';
import { marketplaces } from '../../../shared/platform/aws/marketplaces.ts';
import { evidence } from '../../../shared/platform/aws/objects.ts';
import { reception } from '../../../shared/platform/aws/reception.ts';
import { secrets } from '../../../shared/platform/aws/secrets.ts';
import { cases } from '../../../shared/platform/aws/table.ts';
import { workflow } from '../../../shared/platform/aws/workflow.ts';
import { NotFoundError, TransientError } from '../../../shared/platform/errors.ts';
import { anAws } from './an-aws.ts';

const key = { pk: 'CASE#1', sk: 'EVENT#000001' };
const table = () => cases(process.env);
const objects = () => evidence(process.env);
const machine = () => workflow(process.env);

const calls: [name: string, call: () => Promise<unknown>][] = [
  ['a row is read', () => table().get(key)],
  ['rows are listed', () => table().query({ pk: key.pk })],
  ['a row is put', () => table().put(key, { absent: true })],
  ['a row is removed', () => table().remove(key, { absentOrBelow: { attribute: 'seq', value: 1 } })],
  ['an object is read', () => objects().get('cases/1/finding')],
  ['an object is put', () => objects().put('cases/1/finding', new Uint8Array(1), 'text/plain')],
  ['objects are listed', () => Array.fromAsync(objects().list('cases/'))],
  ['an execution is started', () => machine().start('1', { caseId: '1' })],
  ['an execution is looked for', () => machine().status('1')],
  ['executions are listed', () => machine().running()],
  ['an execution is stopped', () => machine().stop('1', 'it is over')],
  ['a wait is resumed', () => machine().resume('token', {})],
  ['a mail is announced', () => arrivals(process.env).announce('inbound/1')],
  ['receipt rules are read', () => reception(process.env).isOpen()],
  ['who hears of alarms is asked', () => alarms(process.env).unconfirmed()],
  ['a secret is read', () => secrets(process.env).get('console/session-key')],
  ['an account is asked for', () => marketplaces(process.env).credentials('acme', 'amazon')],
];

/** What came of a call to an AWS that answers with that code and status; it was asked. */
const cameOf = async (call: () => Promise<unknown>, status: number, code: string): Promise<unknown> => {
  const asked = await anAws((request, response) => {
    const isJson = request.headers['x-amz-target'] !== undefined;
    const error = `<Error><Code>${code}</Code><Message>no</Message></Error>`;
    // SES wraps what S3 says alone
    const xml = request.method === 'POST' ? `<ErrorResponse>${error}</ErrorResponse>` : error;
    response
      .writeHead(status, { 'content-type': isJson ? 'application/x-amz-json-1.0' : 'text/xml' })
      .end(isJson ? JSON.stringify({ __type: code, message: 'no' }) : xml);
  });
  const came = await call().catch((error: unknown) => error);
  expect(asked()).toBeGreaterThan(0);
  return came;
};

beforeEach(() => {
  const environment = {
    CASE_TABLE: 'cases',
    EVIDENCE_BUCKET: 'evidence',
    STATE_MACHINE_ARN: 'arn:aws:states:eu-central-1:111122223333:stateMachine:case',
    INTAKE_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/111122223333/intake',
    RECEIPT_RULE: 'our-rule',
    ALARM_TOPIC: 'arn:aws:sns:eu-central-1:111122223333:alarms',
    ALARM_READERS: 'ann@acme.example',
    SECRET_PREFIX: 'triage/',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  // the SDK tries again after a random part of a time that grows
  const random = vi.spyOn(Math, 'random').mockReturnValue(0);
  return () => {
    random.mockRestore();
    vi.unstubAllEnvs();
  };
});

test.each(calls)('where %s while AWS is too busy, it may be tried again', async (_, call) => {
  expect(await cameOf(call, 400, 'ThrottlingException')).toBeInstanceOf(TransientError);
  expect(await cameOf(call, 503, 'ServiceUnavailable')).toBeInstanceOf(TransientError);
});

test.each(calls)('where %s without the right to, that is said as it is', async (_, call) => {
  expect(await cameOf(call, 400, 'AccessDeniedException')).toMatchObject({ name: 'AccessDeniedException' });
});

test('credentials that somebody wrote by hand, and not as JSON, are none: what cannot be parsed is quoted nowhere', async () => {
  await anAws((_, response) =>
    response.end(JSON.stringify({ SecretString: '{ "refreshToken": Atzr|very-secret' })),
  );
  expect(await marketplaces(process.env).credentials('acme', 'amazon')).toBeUndefined();
});

test('a secret that is marked for deletion is gone', async () => {
  const message = "You can't perform this operation on the secret because it was marked for deletion.";
  await anAws((_, response) =>
    response.writeHead(400).end(JSON.stringify({ __type: 'InvalidRequestException', message })),
  );
  await expect(marketplaces(process.env).credentials('acme', 'amazon')).rejects.toThrow(NotFoundError);
});

test('all that run are listed, however many pages that takes', async () => {
  const pages = [
    { executions: [{ name: 'case-1' }, { name: 'case-2' }], nextToken: 'more' },
    { executions: [{ name: 'case-3' }] },
  ];
  const asked = await anAws((_, response) => response.end(JSON.stringify(pages[asked() - 1])));
  expect([...(await machine().running())]).toEqual(['case-1', 'case-2', 'case-3']);
});
