import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../functions/console/session/role.ts';
import { sealPerson } from '../../functions/console/session/session.ts';
import { region } from './deploy.ts';
import { credentials } from './emulator.ts';
import { deployed } from './settings.ts';

const at = deployed();
const paths = ['/queue/needs-you', '/mail', '/stores'];

/** Asks the console through the HTTP API, as a browser would. */
const get = (path: string, cookie = ''): Promise<Response> => {
  const { hostname } = new URL(at?.consoleUrl ?? '');
  // the API is told by the host's name, and the emulator is where that name would lead
  return fetch(`${at?.url}/_aws/execute-api/${hostname.split('.')[0]}/$default${path}`, {
    redirect: 'manual',
    headers: { cookie },
  });
};

let key = '';
beforeAll(async () => {
  if (!at) throw new Error('There is nothing deployed: run this by npm run test:aws.');
  const secrets = new SecretsManagerClient({ endpoint: at.url, region, credentials });
  const secret = await secrets.send(
    new GetSecretValueCommand({ SecretId: `${at.name}/console/session-key` }),
  );
  key = secret.SecretString ?? '';
  expect(key.length).toBeGreaterThanOrEqual(64);
});

test.each(paths)('a stranger at %s is sent to sign in and sees nothing', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/^\/sign-in/);
});

test.each(paths)('who is signed in sees %s', async (path) => {
  const person = { email: 'viewer@example.com', role: Role.enum.admin, session: 'test' };
  const session = await sealPerson(key, person, { now: new Date(), seconds: 60 });
  const answer = await get(path, `session=${session}`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('viewer@example.com');
});

test('a session sealed with another key is a stranger’s', async () => {
  const person = { email: 'viewer@example.com', role: Role.enum.admin, session: 'test' };
  const session = await sealPerson('another key', person, { now: new Date(), seconds: 60 });
  expect((await get('/', `session=${session}`)).status).toBe(303);
});
