/** AliExpress's tokens are renewed in use: what is new is kept, by whomever, once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listenAt } from '../../../infra/local/listen-at.ts';
import { localCredentials, localMarketplaceAccess } from '../../../infra/local/marketplace-access.ts';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { secretsFile } from '../../../infra/local/secrets-file.ts';
import { openTable } from '../../../infra/local/table/table.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import { alone } from '../../../shared/platform/alone.ts';
import { marketplaces as cloudMarketplaces } from '../../../shared/platform/aws/marketplaces.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
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

const find = async (access: MarketplaceActing) =>
  actorFor('aliexpress', { access, storeId: 'store-1', clock: systemClock }).find(ref);

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
  expect(same).toEqual({
    ...others,
    note: 'of the seller',
    accessTokenUntil: expect.any(String),
    renewFrom: expect.any(String),
    authorisedUntil: expect.any(String),
  });
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

test('it is renewed before it ends, and what goes wrong with that costs nothing yet', async () => {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const clock = { now: () => new Date(now) };
  await using market = await openMarket({ seed: [kite], clock });
  const at = async (minutes: number) => {
    now = Date.parse('2026-11-20T10:00:00Z') + minutes * 60_000;
    return actorFor('aliexpress', { access: elsewhere(market.access), storeId: 'store-1', clock }).find(ref);
  };
  expire(market);
  await at(0);
  const { renewFrom, accessTokenUntil, authorisedUntil, accessToken } = market.credentials.aliexpress ?? {};
  expect(accessTokenUntil).toBe('2026-11-20T11:00:00.000Z');
  expect(renewFrom).toBe('2026-11-20T10:48:00.000Z');
  expect(authorisedUntil).toBe('2027-01-19T10:00:00.000Z');
  await at(46);
  expect(renewals(market)).toBe(1);

  market.marketplaces.faults.set({ operation: 'token', kind: '500', times: 1 });
  expect(await at(49)).toHaveLength(1);
  expect(market.credentials.aliexpress).toMatchObject({ accessToken, renewing: '2026-11-20T10:49:00.000Z' });
  expect(await at(55)).toHaveLength(1);
  expect(renewals(market)).toBe(2);
  expect(await at(60)).toHaveLength(1);
  expect(renewals(market)).toBe(3);
  expect(market.credentials.aliexpress).not.toHaveProperty('renewing');
  expect(market.credentials.aliexpress).not.toMatchObject({ accessToken });
  // a renewal does not put the authorisation's own end off
  expect(market.credentials.aliexpress).toMatchObject({ authorisedUntil });
});

test('a renewal that broke off before AliExpress heard of it is made good', async () => {
  await using market = await openMarket({ seed: [kite] });
  expire(market);
  market.marketplaces.faults.set(
    { operation: info, kind: 'expired-token', times: 1 },
    { operation: 'token', kind: 'nothing', times: 1 },
  );
  await expect(find(elsewhere(market.access))).rejects.toThrow('no answer');
  expect(market.credentials.aliexpress).toHaveProperty('renewing');
  expect(await find(elsewhere(market.access))).toHaveLength(1);
  expect(market.credentials.aliexpress).not.toHaveProperty('renewing');
});

test('a renewal refused while the old token still works tells when that ends', async () => {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const clock = { now: () => new Date(now) };
  await using market = await openMarket({ seed: [kite], clock });
  const look = async () =>
    actorFor('aliexpress', { access: elsewhere(market.access), storeId: 'store-1', clock }).find(ref);
  expire(market);
  await look();
  now += 50 * 60_000;
  market.credentials.aliexpress = { ...market.credentials.aliexpress, refreshToken: 'revoked' };
  expect(await look()).toHaveLength(1);
  expect(market.credentials.aliexpress).toMatchObject({ authorisedUntil: '2026-11-20T11:00:00.000Z' });
  expect(market.credentials.aliexpress).not.toHaveProperty('renewing');
});

test('an answer is kept at the next attempt when it cannot be kept at once', async () => {
  await using market = await openMarket({ seed: [kite] });
  let failures = 0;
  const full = {
    ...market.access,
    renew: ((storeId, marketplace, renewal) =>
      market.access.renew(storeId, marketplace, (kept, keep) =>
        renewal(kept, async (next) => {
          const { renewing } = next as Record<string, unknown>;
          if (renewing === undefined && failures++ === 0) throw new Error('the disk is full');
          await keep(next);
        }),
      )) satisfies MarketplaceActing['renew'],
  };
  expire(market);
  expect(await find(elsewhere(full))).toHaveLength(1);
  expect(failures).toBe(2);
  expire(market);
  expect(await find(elsewhere(market.access))).toHaveLength(1);
});

/** A process of its own that is killed when it has AliExpress's answer and is about to keep it. */
const renewAndDie = `
  import { localCredentials, localMarketplaceAccess } from './infra/local/marketplace-access.ts';
  import { secretsFile } from './infra/local/secrets-file.ts';
  import { tableAt } from './infra/local/table/table.ts';
  import { actorFor } from './shared/marketplaces/connect.ts';
import { systemClock } from './shared/platform/clock.ts';
  const [path, endpoint] = process.argv.slice(-2);
  const kept = localCredentials(secretsFile(path), tableAt(endpoint));
  const access = localMarketplaceAccess({
    ...kept,
    keep: (store, marketplace, next) =>
      next.renewing ? kept.keep(store, marketplace, next) : process.kill(process.pid, 'SIGKILL'),
  });
  const actor = actorFor('aliexpress', { access, storeId: 'store-1', clock: systemClock });
  await actor.find({ platform: 'aliexpress', id: '${ref.id}', idType: 'product-id' });
`;

test('kill −9 between AliExpress’s answer and ours: the account asks to be connected again, and says why', async () => {
  await using market = await openMarket({ seed: [kite] });
  const folder = await mkdtemp(join(tmpdir(), 'renewal-'));
  const table = await openTable(join(folder, 'table'));
  try {
    const path = join(folder, 'secrets.json');
    const kept = localCredentials(secretsFile(path), table.table);
    await kept.keep('store-1', 'aliexpress', market.credentials.aliexpress);
    expire(market);
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', renewAndDie, '--', path, table.endpoint],
      { cwd: join(import.meta.dirname, '../../..'), stdio: 'inherit' },
    );
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    expect(renewals(market)).toBe(1);

    // whoever died is succeeded once the lease is over
    let now = Date.now() + 61_000;
    const clock = { now: () => new Date(now++) };
    const later = localMarketplaceAccess({ ...kept, clock });
    const again = actorFor('aliexpress', { access: later, storeId: 'store-1', clock }).find(ref);
    await expect(again).rejects.toMatchObject({
      name: 'AuthorisationExpired',
      issues: [{ code: 'IllegalRefreshToken' }, { code: 'RENEWAL_CUT_OFF' }],
      message: expect.stringMatching(
        /begun at 20.+ was cut off.+npm run store -- connect store-1 aliexpress/,
      ),
    });
  } finally {
    await table.close();
    await rm(folder, { recursive: true });
  }
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
  const port = await listenAt(manager, '127.0.0.1', 0);
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

test('alone: a successor after one that died before the clock was set back', async () => {
  const cases = memoryTable();
  let now = 1_000_000_000;
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = alone(
    cases,
    'x',
    () => now,
    () => promise,
  );
  now -= 3_000;
  const next = () =>
    alone(
      cases,
      'x',
      () => now,
      async () => 'next',
    );
  await expect(next()).rejects.toThrow(LostRaceError);
  now -= 86_400_000;
  expect(await next()).toBe('next');
  resolve('late');
  await first;
});
