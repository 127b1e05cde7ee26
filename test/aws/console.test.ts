import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealPerson } from '../../functions/console/session/session.ts';
import { openQuestion } from '../../shared/case/place.ts';
import { anAmazonOffer, matterOf } from '../scenarios/goods.ts';
import * as mails from '../scenarios/mails.ts';
import { openShop } from '../scenarios/shop.ts';
import { openWorld } from '../scenarios/the-world.ts';
import type { World } from '../scenarios/world.ts';
import { invite, makeGroup } from './people.ts';
import { deployed } from './settings.ts';
import { type Answer, openVisitor } from './visitor.ts';

const at = deployed();
const paths = ['/queue/needs-you', '/mail', '/stores'];
const here = (path: string): URL => new URL(path, at?.consoleUrl);

let world: World;
beforeAll(async () => {
  if (!at) throw new Error('There is nothing deployed: run this by npm run test:aws.');
  world = await openWorld();
});
afterAll(() => world?.close());

/**
 * Signs a person in for the first time, through the user pool's own pages. The emulator's ask for no second factor,
 * which the pool demands: that much of the sign-in only AWS shows.
 */
const signIn = async (...groups: string[]) => {
  const email = `${groups[0] ?? 'nobody'}-${randomUUID().slice(0, 8)}@example.com`;
  const [invited, own] = ['For-once-2026!?', 'My-own-words-2026!?'];
  await invite(at?.url ?? '', at?.userPool ?? '', { email, password: invited, groups });
  const visitor = openVisitor(at?.url ?? '');
  const form = await visitor.get(here('/sign-in?to=/queue/needs-you'));
  const renew = await visitor.send(form, '/login', { username: email, password: invited });
  const page = await visitor.send(renew, '/login', { new_password: own, confirm_password: own });
  return { email, visitor, page };
};

test.each(paths)('a stranger at %s is led to the user pool and sees nothing', async (path) => {
  const answer = await openVisitor(at?.url ?? '').get(here(path));
  expect(answer.url.pathname).toBe('/oauth2/authorize');
});

test('who is signed in sees every page, and is signed out again', async () => {
  const { email, visitor, page } = await signIn('viewer');
  expect(page).toMatchObject({ status: 200, text: expect.stringContaining(email) });
  expect(page.url.href).toBe(here('/queue/needs-you').href);
  for (const path of paths)
    expect(await visitor.get(here(path))).toMatchObject({
      status: 200,
      text: expect.stringContaining(email),
    });
  await visitor.send(page, '/sign-out');
  expect((await visitor.get(here('/mail'))).url.pathname).toBe('/oauth2/authorize');
});

test('who is in no group gets no session', async () => {
  const { visitor, page } = await signIn();
  expect(page.status).toBe(403);
  expect((await visitor.get(here('/mail'))).url.pathname).toBe('/oauth2/authorize');
});

test('a session sealed with another key is a stranger’s', async () => {
  const person = { email: 'viewer@example.com', role: 'admin', session: 'test' } as const;
  const session = sealPerson('another key', person, { now: new Date(), seconds: 60 });
  const api = here('/').hostname.split('.')[0];
  const answer = await fetch(`${at?.url}/_aws/execute-api/${api}/$default/`, {
    redirect: 'manual',
    headers: { cookie: `session=${session}; __Host-session=${session}` },
  });
  expect(answer.status).toBe(303);
});

test('a person of some stores sees their cases and no others', async () => {
  const [theirs, other] = [anAmazonOffer(), anAmazonOffer()];
  const shops = [await openShop(world, 'seen', [theirs]), await openShop(world, 'unseen', [other])] as const;
  const [seen, unseen] = await Promise.all([
    shops[0].receive(mails.trademark(matterOf(theirs)), 'amazon.com'),
    shops[1].receive(mails.trademark(matterOf(other)), 'amazon.com'),
  ]);
  const group = `store:${shops[0].store.id}`;
  await makeGroup(at?.url ?? '', at?.userPool ?? '', group);
  const { visitor } = await signIn('viewer', group);
  expect((await visitor.get(here(`/cases/${seen.caseIds[0]}`))).text).toContain(theirs.asin);
  expect((await visitor.get(here(`/cases/${unseen.caseIds[0]}`))).status).toBe(404);
  expect((await visitor.get(here('/stores'))).text).not.toContain(shops[1].store.id);
});

test('a person reads the mail, adds evidence, changes the answer and approves it', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'by-hand', [offer]);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  await shop.until(id, (now) => openQuestion(now)?.kind === 'approve');
  const { email, visitor } = await signIn('approver');
  const open = (): Promise<Answer> => visitor.get(here(`/cases/${id}`));
  expect((await open()).text).toContain(offer.asin);
  expect((await visitor.get(here(`/cases/${id}/mail/0`))).text).toContain(about.complaintId);

  const invoice = new File(['Invoice 4711'], 'invoice.txt', { type: 'text/plain' });
  const added = await visitor.send(await open(), `/cases/${id}/evidence`, { file: invoice, note: 'bought' });
  expect(added.status).toBe(200);
  expect((await visitor.get(here(`/cases/${id}/files/0`))).text).toBe('Invoice 4711');

  const text = `Subject: ${about.complaintId}\n\nDear rights owner,\n\nwe bought ${offer.asin} from you.\n`;
  await visitor.send(await open(), `/cases/${id}/answer`, { answer: 'redraft', text });
  await shop.until(id, (now) => openQuestion(now)?.id === 'approve-2');
  await visitor.send(await open(), `/cases/${id}/answer`, { answer: 'approve' });
  await shop.until(id, 'awaiting-outcome');
  const [letter] = await shop.mailsTo(about.owner.email, 1);
  expect(letter?.raw.toString()).toContain('from you');
  const events = (await shop.timeline(id)).filter(({ by }) => by === email);
  expect(events.map(({ event }) => event.type)).toEqual(
    expect.arrayContaining(['drafted', 'question-answered']),
  );
});
