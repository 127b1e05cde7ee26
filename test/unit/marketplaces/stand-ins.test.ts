/** The stand-ins themselves: their answers' shapes, rates, lateness, memory, pages and control addresses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { localMarketplaceAccess } from '../../../infra/local/marketplace-access.ts';
import { demoOffers } from '../../../infra/local/marketplaces/demo-offers.ts';
import { demoCredentials, startMarketplaces } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import { openMarket } from './market.ts';

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

/** The model's own field names and enumerations, closed: a field that Amazon does not know fails. */
const Issue = z.strictObject({
  code: z.string(),
  message: z.string(),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  attributeNames: z.array(z.string()).optional(),
  categories: z.array(z.string()),
  enforcements: z
    .strictObject({
      actions: z.array(z.strictObject({ action: z.string() })),
      exemption: z.strictObject({
        status: z.enum(['EXEMPT', 'EXEMPT_UNTIL_EXPIRY_DATE', 'NOT_EXEMPT']),
        expiryDate: z.iso.datetime().optional(),
      }),
    })
    .optional(),
  marketplaceIds: z.array(z.string()).optional(),
});

const Item = z.strictObject({
  sku: z.string(),
  summaries: z.array(
    z.strictObject({
      marketplaceId: z.string(),
      asin: z.string(),
      productType: z.string(),
      conditionType: z.literal('new_new'),
      status: z.array(z.enum(['BUYABLE', 'DISCOVERABLE'])),
      fnSku: z.string().optional(),
      itemName: z.string(),
      createdDate: z.iso.datetime(),
      lastUpdatedDate: z.iso.datetime(),
      mainImage: z.strictObject({ link: z.url(), height: z.int(), width: z.int() }),
    }),
  ),
  attributes: z.record(z.string(), z.array(z.looseObject({ marketplace_id: z.string() }))),
  issues: z.array(Issue),
  offers: z.array(
    z.strictObject({
      marketplaceId: z.string(),
      offerType: z.enum(['B2C', 'B2B']),
      price: z.strictObject({ currencyCode: z.string(), amount: z.string() }),
      audience: z.strictObject({ value: z.string(), displayName: z.string() }),
    }),
  ),
  fulfillmentAvailability: z.array(
    z.strictObject({ fulfillmentChannelCode: z.string(), quantity: z.int().min(0).optional() }),
  ),
  relationships: z.array(
    z.strictObject({
      marketplaceId: z.string(),
      relationships: z.array(
        z.strictObject({
          type: z.enum(['VARIATION', 'PACKAGE_HIERARCHY']),
          childSkus: z.array(z.string()).optional(),
          parentSkus: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

const ErrorList = z.strictObject({
  errors: z.array(z.strictObject({ code: z.string(), message: z.string(), details: z.string().optional() })),
});

const Submission = z.strictObject({
  sku: z.string(),
  status: z.enum(['ACCEPTED', 'INVALID', 'VALID']),
  submissionId: z.string(),
  issues: z.array(Issue).optional(),
});

const EbayOffer = z.strictObject({
  offerId: z.string(),
  sku: z.string(),
  marketplaceId: z.string(),
  format: z.literal('FIXED_PRICE'),
  availableQuantity: z.int(),
  categoryId: z.string(),
  listingDescription: z.string(),
  listingDuration: z.string(),
  listingPolicies: z.record(z.string(), z.string()),
  pricingSummary: z.strictObject({ price: z.strictObject({ value: z.string(), currency: z.string() }) }),
  status: z.enum(['PUBLISHED', 'UNPUBLISHED']),
  listing: z
    .strictObject({
      listingId: z.string(),
      listingStatus: z.string(),
      listingOnHold: z.boolean().optional(),
      soldQuantity: z.int(),
    })
    .optional(),
});

test('Amazon’s answers have the fields of Amazon’s model and no others', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const { endpoints } = market.marketplaces;
  await market.marketplaces.edit({ marketplace: 'amazon', target: 'SR-MAT-6MM', fate: 'held' });
  const headers = { 'x-amz-access-token': await amazonToken(endpoints.amazon) };
  const items = `${endpoints.amazon}/listings/2021-08-01/items/A1DEMO`;
  const included = 'includedData=summaries,attributes,issues,offers,fulfillmentAvailability,relationships';
  const ask = (path: string, init: RequestInit = {}) => fetch(`${items}${path}`, { headers, ...init });

  for (const sku of ['HP-LAMP-BRASS', 'NV-FLASK-500', 'SR-MAT-6MM']) {
    const response = await ask(`/${sku}?marketplaceIds=${us}&${included}`);
    expect(response.headers.get('x-amzn-requestid')).toBeTruthy();
    Item.parse(await response.json());
  }
  const search = await (await ask(`?marketplaceIds=${us}&${included}&pageSize=5`)).json();
  const page = z
    .strictObject({
      numberOfResults: z.int(),
      pagination: z.strictObject({ nextToken: z.string().optional(), previousToken: z.string().optional() }),
      items: z.array(Item),
    })
    .parse(search);
  expect(page).toMatchObject({ numberOfResults: 16, items: { length: 5 } });

  const patch = (sku: string, body: unknown, mode = '') =>
    ask(`/${sku}?marketplaceIds=${us}${mode}`, { method: 'PATCH', body: JSON.stringify(body) });
  const zero = {
    productType: 'HOME',
    patches: [
      {
        op: 'merge',
        path: '/attributes/fulfillment_availability',
        value: [{ fulfillment_channel_code: 'DEFAULT', quantity: 0, marketplace_id: us }],
      },
    ],
  };
  expect(
    Submission.parse(await (await patch('HP-KNIFE-CHEF', zero, '&mode=VALIDATION_PREVIEW')).json()).status,
  ).toBe('VALID');
  const wrongType = { ...zero, productType: 'LUGGAGE' };
  expect(Submission.parse(await (await patch('HP-KNIFE-CHEF', wrongType)).json()).status).toBe('INVALID');
  expect(Submission.parse(await (await patch('HP-KNIFE-CHEF', zero)).json()).status).toBe('ACCEPTED');

  const refusals = [
    await patch('HP-KNIFE-CHEF', { patches: [] }),
    await ask(`/NO-SUCH-SKU?marketplaceIds=${us}`),
    await ask('/HP-KNIFE-CHEF'),
    await fetch(`${items}/HP-KNIFE-CHEF?marketplaceIds=${us}`),
    await fetch(`${items.replace('A1DEMO', 'A1OTHER')}/X?marketplaceIds=${us}`, { headers }),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([400, 404, 400, 403, 403]);
  for (const refusal of refusals) ErrorList.parse(await refusal.json());
});

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

test('eBay’s offers have the fields of eBay’s model and no others', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const { endpoints } = market.marketplaces;
  const { tokenEndpoint, appId, certId, refreshToken } = demoCredentials(endpoints).ebay;
  const granted = await fetch(String(tokenEndpoint), {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${appId}:${certId}`)}` },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: String(refreshToken) }),
  });
  const { access_token } = z.object({ access_token: z.string() }).parse(await granted.json());
  const ask = (path: string, method = 'GET') =>
    fetch(`${endpoints.ebay}/sell/inventory/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}` },
    });
  const { offers } = z
    .looseObject({ offers: z.array(EbayOffer), total: z.int() })
    .parse(await (await ask('/offer?sku=EB-CLOCK-OAK&marketplace_id=EBAY_US')).json());
  const id = offers[0]?.offerId;
  expect(await (await ask(`/offer/${id}/withdraw`, 'POST')).json()).toEqual({ listingId: '256610004422' });
  expect(EbayOffer.parse(await (await ask(`/offer/${id}`)).json())).not.toHaveProperty('listing');
  const again = await ask(`/offer/${id}/withdraw`, 'POST');
  expect(again.status).toBe(400);
  expect(await again.json()).toMatchObject({ errors: [{ errorId: 25713, domain: 'API_INVENTORY' }] });
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

test('the adapter keeps the documented rate under load', async () => {
  await using market = await openMarket({ seed: demoOffers });
  const actor = await market.actor('amazon');
  const offers = await actor.find({ platform: 'amazon', id: 'B0DMH3LMP1', idType: 'asin' });
  await Promise.all(Array.from({ length: 8 }, () => Promise.all(offers.map((o) => actor.read(o)))));
  expect(market.marketplaces.calls().filter(({ status }) => status === 429)).toEqual([]);
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
    const actor = await market.actor(platform);
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
  const actor = await market.actor('amazon');
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
    const access = localMarketplaceAccess({
      credentials: async (_store, marketplace) => credentials[marketplace],
    });
    const actor = await actorFor(access, 'store-1', 'amazon');
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
