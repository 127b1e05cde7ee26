/** A shop or ERP of the seller's own, by signed calls: see `contract.ts`. */
import * as z from 'zod/mini';
import type { MarketplaceActing } from '../../platform/ports.ts';
import { sha256 } from '../../platform/sha256.ts';
import { MarketplaceRefused } from '../errors.ts';
import type { MarketplaceActor, MarketplaceReader, Offer } from '../port.ts';
import { already, asResult, calledOff, held, rejected } from '../result.ts';
import type { Account } from '../session.ts';
import { type WebhookCall, webhookClient } from './client.ts';
import { ChangeAnswer, FoundOffers, OfferRead } from './contract.ts';

const Restore = z.object({ onSale: z.boolean(), version: z.string() });

const read = async (ask: WebhookCall, { sku, listingId }: Offer): Promise<OfferRead | undefined> => {
  try {
    return await ask('read', { sku, listingId }, OfferRead);
  } catch (error) {
    if (error instanceof MarketplaceRefused && error.why === 'gone') return undefined;
    throw error;
  }
};

const factsOf = ({ price, quantity, version }: OfferRead) => ({
  ...(price ? { price } : {}),
  ...(quantity === undefined ? {} : { quantity }),
  fingerprint: version,
});

const readerOn = (account: Account, ask: WebhookCall): MarketplaceReader => ({
  marketplace: 'webhook',
  async find(ref) {
    const { offers } = await ask('find', { ref }, FoundOffers);
    return offers.map((offer) => ({ marketplace: 'webhook', ...offer }));
  },
  async snapshot(offer) {
    const now = await read(ask, offer);
    if (!now) throw new MarketplaceRefused('gone', [{ code: '404', message: offer.sku }]);
    const onSale = now.state === 'on-sale';
    return {
      offer,
      takenAt: account.clock.now().toISOString(),
      onSale,
      fulfilment: 'merchant',
      ...factsOf(now),
      restore: { onSale, version: now.version } satisfies z.infer<typeof Restore>,
    };
  },
  async read(offer) {
    const now = await read(ask, offer);
    return now ? { state: now.state, ...factsOf(now), issues: now.issues } : { state: 'gone', issues: [] };
  },
});

/** The same for the same change, so that the shop can tell a repetition. */
const keyOf = (action: string, { sku, listingId }: Offer, takenAt: string): string =>
  sha256(JSON.stringify([action, sku, listingId, takenAt])).slice(0, 32);

const gone = ({ sku }: Offer) => rejected('gone', '404', `the shop does not know ${sku}`);

/** What the shop can be asked. */
export const webhookReader = (account: Account): MarketplaceReader =>
  readerOn(account, webhookClient(account));

/** … and told. The contract has no preview. */
export const webhookActor = (account: Account & { access: MarketplaceActing }): MarketplaceActor => {
  const ask = webhookClient(account);
  return {
    ...readerOn(account, ask),
    preview: async ({ sku, listingId }, { onSale }) => ({
      calls: onSale ? [`delist SKU ${sku} (${listingId}), asked of the shop`] : [],
    }),

    delist: (offer, { takenAt }, goAhead) =>
      asResult(async () => {
        const now = await read(ask, offer);
        if (!now) return gone(offer);
        if (now.state === 'enforced') return held(now.issues);
        if (now.state === 'off-sale') return already();
        if ((await goAhead) === false) return calledOff;
        const { sku, listingId } = offer;
        const key = keyOf('delist', offer, takenAt);
        return ask('delist', { sku, listingId, key }, ChangeAnswer);
      }),

    relist: ({ offer, takenAt, restore, price, quantity }) =>
      asResult(async () => {
        const then = Restore.parse(restore);
        if (!then.onSale) return already();
        const now = await read(ask, offer);
        if (!now) return gone(offer);
        if (now.state === 'enforced') return held(now.issues);
        if (now.version !== then.version)
          return rejected('conflict', 'EDITED', `${offer.sku} was edited meanwhile`);
        if (now.state === 'on-sale') return already();
        const { sku, listingId } = offer;
        const { version } = then;
        const key = keyOf('relist', offer, takenAt);
        return ask('relist', { sku, listingId, key, price, quantity, version }, ChangeAnswer);
      }),
  };
};
