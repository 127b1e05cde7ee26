import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reservePermit, restBucket, takePermit } from '../../../shared/platform/aws/permits.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { memoryTable } from '../marketplaces/memory-table.ts';

const rate = { bucket: 'store-1/amazon/patchListingsItem', perSecond: 5, burst: 5 };
const noPause = () => Promise.resolve();

test('no window of any length holds more permits than the bucket documents', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(
      gaps,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 10 }),
      (waits, perSecond, burst) => {
        let now = 1_000_000;
        let fullAt = 0;
        const used: number[] = [];
        for (const wait of waits) {
          now += wait;
          const taken = takePermit({ perSecond, burst }, fullAt, now);
          fullAt = taken.fullAt;
          used.push(now + taken.waitMs);
        }
        used.sort((a, b) => a - b);
        // a millisecond of rounding is allowed
        for (const [i, from] of used.entries())
          for (const [j, to] of used.entries())
            if (j >= i) expect(j - i + 1).toBeLessThanOrEqual(burst + ((to - from + 1) * perSecond) / 1_000);
      },
    ),
    { numRuns: 200 },
  );
});

test('workers that share the table share the rate', async () => {
  const table = memoryTable();
  const waits = await Promise.all(
    Array.from({ length: 12 }, () => reservePermit(table, rate, () => 5_000, noPause)),
  );
  expect(waits.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 200, 400, 600, 800, 1_000, 1_200, 1_400]);
});

test('a queue that is too long is refused and takes nothing', async () => {
  const table = memoryTable();
  const slow = { ...rate, perSecond: 0.1, burst: 1 };
  const take = () => reservePermit(table, slow, () => 5_000, noPause);
  await expect(take()).resolves.toBe(0);
  await expect(take()).resolves.toBe(10_000);
  await expect(take()).resolves.toBe(20_000);
  await expect(take()).rejects.toBeInstanceOf(TransientError);
  await expect(reservePermit(table, slow, () => 15_000, noPause)).resolves.toBe(20_000);
});

test('what one worker was asked, all keep to', async () => {
  const table = memoryTable();
  let now = 5_000;
  const take = () => reservePermit(table, rate, () => now, noPause);
  expect(await take()).toBe(0);
  await restBucket(table, rate, 7_000, () => now, noPause);
  expect(await take()).toBe(7_000);
  expect(await take()).toBe(7_200);
  // a shorter rest does not end a longer one
  await restBucket(table, rate, 1_000, () => now, noPause);
  expect(await take()).toBe(7_400);
  await restBucket(table, rate, 60_000, () => now, noPause);
  await expect(take()).rejects.toThrow('busy for the next 60000 ms');
  now += 60_000;
  expect(await take()).toBe(0);
  expect(await take()).toBe(200);
  expect(await reservePermit(table, { ...rate, bucket: 'store-2/amazon' }, () => now, noPause)).toBe(0);
});
