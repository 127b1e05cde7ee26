/** The kill switch, and listings that cannot be handled, in the middle of a case with many. */
import { describe, expect, test } from 'vitest';
import { actOnListings, ListingsLeft } from '../../../shared/case/acting/act-on-listings.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { awaitAccount } from '../../../shared/case/place.ts';
import { change, history, loadCase, open } from '../../../shared/case/records/case-store.ts';
import { AccountsLapsed, beingTried } from '../../../shared/case/replay/failure.ts';
import {
  AuthorisationExpired,
  ConnectionInvalid,
  NotConnected,
} from '../../../shared/marketplaces/errors.ts';
import { lapsesOf } from '../../../shared/marketplaces/lapses.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { inChinese } from '../../../shared/recorded/in-chinese.ts';
import { StoreStopped } from '../../../shared/store/stopped.ts';
import { changeStore, putStore } from '../../../shared/store/store-records.ts';
import { MemoryTable } from '../console/memory.ts';
import { anOffer, aStore } from '../response/a-case.ts';
import { caseId, minute, off, opening, settled, started } from './told.ts';

const offers = Array.from({ length: 40 }, (_, number) => ({ ...anOffer(), sku: `LAMP-${number}` }));

test('a store that is stopped meanwhile acts on what is under way and on nothing more', async () => {
  const cases = new MemoryTable();
  await putStore(cases, aStore());
  await open(cases, caseId, opening({ decision: { mode: 'auto', reasons: ['x'], offers } }), minute(0));
  const clock = { now: () => minute(1) };
  const acted: string[] = [];
  const act = (stopAt: number) =>
    actOnListings({ cases, clock }, caseId, 'delist', async (_, { sku }) => {
      acted.push(sku);
      if (acted.length === stopAt)
        await changeStore(cases, 'lamp-shop', (store) => ({
          ...store,
          policy: { ...store.policy, stopped: true },
        }));
      return undefined;
    });
  await expect(act(10)).rejects.toThrow(StoreStopped);
  expect(acted.length).toBeGreaterThanOrEqual(10);
  expect(acted.length).toBeLessThan(20);

  acted.length = 0;
  await expect(act(0)).rejects.toThrow(StoreStopped);
  expect(acted).toEqual([]);
  await putStore(cases, aStore());
  await act(0);
  expect(acted).toHaveLength(40);
});

describe('a listing that cannot be handled', () => {
  const acting = async (
    fails: (sku: string) => Error | string | undefined,
    step: 'delist' | 'relist' = 'delist',
  ) => {
    const cases = new MemoryTable();
    await putStore(cases, aStore());
    await open(cases, caseId, opening({ decision: { mode: 'auto', reasons: ['x'], offers } }), minute(0));
    if (step === 'relist') {
      for (const { marketplace, sku } of offers) {
        const event = { ...settled('delist'), marketplace, sku } as const;
        await change(cases, caseId, () => event, minute(0));
      }
      await change(cases, caseId, () => ({ type: 'outcome', outcome: 'retracted' }), minute(0));
    }
    const acted = new Set<string>();
    const end = actOnListings(
      { cases, clock: { now: () => minute(1) } },
      caseId,
      step,
      async (_, { sku }) => {
        const problem = fails(sku);
        if (problem instanceof Error) throw problem;
        if (problem === undefined) acted.add(sku);
        return problem;
      },
    );
    const error = await end.then(
      () => undefined,
      (thrown) => thrown,
    );
    const now = await loadCase(cases, caseId);
    return {
      acted,
      error,
      awaited: now.awaited,
      waiting: awaitAccount(now).map(({ sku }) => sku),
      lapses: () => lapsesOf(cases),
    };
  };
  const expired = new AuthorisationExpired({ storeId: 'lamp-shop', marketplace: 'ebay' }, []);

  test('keeps no other from being acted on, and waits for its account, named with its cure', async () => {
    const { acted, error, awaited, lapses } = await acting((sku) => (sku === 'LAMP-2' ? expired : undefined));
    expect(acted.size).toBe(39);
    expect(error).toBeUndefined();
    expect(awaited).toMatchObject([{ marketplace: 'amazon', why: expired.message, isBack: false }]);
    // seen by everybody at once, and told by whoever watches the account
    expect(await lapses()).toMatchObject([
      { storeId: 'lamp-shop', marketplace: 'amazon', why: expired.message, told: false },
    ]);
  });

  test('stops the case where it is to go back on sale and waits for its account', async () => {
    const { acted, error, awaited } = await acting(
      (sku) => (sku === 'LAMP-2' ? expired : undefined),
      'relist',
    );
    expect(acted.size).toBe(39);
    expect(error).toBeInstanceOf(AccountsLapsed);
    expect(error.message).toBe(`LAMP-2: ${expired.message}`);
    expect(error.cause).toBe(expired);
    expect(awaited).toEqual([]);
  });

  test('waits as one that lapsed does where nobody has connected it yet, and is no news to who watches accounts', async () => {
    const never = new NotConnected({ storeId: 'lamp-shop', marketplace: 'amazon' });
    const { error, awaited, waiting, lapses } = await acting(() => never);
    expect(error).toBeUndefined();
    expect(awaited).toMatchObject([
      { why: expect.stringContaining('npm run store -- connect lamp-shop amazon') },
    ]);
    expect(waiting).toHaveLength(40);
    expect(await lapses()).toEqual([]);
    expect(never.message).not.toContain('again');
    expect(inChinese(never.message)).not.toContain('Connect it');
  });

  test('waits as one that lapsed does where its credentials were changed into what cannot be used', async () => {
    const { acted, awaited, lapses } = await acting((sku) =>
      sku === 'LAMP-2' ? new ConnectionInvalid('amazon', ['sellerId is missing']) : undefined,
    );
    expect(acted.size).toBe(39);
    const why =
      'The Amazon connection is incomplete: sellerId is missing. Connect it again with "npm run store -- connect lamp-shop amazon --credentials FILE.json". What waits for it then goes on by itself.';
    expect(awaited).toMatchObject([{ why }]);
    expect(inChinese(why)).not.toContain('Connect it again');
    expect(await lapses()).toMatchObject([{ marketplace: 'amazon', why, told: false }]);
  });

  test('says each reason once, however many it keeps', async () => {
    const { acted, error } = await acting((sku) => {
      if (sku === 'LAMP-7') return new Error('an answer of another shape');
      return Number(sku.slice(5)) < 5 ? expired : undefined;
    }, 'relist');
    expect(acted.size).toBe(34);
    expect(error).toBeInstanceOf(AccountsLapsed);
    expect(error.message).toBe(
      `LAMP-0, LAMP-1, LAMP-2 and 2 more: ${expired.message}; LAMP-7: an answer of another shape`,
    );
  });

  test('says no more than an execution can be told, however much there is to say of each', async () => {
    const { error, lapses } = await acting((sku) => new Error(`${sku} ${'refused '.repeat(1_000)}`));
    expect(await lapses()).toEqual([]);
    expect(error).toBeInstanceOf(ListingsLeft);
    expect(error.message).toMatch(/^LAMP-0: LAMP-0 refused/);
    expect(JSON.stringify([error.message, error.stack]).length).toBeLessThan(10_000);
  });

  test('is tried again while any of them may pass', async () => {
    const { acted, error } = await acting((sku) => {
      if (sku === 'LAMP-2') return new Error('an answer of another shape');
      return sku === 'LAMP-30' ? 'the marketplace asks to wait' : undefined;
    });
    expect(acted.size).toBe(38);
    expect(error).toBeInstanceOf(TransientError);
    expect(error.message).toBe('LAMP-2: an answer of another shape; LAMP-30: the marketplace asks to wait');
  });

  test('waits with its account where another listing shows that this has lapsed, and is not tried before', async () => {
    const { acted, error, awaited, waiting } = await acting((sku) => {
      if (sku === 'LAMP-2') return expired;
      return sku === 'LAMP-30' ? 'the marketplace asks to wait' : undefined;
    });
    expect(acted.size).toBe(38);
    expect(error).toBeUndefined();
    expect(awaited).toMatchObject([{ marketplace: 'amazon' }]);
    expect(waiting).toContain('LAMP-30');
  });

  test('keeps no case that an outcome led on meanwhile', async () => {
    const cases = new MemoryTable();
    await putStore(cases, aStore());
    await open(cases, caseId, opening(), minute(0));
    const acting = actOnListings(
      { cases, clock: { now: () => minute(1) } },
      caseId,
      'delist',
      async (record) => {
        await record.record(started('delist'));
        await change(cases, caseId, () => ({ type: 'outcome', outcome: 'retracted' }), minute(1));
        throw new Error('an answer of another shape');
      },
    );
    expect(await acting).toEqual({ place: 'relist' });
  });
});

test('what waits for a marketplace is said once, however often it is tried, and no longer once it is past', async () => {
  const cases = new MemoryTable();
  await putStore(cases, aStore());
  await open(cases, caseId, opening(), minute(0));
  const clock = { now: () => minute(1) };
  const act = (open?: string) =>
    actOnListings({ cases, clock }, caseId, 'delist', async (record) => {
      if (open === undefined) for (const event of off) await record.record(event);
      return open;
    });
  const seen = async () => ({
    trying: beingTried(await loadCase(cases, caseId)),
    said: (await history(cases, caseId)).filter(({ event }) => event.type === 'trying-again').length,
  });
  expect(await seen()).toEqual({ trying: undefined, said: 0 });
  await expect(act('UNAVAILABLE: HTTP 500')).rejects.toThrow(TransientError);
  await expect(act('HTTP 429')).rejects.toThrow(TransientError);
  const since = minute(1).toISOString();
  const trying = { step: 'delist', cause: 'LAMP-1: UNAVAILABLE: HTTP 500', since };
  expect(await seen()).toEqual({ trying, said: 1 });

  // after it was given up and is tried again by itself, what is known is not said again
  const fails: CaseEvent = { type: 'failed', step: 'delist', error: 'TransientError', cause: 'HTTP 500' };
  await change(cases, caseId, () => fails, minute(2));
  expect((await seen()).trying).toBeUndefined();
  await change(cases, caseId, () => ({ type: 'taken-up', how: 'retry', step: 'delist' }), minute(3));
  await expect(act('HTTP 500')).rejects.toThrow(TransientError);
  expect(await seen()).toMatchObject({ trying: { step: 'delist', cause: 'HTTP 500' }, said: 1 });
  await act();
  expect(await seen()).toEqual({ trying: undefined, said: 1 });
});
