/** Two workers take in the same complaint in the same moment: each has looked and found no case before either opens one. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { intake } from '../../functions/intake/handler.ts';
import { type DemoKeys, demoRecords, makeDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { demoStore } from '../../infra/local/demo/demo-store.ts';
import { setUpDemo } from '../../infra/local/demo/set-up.ts';
import { sign } from '../../infra/local/demo/sign.ts';
import { type House, openHouse } from '../../infra/local/house.ts';
import { receiverHeaders } from '../../infra/local/receiver-verdict.ts';
import { statusOf } from '../../shared/case/place.ts';
import { history, loadCase } from '../../shared/case/records/case-store.ts';
import { fixedResolver } from '../../shared/mail/dns.ts';
import { jsonLog } from '../../shared/platform/log.ts';
import type { Table } from '../../shared/platform/ports.ts';
import { runStep } from '../../shared/platform/step.ts';
import { isTeamAsked } from '../scenarios/asked.ts';
import { optionsFor } from '../scenarios/local-world.ts';
import { type Matter, trademark, trademarkAgain } from '../scenarios/mails.ts';
import { eventually } from '../scenarios/world.ts';

let folder: string;
let keys: DemoKeys;
let house: House;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triage-at-once-'));
  keys = await makeDemoKeys(folder);
  house = await openHouse(
    optionsFor(folder),
    jsonLog({}, () => undefined),
  );
  await setUpDemo(house.platform.cases, house.marketplaces, keys);
});
afterAll(async () => {
  await house?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Stores a mail as the door does, without handing it to intake. */
const store = async (text: string): Promise<string> => {
  const raw = await sign(text, 'amazon.com', keys);
  const id = randomUUID();
  const from = 'notice@amazon.com';
  const head = await receiverHeaders(
    { raw, id, at: new Date(), ip: '192.0.2.1', helo: 'mail.example.net', from, to: demoStore.inbox },
    fixedResolver(demoRecords(keys)),
  );
  await house.platform.mail.put(`inbound/${id}`, Buffer.concat([Buffer.from(head), raw]), 'message/rfc822');
  return `inbound/${id}`;
};

/** The table as workers see it who all look for the complaint's case before any of them claims it. */
const meetingAt = (complaintId: string, workers: number): Table => {
  const { cases } = house.platform;
  const { promise: all, resolve } = Promise.withResolvers<void>();
  let looked = 0;
  return {
    query: cases.query,
    put: cases.put,
    remove: cases.remove,
    get: async (key) => {
      const row = await cases.get(key);
      if (key.pk.startsWith('MATCH#') && key.pk.endsWith(`#${complaintId}`) && !row) {
        looked += 1;
        if (looked === workers) resolve();
        await all;
      }
      return row;
    },
  };
};

const matter = (asin: string, complaintId: string): Matter => ({
  listings: [{ id: asin, title: 'a listing' }],
  complaintId,
  owner: { name: 'Northfell Outdoor GmbH', email: 'brand@northfell.example' },
});

/** One case, its listing off sale once, the team told of what came and of what is asked, and of nothing twice. */
const judge = async (id: string, sku: string): Promise<void> => {
  const { cases } = house.platform;
  const { told } = await eventually(
    async () => {
      const now = await loadCase(cases, id);
      return statusOf(now) === 'awaiting-approval' && isTeamAsked(now) ? now : undefined;
    },
    async () => JSON.stringify((await history(cases, id)).map(({ event }) => event.type)),
  );
  expect(told).toContainEqual(expect.stringContaining(`<${id}.opened`));
  expect(new Set(told).size).toBe(told.length);
  const changes = house.marketplaces.actions().filter(({ effective, target }) => effective && target === sku);
  expect(changes).toHaveLength(1);
};

test.each([2, 5])('%i mails of one complaint', async (count) => {
  const [asin, sku] = count === 2 ? ['B0DMK7BTL3', 'GN-FLASK-750'] : ['B0DMV9YGA2', 'SR-BLOCK-CORK'];
  const about = matter(asin, `1720450000${count}`);
  const make = [trademark, trademarkAgain];
  const stored = await Promise.all(
    Array.from({ length: count }, (_, index) => store((make[index % 2] ?? trademark)(about))),
  );
  const services = { ...house.platform, cases: meetingAt(about.complaintId, count) };
  const results = await Promise.all(stored.map((key) => runStep(intake, { key }, services)));
  expect(results.map(({ result }) => result).toSorted()).toEqual([
    ...Array(count - 1).fill('joined'),
    'opened',
  ]);
  const [id, ...others] = new Set(results.flatMap(({ caseIds }) => caseIds));
  expect(others).toEqual([]);
  await judge(id ?? '', sku);
  expect((await loadCase(house.platform.cases, id ?? '')).sources).toHaveLength(count);
});

test('one stored mail, handed over twice', async () => {
  const about = matter('B0DMQ8TOY1', '17204600000');
  const key = await store(trademark(about));
  const services = { ...house.platform, cases: meetingAt(about.complaintId, 2) };
  const results = await Promise.all([1, 2].map(() => runStep(intake, { key }, services)));
  expect(results.map(({ caseIds }) => caseIds)).toEqual([results[0]?.caseIds, results[0]?.caseIds]);
  const id = results[0]?.caseIds[0] ?? '';
  await judge(id, 'LW-BLOCKS-120');
  expect((await loadCase(house.platform.cases, id)).sources).toHaveLength(1);
});
