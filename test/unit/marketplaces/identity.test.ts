/**
 * Any sequence of delisting, relisting, people's edits, broken connections, crashes of ours and repetitions leaves each
 * listing exactly where a model says.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localMarketplaceAccess } from '../../../infra/local/marketplace-access.ts';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { type ShopOffer, startWebhookReceiver } from '../../../infra/local/marketplaces/webhook-receiver.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import type { ActionResult, MarketplaceActor, Offer, Snapshot } from '../../../shared/marketplaces/port.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { keeping, openMarket } from './market.ts';

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

const shop = goods.map(
  (g): ShopOffer => ({
    ...g,
    sku: 'W-1',
    listingId: 'P-1',
    price: g.price.toFixed(2),
    currency: 'USD',
    onSale: true,
    version: 1,
  }),
);

const troubles = [undefined, 'nothing', 'crash-after-accept', '500'] as const;
type Trouble = (typeof troubles)[number];

/** One listing on one marketplace, as the property needs it. */
interface Stage extends AsyncDisposable {
  /** as a process that knows nothing of earlier ones would open it */
  actor(): MarketplaceActor;
  find(actor: MarketplaceActor): Promise<Offer[]>;
  /** all that is true of the listing */
  state(): { onSale: boolean; listingId: string; data: unknown };
  /** a person changes the title */
  edit(title: string): Promise<void>;
  /** what goes wrong with the next call that acts */
  trouble(kind: Trouble): void;
  /** calls that changed anything */
  changes(): number;
}

interface Time {
  now(): Date;
}

const acting = [
  'patchListingsItem',
  'withdrawOffer',
  'publishOffer',
  'EndFixedPriceItem',
  'RelistFixedPriceItem',
  'aliexpress.postproduct.redefining.offlineaeproduct',
  'aliexpress.postproduct.redefining.onlineaeproduct',
];

const refOf = {
  amazon: { id: 'B0EXAMPLE1', idType: 'asin' },
  ebay: { id: '256600000011', idType: 'item-number' },
  aliexpress: { id: '1005000000000011', idType: 'product-id' },
} as const;

const onMarket = async (seed: Seed, clock: Time): Promise<Stage> => {
  const market = await openMarket({ seed: [seed], clock });
  const { marketplaces } = market;
  const { marketplace } = seed;
  const state = () => {
    const [one] = marketplaces.state();
    if (!one) throw new Error('the listing is gone');
    return { onSale: one.onSale, listingId: one.listingId, data: one.data };
  };
  return {
    actor: () => market.actor(marketplace),
    find: (actor) => actor.find({ platform: marketplace, ...refOf[marketplace] }),
    state,
    edit: (to) => marketplaces.edit({ marketplace, target: state().listingId, title: to }),
    trouble: (kind) =>
      marketplaces.faults.set(...(kind ? acting.map((operation) => ({ operation, kind, times: 1 })) : [])),
    changes: () => marketplaces.actions().filter(({ effective }) => effective).length,
    [Symbol.asyncDispose]: () => market[Symbol.asyncDispose](),
  };
};

const atShop = async (offer: ShopOffer, clock: Time): Promise<Stage> => {
  const secret = 'a-secret-of-thirty-two-characters!';
  const offers = [{ ...offer }];
  const [own] = offers;
  if (!own) throw new Error('no offer');
  const receiver = await startWebhookReceiver({ secret, offers, clock });
  let next: Trouble;
  const access = localMarketplaceAccess({
    ...keeping({ webhook: { marketplace: 'webhook', url: receiver.url, secret } }),
    clock,
  });
  const fetching = async (request: Request): Promise<Response> => {
    const kind = /"action":"(delist|relist)"/.test(await request.clone().text()) ? next : undefined;
    if (kind !== undefined) next = undefined;
    if (kind === '500') return new Response('', { status: 500 });
    if (kind === 'nothing') throw new TransientError('no connection');
    const response = await access.fetch(request);
    if (kind === 'crash-after-accept') throw new TransientError('broken off');
    return response;
  };
  return {
    actor: () => actorFor('webhook', { access: { ...access, fetch: fetching }, storeId: 'store-1', clock }),
    find: (actor) => actor.find({ platform: 'other', id: 'P-1', idType: 'listing-id' }),
    state: () => {
      const { onSale, listingId, ...data } = own;
      return { onSale, listingId, data };
    },
    edit: async (to) => {
      own.title = to;
      own.version += 1;
    },
    trouble: (kind) => {
      next = kind;
    },
    changes: () => receiver.handled.length,
    [Symbol.asyncDispose]: () => receiver.close(),
  };
};

const stages = fc.oneof(
  amazon.map((seed) => (clock: Time) => onMarket(seed, clock)),
  ebay.map((seed) => (clock: Time) => onMarket(seed, clock)),
  aliexpress.map((seed) => (clock: Time) => onMarket(seed, clock)),
  shop.map((offer) => (clock: Time) => atShop(offer, clock)),
);

const step = fc.record({
  act: fc.constantFrom('delist' as const, 'relist' as const, 'edit' as const),
  trouble: fc.constantFrom(...troubles),
  /** how often the same is done once more, by a process that knows only that it was begun */
  replays: fc.integer({ min: 0, max: 2 }),
});

/** Until it is settled, as a workflow would; every other attempt is another process's. */
const settle = async (stage: Stage, act: (actor: MarketplaceActor) => Promise<ActionResult>) => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const result = await act(stage.actor());
    if (result.result !== 'retryable') return result;
  }
  throw new Error('it never settled');
};

test('delist∘relist is the identity, whatever happens on the way, and no edit is overwritten', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(stages, fc.array(step, { minLength: 1, maxLength: 7 }), async (open, steps) => {
      let now = Date.parse('2026-11-20T10:00:00Z');
      await using stage = await open({ now: () => new Date(now) });
      const first = stage.actor();
      const [found] = await stage.find(first);
      if (!found) throw new Error('not found');
      let offer: Offer = found;
      // the model: whether it is on sale, its data then, whether somebody edited it since the snapshot, our changes
      let onSale = true;
      let data = stage.state().data;
      let snapshot: Snapshot | undefined;
      let edited = false;
      let changes = 0;

      for (const [index, { act, trouble, replays }] of [
        ...steps,
        { act: 'relist' as const, trouble: undefined, replays: 1 },
      ].entries()) {
        now += 60_000;
        if (act === 'edit') {
          await stage.edit(`Edited ${index}`);
          edited = true;
          if (onSale) data = stage.state().data;
          continue;
        }
        if (act === 'delist' && onSale) {
          // as the workflow does: one snapshot from leaving to coming back
          snapshot = await stage.actor().snapshot(offer);
          edited = false;
        }
        if (snapshot === undefined) continue;
        const then = snapshot;
        stage.trouble(trouble);
        const before = stage.state();
        const acts = (actor: MarketplaceActor) =>
          act === 'delist' ? actor.delist(offer, then) : actor.relist(then);
        const results = [await settle(stage, acts)];
        const after = stage.state();
        stage.trouble(undefined);
        for (let replay = 0; replay < replays; replay++) results.push(await settle(stage, acts));
        expect(stage.state()).toEqual(after);

        const refuses = act === 'relist' && edited;
        for (const result of results)
          expect(result).toMatchObject(
            refuses ? { result: 'rejected', why: 'conflict' } : { result: 'accepted' },
          );
        const moves = !refuses && onSale !== (act === 'relist');
        if (moves) changes += 1;
        else expect(after).toEqual(before);
        if (!refuses) onSale = act === 'relist';
        reached.add(`${offer.marketplace} ${act} ${refuses ? 'refused' : moves ? 'moved' : 'already'}`);
        if (replays > 0 && !refuses) reached.add(`${offer.marketplace} ${act} already`);
        expect(after.onSale).toBe(onSale);
        if (onSale) expect(after.data).toEqual(data);
        if (onSale) offer = { ...offer, listingId: after.listingId };
        expect(stage.changes()).toBe(changes);
      }
      if (!edited) expect(stage.state()).toMatchObject({ onSale: true, data });
    }),
    { numRuns: 160 },
  );
  // the sequences went everywhere
  for (const marketplace of ['amazon', 'ebay', 'aliexpress', 'webhook'])
    for (const way of ['delist moved', 'delist already', 'relist moved', 'relist already', 'relist refused'])
      expect(reached).toContain(`${marketplace} ${way}`);
}, 60_000);
