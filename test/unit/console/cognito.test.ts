import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type CognitoOptions, cognitoSignIn } from '../../../functions/console/session/cognito.tsx';
import { testConsole, url, visitor } from './console.ts';
import { ids, seedSamples } from './sample-cases.ts';

/** Whom the user pool knows, by the name they sign in with. */
const accounts: Record<string, Record<string, unknown>> = {
  mei: {
    email: 'mei@harbor-goods.example',
    email_verified: true,
    'cognito:groups': ['agent', 'approver', 'other'],
  },
  ann: {
    email: 'ann@acme.example',
    email_verified: true,
    'cognito:groups': ['viewer', 'store:acme'],
  },
  tom: {
    email: 'tom@agency.example',
    email_verified: true,
    'cognito:groups': ['viewer', ...Array.from({ length: 90 }, (_, store) => `store:client-${store}`)],
  },
  zoe: {
    email: 'zoe@agency.example',
    email_verified: true,
    'cognito:groups': [
      'viewer',
      ...Array.from({ length: 90 }, (_, store) => `store:a-rather-long-name-of-a-client-${store}`),
    ],
  },
  new: { email: 'new@harbor-goods.example', email_verified: true },
  eve: { email: 'mei@harbor-goods.example', email_verified: false, 'cognito:groups': ['admin'] },
  // from another directory, whose attributes are words
  bob: { email: 'bob@acme.example', email_verified: 'true', 'cognito:groups': ['viewer'] },
  mal: { email: 'mei@harbor-goods.example', email_verified: 'false', 'cognito:groups': ['admin'] },
};

const redirectUri = `${url}/sign-in/callback`;

/** A real OpenID provider on this machine, in the place of a user pool. */
const userPool = (issuer: string) =>
  new Provider(issuer, {
    clients: [
      {
        client_id: 'console',
        client_secret: 'secret console-client',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'cognito:groups'], email: ['email', 'email_verified'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub, ...accounts[sub] }) }),
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['only for this test'] },
    clientAuthMethods: ['client_secret_post', 'client_secret_basic', 'none'],
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Grant: 60, Interaction: 60, Session: 60 },
  });

const server = createServer();
let options: CognitoOptions;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`;
  server.on('request', userPool(issuer).callback());
  options = {
    issuer,
    clientId: 'console',
    clientSecret: { secret: 'console-client' },
    redirectUri,
    key: { secret: 'console-key' },
  };
});
afterAll(() => {
  server.close();
});

/** A person at the user pool's own pages: signs in as `name` and agrees; resolves with where it sends them back. */
const atUserPool = async (start: string, name: string): Promise<string> => {
  const cookies = new Map<string, string>();
  let [to, body]: [string, URLSearchParams | undefined] = [start, undefined];
  for (let step = 0; step < 12; step++) {
    const answer = await fetch(to, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') },
      ...(body && { method: 'POST', body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
    body = undefined;
    const location = answer.headers.get('location');
    if (location) {
      to = new URL(location, to).href;
      if (to.startsWith(url)) return to;
      continue;
    }
    const page = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (!prompt || !action) throw new Error(`The user pool answered ${answer.status}: ${page.slice(0, 300)}`);
    to = new URL(action, to).href;
    body = new URLSearchParams({ prompt, login: name, password: 'any' });
  }
  throw new Error('The user pool never sent anybody back.');
};

const begin = async (somebody: ReturnType<typeof visitor>, to = '/queue/waiting') => {
  const answer = await somebody.request(`/sign-in/start?to=${encodeURIComponent(to)}`);
  return answer.headers.get('location') ?? '';
};

describe('signing in with a user pool', () => {
  test('asks for a code with PKCE, state and nonce', async () => {
    const somebody = visitor(testConsole(cognitoSignIn(options)));
    const { searchParams } = new URL(await begin(somebody));
    expect(searchParams.get('response_type')).toBe('code');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(searchParams.get(name)?.length).toBeGreaterThan(20);
    expect(somebody.cookies.get('authorization')).not.toContain(searchParams.get('state') ?? 'none');
  });

  test('gives the strongest role among the groups, and leads on', async () => {
    const somebody = visitor(testConsole(cognitoSignIn(options)));
    const back = await atUserPool(await begin(somebody), 'mei');
    const answer = await somebody.request(back);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/queue/waiting']);
    const page = await somebody.text('/queue/waiting');
    expect(page).toContain('mei@harbor-goods.example');
    expect(page).toContain('<em>approver</em>');
    expect(somebody.cookies.has('authorization')).toBe(false);
  });

  test('shows the stores among the groups, and no others', async () => {
    const where = testConsole(cognitoSignIn(options));
    await seedSamples(where.services);
    const [mei, ann] = [visitor(where), visitor(where)];
    await mei.request(await atUserPool(await begin(mei), 'mei'));
    await ann.request(await atUserPool(await begin(ann), 'ann'));
    expect((await mei.request(`/cases/${ids.strap}`)).status).toBe(200);
    expect((await ann.request(`/cases/${ids.strap}`)).status).toBe(404);
    expect((await ann.request('/queue/needs-you')).status).toBe(200);
  });

  test('names as many stores as a cookie holds, and says of more that it cannot', async () => {
    const where = testConsole(cognitoSignIn(options));
    const [tom, zoe] = [visitor(where), visitor(where)];
    await tom.request(await atUserPool(await begin(tom), 'tom'));
    expect(tom.cookies.get('session')?.length).toBeLessThan(4000);
    const answer = await zoe.request(await atUserPool(await begin(zoe), 'zoe'));
    expect([answer.status, zoe.cookies.has('session')]).toEqual([403, false]);
    expect(await answer.text()).toContain('more stores than one sign-in can name');
  });

  test('without a group gives no access and says so', async () => {
    const somebody = visitor(testConsole(cognitoSignIn(options)));
    const answer = await somebody.request(await atUserPool(await begin(somebody), 'new'));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('is in none of the groups');
    expect(somebody.cookies.has('session')).toBe(false);
  });

  test.each(['eve', 'mal'])('with an address that is not confirmed gives no access: %s', async (name) => {
    const somebody = visitor(testConsole(cognitoSignIn(options)));
    const answer = await somebody.request(await atUserPool(await begin(somebody), name));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('no confirmed e-mail address');
  });

  test('takes a directory’s word that an address is confirmed', async () => {
    const bob = visitor(testConsole(cognitoSignIn(options)));
    await bob.request(await atUserPool(await begin(bob), 'bob'));
    expect((await bob.request('/queue/needs-you')).status).toBe(200);
  });

  test('is finished only in the browser that began it, and once', async () => {
    const where = testConsole(cognitoSignIn(options));
    const [mei, eve] = [visitor(where), visitor(where)];
    const back = await atUserPool(await begin(mei), 'mei');
    expect((await eve.request(back)).status).toBe(403);
    await begin(eve);
    expect((await eve.request(back)).status).toBe(403);
    expect((await mei.request(back)).status).toBe(303);
    expect((await mei.request(back)).status).toBe(403);
  });

  test('takes the code only with the state that it left with', async () => {
    const somebody = visitor(testConsole(cognitoSignIn(options)));
    const back = new URL(await atUserPool(await begin(somebody), 'mei'));
    back.searchParams.set('state', 'another');
    expect((await somebody.request(back.href)).status).toBe(403);
  });

  test.each([
    ['nonce', 'another'],
    ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ])('is refused when somebody changed the %s on the way there', async (name, value) => {
    const somebody = visitor(testConsole(cognitoSignIn(options)));
    const there = new URL(await begin(somebody));
    there.searchParams.set(name, value);
    expect((await somebody.request(await atUserPool(there.href, 'mei'))).status).toBe(403);
    expect(somebody.cookies.has('session')).toBe(false);
  });

  test('is refused when it took longer than ten minutes', async () => {
    const where = testConsole(cognitoSignIn(options));
    const somebody = visitor(where);
    const back = await atUserPool(await begin(somebody), 'mei');
    where.moveClock(new Date(where.services.clock.now().getTime() + 600_000));
    expect((await somebody.request(back)).status).toBe(403);
  });

  test.each(['?error=access_denied&state=x', '?code=invented&state=invented', ''])(
    'a made-up answer is refused: %j',
    async (search) => {
      const somebody = visitor(testConsole(cognitoSignIn(options)));
      await begin(somebody);
      expect((await somebody.request(`/sign-in/callback${search}`)).status).toBe(403);
    },
  );

  test('a user pool that does not answer is said not to', async () => {
    const somebody = visitor(testConsole(cognitoSignIn({ ...options, issuer: 'http://127.0.0.1:9' })));
    const answer = await somebody.request('/sign-in/start');
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain('does not answer');
  });

  test('lasts an hour, then asks the user pool again by itself', async () => {
    const where = testConsole(cognitoSignIn(options));
    const somebody = visitor(where);
    await somebody.request(await atUserPool(await begin(somebody), 'mei'));
    where.moveClock(new Date(where.services.clock.now().getTime() + 3_601_000));
    const first = await somebody.request('/queue/waiting');
    const second = await somebody.request(first.headers.get('location') ?? '');
    expect(second.headers.get('location')).toBe('/sign-in/start?to=%2Fqueue%2Fwaiting');
  });
});
