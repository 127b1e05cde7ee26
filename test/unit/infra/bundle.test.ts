import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { locateCase } from '../../../functions/locate-case/handler.ts';
import { secondReading } from '../../../functions/second-reading/handler.ts';
import { bundleInto, entryOf } from '../../../infra/constructs/bundle.ts';
import { variablesOf } from '../../../shared/platform/environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the bundle finds in its environment; whatever the worker tests next does not. */
const within = (environment: Record<string, string>): void => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
};

test('a function’s entry imports its step, its edge and the ports that it declares', () => {
  const uses = { evidence: 'write', cases: 'write' } as const;
  expect(entryOf({ step: 'draft-response', uses, edge: 'task' })).toBe(
    `import { draftResponse as declaration } from './functions/draft-response/handler.ts';
import { onTask } from './shared/platform/aws/on-task.ts';
import { cases } from './shared/platform/aws/table.ts';
import { evidence } from './shared/platform/aws/objects.ts';
const ports = { cases: cases(process.env), evidence: evidence(process.env) };
export const handler = onTask(declaration, ports);`,
  );
});

test('Lambda’s own user may read a bundle, however little this machine lets others read', () => {
  const strict = join(folder, 'strict');
  const umask = process.umask(0o077);
  onTestFinished(() => void process.umask(umask));
  const workers = { 'aws-trouble': 'infra/cli/aws-trouble.ts' };
  bundleInto(strict, { step: 'ask-person', uses: {}, edge: 'task', workers });
  const modes = readdirSync(strict).map((file) => statSync(join(strict, file)).mode & 0o777);
  expect(modes.length).toBeGreaterThan(2);
  expect(new Set(modes)).toEqual(new Set([0o644]));
});

test('a step that uses the table alone, as the one that finds a case’s place does, ships the table’s client and no other', () => {
  bundleInto(folder, { step: locateCase.name, uses: locateCase.uses, edge: 'task' });
  const { sources } = JSON.parse(readFileSync(join(folder, 'index.mjs.map'), 'utf8'));
  const clients = new Set(
    sources.map((source: string) => /@aws-sdk\/(client-[a-z\d-]+|lib-[a-z-]+)/.exec(source)?.[1]),
  );
  clients.delete(undefined);
  expect(clients).toEqual(new Set(['client-dynamodb', 'lib-dynamodb']));
});

test('a bundle leaves out what the SDK brings for other places and operations, and its clients are made all the same', async () => {
  const into = join(folder, 'second-reading');
  bundleInto(into, { step: secondReading.name, uses: secondReading.uses, edge: 'task' });
  const { sources } = JSON.parse(readFileSync(join(into, 'index.mjs.map'), 'utf8'));
  const left =
    /credential-provider-(?!env)|core\/.*\/event-streams|aws-sdk\/(?:endpoint-cache|token-providers)/;
  expect(sources.filter((source: string) => left.test(source))).toEqual([]);
  const code = readFileSync(join(into, 'index.mjs'), 'utf8');
  for (const used of ['GetObjectRequest', 'NoSuchKey']) expect(code).toContain(used);
  for (const unused of [
    'CreateBucketRequest',
    'devDependencies',
    'Cannot hash more than',
    'BackupInUseException',
    'signature-v4-crt',
    'REFRESH_WINDOW_MS',
    'lastTxRateBucket',
    '169.254.169.254',
    'regionRedirectMiddleware',
    'ssecMiddleware',
    'loggerMiddleware',
    '***SensitiveInformation***',
    'HOMEDRIVE',
    'ReadableStream/TransformStream',
    'expect Blob or ReadableStream',
  ])
    expect(code).not.toContain(unused);
  within({
    ...Object.fromEntries(variablesOf(secondReading.uses).map((name) => [name, 'https://example.com'])),
    MODEL_BELOW: '0.5',
    MAIL_FROM: 'triage@example.com',
    AWS_REGION: 'us-east-1',
  });
  expect(await import(join(into, 'index.mjs'))).toHaveProperty('handler');
});

test('a bundle loads, parses its input, and calls AWS with the role that its environment names', async () => {
  const calls: IncomingHttpHeaders[] = [];
  const table = createServer(({ headers }, answer) => {
    calls.push(headers);
    answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
    answer.end(JSON.stringify({ __type: 'ResourceNotFoundException' }));
  });
  await once(table.listen(0, '127.0.0.1'), 'listening');
  const { port } = z.object({ port: z.int() }).parse(table.address());
  bundleInto(folder, { step: locateCase.name, uses: locateCase.uses, edge: 'task' });
  within({
    CASE_TABLE: 'cases',
    CONSOLE_URL: 'https://console.example.com',
    MAIL_FROM: 'triage@example.com',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'THEROLEOFTHISSTEP',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'session of the role',
  });
  const { handler } = await import(join(folder, 'index.mjs'));
  await expect(handler({ caseId: 'not a case' })).rejects.toMatchObject({
    name: '$ZodError',
    message: expect.stringContaining('Invalid string: must match pattern'),
  });
  await expect(handler({ caseId: '0123456789ab' })).rejects.toHaveProperty(
    'name',
    'ResourceNotFoundException',
  );
  table.close();
  expect(calls).toEqual([
    expect.objectContaining({
      authorization: expect.stringContaining('Credential=THEROLEOFTHISSTEP/'),
      'x-amz-security-token': 'session of the role',
      'user-agent': expect.stringMatching(/^aws-sdk-js\/\d/),
    }),
  ]);
});
