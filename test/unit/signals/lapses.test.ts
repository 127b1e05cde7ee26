/** An account that must be connected again is seen by somebody before a complaint needs it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { corroborate } from '../../../functions/corroborate/handler.ts';
import { refreshCatalogue } from '../../../functions/refresh-catalogue/handler.ts';
import { checkStore } from '../../../infra/cli/store/check.ts';
import { disconnectStore } from '../../../infra/cli/store/connect.ts';
import { localCredentials } from '../../../infra/local/marketplace-access.ts';
import { secretsFile } from '../../../infra/local/secrets-file.ts';
import { lapseTeller } from '../../../infra/local/tell-lapses.ts';
import { accountLapsed } from '../../../shared/corroboration/watch-account.ts';
import { lapsesOf } from '../../../shared/marketplaces/lapses.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { getStore, putStore } from '../../../shared/store/store-records.ts';
import { MemoryObjects, MemoryTable, MemoryWorkflow } from '../console/memory.ts';
import { aFolder } from '../local/a-folder.ts';
import { openMarket } from '../marketplaces/market.ts';
import { aStore } from '../response/a-case.ts';

const store = aStore({ marketplaces: ['ebay', 'aliexpress'] });

const aWatch = async (told = store) => {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const clock = { now: () => new Date(now) };
  const market = await openMarket({ seed: [], clock });
  const cases = new MemoryTable();
  await putStore(cases, told);
  const sent: string[] = [];
  const alarms: unknown[] = [];
  let postWorks = true;
  const services = {
    cases,
    evidence: new MemoryObjects(),
    workflow: new MemoryWorkflow(),
    post: {
      send: async (mime: Uint8Array) => {
        if (!postWorks) throw new Error('refused');
        sent.push(new TextDecoder().decode(mime));
        return { messageId: '<x@triage.example>' };
      },
    },
    marketplaces: market.access,
    clock,
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (message: string, facts: unknown) => {
        if (message === accountLapsed) alarms.push(facts);
      },
    },
    consoleUrl: 'https://console.example.com',
    mailFrom: 'triage@triage.example',
  };
  return {
    market,
    cases,
    sent,
    alarms,
    run: () => runStep(corroborate, {}, services),
    refresh: () => runStep(refreshCatalogue, {}, services),
    pass: (days: number) => {
      now += days * 86_400_000;
    },
    setPost: (works: boolean) => {
      postWorks = works;
    },
    [Symbol.asyncDispose]: () => market[Symbol.asyncDispose](),
  };
};

test('that its authorisation was revoked is told once, raises the alarm each time, and is over when it works', async () => {
  await using watch = await aWatch();
  expect(await watch.run()).toMatchObject({ lapsed: 0, failed: 0 });
  const { ebay } = watch.market.credentials;
  watch.market.credentials.ebay = { ...ebay, certId: 'changed' };
  expect(await watch.run()).toMatchObject({ lapsed: 1 });
  await watch.run();
  expect(watch.alarms).toHaveLength(2);
  expect(watch.alarms[0]).toMatchObject({ storeId: store.id, marketplace: 'ebay' });
  expect(watch.sent).toHaveLength(1);
  expect(watch.sent[0]).toMatch(/^Subject: .*Connect eBay again/m);
  expect(await lapsesOf(watch.cases)).toMatchObject([
    { storeId: store.id, marketplace: 'ebay', why: expect.stringContaining('npm run store -- connect') },
  ]);

  const said: string[] = [];
  const tell = lapseTeller(watch.cases, (line) => void said.push(line));
  await tell();
  await tell();
  expect(said).toEqual([expect.stringContaining(`connect ${store.id} ebay --credentials`)]);

  watch.market.credentials.ebay = ebay ?? {};
  expect(await watch.run()).toMatchObject({ lapsed: 0 });
  expect(await lapsesOf(watch.cases)).toEqual([]);
  expect(watch.alarms).toHaveLength(2);
});

test('an account that waits for a person leaves nothing else undone: it is asked no more, and its own alarm tells', async () => {
  await using watch = await aWatch(aStore({ marketplaces: ['amazon', 'ebay'] }));
  const { amazon } = watch.market.credentials;
  watch.market.credentials.amazon = { ...amazon, clientSecret: 'changed' };
  expect(await watch.run()).toMatchObject({ lapsed: 1, failed: 0 });
  expect(await watch.refresh()).toMatchObject({ finished: 1, failed: 0 });
  watch.market.credentials.amazon = amazon ?? {};
  expect(await watch.run()).toMatchObject({ lapsed: 0, failed: 0 });
  watch.pass(1);
  expect(await watch.refresh()).toMatchObject({ finished: 2, failed: 0 });
});

test('a team that reads Chinese is told so in Chinese', async () => {
  await using watch = await aWatch({ ...store, language: 'zh' });
  const { ebay, aliexpress } = watch.market.credentials;
  watch.market.credentials.ebay = { ...ebay, certId: 'changed' };
  watch.market.credentials.aliexpress = { ...aliexpress, authorisedUntil: '2026-11-25T00:00:00.000Z' };
  await watch.run();
  const [lapsed, ending] = await Promise.all(watch.sent.map((mime) => simpleParser(mime)));
  expect(lapsed?.subject).toBe('[Lamp Shop] 请重新连接eBay：授权已失效');
  expect(lapsed?.text).toMatch(
    /eBay不再接受店铺 lamp-shop 的授权.*请用 "npm run store -- connect lamp-shop ebay/s,
  );
  expect(ending?.subject).toBe('[Lamp Shop] 请在 2026-11-25 之前重新连接速卖通');
  expect(ending?.text).toContain('店铺 lamp-shop 在速卖通的授权将于 2026-11-25 到期');
  // what eBay itself says stays as it says it
  for (const mail of [lapsed, ending])
    expect(mail?.text?.replace(/"npm run [^"]*"|（invalid_client: [^）]*）/g, '')).not.toMatch(
      /[a-z]{2,} [a-z]{2,}/,
    );
});

test('credentials that are incomplete, or not there, are the same', async () => {
  await using watch = await aWatch();
  watch.market.credentials.ebay = { marketplace: 'ebay' };
  await watch.run();
  const [lapse] = await lapsesOf(watch.cases);
  expect(lapse?.why).toMatch(/incomplete: .*certId.*npm run store -- connect/);
});

test('that it ends soon is told ahead, once, without an alarm; that it has ended is news again', async () => {
  await using watch = await aWatch();
  const { aliexpress } = watch.market.credentials;
  watch.market.credentials.aliexpress = { ...aliexpress, authorisedUntil: '2026-12-06T00:00:00.000Z' };
  await watch.run();
  expect(watch.sent).toEqual([]);
  watch.pass(3);
  await watch.run();
  await watch.run();
  expect(watch.sent).toHaveLength(1);
  expect(watch.sent[0]).toMatch(/^Subject: .*\s+again before 2026-12-06/m);
  expect(await lapsesOf(watch.cases)).toMatchObject([{ until: '2026-12-06T00:00:00.000Z' }]);
  expect(watch.alarms).toEqual([]);

  watch.market.credentials.aliexpress = { ...aliexpress, appSecret: 'withdrawn' };
  watch.pass(14);
  await watch.run();
  expect(watch.sent).toHaveLength(2);
  const [lapse] = await lapsesOf(watch.cases);
  expect(lapse).not.toHaveProperty('until');
  expect(watch.alarms).toHaveLength(1);
});

test('a team that could not be told is told later, and the console knows meanwhile', async () => {
  await using watch = await aWatch();
  watch.market.credentials.ebay = { ...watch.market.credentials.ebay, certId: 'changed' };
  watch.setPost(false);
  expect(await watch.run()).toMatchObject({ failed: 1 });
  expect(await lapsesOf(watch.cases)).toMatchObject([{ told: false }]);
  watch.setPost(true);
  await watch.run();
  expect(watch.sent).toHaveLength(1);
  expect(await lapsesOf(watch.cases)).toMatchObject([{ told: true }]);
});

test('“store check” ends it at once', async () => {
  await using watch = await aWatch();
  const { ebay } = watch.market.credentials;
  watch.market.credentials.ebay = { ...ebay, certId: 'changed' };
  await watch.run();
  watch.market.credentials.ebay = { ...ebay, authorisedUntil: '2027-05-01' };
  const keeper = {
    cases: watch.cases,
    marketplaces: watch.market.access,
    keepCredentials: async () => undefined,
    forgetCredentials: async () => undefined,
    close: async () => undefined,
  };
  const { lines } = await checkStore(keeper, store);
  expect(lines).toContain('  · ebay must be connected again before 2027-05-01');
  expect(await lapsesOf(watch.cases)).toEqual([]);
});

test('“store disconnect” ends it too, and takes the credentials away', async () => {
  await using watch = await aWatch();
  watch.market.credentials.ebay = { ...watch.market.credentials.ebay, certId: 'changed' };
  await watch.run();
  const folder = await aFolder();
  const path = join(folder, 'secrets.json');
  const kept = localCredentials(secretsFile(path), watch.cases);
  await kept.keep(store.id, 'ebay', { a: 1 });
  await kept.keep(store.id, 'aliexpress', { b: 2 });
  const keeper = {
    cases: watch.cases,
    marketplaces: watch.market.access,
    keepCredentials: kept.keep,
    forgetCredentials: kept.forget,
    close: async () => undefined,
  };
  const cut = async () => {
    throw new Error('the disk is full');
  };
  await expect(disconnectStore({ ...keeper, forgetCredentials: cut }, store.id, 'ebay')).rejects.toThrow(
    'the disk is full',
  );
  await disconnectStore(keeper, store.id, 'ebay');
  expect(await lapsesOf(watch.cases)).toEqual([]);
  expect((await getStore(watch.cases, store.id)).marketplaces).toEqual(['aliexpress']);
  await expect(kept.credentials(store.id, 'ebay')).rejects.toThrow(NotFoundError);
  expect(await kept.credentials(store.id, 'aliexpress')).toEqual({ b: 2 });
  expect(await readFile(path, 'utf8')).not.toContain('ebay');
  expect(await watch.run()).toMatchObject({ lapsed: 0 });
  await expect(disconnectStore(keeper, store.id, 'ebay')).rejects.toThrow(/not connected to ebay/);
});
