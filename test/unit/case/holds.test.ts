/** One listing, two complaints: it stays off sale until the last lets go, and comes back as it was before the first. */
import { expect, test } from 'vitest';
import {
  dropSnapshot,
  heldSnapshot,
  hold,
  keepSnapshot,
  letGo,
  otherHolders,
} from '../../../shared/case/holds.ts';
import { MemoryTable } from '../console/memory.ts';

const lamp = { storeId: 'shop', marketplace: 'amazon', sku: 'LAMP-1' } as const;

test('a case sees who else holds its listing, and not who holds another', async () => {
  const cases = new MemoryTable();
  await hold(cases, lamp, 'one');
  await hold(cases, lamp, 'one');
  await hold(cases, { ...lamp, marketplace: 'ebay' }, 'elsewhere');
  await hold(cases, { ...lamp, storeId: 'other' }, 'stranger');
  expect(await otherHolders(cases, lamp, 'one')).toEqual([]);
  await hold(cases, lamp, 'two');
  expect(await otherHolders(cases, lamp, 'one')).toEqual(['two']);
  await letGo(cases, lamp, 'two');
  await letGo(cases, lamp, 'two');
  expect(await otherHolders(cases, lamp, 'one')).toEqual([]);
  expect(await otherHolders(cases, lamp, 'two')).toEqual(['one']);
});

test('the first snapshot counts for both, until the listing is back', async () => {
  const cases = new MemoryTable();
  expect(await heldSnapshot(cases, lamp)).toBeUndefined();
  expect(await keepSnapshot(cases, lamp, 'before-one')).toBe('before-one');
  expect(await keepSnapshot(cases, lamp, 'before-two')).toBe('before-one');
  await dropSnapshot(cases, lamp, 'before-two');
  expect(await heldSnapshot(cases, lamp)).toBe('before-one');
  await dropSnapshot(cases, lamp, 'before-one');
  expect(await heldSnapshot(cases, lamp)).toBeUndefined();
  expect(await keepSnapshot(cases, lamp, 'before-three')).toBe('before-three');
});

test('of two cases that begin at once both rest on one snapshot', async () => {
  const cases = new MemoryTable();
  const kept = await Promise.all(['a', 'b'].map((snapshot) => keepSnapshot(cases, lamp, snapshot)));
  expect(new Set(kept).size).toBe(1);
});
