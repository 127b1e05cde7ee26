/** What listings look like after we acted on them: read once, several at a time, and gone on with where it ended. */
import { expect, test } from 'vitest';
import { readAfterwards } from '../../../functions/gather-evidence/read-afterwards.ts';
import type { Case } from '../../../shared/case/case.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import type { MarketplaceAccess } from '../../../shared/platform/ports.ts';
import { opening, told } from '../case/told.ts';
import { MemoryObjects } from '../console/memory.ts';

const skus = Array.from({ length: 40 }, (_, number) => `LAMP-${number}`);
const offers = skus.map((sku) => ({ marketplace: 'webhook' as const, sku, listingId: sku, title: 'Lamp' }));
const settled = (sku: string, result: 'done' | 'enforced' | 'refused') =>
  ({
    type: 'listing-action-settled',
    action: 'delist',
    marketplace: 'webhook',
    sku,
    result,
    detail: '',
  }) as const;

/** A shop of the seller's own that notes what it is asked; `fails` says for which SKUs it is busy. */
const aShop = (fails: (sku: string) => boolean = () => false) => {
  const asked: string[] = [];
  let [atOnce, most] = [0, 0];
  const marketplaces: MarketplaceAccess = {
    credentials: async () => ({
      marketplace: 'webhook',
      url: 'https://shop.example.com/hook',
      secret: 's'.repeat(32),
    }),
    renew: async () => undefined,
    permit: async () => undefined,
    fetch: async (request) => {
      const { sku } = await request.json();
      most = Math.max(most, ++atOnce);
      await Promise.resolve();
      atOnce--;
      asked.push(sku);
      if (fails(sku)) throw new TransientError(`the shop is busy: ${sku}`);
      return Response.json({ state: 'off-sale', version: '1' });
    },
  };
  return { marketplaces, clock: systemClock, asked, most: () => most };
};

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const opened = opening({ decision: { mode: 'auto', reasons: ['x'], offers } });
const all: Case = told(opened, ...skus.map((sku) => settled(sku, 'done')));

test('what the marketplace held already, or would not change, is evidence too; what nobody acted on is not', async () => {
  const shop = aShop();
  const now = told(
    opened,
    settled('LAMP-3', 'done'),
    settled('LAMP-4', 'enforced'),
    settled('LAMP-5', 'refused'),
  );
  const items = await readAfterwards({ evidence: new MemoryObjects(), log, ...shop }, now);
  expect(shop.asked).toEqual(['LAMP-3', 'LAMP-4', 'LAMP-5']);
  expect(items.map(({ name }) => name)).toEqual([3, 4, 5].map((n) => `listing-LAMP-${n}-after.json`));
});

test('a few are read at once', async () => {
  const shop = aShop();
  expect(await readAfterwards({ evidence: new MemoryObjects(), log, ...shop }, all)).toHaveLength(40);
  expect(shop.most()).toBeGreaterThan(1);
  expect(shop.most()).toBeLessThanOrEqual(4);
});

test('one that must be tried again keeps no other from being read, and no other is read again with it', async () => {
  const evidence = new MemoryObjects();
  const busy = aShop((sku) => sku === 'LAMP-2');
  await expect(readAfterwards({ evidence, log, ...busy }, all)).rejects.toThrow(TransientError);
  expect(new Set(busy.asked).size).toBe(40);
  const again = aShop();
  expect(await readAfterwards({ evidence, log, ...again }, all)).toHaveLength(40);
  expect(again.asked).toEqual(['LAMP-2']);
});
