/**
 * eBay. A listing made through Sell Inventory is withdrawn and published there; any other is ended and relisted through
 * the Trading API, which may not touch the first kind. Coming back, a listing gets a new number.
 */
import type { MarketplaceActing } from '../../platform/ports.ts';
import { MarketplaceRefused } from '../errors.ts';
import type { MarketplaceActor, MarketplaceReader } from '../port.ts';
import { asResult } from '../result.ts';
import type { Account } from '../session.ts';
import { publish, withdraw } from './by-inventory.ts';
import { end, relistItem } from './by-trading.ts';
import { findOffers } from './find.ts';
import { inventoryApi } from './inventory.ts';
import { callsFor, type Ebay, placeOf, Restore, restoreOf } from './place.ts';
import { ebaySession } from './session.ts';
import { factsOf, issuesIn, stateOf } from './standing.ts';
import { tradingApi } from './trading.ts';

const readerOn = (account: Account, ebay: Ebay): MarketplaceReader => ({
  marketplace: 'ebay',
  find: (ref) => findOffers(ebay, ref),
  async snapshot(offer) {
    const place = await placeOf(ebay, offer);
    if (!place) throw new MarketplaceRefused('gone', [{ code: 'NOT_FOUND', message: offer.listingId }]);
    return {
      offer,
      takenAt: account.clock.now().toISOString(),
      onSale: stateOf(place) === 'on-sale',
      fulfilment: 'merchant',
      ...factsOf(place),
      restore: await restoreOf(place, ebay.trading),
    };
  },
  async read(offer) {
    const place = await placeOf(ebay, offer);
    if (!place) return { state: 'gone', issues: [] };
    return { state: stateOf(place), ...factsOf(place), issues: issuesIn(place) };
  },
});

const open = (account: Account): Ebay => {
  const session = ebaySession(account);
  return { inventory: inventoryApi(account, session), trading: tradingApi(account, session) };
};

/** What the account can be asked. */
export const ebayReader = (account: Account): MarketplaceReader => readerOn(account, open(account));

/** … and told. eBay has no preview. */
export const ebayActor = (account: Account & { access: MarketplaceActing }): MarketplaceActor => {
  const ebay = open(account);
  return {
    ...readerOn(account, ebay),
    preview: async (_, snapshot) => ({ calls: callsFor(Restore.parse(snapshot.restore)) }),
    delist: (offer, snapshot, goAhead) =>
      asResult(() => {
        const then = Restore.parse(snapshot.restore);
        return then.path === 'inventory'
          ? withdraw(ebay, then, offer.listingId, goAhead)
          : end(ebay, then, goAhead);
      }),
    relist: (snapshot) =>
      asResult(() => {
        const then = Restore.parse(snapshot.restore);
        return then.path === 'inventory' ? publish(ebay, then) : relistItem(ebay, then, snapshot);
      }),
  };
};
