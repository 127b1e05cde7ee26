import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../../../infra/cli/run-command.ts';
import type { Keeper } from '../../../infra/cli/store/keeper.ts';
import { policyOf, switchStore } from '../../../infra/cli/store/policy.ts';
import { getStore, putStore } from '../../../shared/store/store-records.ts';
import { memoryTable } from '../marketplaces/memory-table.ts';
import { aStore } from '../response/a-case.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'));
});
afterAll(() => rm(folder, { recursive: true }));

const store = aStore();
let keeper: Keeper;
let said: string[];
const say = (line: string) => void said.push(line);
beforeEach(async () => {
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
  await putStore(keeper.cases, store);
});

const policy = async () => (await getStore(keeper.cases, store.id)).policy;
const fileOf = async (text: string) => {
  const file = join(folder, 'policy.json');
  await writeFile(file, text);
  return file;
};

test('what is printed can be given back', async () => {
  await policyOf(keeper, store.id, undefined, say);
  expect(JSON.parse(said[0] ?? '')).toEqual(store.policy);
  await policyOf(keeper, store.id, await fileOf(said[0] ?? ''), say);
  expect(await policy()).toEqual(store.policy);
});

test('a file changes what it names and leaves the rest', async () => {
  await switchStore(keeper, store.id, true, say);
  const rules = [{ platforms: ['ebay'], do: 'ask', minimumTrust: 'corroborated', minimumConfidence: 0.95 }];
  await policyOf(keeper, store.id, await fileOf(JSON.stringify({ perDay: 7, rules })), say);
  expect(await policy()).toEqual({ ...store.policy, stopped: true, perDay: 7, rules });
});

test.each([
  ['{ "perDay": 0 }', /: perDay is 0, and has to be more than 0\.$/],
  ['{ "perDay": 2.5 }', /: perDay is 2\.5, and has to be a whole number\.$/],
  ['{ "minimumConfidence": 90 }', /: minimumConfidence is 90, and has to be at most 1\.$/],
  ['{ "stopped": "yes" }', /: stopped is "yes", and has to be true or false\.$/],
  ['{ "perDays": 7 }', /: there is no perDays; there are rules, .*perDay, .*tries\.$/],
  [
    '{ "rules": [{ "do": "auto", "minimumTrusts": "forwarded" }] }',
    /: there is no minimumTrusts in rules\[0\]; there are .*minimumTrust,/,
  ],
  ['{ "rules": [{ "do": "maybe" }] }', /: rules\[0\]\.do is "maybe", and has to be one of .*ask.*\.$/],
  ['{ "rules": [{}], "perDay": "x" }', /rules\[0\]\.do is missing, and has to be one of .*; perDay is "x",/],
  ['[]', /JSON object/],
  ['{', /JSON object/],
])('%s is refused, and says where it is wrong', async (text, says) => {
  const given = policyOf(keeper, store.id, await fileOf(text), say);
  await expect(given).rejects.toThrow(UsageError);
  await expect(given).rejects.toThrow(says);
  await expect(given).rejects.toThrow(/^[^\n]*$/);
  expect(await policy()).toEqual(store.policy);
});

test('the kill switch goes on and off, and changes nothing else', async () => {
  await switchStore(keeper, store.id, true, say);
  expect(await policy()).toEqual({ ...store.policy, stopped: true });
  await switchStore(keeper, store.id, false, say);
  expect(await policy()).toEqual(store.policy);
});

test('an unknown store, or file, is said so', async () => {
  await expect(switchStore(keeper, 'nobody', true, say)).rejects.toThrow('There is no store nobody');
  await expect(policyOf(keeper, store.id, join(folder, 'absent.json'), say)).rejects.toThrow(
    `There is no file ${join(folder, 'absent.json')}.`,
  );
});
