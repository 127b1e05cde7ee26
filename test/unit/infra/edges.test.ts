import { createServer } from 'node:http';
import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { listenAt } from '../../../infra/local/listen-at.ts';
import { onHttp } from '../../../shared/platform/aws/on-http.ts';
import { onQueue, pauseAfter } from '../../../shared/platform/aws/on-queue.ts';
import { leftUndone, onSchedule } from '../../../shared/platform/aws/on-schedule.ts';
import { onTask } from '../../../shared/platform/aws/on-task.ts';
import { LostRaceError, TransientError } from '../../../shared/platform/errors.ts';
import { service } from '../../../shared/platform/service.ts';
import { step } from '../../../shared/platform/step.ts';

const environment = { CONSOLE_URL: 'https://console.example.com', MAIL_FROM: 'triage@example.com' };

// what the edges log about the failures below is no news
beforeAll(() => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => said.mockRestore();
});

const failing = (error: unknown) =>
  onTask(
    step({
      name: 'failing',
      uses: {},
      input: z.unknown(),
      output: z.object({}),
      run: async () => {
        throw error;
      },
    }),
    {},
    environment,
  );

describe('a task', () => {
  test.each([
    ['a throttled call', Object.assign(new Error('slow down'), { name: 'ThrottlingException' })],
    ['a service’s own failure', Object.assign(new Error('oops'), { $metadata: { httpStatusCode: 503 } })],
    ['a broken connection', Object.assign(new Error('reset'), { code: 'ECONNRESET' })],
  ])('%s is a TransientError for the workflow', async (_, error) => {
    const thrown = await failing(error)({}).catch((one: unknown) => one);
    expect(thrown).toBeInstanceOf(TransientError);
    expect(thrown).toHaveProperty('cause', error);
  });

  test.each([
    [
      'a refusal',
      Object.assign(new Error('no'), { name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } }),
    ],
    ['a lost race', new LostRaceError('gone')],
    ['a mistake', new TypeError('x is undefined')],
  ])('%s keeps its name', async (_, error) => {
    await expect(failing(error)({})).rejects.toBe(error);
  });

  test('more words than an execution can be told are cut, and the name stays', async () => {
    const many = Object.assign(new Error('no listing '.repeat(50_000)), { name: 'CaseDamaged' });
    const thrown: unknown = await failing(many)({}).catch((one: unknown) => one);
    expect(thrown).toMatchObject({ name: 'CaseDamaged', message: expect.stringMatching(/^no listing/) });
    expect(thrown instanceof Error && `${thrown.message}${thrown.stack}`.length).toBeLessThan(20_000);
    const busy = await failing(new TransientError('away '.repeat(5_000)))({}).catch((one: unknown) => one);
    expect(busy).toHaveProperty('name', 'TransientError');
  });

  test('a missing variable fails on the first line and is named', () => {
    const declared = step({
      name: 'x',
      uses: {},
      input: z.unknown(),
      output: z.unknown(),
      run: async () => 1,
    });
    expect(() => onTask(declared, {}, { CONSOLE_URL: 'https://console.example.com' })).toThrow('MAIL_FROM');
  });

  test('a timetable’s event is no input', async () => {
    const run = onSchedule(
      step({
        name: 'x',
        uses: {},
        input: z.strictObject({}),
        output: z.unknown(),
        run: async (input) => input,
      }),
      {},
      environment,
    );
    await expect(run()).resolves.toEqual({});
  });

  test.each([
    [{ opened: 2, failed: 1 }, 1],
    [{ opened: 2, failed: 0 }, 0],
    [{ asked: 3 }, 0],
  ])('a run of a timetable that ends with %o says so where a part of it failed', async (done, lines) => {
    const write = vi.mocked(process.stdout.write);
    write.mockClear();
    const run = onSchedule(
      step({ name: 'x', uses: {}, input: z.unknown(), output: z.unknown(), run: async () => done }),
      {},
      environment,
    );
    await expect(run()).resolves.toEqual(done);
    expect(write.mock.calls.filter(([line]) => String(line).includes(leftUndone))).toHaveLength(lines);
  });
});

describe('a queue', () => {
  const taken: string[] = [];
  const queueHandler = () =>
    onQueue(
      step({
        name: 'intake',
        uses: {},
        input: z.object({ key: z.string() }),
        output: z.object({}),
        run: async ({ key }) => {
          if (key === 'bad') throw new Error('this one fails');
          taken.push(key);
          return {};
        },
      }),
      {},
      environment,
    );
  let handler: ReturnType<typeof queueHandler>;

  /** what the queue was asked */
  const asked: { QueueUrl: string; ReceiptHandle: string; VisibilityTimeout: number }[] = [];
  const queue = createServer(async (request, response) => {
    asked.push(JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString()));
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    response.end('{}');
  });
  beforeAll(async () => {
    const port = await listenAt(queue, '127.0.0.1', 0);
    vi.stubEnv('AWS_REGION', 'us-east-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'none');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'none');
    vi.stubEnv('AWS_ENDPOINT_URL_SQS', `http://127.0.0.1:${port}`);
    handler = queueHandler();
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    queue.close();
    queue.closeAllConnections();
  });
  const batch = (...bodies: string[]): SQSEvent =>
    ({
      Records: bodies.map((body, i) => ({
        body,
        messageId: `m${i}`,
        receiptHandle: `handle-${i}`,
        eventSourceARN: 'arn:aws:sqs:us-east-1:111122223333:triage-arrivals',
        attributes: { ApproximateReceiveCount: String(i) },
      })),
    }) as unknown as SQSEvent;
  const created = (key: string) =>
    JSON.stringify({ 'detail-type': 'Object Created', detail: { object: { key } } });

  test('only what failed is delivered again', async () => {
    const answer = await handler(batch(created('one'), created('bad'), 'no JSON', '{}', created('two')));
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['m1', 'm2', 'm3']);
    expect(taken).toEqual(['one', 'two']);
  });

  test('what failed comes back after a pause that grows, and nothing else is delayed', async () => {
    asked.length = 0;
    const url = 'https://sqs.us-east-1.amazonaws.com/111122223333/triage-arrivals';
    await handler(batch(created('one'), created('bad'), created('bad'), created('two'), created('bad')));
    expect(asked.toSorted((a, b) => a.VisibilityTimeout - b.VisibilityTimeout)).toEqual([
      { QueueUrl: url, ReceiptHandle: 'handle-1', VisibilityTimeout: 10 },
      { QueueUrl: url, ReceiptHandle: 'handle-2', VisibilityTimeout: 30 },
      { QueueUrl: url, ReceiptHandle: 'handle-4', VisibilityTimeout: 270 },
    ]);
    expect([1, 2, 3, 4, 5, 6, 50].map(pauseAfter)).toEqual([10, 30, 90, 270, 720, 720, 720]);
  });

  test('a queue that cannot be asked costs no message', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_SQS', 'http://127.0.0.1:1');
    const answer = await queueHandler()(batch(created('one'), created('bad')));
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['m1']);
  });

  test('a key is taken as it is stored', async () => {
    taken.length = 0;
    await handler(batch(created('inbound/100%+a b.eml')));
    expect(taken).toEqual(['inbound/100%+a b.eml']);
  });
});

describe('an HTTP service', () => {
  const echo = service({
    name: 'echo',
    uses: {},
    serve: () => async (request: Request) => {
      const headers = new Headers({
        'x-url': request.url,
        'x-method': request.method,
        'x-cookie': request.headers.get('cookie') ?? '',
        'content-type': 'application/octet-stream',
      });
      headers.append('set-cookie', 'a=1; Path=/');
      headers.append('set-cookie', 'b=2; Path=/');
      return new Response(await request.arrayBuffer(), { status: 201, headers });
    },
  });
  const handler = onHttp(echo, {}, undefined as never, environment);
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const event = (more: Partial<APIGatewayProxyEventV2>, method = 'POST'): APIGatewayProxyEventV2 =>
    ({
      rawPath: '/cases/7',
      rawQueryString: 'q=%E4%BE%B5%E6%9D%83&q=2',
      headers: { host: 'attacker.example', 'x-forwarded-host': 'attacker.example' },
      requestContext: { domainName: 'api.example.com', http: { method } },
      isBase64Encoded: false,
      ...more,
    }) as APIGatewayProxyEventV2;

  test('every byte comes back as it went in', async () => {
    const body = Buffer.from(bytes).toString('base64');
    const answer = await handler(event({ body, isBase64Encoded: true }));
    expect(answer.isBase64Encoded).toBe(true);
    expect([...Buffer.from(answer.body ?? '', 'base64')]).toEqual([...bytes]);
  });

  test('address, method, query and cookies are the gateway’s, never a header’s', async () => {
    const answer = await handler(event({ cookies: ['s=1', 't=2'], body: 'x' }));
    expect(answer).toMatchObject({
      statusCode: 201,
      cookies: ['a=1; Path=/', 'b=2; Path=/'],
      headers: {
        'x-url': 'https://api.example.com/cases/7?q=%E4%BE%B5%E6%9D%83&q=2',
        'x-method': 'POST',
        'x-cookie': 's=1; t=2',
      },
    });
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  test('a path that the gateway has decoded begins no query, and no letter of a header breaks an answer', async () => {
    const answer = await handler(
      event({ rawPath: '/cases/7?a#b', headers: { 'user-agent': '侵权' }, cookies: ['c=侵'], body: 'x' }),
    );
    expect(answer).toMatchObject({
      statusCode: 201,
      headers: {
        'x-url': 'https://api.example.com/cases/7%3Fa%23b?q=%E4%BE%B5%E6%9D%83&q=2',
        'x-cookie': '',
      },
    });
  });

  test('a body that a GET may not have is left out', async () => {
    const answer = await handler(event({ body: 'x' }, 'GET'));
    expect(answer).toMatchObject({ statusCode: 201, body: '' });
  });
});
