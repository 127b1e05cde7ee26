/** Complaints that Amazon counts and no mail told of. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { open } from '../../../shared/case/records/case-store.ts';
import { heardOfStatus, watchHealth } from '../../../shared/corroboration/account-health.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import type { AccountStatus } from '../../../shared/marketplaces/amazon/account-status.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { opening } from '../case/told.ts';
import { aHouse, hours } from '../intake/a-house.ts';
import { type Market, openMarket } from '../marketplaces/market.ts';
import { aNotice } from '../response/a-case.ts';

let market: Market;
let house: Awaited<ReturnType<typeof aHouse>>;
beforeEach(async () => {
  market = await openMarket({ seed: [] });
  house = await aHouse();
  subjects.length = 0;
  expect(await count(5, 1, 0)).toBe('counted');
});
afterEach(async () => market[Symbol.asyncDispose]());

const subjects: string[] = [];
const post = {
  send: async (mime: Uint8Array, ...rest: [{ from: string; to: string[] }]) => {
    subjects.push((await readMail(mime, { ownAddresses: [] })).subject);
    return house.services.post.send(mime, ...rest);
  },
};

/** Counts once, so many hours later. */
const count = async (received: number, suspected: number, hour: number, status?: AccountStatus) => {
  house.moveClock(hours(hour));
  await market.marketplaces.health('demo', { received, suspected, status });
  for (let step = 0; step < 5; step++) {
    const is = await watchHealth({ ...house.services, marketplaces: market.access, post }, house.store);
    if (is !== 'waits') return is;
  }
  return 'waits';
};

const asin = (number: number) => ({
  platform: 'amazon' as const,
  idType: 'asin' as const,
  id: `B0LAMP000${number}`,
});
/** A case opened an hour after the first count, whose mail names so many listings. */
const aCase = (id: string, listings: number, kind: Notice['kind'] = 'complaint') =>
  open(
    house.services.cases,
    id,
    opening({
      storeId: house.store.id,
      notice: aNotice({ kind, listings: Array.from({ length: listings }, (_, number) => asin(number)) }),
    }),
    hours(1),
  );

test('as many cases as new complaints: no mail was missed', async () => {
  await aCase('aaaaaaaaaaaa', 1);
  await aCase('bbbbbbbbbbbb', 1);
  expect(await count(7, 1, 25)).toBe('counted');
  expect(house.sent).toEqual([]);
});

test('one mail may tell of several', async () => {
  await aCase('aaaaaaaaaaaa', 3);
  expect(await count(7, 2, 25)).toBe('counted');
});

test('a mail that came hides none that did not', async () => {
  await aCase('aaaaaaaaaaaa', 1);
  expect(await count(9, 1, 25)).toBe('risen');
  expect(house.sent).toHaveLength(1);
});

test('… nor does an answer to an earlier complaint', async () => {
  await aCase('aaaaaaaaaaaa', 1, 'decision');
  expect(await count(6, 1, 25)).toBe('risen');
});

test('… nor that Amazon took back what it suspected', async () => {
  expect(await count(6, 0, 25)).toBe('risen');
});

test('counted once, it is not told again', async () => {
  expect(await count(6, 1, 25)).toBe('risen');
  expect(await count(6, 1, 50)).toBe('counted');
});

test('that the account stands otherwise is told once, as Amazon’s own word', async () => {
  await count(5, 1, 25, 'AT_RISK');
  await count(5, 1, 50, 'AT_RISK');
  expect(subjects).toEqual([expect.stringContaining('Amazon says that the account is at risk')]);
  await count(5, 1, 75);
  expect(subjects).toHaveLength(2);
});

test('a message about it has the account read at once, and what that says is told either way', async () => {
  expect(await count(5, 1, 2, 'DEACTIVATED')).toBe('rests');
  await heardOfStatus(house.services.cases, house.store.id);
  expect(await count(5, 1, 2)).toBe('counted');
  expect(subjects).toEqual([expect.stringContaining('Amazon says that the account is in order')]);
  expect(await count(5, 1, 3)).toBe('rests');
});

test('a report that was asked for before the message says nothing of it', async () => {
  house.moveClock(hours(25));
  const services = { ...house.services, marketplaces: market.access };
  expect(await watchHealth(services, house.store)).toBe('waits');
  const asked = await house.services.cases.get({ pk: `HEALTH#${house.store.id}`, sk: 'amazon' });
  await heardOfStatus(house.services.cases, house.store.id);
  expect(await watchHealth(services, house.store)).toBe('waits');
  const now = await house.services.cases.get({ pk: `HEALTH#${house.store.id}`, sk: 'amazon' });
  expect(asked?.reportId).toBeDefined();
  expect(now?.reportId).not.toBe(asked?.reportId);
});
