import { expect, test } from 'vitest';
import { createBuckets } from '../../../infra/local/marketplaces/buckets.ts';

const rate = { bucket: 'shop/amazon/patchListingsItem', perSecond: 5, burst: 2 };

test('a clock that is set back keeps nobody waiting for the time that comes again', () => {
  let now = 86_400_000;
  const { take } = createBuckets(() => now);
  expect([take(rate), take(rate), take(rate)]).toEqual([0, 0, 200]);
  now -= 3_600_000;
  expect(take(rate)).toBe(400);
  now += 1_000;
  expect(take(rate)).toBe(0);
});
