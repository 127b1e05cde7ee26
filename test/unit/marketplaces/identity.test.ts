/** Any sequence of delisting, relisting, broken connections and repetitions leaves each listing where a model says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import type { MarketplaceActor, Offer, Snapshot } from '../../../shared/marketplaces/port.ts';
import { openMarket } from './market.ts';

const title = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((t) => t.replace(/[\p{C}\s]+/gu, ' ').trim() || 'Thing');
const goods = fc.record({
  title,
  price: fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
  quantity: fc.integer({ min: 1, max: 500 }),
});
const sku = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
  .filter((s) => s.trim() === s && !/^\.{1,2}$/.test(s));

const amazon = fc
  .tuple(goods, sku, fc.constantFrom('merchant' as const, 'marketplace' as const))
  .map(
    ([g, s, fulfilment]): Seed => ({ marketplace: 'amazon', sku: s, asin: 'B0EXAMPLE1', fulfilment, ...g }),
  );
const ebay = fc
  .tuple(goods, fc.constantFrom('inventory' as const, 'trading' as const))
  .map(
    ([g, madeWith]): Seed => ({ marketplace: 'ebay', sku: 'E-1', itemId: '256600000011', madeWith, ...g }),
  );
const aliexpress = goods.map(
  (g): Seed => ({ marketplace: 'aliexpress', sku: 'C-1', productId: '1005000000000011', ...g }),
);
const seeds = fc.oneof(amazon, ebay, aliexpress);

const step = fc.record({
  act: fc.constantFrom('delist' as const, 'relist' as const),
  trouble: fc.constantFrom(undefined, 'nothing' as const, 'crash-after-accept' as const, '500' as const),
});

const acting = [
  'patchListingsItem',
  'withdrawOffer',
  'publishOffer',
  'EndFixedPriceItem',
  'RelistFixedPriceItem',
  'aliexpress.postproduct.redefining.offlineaeproduct',
  'aliexpress.postproduct.redefining.onlineaeproduct',
];

const offerOf = async (actor: MarketplaceActor, seed: Seed): Promise<Offer> => {
  const ref = {
    amazon: { id: 'B0EXAMPLE1', idType: 'asin' as const },
    ebay: { id: '256600000011', idType: 'item-number' as const },
    aliexpress: { id: '1005000000000011', idType: 'product-id' as const },
  }[seed.marketplace];
  const [offer] = await actor.find({ platform: seed.marketplace, ...ref });
  if (!offer) throw new Error('not found');
  return offer;
};

/** Until it is settled, as a workflow would. */
const settle = async (act: () => Promise<{ result: string }>): Promise<string> => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const { result } = await act();
    if (result !== 'retryable') return result;
  }
  return 'retryable';
};

test('delist∘relist is the identity, whatever happens on the way', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, fc.array(step, { minLength: 1, maxLength: 5 }), async (seed, steps) => {
      let now = Date.parse('2026-11-20T10:00:00Z');
      const clock = { now: () => new Date(now) };
      await using market = await openMarket({ seed: [seed], clock });
      const { marketplaces } = market;
      const listings = () => marketplaces.state().map(({ onSale, data }) => ({ onSale, data }));
      const before = listings();
      const actor = await market.actor(seed.marketplace);
      let offer = await offerOf(actor, seed);
      // as the workflow does: one snapshot from leaving to coming back, and the number that came back
      let snapshot: Snapshot = await actor.snapshot(offer);
      let onSale = true;
      let changes = 0;
      for (const { act, trouble } of [...steps, { act: 'relist' as const, trouble: undefined }]) {
        now += 60_000;
        marketplaces.faults.set(
          ...(trouble ? acting.map((operation) => ({ operation, kind: trouble, times: 1 })) : []),
        );
        const result =
          act === 'delist'
            ? await settle(() => actor.delist(offer, snapshot))
            : await settle(() => actor.relist(snapshot));
        expect(result).toBe('accepted');
        if (onSale !== (act === 'relist')) changes += 1;
        onSale = act === 'relist';
        expect(listings().map((l) => l.onSale)).toEqual([onSale]);
        if (onSale) {
          expect(listings()).toEqual(before);
          offer = { ...offer, listingId: marketplaces.state()[0]?.listingId ?? '' };
          snapshot = await actor.snapshot(offer);
        }
        expect(marketplaces.actions().filter((a) => a.effective)).toHaveLength(changes);
      }
      expect(listings()).toEqual(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);
