import { expect, test } from 'vitest';
import { demoStore } from '../../../infra/local/demo/demo-store.ts';
import { ownAddress, ownerOf, signInLink } from '../../../infra/local/operator.ts';
import { startOptions } from '../../../infra/local/options.ts';
import { key, testConsole, url, visitor } from '../console/console.ts';
import { ids, sampleStore, seedSamples } from '../console/sample-cases.ts';

const other = { ...sampleStore, id: 'other', team: ['people@other.example'] };

test.each([
  ['the demonstration’s team, while there is nobody else', [demoStore], 'team@demo-shop.example'],
  ['a real store’s team', [demoStore, sampleStore], 'team@harbor-goods.example'],
  [
    'who forwards for all of several',
    [
      { ...sampleStore, forwarders: ['a@x.example', 'di@agency.example'] },
      { ...other, forwarders: ['di@agency.example'] },
    ],
    'di@agency.example',
  ],
  ['nobody’s team of several', [{ ...sampleStore, forwarders: [] }, other], undefined],
  ['nobody, before there is a store', [], undefined],
])('the first link is for %s', (_, stores, owner) => {
  expect(ownerOf(stores)).toBe(owner);
});

test('whoever runs it has an address, also with a name that none can hold', () => {
  expect(ownAddress('mei')).toBe('mei@localhost.localdomain');
  expect(ownAddress('NT AUTHORITY\\..')).toBe('owner@localhost.localdomain');
});

test('only an address can own it', () => {
  expect(startOptions(['--owner', 'mei@harbor-goods.example'])?.owner).toBe('mei@harbor-goods.example');
  expect(() => startOptions(['--owner', 'mei'])).toThrow('--owner takes a mail address');
});

test('a link that was made beside the console signs in; one person’s address is one, however written', async () => {
  const where = testConsole();
  where.moveClock(new Date());
  const link = signInLink(
    { consoleUrl: url, consoleKey: key },
    { email: 'Ann@Harbor-Goods.example', role: 'approver' },
  );
  const ann = visitor(where);
  const token = new URL(link).searchParams.get('token') ?? '';
  expect((await ann.post('/sign-in', { token })).status).toBe(303);
  const page = await ann.text('/queue/needs-you');
  expect(page).toContain('ann@harbor-goods.example');
  expect(page).toContain('approver');
});

test('a link for some stores says so before it is used, and shows no others', async () => {
  const where = testConsole();
  where.moveClock(new Date());
  await seedSamples(where.services);
  const link = signInLink(
    { consoleUrl: url, consoleKey: key },
    { email: 'ann@acme.example', role: 'viewer', stores: ['acme', 'beta'] },
  );
  const ann = visitor(where);
  expect(await ann.text(link)).toContain('these stores only: acme, beta');
  await ann.post('/sign-in', { token: new URL(link).searchParams.get('token') ?? '' });
  expect((await ann.request(`/cases/${ids.strap}`)).status).toBe(404);
});
