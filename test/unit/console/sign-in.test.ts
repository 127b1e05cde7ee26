import { describe, expect, test } from 'vitest';
import { endSessions } from '../../../functions/console/session/ended.ts';
import { keyFor } from '../../../functions/console/session/keys.ts';
import { createLink } from '../../../functions/console/session/link.tsx';
import { seal } from '../../../functions/console/session/seal.ts';
import { sealPerson } from '../../../functions/console/session/session.ts';
import { safePath } from '../../../functions/console/session/sign-in.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { key, signedIn, testConsole, url, visitor } from './console.ts';
import { ids, inHours, seedSamples } from './sample-cases.ts';

const linkTo = (where: ReturnType<typeof testConsole>, ttl = 60) =>
  createLink(key, {
    email: 'mei@harbor-goods.example',
    role: 'approver',
    ttl,
    now: where.services.clock.now(),
  });

const tokenIn = (link: string) => new URL(link, url).searchParams.get('token') ?? '';

describe('a sign-in link', () => {
  test('signs in whoever presses its button, and sends them where they wanted to go', async () => {
    const where = testConsole();
    const somebody = visitor(where);
    const link = linkTo(where);
    expect(await somebody.text(link)).toContain('mei@harbor-goods.example');
    const answer = await somebody.post('/sign-in', { token: tokenIn(link), to: '/mail?result=filed' });
    expect(answer.headers.get('location')).toBe('/mail?result=filed');
    expect(await somebody.text('/queue/needs-you')).toContain('approver');
  });

  test('is not used up by opening it, however often', async () => {
    const where = testConsole();
    const link = linkTo(where);
    const scanner = visitor(where);
    for (let times = 0; times < 100; times++)
      await scanner.request(link, { method: times % 2 ? 'GET' : 'HEAD' });
    expect(where.services.cases.writes).toBe(0);
    expect(scanner.cookies.has('session')).toBe(false);
    expect((await visitor(where).post('/sign-in', { token: tokenIn(link) })).status).toBe(303);
  });

  test('is good once', async () => {
    const where = testConsole();
    const link = linkTo(where);
    expect((await visitor(where).post('/sign-in', { token: tokenIn(link) })).status).toBe(303);
    const again = await visitor(where).post('/sign-in', { token: tokenIn(link) });
    expect(again.status).toBe(403);
    expect(again.headers.getSetCookie()).toEqual([]);
    // whoever sits alone before one machine has nobody to ask
    expect(await again.text()).toContain('npm run sign-in -- --email');
  });

  test('is not used up while it cannot be recorded', async () => {
    const where = testConsole();
    const { cases } = where.services;
    const token = tokenIn(linkTo(where));
    const put = cases.put.bind(cases);
    cases.put = () => Promise.reject(new TransientError('the table is away'));
    expect((await visitor(where).post('/sign-in', { token })).status).toBe(500);
    cases.put = put;
    expect((await visitor(where).post('/sign-in', { token })).status).toBe(303);
  });

  test('lapses', async () => {
    const where = testConsole();
    const link = linkTo(where, 60);
    where.moveClock(new Date(inHours(5).getTime() + 61_000));
    expect((await visitor(where).request(link)).status).toBe(403);
    expect((await visitor(where).post('/sign-in', { token: tokenIn(link) })).status).toBe(403);
  });

  test.each(['', 'x', 'a.b.c.d.e', 'eyJhbGciOiJub25lIn0..e30..'])(
    'made by somebody else is none: %j',
    async (token) => {
      const where = testConsole();
      expect((await visitor(where).post('/sign-in', { token })).status).toBe(403);
      const other = createLink('another key', {
        email: 'eve@evil.example',
        role: 'admin',
        ttl: 60,
        now: inHours(5),
      });
      expect((await visitor(where).post('/sign-in', { token: tokenIn(other) })).status).toBe(403);
    },
  );

  test('leads nowhere but to this console', () => {
    for (const bad of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/a\nb',
      undefined,
    ])
      expect(safePath(bad)).toBe('/');
    expect(safePath('/cases/abc?x=1')).toBe('/cases/abc?x=1');
  });
});

test('whoever is signed in is told so at the sign-in, and finds the way to the cases', async () => {
  const where = testConsole();
  const link = linkTo(where);
  expect(await visitor(where).text('/sign-in')).toContain('Open the sign-in link');
  const somebody = visitor(where);
  await somebody.post('/sign-in', { token: tokenIn(link) });
  const toCases = '<a class="button" href="/">To the cases</a>';
  const said = 'You are signed in as mei@harbor-goods.example (approver).';
  const page = await somebody.text('/sign-in');
  expect(page).not.toContain('Open the sign-in link');
  const again = await somebody.post('/sign-in', { token: tokenIn(link) });
  for (const text of [page, await again.text()]) {
    expect(text).toContain(said);
    expect(text).toContain(toCases);
  }
  expect(await (await visitor(where).request('/sign-in?token=x')).text()).not.toContain(toCases);
});

test('a page that is not there leads to the one before, or to the cases', async () => {
  const somebody = await signedIn(testConsole(), 'viewer');
  const at = async (referer?: string) =>
    (await somebody.request('/nothing', { headers: referer === undefined ? {} : { referer } })).text();
  expect(await at()).toContain('<a class="button" href="/">To the cases</a>');
  expect(await at('https://evil.example/x')).toContain('<a class="button" href="/">To the cases</a>');
  expect(await at(`${url}/stores`)).toContain('<a class="button" href="/stores">Go back</a>');
});

describe('without a session', () => {
  test.each([
    '/',
    '/queue/needs-you',
    '/cases/strap1234567',
    '/cases/strap1234567/mail/0',
    '/mail',
    '/mail/raw?mail=mail/news',
    '/stores',
    '/search?q=a',
    '/nothing',
  ])('%s shows nothing and asks to sign in', async (path) => {
    const where = testConsole();
    await seedSamples(where.services);
    const answer = await visitor(where).request(path);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
  });

  test('a poll and a form are refused', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    expect((await visitor(where).request('/cases/strap1234567/state')).status).toBe(401);
    expect((await visitor(where).post('/cases/strap1234567/notes', { text: 'hello' })).status).toBe(401);
  });
});

test('what is too large to be sent is refused inside the console, with the way back', async () => {
  const where = testConsole();
  const agent = await signedIn(where, 'agent');
  const send = async (from: string) => {
    const body = new FormData();
    body.append('file', new File(['x'.repeat(5 * 1024 * 1024)], 'big.txt'));
    const headers = { origin: url, referer: from };
    return agent.request(`/cases/${ids.strap}/evidence`, { method: 'POST', body, headers });
  };
  const answer = await send(`${url}/cases/${ids.strap}?show=calls`);
  expect(answer.status).toBe(413);
  const page = await answer.text();
  expect(page).toContain(`<a class="button" href="/cases/${ids.strap}?show=calls">Go back</a>`);
  expect(page).toContain('href="/stores"');
  expect(await (await send('https://evil.example/x')).text()).not.toContain('Go back');
});

describe('a session', () => {
  test('lapses', async () => {
    const where = testConsole();
    const somebody = await signedIn(where, 'admin');
    where.moveClock(inHours(5 + 13));
    expect((await somebody.request('/queue/needs-you')).status).toBe(303);
  });

  test('cannot be forged, altered or made from a sign-in link', async () => {
    const where = testConsole();
    const now = where.services.clock.now();
    const person = { email: 'eve@evil.example', role: 'admin', session: 's' } as const;
    const good = sealPerson(key, person, { now, seconds: 60 });
    const forgeries = [
      sealPerson('another key', person, { now, seconds: 60 }),
      `${good.startsWith('A') ? 'B' : 'A'}${good.slice(1)}`,
      tokenIn(linkTo(where)),
      seal(keyFor(key, 'link'), person, { now, seconds: 60 }),
      Buffer.from(JSON.stringify(person)).toString('base64url'),
    ];
    for (const forged of forgeries) {
      const eve = visitor(where);
      eve.cookies.set('session', forged);
      expect((await eve.request('/queue/needs-you')).status).toBe(303);
    }
    const right = visitor(where);
    right.cookies.set('session', good);
    expect((await right.request('/queue/needs-you')).status).toBe(200);
  });

  test('is kept from scripts and from other sites', async () => {
    const where = testConsole();
    const answer = await visitor(where).post('/sign-in', { token: tokenIn(linkTo(where)) });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  test('that ended loses nothing that was typed: it is sent again in the next one', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const somebody = await signedIn(where, 'agent');
    const path = `/cases/${ids.strap}/notes`;
    const typed = 'Two lines <b>of\na long note';
    somebody.cookies.delete('session');
    const ended = await somebody.post(path, { _token: 'of the ended session', text: typed });
    expect(ended.status).toBe(401);
    const kept = await ended.text();
    expect(kept).toContain('Two lines &lt;b&gt;of\na long note');
    expect(kept).toContain('href="/sign-in"');
    const fields = (page: string) =>
      Object.fromEntries(
        [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
          name ?? '',
          (value ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
        ]),
      );
    const link = linkTo(where);
    await somebody.post('/sign-in', { token: tokenIn(link) });
    const asked = await somebody.post(path, fields(kept));
    expect(asked.status).toBe(403);
    const again = await asked.text();
    expect(again).toContain('send it as yours?');
    expect((await somebody.post(path, fields(again))).status).toBe(303);
    const notes = (await history(where.services.cases, ids.strap)).filter(
      ({ event }) => event.type === 'noted',
    );
    expect(notes).toMatchObject([{ by: 'mei@harbor-goods.example', event: { text: typed } }]);
  });

  test.each([
    ['delist', 'leave', 'Decided: leave the listings on sale'],
    ['outcome', 'retracted', 'Complaint retracted'],
  ])(
    'that ended says what sending “%s: %s” again decides, and of which case',
    async (question, answer, words) => {
      const where = testConsole();
      const ended = await visitor(where).post(`/cases/${ids.strap}/answer`, { question, answer, note: 'x' });
      const page = await ended.text();
      expect(page).toContain(words);
      expect(page).toContain(`Case ${ids.strap}`);
    },
  );

  test('that ended answers an address that is none of ours as any other', async () => {
    const form = { question: 'delist', answer: 'leave' };
    const ended = await visitor(testConsole()).post('/cases/%/answer', form);
    expect(ended.status).toBe(401);
    expect(await ended.text()).not.toContain('Decided');
  });

  test('that ended says so where what was typed is too long to be kept, and offers nothing empty to be sent', async () => {
    const text = `The answer. ${'x'.repeat(120_000)}`;
    const sent = (note: string) => visitor(testConsole()).post(`/cases/${ids.strap}/notes`, { text, note });
    const kept = await (await sent('short')).text();
    expect(kept).toContain('The answer.');
    const page = await (await sent(text)).text();
    expect(page).toContain('too long to be kept');
    expect(page).not.toMatch(/The answer\.|Send it again/);
  });

  test('that ended keeps every value of a field, and says that a file is to be chosen anew', async () => {
    const where = testConsole();
    const body = new FormData();
    body.append('offer', 'amazon/A');
    body.append('offer', 'amazon/B');
    body.append('file', new File(['x'], 'invoice.pdf'));
    const answer = await visitor(where).request(`/cases/${ids.strap}/evidence`, {
      method: 'POST',
      body,
      headers: { origin: url },
    });
    const page = await answer.text();
    expect([...page.matchAll(/name="offer" value="([^"]+)"/g)].map(([, value]) => value)).toEqual([
      'amazon/A',
      'amazon/B',
    ]);
    expect(page).toContain('has to be chosen anew');
  });

  test('ends by signing out', async () => {
    const where = testConsole();
    const somebody = await signedIn(where, 'agent');
    expect((await somebody.post('/sign-out', {}, '/queue/needs-you')).status).toBe(303);
    expect((await somebody.request('/queue/needs-you')).status).toBe(303);
  });
});

describe('signing somebody out everywhere', () => {
  const ann = 'ann@agency.example';
  const later = (where: ReturnType<typeof testConsole>, ms: number) =>
    where.moveClock(new Date(where.services.clock.now().getTime() + ms));
  const isIn = async (who: ReturnType<typeof visitor>) =>
    (await who.request('/queue/needs-you')).status === 200;

  test('ends every session of theirs and every link, and nobody else’s', async () => {
    const where = testConsole();
    const [desk, phone] = [
      await signedIn(where, 'admin', ann),
      await signedIn(where, 'viewer', 'Ann@Agency.example'),
    ];
    const other = await signedIn(where, 'admin', 'bo@agency.example');
    const unused = createLink(key, { email: ann, role: 'admin', ttl: 60, now: where.services.clock.now() });
    expect([await isIn(desk), await isIn(phone)]).toEqual([true, true]);
    await endSessions(where.services.cases, 'ANN@agency.example', where.services.clock.now());
    expect([await isIn(desk), await isIn(phone), await isIn(other)]).toEqual([false, false, true]);
    expect((await desk.request('/queue/needs-you/state')).status).toBe(401);
    expect((await visitor(where).request(unused)).status).toBe(403);
    expect((await visitor(where).post('/sign-in', { token: tokenIn(unused) })).status).toBe(403);
    later(where, 1);
    const again = await signedIn(where, 'agent', ann);
    expect([await isIn(again), await isIn(desk)]).toEqual([true, false]);
    await endSessions(where.services.cases, ann, inHours(1));
    expect([await isIn(again), await isIn(desk)]).toEqual([true, false]);
  });

  test('ends a session that says nothing of its beginning too', async () => {
    const where = testConsole();
    const now = where.services.clock.now();
    const old = visitor(where);
    const person = { email: ann, role: 'admin', session: 'x' } as const;
    old.cookies.set('session', sealPerson(key, person, { now, seconds: 60 }));
    expect(await isIn(old)).toBe(true);
    await endSessions(where.services.cases, ann, now);
    expect(await isIn(old)).toBe(false);
  });
});
