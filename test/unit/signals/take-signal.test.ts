/** A marketplace tells of listings all day long: what no case is about costs next to nothing. */
import { describe, expect, test } from 'vitest';
import { takeSignal } from '../../../functions/take-signal/handler.ts';
import { listingKey } from '../../../shared/case/match-keys.ts';
import { append, open } from '../../../shared/case/records/case-store.ts';
import { hold } from '../../../shared/case/records/holds.ts';
import { claimKey } from '../../../shared/case/records/key-holders.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { MarketplaceAccess } from '../../../shared/platform/ports.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { caseId, opening } from '../case/told.ts';
import { aHouse } from '../intake/a-house.ts';
import { aStore } from '../response/a-case.ts';

const shops = ['lamp-shop', 'cup-shop', 'rug-shop'];

const credentials = (storeId: string) => ({
  marketplace: 'amazon',
  clientId: 'id',
  clientSecret: 'secret',
  refreshToken: 'token',
  sellerId: `seller of ${storeId}`,
  marketplaceIds: ['ATVPDKIKX0DER'],
});

/** The marketplace lets nobody in, unless it is told to answer. */
const aMarket = async (
  credentialsOf: (storeId: string) => unknown = credentials,
  answer: (request: { url: string }) => Response = () => new Response('{}', { status: 403 }),
) => {
  const house = await aHouse();
  const { cases } = house.services;
  for (const id of shops)
    await putStore(cases, aStore({ id, inbox: `complaints@${id}.example`, marketplaces: ['amazon'] }));
  const asked: string[] = [];
  const lists: string[] = [];
  const fetched: string[] = [];
  const query: typeof cases.query = (about) => {
    if (about.index) lists.push(about.pk);
    return cases.query(about);
  };
  const marketplaces: MarketplaceAccess = {
    credentials: async (storeId) => {
      asked.push(storeId);
      return credentialsOf(storeId);
    },
    renew: async () => undefined,
    fetch: async (request) => {
      fetched.push(request.url);
      return answer(request);
    },
    permit: async () => undefined,
  };
  const services = { ...house.services, cases: { ...tableOf(cases), query }, marketplaces };
  const tell = (storeId: string, sku: string, asin = 'B0LAMP0001') => {
    const notification = {
      NotificationType: 'LISTINGS_ITEM_STATUS_CHANGE',
      Payload: { SellerId: `seller of ${storeId}`, Sku: sku, Asin: asin },
      NotificationMetadata: { NotificationId: 'one' },
    };
    asked.length = 0;
    return runStep(takeSignal, { message: JSON.stringify(notification) }, services);
  };
  return { cases, tell, asked, lists, fetched };
};

const tableOf = (cases: Awaited<ReturnType<typeof aHouse>>['services']['cases']): typeof cases => ({
  get: (key) => cases.get(key),
  query: (query) => cases.query(query),
  put: (row, condition) => cases.put(row, condition),
  remove: (key, condition) => cases.remove(key, condition),
});

test('whose it is is asked of one store once that is known, and no list of cases is read', async () => {
  const { cases, tell, asked, lists } = await aMarket();
  await open(cases, caseId, opening({ storeId: 'lamp-shop' }), new Date());
  expect(await tell('cup-shop', 'CUP-1', 'B0CUP00001')).toEqual({ result: 'no-case' });
  expect(asked.toSorted()).toEqual(shops.toSorted());
  expect(await tell('cup-shop', 'CUP-1', 'B0CUP00001')).toEqual({ result: 'no-case' });
  expect(asked).toEqual(['cup-shop']);
  expect(await tell('somebody else', 'CUP-1')).toEqual({ result: 'not-ours' });
  expect(lists).toEqual([]);
});

test.each([
  ['the case that keeps it off sale', 'held', true],
  ['the case whose complaint names it', 'named', true],
  ['no case that only another store has', 'elsewhere', false],
  ['no case that is closed', 'closed', false],
])('a listing’s change is looked at for %s', async (_, known, isLookedAt) => {
  const { cases, tell, fetched } = await aMarket();
  const storeId = known === 'elsewhere' ? 'cup-shop' : 'lamp-shop';
  const { case: now } = await open(cases, caseId, opening({ storeId }), new Date());
  const offer = { storeId, marketplace: 'amazon', sku: 'LAMP-1' } as const;
  const named = `${listingKey(storeId, { platform: 'amazon', id: 'B0LAMP0001' })}|trademark#owner`;
  if (known === 'held') await hold(cases, offer, caseId);
  else await claimKey(cases, named, caseId);
  if (known === 'closed') await append(cases, now, { type: 'closed', outcome: 'won', why: '' }, new Date());
  const told = tell('lamp-shop', 'LAMP-1');
  // the marketplace lets nobody in here
  if (isLookedAt) await expect(told).rejects.toThrow(/amazon/i);
  else expect(await told).toEqual({ result: 'no-case' });
  expect(fetched.length > 0).toBe(isLookedAt);
});

test('a case whose record is damaged has nothing told of its listing delivered again', async () => {
  const { cases, tell, fetched } = await aMarket(credentials, ({ url }) =>
    url.includes('/auth/')
      ? Response.json({ access_token: 'one', expires_in: 3600 })
      : Response.json({ errors: [{ code: 'NOT_FOUND', message: 'no such SKU' }] }, { status: 404 }),
  );
  await open(cases, caseId, opening({ storeId: 'lamp-shop' }), new Date());
  await hold(cases, { storeId: 'lamp-shop', marketplace: 'amazon', sku: 'LAMP-1' }, caseId);
  await cases.put({ pk: `CASE#${caseId}`, sk: 'EVENT#000003' }, { absent: true });
  expect(await tell('lamp-shop', 'LAMP-1')).toEqual({ result: 'nothing-new' });
  expect(fetched.some((url) => url.includes('/LAMP-1'))).toBe(true);
});

describe('that the account stands otherwise', () => {
  const changed = (subscriptionId: string) => ({
    notificationType: 'ACCOUNT_STATUS_CHANGED',
    payload: {
      accountStatusChangeNotification: {
        previousAccountStatus: 'NORMAL',
        currentAccountStatus: 'DEACTIVATED',
      },
    },
    notificationMetadata: { notificationId: `of ${subscriptionId}`, subscriptionId },
  });
  const taken = async (subscriptionIds: string[], named: string, stores = ['lamp-shop']) => {
    const house = await aHouse();
    for (const id of stores)
      await putStore(
        house.services.cases,
        aStore({ id, inbox: `complaints@${id}.example`, marketplaces: ['amazon'] }),
      );
    const subjects: string[] = [];
    const services = {
      ...house.services,
      marketplaces: {
        credentials: async () => ({ ...credentials('lamp-shop'), subscriptionIds }),
        renew: async () => undefined,
        fetch: async () => new Response('{}', { status: 403 }),
        permit: async () => undefined,
      },
      post: {
        send: async (mime: Uint8Array) => {
          subjects.push((await readMail(mime, { ownAddresses: [] })).subject);
          return { messageId: 'x', kept: false };
        },
      },
    };
    const { result } = await runStep(takeSignal, { message: JSON.stringify(changed(named)) }, services);
    const row = await house.services.cases.get({ pk: 'HEALTH#lamp-shop', sk: 'amazon' });
    return { result, subjects, hinted: row?.hinted };
  };
  const hint =
    /^\[Lamp Shop\] A notification, which nothing proves yet, says that the account is deactivated$/;

  test('is a hint, after which the account is read', async () => {
    const { result, subjects, hinted } = await taken(['ours'], 'ours');
    expect({ result, hinted }).toEqual({ result: 'account-deactivated', hinted: true });
    expect(subjects).toEqual([expect.stringMatching(hint)]);
  });

  test('is nobody’s by another subscription than the known one, and the only store’s where none is known', async () => {
    expect(await taken(['ours'], 'a stranger’s')).toEqual({
      result: 'not-ours',
      subjects: [],
      hinted: undefined,
    });
    expect((await taken([], 'a stranger’s')).result).toBe('account-deactivated');
    expect((await taken([], 'a stranger’s', shops)).result).toBe('not-ours');
  });
});

test.each<[string, () => unknown]>([
  [
    'gone',
    () => {
      throw new NotFoundError('no credentials');
    },
  ],
  ['incomplete', () => ({ marketplace: 'amazon' })],
])('a store whose credentials are %s keeps back nothing that may be another’s', async (_, broken) => {
  const { tell } = await aMarket((storeId) => (storeId === 'rug-shop' ? broken() : credentials(storeId)));
  expect(await tell('nobody known', 'CUP-1')).toEqual({ result: 'not-ours' });
});

test('what may be for a store that cannot be read is delivered again, and all else is taken', async () => {
  const { cases, tell } = await aMarket();
  const key = { pk: 'STORES', sk: 'rug-shop' };
  const row = { ...(await cases.get(key)), ...key };
  await cases.put({ ...row, store: 'of a later version' }, { equals: { sk: key.sk } });
  await expect(tell('rug-shop', 'RUG-1')).rejects.toThrow(/The record of store rug-shop cannot be read/);
  expect(await tell('cup-shop', 'CUP-1')).toEqual({ result: 'no-case' });
  await cases.put(row, { equals: { sk: key.sk } });
  expect(await tell('rug-shop', 'RUG-1')).toEqual({ result: 'no-case' });
});
