/** The stand-ins themselves: their rates, lateness, memory, pages and control addresses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { localMarketplaceAccess } from '../../../infra/local/marketplace-access.ts';
import { demoCredentials } from '../../../infra/local/marketplaces/demo-credentials.ts';
import { demoOffers } from '../../../infra/local/marketplaces/demo-offers.ts';
import { startMarketplaces } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { keeping, openMarket } from './market.ts';
import { ErrorList } from './published.ts';

const us = 'ATVPDKIKX0DER';

const amazonToken = async (endpoint: string): Promise<string> => {
  const { lwaEndpoint, clientId, clientSecret, refreshToken } = demoCredentials({
    amazon: endpoint,
    ebay: '',
    aliexpress: '',
  }).amazon;
  const response = await fetch(String(lwaEndpoint), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: String(clientId),
      client_secret: String(clientSecret),
      refresh_token: String(refreshToken),
    }),
  });
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
};

test('a stock patch of the wrong channel adds a channel beside Amazon’s, as the real one does', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const { endpoints } = market.marketplaces;
  const headers = { 'x-amz-access-token': await amazonToken(endpoints.amazon) };
  const url = `${endpoints.amazon}/listings/2021-08-01/items/A1DEMO/NV-FLASK-500?marketplaceIds=${us}`;
  const patches = [
    {
      op: 'replace',
      path: '/attributes/fulfillment_availability',
      value: [{ fulfillment_channel_code: 'DEFAULT', quantity: 0, marketplace_id: us }],
    },
  ];
  await fetch(url, { method: 'PATCH', headers, body: JSON.stringify({ productType: 'HOME', patches }) });
  const body = await (await fetch(`${url}&includedData=fulfillmentAvailability`, { headers })).json();
  expect(body).toMatchObject({
    fulfillmentAvailability: [{ fulfillmentChannelCode: 'AMAZON_NA' }, { fulfillmentChannelCode: 'DEFAULT' }],
  });
  expect(market.marketplaces.state().find(({ sku }) => sku === 'NV-FLASK-500')?.onSale).toBe(true);
});

test('more calls than the documented rate are answered 429 with Amazon’s words', async () => {
  const clock = { now: () => new Date('2026-11-20T10:00:00Z') };
  await using market = await openMarket({ seed: demoOffers, clock });
  const { endpoints } = market.marketplaces;
  const headers = { 'x-amz-access-token': await amazonToken(endpoints.amazon) };
  const url = `${endpoints.amazon}/listings/2021-08-01/items/A1DEMO/NV-FLASK-500?marketplaceIds=${us}`;
  const answers = await Promise.all(Array.from({ length: 12 }, () => fetch(url, { headers })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.headers.get('x-amzn-ratelimit-limit')).toBe('5.0');
  expect(ErrorList.parse(await refused?.json()).errors[0]?.code).toBe('QuotaExceeded');
});

/** A clock that goes on to whoever waits for the least time, and only while no call is under way. */
const patientClock = () => {
  let now = Date.parse('2026-11-20T10:00:00Z');
  let underWay = 0;
  const waiting: { until: number; go: () => void }[] = [];
  const goOn = () => {
    if (underWay > 0) return;
    waiting.sort((a, b) => a.until - b.until);
    const next = waiting.shift();
    if (!next) return;
    now = Math.max(now, next.until);
    next.go();
    setImmediate(goOn);
  };
  return {
    now: () => new Date(now),
    wait: (ms: number) =>
      new Promise<void>((go) => {
        waiting.push({ until: now + ms, go });
        setImmediate(goOn);
      }),
    during: async <T>(call: Promise<T>): Promise<T> => {
      underWay++;
      try {
        return await call;
      } finally {
        underWay--;
        setImmediate(goOn);
      }
    },
  };
};

test('the adapter keeps the documented rate under load', async () => {
  const clock = patientClock();
  const { wait, during } = clock;
  await using market = await openMarket({ seed: demoOffers, clock });
  const local = localMarketplaceAccess({ ...keeping(market.credentials), clock, wait });
  const access = { ...local, fetch: (request: Request) => during(local.fetch(request)) };
  const actor = actorFor('amazon', { access, storeId: 'store-1', clock });
  const offers = await actor.find({ platform: 'amazon', id: 'B0DMH3LMP1', idType: 'asin' });
  await Promise.all(Array.from({ length: 24 }, () => Promise.all(offers.map((o) => actor.read(o)))));
  const statuses = market.marketplaces.calls().map(({ status }) => status);
  expect(statuses.length).toBeGreaterThan(24);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('the stand-ins’ own address leads to every listing', async () => {
  await using market = await openMarket({
    seed: [
      ...demoOffers,
      { marketplace: 'amazon', sku: '<b>', asin: 'B0EXAMPLE9', title: 'x', price: 1, quantity: 0 },
    ],
  });
  const { url, state } = market.marketplaces;
  const page = await (await fetch(url)).text();
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, path = '']) => path);
  expect(links).toHaveLength(state().length);
  for (const path of new Set(links)) expect((await fetch(`${url}${path}`)).status).toBe(200);
  expect(page).toContain('&lt;b&gt;');
  expect(page.match(/class="out"/g)).toHaveLength(state().filter(({ onSale }) => !onSale).length);
});

test('a listing’s public page shows whether it can be bought', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const { url } = market.marketplaces;
  const page = async (path: string) => (await fetch(`${url}${path}`)).text();
  const [lamp, clock, mug] = [
    '/amazon/dp/B0DMH3LMP2',
    '/ebay/itm/256610004422',
    '/aliexpress/item/1005006100000551.html',
  ];
  expect(await page(lamp)).toContain('USD 54.90');
  expect(await page(lamp)).toContain('Harbour &amp; Pine Black Desk Lamp');
  const places = [
    ['amazon', 'B0DMH3LMP2', 'asin', lamp],
    ['ebay', '256610004422', 'item-number', clock],
    ['aliexpress', '1005006100000551', 'product-id', mug],
  ] as const;
  for (const [platform, id, idType, path] of places) {
    expect(await page(path)).toContain('In stock');
    const actor = market.actor(platform);
    const [offer] = await actor.find({ platform, id, idType });
    if (!offer) throw new Error(id);
    await actor.delist(offer, await actor.snapshot(offer));
    expect(await page(path)).toContain('Currently unavailable');
  }
  expect((await fetch(`${url}/amazon/dp/B0NOTTHERE`)).status).toBe(404);
});

test('faults and edits can be set over HTTP, by JSON only; calls can be read', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const { url } = market.marketplaces;
  const post = (path: string, body: unknown, type = 'application/json') =>
    fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) });
  expect((await post('/faults', [{ kind: '500' }], 'text/plain')).status).toBe(404);
  expect((await post('/faults', [{ kind: '500', operation: 'token', times: 1 }])).status).toBe(200);
  const actor = market.actor('amazon');
  const ref = { platform: 'amazon', id: 'B0DMH3LMP2', idType: 'asin' } as const;
  await expect(actor.find(ref)).rejects.toMatchObject({ name: 'TransientError' });
  expect(await actor.find(ref)).toHaveLength(1);
  await post('/edit', { marketplace: 'amazon', target: 'HP-LAMP-BLACK', price: 60 });
  const { calls } = z
    .object({ calls: z.array(z.looseObject({ operation: z.string() })) })
    .parse(await (await fetch(`${url}/calls`)).json());
  expect(calls.map(({ operation, fault }) => ({ operation, fault }))).toEqual([
    { operation: 'token', fault: '500' },
    { operation: 'token', fault: undefined },
    { operation: 'searchListingsItems', fault: undefined },
  ]);
});

test('what was accepted survives kill −9', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marketplaces-'));
  const stateFile = join(folder, 'state.json');
  const program = fileURLToPath(new URL('run-marketplaces.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, stateFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const died = once(child, 'exit');
  try {
    const [url] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), died]);
    const endpoints = { amazon: `${url}/amazon`, ebay: `${url}/ebay`, aliexpress: `${url}/aliexpress` };
    const credentials: Record<string, unknown> = demoCredentials(endpoints);
    const access = localMarketplaceAccess(keeping(credentials));
    const actor = actorFor('amazon', { access, storeId: 'store-1', clock: systemClock });
    const [offer] = await actor.find({ platform: 'amazon', id: 'B0DMH3LMP2', idType: 'asin' });
    if (!offer) throw new Error('not found');
    const result = await actor.delist(offer, await actor.snapshot(offer));
    child.kill('SIGKILL');
    expect(result).toMatchObject({ result: 'accepted' });
    await died;
    const again = await startMarketplaces({ stateFile, seed: demoOffers });
    try {
      expect(again.state().filter(({ onSale }) => !onSale)).toMatchObject([{ sku: 'HP-LAMP-BLACK' }]);
      expect(again.actions()).toMatchObject([{ operation: 'patchListingsItem', target: 'HP-LAMP-BLACK' }]);
    } finally {
      await again.close();
    }
  } finally {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
