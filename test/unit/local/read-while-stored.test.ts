/** Mail that intake begins to read while it is stored. */
import { expect, test } from 'vitest';
import { readWhileStored } from '../../../infra/local/read-while-stored.ts';
import { CannotKeepError, NotFoundError } from '../../../shared/platform/errors.ts';
import * as mails from '../../scenarios/mails.ts';
import { MemoryObjects } from '../console/memory.ts';
import { aHouse, arrived, at, matter } from '../intake/a-house.ts';

const complaint = () => arrived(mails.trademark(matter, at));
const reply = 'From: a@example.com\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away.\n';
const absence = await arrived(reply, { signed: false });

/** Keeps a note of absence in place of every mail: what else is known of one was read on its way there. */
class Swapping extends MemoryObjects {
  override put = (key: string) => super.put(key, Uint8Array.from(absence));
}

const swapping = async () => {
  const house = await aHouse();
  const services = { ...house.services, mail: new Swapping() };
  const store = readWhileStored(services);
  const resultOf = async (key: string) => (await house.take(key, services)).result;
  return { house, resultOf, put: (key: string, raw: Uint8Array) => store.put(key, raw, 'message/rfc822') };
};

test('it is taken in by what was read on its way, once, and not before intake is told of it', async () => {
  const { house, put, resultOf } = await swapping();
  const raw = Uint8Array.from(await complaint());
  await put('inbound/1', raw);
  expect(house.caseIds()).toEqual([]);
  expect(await resultOf('inbound/1')).toBe('opened');
  expect(house.workflow.told).toHaveLength(1);
  // its bytes are written meanwhile
  expect(raw.byteLength).toBeGreaterThan(0);
});

test('large mails and those after the first of many are read once they are taken in', async () => {
  const { put, resultOf } = await swapping();
  const raw = await complaint();
  await put('inbound/large', Buffer.concat([raw, Buffer.alloc(1_048_576, 'a line\r\n')]));
  expect(await resultOf('inbound/large')).toBe('filed');
  const keys = Array.from({ length: 20 }, (_, number) => `inbound/${number}`);
  await Promise.all(keys.map((key) => put(key, raw)));
  const results = await Promise.all(keys.map(resultOf));
  expect(results.map((result) => result === 'filed')).toEqual(keys.map((_, number) => number >= 16));
});

test('what could not be stored is forgotten: intake reads what is stored in its place', async () => {
  const { services, receive } = await aHouse();
  class Full extends MemoryObjects {
    override put = () => Promise.reject(new CannotKeepError('the disk is full'));
  }
  const store = readWhileStored({ ...services, mail: new Full() });
  await expect(store.put('inbound/1', await complaint(), 'message/rfc822')).rejects.toThrow(CannotKeepError);
  expect((await receive(absence)).result).toBe('filed');
});

test('a reading that intake never comes to is forgotten too: mails after it are read on their way', async () => {
  const { house, put, resultOf } = await swapping();
  const raw = await complaint();
  const lost = Array.from({ length: 16 }, (_, number) => `inbound/lost-${number}`);
  await Promise.all(lost.map((key) => put(key, raw)));
  for (const key of lost) await expect(house.take(key)).rejects.toThrow(NotFoundError);
  await put('inbound/1', raw);
  expect(await resultOf('inbound/1')).not.toBe('filed');
});
