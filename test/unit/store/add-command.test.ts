/** `npm run store -- add`, `connect` and `catalogue`: what they make of a store that is not whole, and of what is not there. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../../infra/cli/run-command.ts';
import { addStore, mustBeWhole, type StoreOptions, storeOptions } from '../../../infra/cli/store/add.ts';
import { connectStore, disconnectStore } from '../../../infra/cli/store/connect.ts';
import { endStore } from '../../../infra/cli/store/end.ts';
import { help } from '../../../infra/cli/store/help.ts';
import type { Keeper } from '../../../infra/cli/store/keeper.ts';
import { mustBeThere } from '../../../infra/cli/store/known-store.ts';
import { loadFromCsv, loadFromMarketplaces } from '../../../infra/cli/store/load-catalogue.ts';
import { changeStore, getStore, isInbox, listStores } from '../../../shared/store/store-records.ts';
import { MemoryTable } from '../console/memory.ts';
import { aFolder } from '../local/a-folder.ts';
import { memoryTable } from '../marketplaces/memory-table.ts';

const acme = {
  name: 'Acme',
  inbox: 'complaints@acme.example',
  seller: 'Acme Ltd',
  email: 'owner@acme.example',
  team: ['team@acme.example'],
} satisfies StoreOptions;

let keeper: Keeper;
let said: string[];
beforeEach(() => {
  said = [];
  const nowhere = () => {
    throw new Error('not asked for here');
  };
  keeper = {
    cases: memoryTable(),
    marketplaces: { mayAct: true, credentials: nowhere, renew: nowhere, fetch: nowhere, permit: nowhere },
    keepCredentials: nowhere,
    forgetCredentials: async () => undefined,
    close: async () => undefined,
  };
});
const say = (line: string) => void said.push(line);
const add = (id: string, values: StoreOptions) => addStore(keeper, id, values, say);

test('what a new store lacks, or has wrong, is named by its option', async () => {
  await expect(add('acme', { name: 'Acme' })).rejects.toThrow(
    new UsageError('--inbox is missing.\n--seller is missing.\n--email is missing.\n--team is missing.'),
  );
  const wrong = { ...acme, email: 'nope', team: ['team@acme.example', 'x'] };
  await expect(add('Acme', wrong)).rejects.toThrow(/^ID: lower-case .*\n--email: .*\n--team: [^\n]*$/);
  expect(() => mustBeWhole('acme', { phone: '1' })).toThrow(UsageError);
  mustBeWhole('acme', acme);
});

test('no team is larger than one mail may have, and one that was recorded before is still read', async () => {
  const team = Array.from({ length: 51 }, (_, n) => `${n}@acme.example`);
  await expect(add('acme', { ...acme, team })).rejects.toThrow(/^--team: /);
  await add('acme', { ...acme, team: team.slice(1) });
  await changeStore(keeper.cases, 'acme', (store) => ({ ...store, team }));
  expect(await listStores(keeper.cases)).toMatchObject([{ team }]);
});

test('whatever an option names is kept with the store, and the page on how it is called has the option', async () => {
  const all: Required<StoreOptions> = {
    ...{ ...acme, address: '1 Mill Lane', phone: '+44 20 7946 0000', language: 'zh' },
    ...{ forwarder: ['kim@acme.example'], arc: ['google.com'], signatory: ['Kim Alder'] },
  };
  await add('acme', all);
  const kept = JSON.stringify(await getStore(keeper.cases, 'acme'));
  const given = Object.entries(all).flatMap(([option, value]) =>
    [value].flat().map((one) => ({ option, one })),
  );
  expect(given.filter(({ one }) => !kept.includes(`"${one}"`))).toEqual([]);
  expect(Object.keys(storeOptions).filter((option) => !help.includes(`--${option} `))).toEqual([]);
});

test('a mail provider whose seals count is named by its domain', async () => {
  await add('acme', { ...acme, arc: ['Google.com'] });
  expect(await getStore(keeper.cases, 'acme')).toMatchObject({ arcForwarders: ['google.com'] });
  await expect(add('acme', { arc: ['com'] })).rejects.toThrow('--arc: a domain, such as google.com.');
});

test('one that is there is changed in what is named and nothing else', async () => {
  await add('acme', acme);
  await add('acme', { phone: '+44 20 7946 0000', inbox: 'Complaints@acme.example' });
  expect(await getStore(keeper.cases, 'acme')).toMatchObject({
    name: 'Acme',
    inbox: 'complaints@acme.example',
    seller: { phone: '+44 20 7946 0000' },
  });
});

test('one ends once nothing is left to do with it, and is taken up again with all that it was', async () => {
  keeper = { ...keeper, cases: new MemoryTable() };
  await add('acme', acme);
  const end = () => endStore(keeper, 'acme', say);
  const { cases } = keeper;
  await changeStore(cases, 'acme', (store) => ({ ...store, marketplaces: ['ebay'] }));
  const row = { pk: 'CASE#0pen00000000', sk: 'SUMMARY', queue: 'waiting', queueOrder: '2026#1' };
  await cases.put({ ...row, summary: { storeId: 'acme' }, seq: 1 }, { absent: true });
  await expect(end()).rejects.toThrow(
    new UsageError('Store acme has 1 open case. Close them first; the console has them under Stores.'),
  );
  await cases.remove(row, { equals: { seq: 1 } });
  await expect(end()).rejects.toThrow(
    /still connected to ebay\. First: npm run store -- disconnect acme ebay/,
  );
  await disconnectStore(keeper, 'acme', 'ebay');
  await end();
  expect(said.at(-1)).toContain('mail to complaints@acme.example is not taken for it any more');
  expect(await isInbox(cases, 'complaints@acme.example')).toBe(false);
  const ended = '2026-11-20T09:00:00.000Z';
  await changeStore(cases, 'acme', (store) => ({ ...store, ended }));
  await end();
  expect((await getStore(cases, 'acme')).ended).toBe(ended);
  await expect(connectStore(keeper, 'acme', 'ebay', 'x.json')).rejects.toThrow(/^Store acme has ended/);
  await add('acme', { phone: '1' });
  expect(await getStore(cases, 'acme')).toMatchObject({ name: 'Acme', team: acme.team });
  expect((await getStore(cases, 'acme')).ended).toBeUndefined();
  expect(await isInbox(cases, 'complaints@acme.example')).toBe(true);
});

test('one whose inbox another has by now is not taken up with it', async () => {
  await add('acme', acme);
  await endStore(keeper, 'acme', say);
  await add('heir', acme);
  await expect(add('acme', {})).rejects.toThrow(/is the inbox of store heir already/);
  await add('acme', { inbox: 'other@acme.example' });
  expect((await getStore(keeper.cases, 'acme')).ended).toBeUndefined();
});

test('a team is written to in English, or in the language that is named', async () => {
  await add('acme', acme);
  expect((await getStore(keeper.cases, 'acme')).language).toBe('en');
  await add('acme', { language: 'zh' });
  await add('acme', { phone: '+44 20 7946 0000' });
  expect((await getStore(keeper.cases, 'acme')).language).toBe('zh');
  await expect(add('acme', { language: 'fr' })).rejects.toThrow(/^--language: .*"en".*"zh"/);
});

test('what a new store lacks is proposed in the order in which it can be done', async () => {
  await add('acme', acme);
  const cures = said.filter((line) => line.includes('npm run store -- '));
  expect(cures).toEqual([
    '  ✗ no marketplace is connected: npm run store -- connect acme amazon --credentials FILE.json (or ebay, aliexpress, webhook)',
    '  ✗ the catalogue is empty, so no listing can be found: connect a marketplace, then npm run store -- catalogue acme --load (or --csv FILE.csv, from a spreadsheet)',
  ]);
});

test('a catalogue is not taken from marketplaces where none is connected', async () => {
  await add('acme', acme);
  said = [];
  expect(await loadFromMarketplaces(keeper, await getStore(keeper.cases, 'acme'), say)).toBe(false);
  expect(said).toEqual([
    expect.stringMatching(/^ {2}✗ no marketplace is connected: npm run store -- connect acme /),
  ]);
});

test('a marketplace that is none, and credentials that are none, are named', async () => {
  await add('acme', acme);
  await expect(connectStore(keeper, 'acme', 'amzon', 'amazon.json')).rejects.toThrow(
    new UsageError('There is no marketplace amzon; there are amazon, ebay, aliexpress, webhook.'),
  );
  const file = join(await aFolder(), 'amazon.json');
  await expect(connectStore(keeper, 'acme', 'amazon', file)).rejects.toThrow(
    new UsageError(`There is no file ${file}.`),
  );
  for (const text of ['[]', '{ "clientSecret": not to be seen }']) {
    await writeFile(file, text);
    const connecting = connectStore(keeper, 'acme', 'amazon', file);
    await expect(connecting).rejects.toThrow(/^\S+amazon\.json does not hold one JSON object/);
    await expect(connecting).rejects.not.toThrow('not to be seen');
  }
});

test('stores that a sign-in names must be there', async () => {
  await expect(mustBeThere(keeper.cases, ['acmee'])).rejects.toThrow(
    new UsageError('There is no store acmee; there is none yet.'),
  );
  await add('acme', acme);
  await add('demo', { ...acme, inbox: 'complaints@demo.example' });
  await mustBeThere(keeper.cases, ['demo', 'acme']);
  await expect(mustBeThere(keeper.cases, ['acmee', 'demo'])).rejects.toThrow(
    new UsageError('There is no store acmee; there are acme, demo.'),
  );
});

test('an inbox that another store has is refused with that store’s name', async () => {
  await add('acme', acme);
  const taken = { ...acme, inbox: 'Complaints@Acme.example' };
  await expect(add('other', taken)).rejects.toThrow(/complaints@acme\.example .*store acme .*--inbox/);
  await expect(getStore(keeper.cases, 'other')).rejects.toThrow();
});

test('an inbox outside the one domain whose mail arrives is refused, with one that would do', async () => {
  keeper = { ...keeper, mailDomain: 'complaints.example.com' };
  await expect(add('acme', acme)).rejects.toThrow(/complaints@complaints\.example\.com/);
  await expect(getStore(keeper.cases, 'acme')).rejects.toThrow();
  await add('acme', { ...acme, inbox: 'Acme@Complaints.example.com' });
  await add('acme', { phone: '+44 20 7946 0000' });
  expect((await getStore(keeper.cases, 'acme')).inbox).toBe('acme@complaints.example.com');
});

test('a catalogue is taken as far as it is understood, and whole only where all of it is', async () => {
  await add('acme', acme);
  const store = await getStore(keeper.cases, 'acme');
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'catalogue.csv');
  const load = async (text: string | Uint8Array) => {
    said = [];
    await writeFile(file, text);
    return loadFromCsv(keeper, store, file, say);
  };
  expect(await load('sku;titel\nA;b\n')).toBe(false);
  expect(said).toEqual([
    '  ✗ line 1: no column for marketplace, listing_id, title; it has sku, titel',
    '  ✗ nothing was taken',
  ]);
  expect(await load('sku;title;listing_id;marketplace\nA;b;B0AAAAAAA1;amazon\nA;b;x;amazon\n')).toBe(false);
  expect(said).toEqual([
    expect.stringMatching(/line 3: listing_id is not an ASIN/),
    '  ✗ rows taken: 1, left out: 1',
  ]);
  const rows = 'sku;title;listing_id;marketplace\nB;Lüster;B0AAAAAAA2;amazon\n';
  expect(await load(Buffer.from(`\uFEFF${rows}`, 'utf16le'))).toBe(true);
  expect(said).toEqual(['  ✓ rows taken: 1, left out: 0']);
  await expect(load(Buffer.from(rows, 'latin1'))).rejects.toThrow(/not in UTF-8/);
});
