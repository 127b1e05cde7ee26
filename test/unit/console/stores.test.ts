import { expect, test } from 'vitest';
import { changeStore, putStore } from '../../../shared/store/store-records.ts';
import { signedIn, testConsole } from './console.ts';
import { asked, findingOf, ids, offer, sampleStore, seedCase, seedSamples } from './sample-cases.ts';

const clients = async () => {
  const where = testConsole();
  await seedSamples(where.services);
  for (const number of [10, 2, 1, 12, 9]) {
    const id = `client-${number}`;
    await putStore(where.services.cases, {
      ...sampleStore,
      id,
      name: `Client ${number}`,
      inbox: `${id}@agency.example`,
      marketplaces: number === 9 ? ['ebay'] : ['amazon'],
    });
  }
  return where;
};

const namesOn = (page: string) =>
  [...page.matchAll(/<a href="\/stores\/[^"]+">([^<]+)<\/a>/g)].map(([, name]) => name);

test('stores stand in the order in which a person counts', async () => {
  const viewer = await signedIn(await clients(), 'viewer');
  const counted = ['Client 1', 'Client 2', 'Client 9', 'Client 10', 'Client 12', 'Harbor Goods'];
  expect(namesOn(await viewer.text('/stores'))).toEqual(counted);
  const picks =
    (await viewer.text('/queue/needs-you')).match(/<select name="store">.*?<\/select>/s)?.[0] ?? '';
  expect([...picks.matchAll(/<option value="[^"]+">([^<]+)</g)].map(([, name]) => name)).toEqual(counted);
});

test('one whose record cannot be read is named, and keeps neither the others nor its cases from being seen', async () => {
  const where = await clients();
  const { cases } = where.services;
  const key = { pk: 'STORES', sk: sampleStore.id };
  const row = await cases.get(key);
  await cases.put({ ...row, ...key, store: { id: sampleStore.id } }, { equals: { sk: key.sk } });
  const viewer = await signedIn(where, 'viewer');
  const list = await viewer.text('/stores');
  expect(namesOn(list)).toContain('Client 1');
  expect(list).toContain(`The record of store ${sampleStore.id} cannot be read`);
  expect(await viewer.text('/queue/needs-you')).toContain(`/cases/${ids.strap}`);
  expect((await viewer.request(`/cases/${ids.strap}`)).status).toBe(200);
  const page = await viewer.request(`/stores/${sampleStore.id}?lang=zh`);
  expect(page.status).toBe(500);
  expect(await page.text()).toContain(`无法读取店铺 ${sampleStore.id} 的记录`);
});

test('one that has ended comes last, and says so wherever it is named', async () => {
  const where = await clients();
  await changeStore(where.services.cases, 'client-2', (store) => ({
    ...store,
    ended: '2026-11-20T10:00:00.000Z',
  }));
  const viewer = await signedIn(where, 'viewer');
  expect(namesOn(await viewer.text('/stores')).at(-1)).toBe('Client 2');
  expect(await viewer.text('/queue/needs-you')).toContain('>Client 2 (ended)</option>');
  const page = await viewer.text('/stores/client-2');
  expect(page).toContain('Mail to client-2@agency.example is not taken for it any more');
  expect(page).not.toContain('Forward complaints to');
});

test('a store without any marketplace says what that means and how to connect one', async () => {
  const where = await clients();
  const { services } = where;
  const id = 'never0000001';
  await changeStore(services.cases, 'client-1', (store) => ({
    ...store,
    marketplaces: [],
    policy: { ...store.policy, rules: [] },
  }));
  await seedCase(services, {
    id,
    storeId: 'client-1',
    finding: findingOf('A complaint.', {}),
    offers: [offer('A-1', 'B0D1111111', 'A strap')],
    mode: 'ask',
    events: [asked('delist', 'delist-1')],
  });
  const approver = await signedIn(where, 'approver');
  const command = 'npm run store -- connect client-1 amazon --credentials FILE.json';
  const page = await approver.text('/stores/client-1');
  expect(page).toContain(command);
  expect(await approver.text('/stores/client-2')).not.toContain('npm run store -- connect');
  // without rules there is nothing else
  expect(page).toContain('everything → <strong>');
  const shown = await approver.text(`/cases/${id}`);
  expect(shown).toContain(`connect it first: ${command}`);
  expect(shown).not.toContain('Stock set to 0');
});

test('a store is found by its name, its inbox or a marketplace', async () => {
  const viewer = await signedIn(await clients(), 'viewer');
  expect(namesOn(await viewer.text('/stores?q=CLIENT+12'))).toEqual(['Client 12']);
  expect(namesOn(await viewer.text('/stores?q=client-2@agency'))).toEqual(['Client 2']);
  expect(namesOn(await viewer.text('/stores?q=ebay+client'))).toEqual(['Client 9']);
  expect(await viewer.text('/stores?q=nobody')).toContain('No store with “nobody”');
});

test('each store says how many of its cases are open, and leads to them', async () => {
  const where = await clients();
  await seedCase(where.services, { id: 'xther0000001', storeId: 'client-2', finding: findingOf('x', {}) });
  const viewer = await signedIn(where, 'viewer');
  const page = await viewer.text('/stores');
  const rowOf = (name: string) => page.split('<li>').find((row) => row.includes(`>${name}</a>`)) ?? '';
  expect(rowOf('Client 1')).toContain('no open case');
  expect(rowOf('Client 2')).toMatch(/href="\/queue\/handled\?store=client-2">Running <span class="count">1</);
  const harbor = rowOf('Harbor Goods');
  const [, to = '', count] =
    /href="([^"]+needs-you[^"]+)">Needs you <span class="count">(\d+)</.exec(harbor) ?? [];
  const listed = await viewer.text(to);
  expect([...listed.matchAll(/<div class="row-main"><a href="\/cases\//g)]).toHaveLength(Number(count));
  expect(Number(count)).toBeGreaterThan(2);
});

test('a store’s page says who may forward to it by hand, and who may sign', async () => {
  const where = await clients();
  const unsigned = { ...sampleStore, id: 'unsigned', inbox: 'u@agency.example', signatories: [] };
  await putStore(where.services.cases, unsigned);
  const viewer = await signedIn(where, 'viewer');
  const page = await viewer.text(`/stores/${sampleStore.id}`);
  expect(page).toContain(
    'may forward by hand: mei@harbor-goods.example · may sign sworn statements: Mei Lin<',
  );
  expect(await viewer.text('/stores/unsigned')).toContain('may sign sworn statements: nobody<');
});

test('a store’s page says in which language its team is written to', async () => {
  const where = await clients();
  const { cases } = where.services;
  await putStore(cases, { ...sampleStore, id: 'harbor', inbox: 'harbor@agency.example', language: 'zh' });
  const viewer = await signedIn(where, 'viewer');
  const told = (id: string) => viewer.text(`/stores/${id}`).then((page) => /· tells [^<]*/.exec(page)?.[0]);
  expect(await told('harbor')).toMatch(/ \(in Chinese\)$/);
  expect(await told('client-1')).toMatch(/ \(in English\)$/);
});
