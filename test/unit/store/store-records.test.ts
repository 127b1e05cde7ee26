/** Stores: one inbox picks one store, and nobody's change is lost. */
import { describe, expect, test } from 'vitest';
import { LostRaceError, NotFoundError } from '../../../shared/platform/errors.ts';
import type { Table, TableReader } from '../../../shared/platform/ports.ts';
import { mustRun, StoreStopped } from '../../../shared/store/stopped.ts';
import { Store } from '../../../shared/store/store.ts';
import {
  changeStore,
  getStore,
  isInbox,
  listStores,
  putStore,
  storeOfRecipients,
} from '../../../shared/store/store-records.ts';
import { MemoryTable } from '../console/memory.ts';
import { aStore } from '../response/a-case.ts';

describe('a store', () => {
  test('is kept, replaced and listed', async () => {
    const cases = new MemoryTable();
    await expect(getStore(cases, 'lamp-shop')).rejects.toThrow(NotFoundError);
    await putStore(cases, aStore());
    await putStore(cases, aStore({ id: 'a-shop', inbox: 'a@lampshop.example' }));
    await putStore(cases, aStore({ name: 'Lamp Shop II' }));
    expect((await getStore(cases, 'lamp-shop')).name).toBe('Lamp Shop II');
    expect((await listStores(cases)).map(({ id }) => id)).toEqual(['a-shop', 'lamp-shop']);
  });

  test('whose record cannot be read is listed by its id alone, and what waits for it may be tried again', async () => {
    const cases = new MemoryTable();
    await putStore(cases, aStore());
    await cases.put({ pk: 'STORES', sk: 'a-shop', store: { id: 'a-shop' }, version: 1 }, { absent: true });
    const unreadable: string[] = [];
    const stores = await listStores(cases, ({ sk }) => unreadable.push(sk));
    expect(stores.map(({ id }) => id)).toEqual(['lamp-shop']);
    expect(unreadable).toEqual(['a-shop']);
    for (const asking of [getStore(cases, 'a-shop'), changeStore(cases, 'a-shop', (store) => store)])
      await expect(asking).rejects.toMatchObject({
        name: 'TransientError',
        message: expect.stringContaining('The record of store a-shop cannot be read'),
      });
  });

  test('is found by its inbox, however that is written, and by nobody else’s address', async () => {
    const cases = new MemoryTable();
    await putStore(cases, aStore({ inbox: 'Complaints@LampShop.example' }));
    const find = async (...to: string[]) => (await storeOfRecipients(cases, to))?.id;
    expect(await find('complaints@lampshop.example')).toBe('lamp-shop');
    expect(await find('nobody@else.example', 'COMPLAINTS@lampshop.EXAMPLE')).toBe('lamp-shop');
    expect(await find('xcomplaints@lampshop.example')).toBeUndefined();
    expect(await find()).toBeUndefined();
  });

  test('cannot take an inbox that another has, and is then not added', async () => {
    const cases = new MemoryTable();
    await putStore(cases, aStore());
    await expect(putStore(cases, aStore({ id: 'thief' }))).rejects.toThrow(LostRaceError);
    expect((await listStores(cases)).map(({ id }) => id)).toEqual(['lamp-shop']);
    expect((await storeOfRecipients(cases, ['complaints@lampshop.example']))?.id).toBe('lamp-shop');
  });

  test('that moves to another inbox frees the one it had', async () => {
    const cases = new MemoryTable();
    await putStore(cases, aStore());
    await putStore(cases, aStore({ inbox: 'new@lampshop.example' }));
    expect((await storeOfRecipients(cases, ['new@lampshop.example']))?.id).toBe('lamp-shop');
    expect(await isInbox(cases, 'complaints@lampshop.example')).toBe(false);
    await putStore(cases, aStore({ id: 'heir' }));
    expect((await storeOfRecipients(cases, ['complaints@lampshop.example']))?.id).toBe('heir');
  });

  test('that has ended is on record, and its inbox is free for another', async () => {
    const cases = new MemoryTable();
    const inbox = 'complaints@lampshop.example';
    await putStore(cases, aStore());
    expect((await storeOfRecipients(cases, [inbox]))?.id).toBe('lamp-shop');
    await changeStore(cases, 'lamp-shop', (store) => ({ ...store, ended: '2026-11-23T09:00:00.000Z' }));
    expect(await isInbox(cases, inbox)).toBe(false);
    expect(await storeOfRecipients(cases, [inbox])).toBeUndefined();
    await changeStore(cases, 'lamp-shop', (store) => ({ ...store, name: 'Lamps' }));
    expect(await isInbox(cases, inbox)).toBe(false);
    await putStore(cases, aStore({ id: 'heir' }));
    await changeStore(cases, 'lamp-shop', (store) => ({ ...store, name: 'Old Lamps' }));
    expect((await storeOfRecipients(cases, [inbox]))?.id).toBe('heir');
    expect((await getStore(cases, 'lamp-shop')).name).toBe('Old Lamps');
  });

  test('that has ended takes nothing where its inbox was still on record', async () => {
    const cases = new MemoryTable();
    await putStore(cases, aStore());
    const row = cases.rows.get('STORES\nlamp-shop');
    if (row)
      cases.rows.set('STORES\nlamp-shop', { ...row, store: aStore({ ended: '2026-11-23T09:00:00.000Z' }) });
    expect(await storeOfRecipients(cases, ['complaints@lampshop.example'])).toBeUndefined();
  });

  test('is looked up by its inbox once, and believed only while it still has it', async () => {
    const cases = new MemoryTable();
    const asked: string[] = [];
    const looking: TableReader = {
      get: (key) => {
        asked.push(key.pk);
        return cases.get(key);
      },
      query: (query) => cases.query(query),
    };
    const find = async () => (await storeOfRecipients(looking, ['complaints@lampshop.example']))?.id;
    await putStore(cases, aStore());
    expect([await find(), await find()]).toEqual(['lamp-shop', 'lamp-shop']);
    expect(asked).toEqual(['INBOX#complaints@lampshop.example', 'STORES', 'STORES']);
    await putStore(cases, aStore({ inbox: 'new@lampshop.example' }));
    expect(await find()).toBeUndefined();
    await putStore(cases, aStore({ id: 'heir' }));
    expect(await find()).toBe('heir');
  });

  test('that two people change at once is one’s, and the other is told', async () => {
    const cases = new MemoryTable();
    await putStore(cases, aStore());
    const both = await Promise.allSettled(['Left', 'Right'].map((name) => putStore(cases, aStore({ name }))));
    const lost = both.find((one) => one.status === 'rejected');
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost?.reason).toBeInstanceOf(LostRaceError);
  });

  test('whose writing broke off after its inbox can be added again', async () => {
    const cases = new MemoryTable();
    const dying: Table = {
      get: (key) => cases.get(key),
      query: (query) => cases.query(query),
      remove: (key, condition) => cases.remove(key, condition),
      put: async (row, condition) => {
        if (row.pk === 'STORES') throw new Error('killed');
        return cases.put(row, condition);
      },
    };
    await expect(putStore(dying, aStore())).rejects.toThrow('killed');
    await putStore(cases, aStore());
    expect((await storeOfRecipients(cases, ['complaints@lampshop.example']))?.id).toBe('lamp-shop');
  });
});

test('of two who change a store at once neither undoes what the other did', async () => {
  const cases = new MemoryTable();
  await putStore(cases, aStore({ marketplaces: ['amazon'] }));
  // it is stopped between the other's reading and writing
  let stopped = false;
  const meanwhile: Table = {
    get: async (key) => {
      const row = await cases.get(key);
      if (key.pk === 'STORES' && !stopped) {
        stopped = true;
        await changeStore(cases, 'lamp-shop', (one) => ({
          ...one,
          policy: { ...one.policy, stopped: true },
        }));
      }
      return row;
    },
    query: (query) => cases.query(query),
    remove: (key, condition) => cases.remove(key, condition),
    put: (row, condition) => cases.put(row, condition),
  };
  const connected = await changeStore(meanwhile, 'lamp-shop', (one) => ({
    ...one,
    marketplaces: [...one.marketplaces, 'ebay'],
  }));
  expect(connected).toEqual(await getStore(cases, 'lamp-shop'));
  expect(connected).toMatchObject({ policy: { stopped: true }, marketplaces: ['amazon', 'ebay'] });
  await expect(changeStore(cases, 'nobody', (one) => one)).rejects.toThrow(NotFoundError);
  const taken = aStore({ inbox: 'other@lampshop.example' });
  await putStore(cases, { ...taken, id: 'other' });
  await expect(changeStore(cases, 'lamp-shop', (one) => ({ ...one, inbox: taken.inbox }))).rejects.toThrow(
    LostRaceError,
  );
});

describe('what a store must say', () => {
  test('is little: the policy has a cautious default for everything else', () => {
    expect(aStore().policy).toMatchObject({
      minimumTrust: 'authenticated',
      minimumConfidence: 0.9,
      delistDefault: 'leave',
      stopped: false,
      tries: 2,
    });
  });

  test.each([
    ['an id that no key or file can hold', { id: '../up' }],
    ['an id with a capital', { id: 'Lamp' }],
    ['an inbox that is no address', { inbox: 'complaints' }],
    ['nobody to tell', { team: [] }],
    ['a share beyond everything', { policy: { shareOfCatalogue: 1.1 } }],
    ['no tries at all', { policy: { tries: 0 } }],
    ['a marketplace that nobody knows', { marketplaces: ['bazaar'] }],
  ])('refused: %s', (_, changes) => {
    expect(Store.safeParse({ ...aStore(), ...changes }).success).toBe(false);
  });
});

test('the kill switch stops every action, and says where it is', () => {
  expect(() => mustRun(aStore())).not.toThrow();
  expect(() => mustRun(aStore({ policy: { stopped: true } }))).toThrow(StoreStopped);
  expect(() => mustRun(aStore({ policy: { stopped: true } }))).toThrow(/lamp-shop.*Stores/s);
});
