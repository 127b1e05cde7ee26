/** The set-up of Amazon's notifications: the command, the client and the stand-in's answers. */
import { beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../../infra/cli/run-command.ts';
import { checkStore } from '../../../infra/cli/store/check.ts';
import type { Keeper } from '../../../infra/cli/store/keeper.ts';
import { missingNotifications, subscribeStore } from '../../../infra/cli/store/notifications.ts';
import { demoStore } from '../../../infra/local/demo/demo-store.ts';
import { type Market, openMarket } from './market.ts';
import { memoryTable } from './memory-table.ts';

const place = {
  name: 'complaint-triage',
  queueArn: 'arn:aws:sqs:us-east-1:111122223333:complaint-triage-signals',
  accountId: '111122223333',
  region: 'us-east-1',
};
const source = 'aws.partner/sellingpartnerapi.amazon.com/111122223333/amzn1.sellerapps.app.demo';
const types = ['LISTINGS_ITEM_ISSUES_CHANGE', 'LISTINGS_ITEM_STATUS_CHANGE', 'ACCOUNT_STATUS_CHANGED'];
const store = { ...demoStore, marketplaces: ['amazon' as const] };

const keeperOf = (market: Market, notifications?: Keeper['notifications']): Keeper => ({
  cases: memoryTable(),
  marketplaces: market.access,
  ...(notifications && { notifications }),
  keepCredentials: async (_store, marketplace, credentials) => {
    market.credentials[marketplace] = credentials as Record<string, unknown>;
  },
  forgetCredentials: async () => undefined,
  close: async () => undefined,
});

const created = (market: Market) =>
  market.marketplaces.calls().flatMap(({ operation }) => (operation.startsWith('create') ? [operation] : []));

let said: string[];
beforeEach(() => {
  said = [];
});
const say = (line: string) => void said.push(line);

test('one command makes both destinations and all subscriptions; a second one makes nothing', async () => {
  await using market = await openMarket({ seed: [] });
  const keeper = keeperOf(market, { place, eventBuses: [] });
  const unset = { place, eventBuses: [] };
  const set = { place, eventBuses: ['of-another-application', source] };
  expect(await missingNotifications(keeper, store, set)).toEqual(
    types.map((type) => `nobody is told of ${type}: npm run store -- subscribe demo --config FILE.json`),
  );
  await subscribeStore(keeper, store, say);
  expect(said.slice(0, 3)).toEqual(types.map((type) => `  ✓ ${type}`));
  expect(said[3]).toContain(`add "${source}" to "amazon": { "eventBus"`);
  const made = ['createDestination', 'createSubscription', 'createSubscription', 'createDestination'];
  expect(created(market)).toEqual([...made, 'createSubscription']);
  expect(await missingNotifications(keeper, store, set)).toEqual([]);
  expect(await missingNotifications(keeper, store, unset)).toEqual([
    expect.stringContaining(`add "${source}"`),
  ]);

  said = [];
  expect(await subscribeStore({ ...keeper, notifications: set }, store, say)).toBe(true);
  expect(said).toEqual(types.map((type) => `  ✓ ${type}`));
  expect(created(market)).toHaveLength(5);
});

test('the account’s subscription is kept with the credentials, which stay as they were', async () => {
  await using market = await openMarket({ seed: [] });
  const before = market.credentials.amazon;
  const keeper = keeperOf(market, { place, eventBuses: [source] });
  await subscribeStore(keeper, store, say);
  const { subscriptionIds, ...others } = market.credentials.amazon ?? {};
  expect(others).toEqual(before);
  expect(subscriptionIds).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);

  market.credentials.amazon = others;
  expect(await missingNotifications(keeper, store, { place, eventBuses: [source] })).toEqual([
    expect.stringMatching(/^nobody is told of ACCOUNT_STATUS_CHANGED/),
  ]);
  await subscribeStore(keeper, store, say);
  expect(market.credentials.amazon).toEqual({ ...others, subscriptionIds });
});

test('what is broken off half-way is finished by the next try', async () => {
  await using market = await openMarket({ seed: [] });
  const keeper = keeperOf(market, { place, eventBuses: [source] });
  market.marketplaces.faults.set({ operation: 'createSubscription', kind: 'crash-after-accept', times: 1 });
  await expect(subscribeStore(keeper, store, say)).rejects.toThrow('no answer');
  await subscribeStore(keeper, store, say);
  expect(said).toEqual(types.map((type) => `  ✓ ${type}`));
  expect(created(market)).toHaveLength(5);
});

test('a subscription that leads elsewhere is named and left alone', async () => {
  await using market = await openMarket({ seed: [] });
  const other = { ...place, name: 'other', queueArn: 'arn:aws:sqs:us-east-1:111122223333:other-signals' };
  await subscribeStore(keeperOf(market, { place: other, eventBuses: [source] }), store, say);
  const keeper = keeperOf(market, { place, eventBuses: [source] });
  said = [];
  expect(await subscribeStore(keeper, store, say)).toBe(false);
  expect(said[2]).toMatch(/✗ ACCOUNT_STATUS_CHANGED goes to another destination .*deleteSubscriptionById/);
  expect(await missingNotifications(keeper, store, { place, eventBuses: [source] })).toEqual([
    expect.stringMatching(/^ACCOUNT_STATUS_CHANGED goes to another destination/),
  ]);
});

describe('who cannot subscribe is told why', () => {
  test('one machine, a store without Amazon', async () => {
    await using market = await openMarket({ seed: [] });
    await expect(subscribeStore(keeperOf(market), store, say)).rejects.toThrow(UsageError);
    const keeper = keeperOf(market, { place, eventBuses: [source] });
    const without = { ...store, marketplaces: [] };
    await expect(subscribeStore(keeper, without, say)).rejects.toThrow(/not connected to Amazon/);
    expect(market.marketplaces.calls()).toEqual([]);
  });

  test('check says it, and is complete without it on one machine', async () => {
    await using market = await openMarket({ seed: [] });
    const lines = async (keeper: Keeper) => (await checkStore(keeper, store)).lines.join('\n');
    const cloud = keeperOf(market, { place, eventBuses: [source] });
    expect(await lines(cloud)).toMatch(/✗ amazon: nobody is told of ACCOUNT_STATUS_CHANGED/);
    await subscribeStore(cloud, store, say);
    expect(await lines(cloud)).toMatch(/✓ amazon notifies us/);
    expect(await lines(keeperOf(market))).not.toMatch(/notif|told/);
    market.marketplaces.faults.set({ operation: 'getDestinations', kind: '500' });
    expect(await lines(cloud)).toMatch(/cannot be seen: HTTP 500/);
  });
});

test('the stand-in wants the token of the scope, and tells EventBridge’s types from the queue’s', async () => {
  await using market = await openMarket({ seed: [] });
  const { endpoints } = market.marketplaces;
  const { lwaEndpoint, clientId, clientSecret, refreshToken } = market.credentials.amazon ?? {};
  const client = { client_id: String(clientId), client_secret: String(clientSecret) };
  const tokenFor = async (form: Record<string, string>) => {
    const body = new URLSearchParams({ ...client, ...form });
    return (await fetch(String(lwaEndpoint), { method: 'POST', body })).json();
  };
  const scope = 'sellingpartnerapi::notifications';
  const seller = await tokenFor({ grant_type: 'refresh_token', refresh_token: String(refreshToken) });
  const grantless = await tokenFor({ grant_type: 'client_credentials', scope });
  expect(await tokenFor({ grant_type: 'client_credentials', scope: 'x' })).toMatchObject({
    error: 'invalid_scope',
  });
  const ask = async (token: { access_token?: string }, path: string, body?: unknown) => {
    const response = await fetch(`${endpoints.amazon}/notifications/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-amz-access-token': token.access_token ?? '' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, ...(await response.json()) };
  };
  expect(await ask(seller, '/destinations')).toMatchObject({ status: 403 });
  expect(await ask(grantless, '/subscriptions/ACCOUNT_STATUS_CHANGED')).toMatchObject({ status: 403 });
  const sqs = { name: 'q', resourceSpecification: { sqs: { arn: place.queueArn } } };
  const { payload } = await ask(grantless, '/destinations', sqs);
  expect(payload).toEqual({
    destinationId: expect.any(String),
    name: 'q',
    resource: { sqs: { arn: place.queueArn } },
  });
  expect(await ask(grantless, '/destinations', sqs)).toMatchObject({ status: 409 });
  const { destinationId } = payload;
  const listing = { payloadVersion: '1.0', destinationId };
  expect(await ask(seller, '/subscriptions/LISTINGS_ITEM_STATUS_CHANGE', listing)).toMatchObject({
    status: 400,
    errors: [{ code: 'InvalidInput' }],
  });
  expect(await ask(seller, '/subscriptions/ACCOUNT_STATUS_CHANGED')).toMatchObject({ status: 404 });
});
