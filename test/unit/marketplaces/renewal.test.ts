/** AliExpress's tokens are renewed in use: what is new is kept, by whomever, once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { localCredentials, localMarketplaceAccess } from '../../../infra/local/marketplace-access.ts';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { secretsFile } from '../../../infra/local/secrets-file.ts';
import { openTable } from '../../../infra/local/table.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import { alone } from '../../../shared/platform/alone.ts';
import { marketplaces as cloudMarketplaces } from '../../../shared/platform/aws/marketplaces.ts';
import { LostRaceError } from '../../../shared/platform/errors.ts';
import type { MarketplaceActing } from '../../../shared/platform/ports.ts';
import { type Market, openMarket } from './market.ts';
import { memoryTable } from './memory-table.ts';

const kite: Seed = {
  marketplace: 'aliexpress',
  productId: '1005000000000022',
  sku: 'KITE',
  title: 'Kite',
  price: 8.4,
  quantity: 12,
};
const ref = { platform: 'aliexpress', id: '1005000000000022', idType: 'product-id' } as const;
const info = 'aliexpress.solution.product.info.get';

const find = async (access: MarketplaceActing) => (await actorFor(access, 'store-1', 'aliexpress')).find(ref);

const expire = ({ marketplaces }: Market) =>
  marketplaces.faults.set({ kind: 'expired-token', operation: info, times: 1 });

const renewals = ({ marketplaces }: Market) =>
  marketplaces.calls().filter(({ operation }) => operation === 'token').length;

/** The same account as another process sees it: it shares what is kept and no token in memory. */
const elsewhere = (access: MarketplaceActing): MarketplaceActing => {
  const at = (kept: unknown) => JSON.parse(JSON.stringify(kept).replaceAll('127.0.0.1', 'localhost'));
  return { ...access, credentials: async (...of) => at(await access.credentials(...of)) };
};

test('what is renewed is kept with the credentials, and used by whoever comes next', async () => {
  await using market = await openMarket({ seed: [kite] });
  const {
    accessToken: firstAccess,
    refreshToken: firstRefresh,
    ...others
  } = market.credentials.aliexpress ?? {};
  market.credentials.aliexpress = { ...market.credentials.aliexpress, note: 'of the seller' };
  expire(market);
  expect(await find(market.access)).toHaveLength(1);
  const { accessToken, refreshToken, ...same } = market.credentials.aliexpress;
  expect(same).toEqual({ ...others, note: 'of the seller' });
  expect(accessToken).not.toBe(firstAccess);
  expect(refreshToken).not.toBe(firstRefresh);
  expect(await find(elsewhere(market.access))).toHaveLength(1);
  expect(renewals(market)).toBe(1);

  // the refresh token was good for one use: only the one that was kept still is
  expire(market);
  expect(await find(elsewhere(market.access))).toHaveLength(1);
  expect(renewals(market)).toBe(2);
  expect(market.credentials.aliexpress.refreshToken).not.toBe(refreshToken);
});

test('of two that find it expired at once, one renews and the other reads again', async () => {
  await using market = await openMarket({ seed: [kite] });
  await find(market.access);
  await find(elsewhere(market.access));
  market.marketplaces.faults.set(
    { kind: 'expired-token', operation: info, times: 1 },
    { kind: 'slow', ms: 200, operation: 'token', times: 1 },
  );
  const both = await Promise.allSettled([find(market.access), find(elsewhere(market.access))]);
  const failed = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  for (const error of failed) expect(error).toMatchObject({ name: 'TransientError' });
  expect(failed.length).toBeLessThan(2);
  expect(await find(market.access)).toHaveLength(1);
  expect(await find(elsewhere(market.access))).toHaveLength(1);
  expect(renewals(market)).toBe(1);
});

test('who comes after it was renewed takes what is there', async () => {
  await using market = await openMarket({ seed: [kite] });
  const before = market.credentials.aliexpress;
  expire(market);
  await find(market.access);
  // it still reads what was there before, as a cache would have it
  let reads = 0;
  const behind = {
    ...market.access,
    credentials: async () => (reads++ < 2 ? before : market.credentials.aliexpress),
  };
  expect(await find(elsewhere(behind))).toHaveLength(1);
  expect(renewals(market)).toBe(1);
});

test('on one machine the secrets file keeps it', async () => {
  await using market = await openMarket({ seed: [kite] });
  const folder = await mkdtemp(join(tmpdir(), 'renewal-'));
  try {
    const secrets = secretsFile(join(folder, 'secrets.json'));
    await secrets.put({
      other: 'stays',
      'stores/store-1/aliexpress': JSON.stringify(market.credentials.aliexpress),
    });
    expire(market);
    expect(await find(localMarketplaceAccess(localCredentials(secrets, memoryTable())))).toHaveLength(1);
    const again = secretsFile(join(folder, 'secrets.json'));
    expect(await again.get('other')).toBe('stays');
    const { accessToken } = JSON.parse(await again.get('stores/store-1/aliexpress'));
    expect(accessToken).toMatch(/^Atza/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('on AWS Secrets Manager keeps it', async () => {
  await using market = await openMarket({ seed: [kite] });
  const folder = await mkdtemp(join(tmpdir(), 'renewal-'));
  const table = await openTable(folder);
  const kept: Record<string, string> = {
    'triage/stores/store-1/aliexpress': JSON.stringify(market.credentials.aliexpress),
  };
  const manager = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString());
    if (request.headers['x-amz-target'] === 'secretsmanager.PutSecretValue')
      kept[body.SecretId] = body.SecretString;
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify({ Name: body.SecretId, SecretString: kept[body.SecretId] }));
  });
  await new Promise<void>((resolve) => manager.listen(0, '127.0.0.1', () => resolve()));
  const { port } = manager.address() as AddressInfo;
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'none');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'none');
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', table.endpoint);
  try {
    const access = cloudMarketplaces({ SECRET_PREFIX: 'triage/', CASE_TABLE: 'cases' });
    expire(market);
    expect(await find(access)).toHaveLength(1);
    const { accessToken, appKey } = JSON.parse(kept['triage/stores/store-1/aliexpress'] ?? '');
    expect(accessToken).toMatch(/^Atza/);
    expect(appKey).toBe('ae-demo');
  } finally {
    vi.unstubAllEnvs();
    manager.close();
    manager.closeAllConnections();
    await table.close();
    await rm(folder, { recursive: true });
  }
});

test('alone: nobody beside it, the next one after it, a successor after one that died', async () => {
  const cases = memoryTable();
  let now = 1_000_000;
  const at = () => now;
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = alone(cases, 'x', at, () => promise);
  await expect(alone(cases, 'x', at, async () => 'second')).rejects.toThrow(LostRaceError);
  expect(await alone(cases, 'y', at, async () => 'another')).toBe('another');
  now += 61_000;
  expect(await alone(cases, 'x', at, async () => 'successor')).toBe('successor');
  resolve('late');
  expect(await first).toBe('late');
  await expect(alone(cases, 'x', at, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await alone(cases, 'x', at, async () => 'after a failure')).toBe('after a failure');
});
