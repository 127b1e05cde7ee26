/** One listing, two complaints: it stays off sale until the last lets go, and comes back as it was before the first. */
import { expect, test } from 'vitest';
import { leaveTo } from '../../../shared/case/acting/leave-to.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { toRelist } from '../../../shared/case/place.ts';
import { append, loadCase, open } from '../../../shared/case/records/case-store.ts';
import {
  dropSnapshot,
  heldSnapshot,
  hold,
  keepSnapshot,
  letGo,
  otherHolders,
} from '../../../shared/case/records/holds.ts';
import { LostRaceError, TransientError } from '../../../shared/platform/errors.ts';
import { MemoryTable } from '../console/memory.ts';
import { caseId, minute, off, opening, settled } from './told.ts';

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

test.each<[string, CaseEvent[], string]>([
  ['found it removed by the platform', [settled('delist', 'enforced')], 'off'],
  ['could not take it off itself', [settled('delist', 'refused')], 'off'],
  ['took it off itself, which stays so', off, 'done'],
  ['is over', [settled('delist', 'already'), { type: 'closed', outcome: 'lost', why: '' }], 'already'],
])('what one case took off sale is left to another that %s', async (_, events, then) => {
  const cases = new MemoryTable();
  await open(cases, caseId, opening(), minute(0));
  for (const event of events) await append(cases, await loadCase(cases, caseId), event, minute(1));
  const told = () => leaveTo(cases, caseId, lamp, { from: 'another', at: minute(2) });
  await told();
  await told();
  const now = await loadCase(cases, caseId);
  const left = { state: 'off', detail: 'case another took it off sale, and leaves it to this one' };
  expect(now.listings).toMatchObject([then === 'off' ? left : { detail: then }]);
  expect(now.seq).toBe(events.length + (then === 'off' ? 2 : 1));
  const over = await append(cases, now, { type: 'outcome', outcome: 'retracted' }, minute(3));
  expect(toRelist(over)).toHaveLength(then === 'already' ? 0 : 1);
});

test.each(['gone', 'damaged'])('a case whose record is %s keeps no other from its end', async (what) => {
  const cases = new MemoryTable();
  if (what === 'damaged') await cases.put({ pk: `CASE#${caseId}`, sk: 'EVENT#000002' }, { absent: true });
  const before = cases.writes;
  await leaveTo(cases, caseId, lamp, { from: 'another', at: minute(2) });
  expect(cases.writes).toBe(before);
});

test('where others write to the case without end, it is tried again', async () => {
  const cases = new MemoryTable();
  await open(cases, caseId, opening(), minute(0));
  await append(cases, await loadCase(cases, caseId), settled('delist', 'already'), minute(1));
  cases.put = () => Promise.reject(new LostRaceError('another was faster'));
  const told = leaveTo(cases, caseId, lamp, { from: 'another', at: minute(2) });
  await expect(told).rejects.toBeInstanceOf(TransientError);
});
