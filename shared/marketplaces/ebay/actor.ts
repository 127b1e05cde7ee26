/**
 * eBay. A listing made through Sell Inventory is withdrawn and published there; any other is ended and relisted through
 * the Trading API, which may not touch the first kind. Coming back, a listing gets a new number.
 */
import { createHash } from 'node:crypto';
import type { MarketplaceActing } from '../../platform/ports.ts';
import { MarketplaceRefused } from '../errors.ts';
import type { Answer } from '../http.ts';
import type { ActionResult, MarketplaceActor, MarketplaceReader, Snapshot } from '../port.ts';
import { already, asResult, rejected, unlessDone } from '../result.ts';
import type { Account } from '../session.ts';
import { findOffers } from './find.ts';
import { inventoryApi, requestIdOf } from './inventory.ts';
import {
  type Ebay,
  factsOf,
  fingerprintOf,
  isActive,
  issuesIn,
  type Place,
  placeOf,
  Restore,
  relistedAs,
  restoreOf,
  stateOf,
} from './place.ts';
import { ebaySession } from './session.ts';
import { tradingApi } from './trading.ts';

const gone = (what: string) => rejected('gone', 'NOT_FOUND', `eBay has no ${what}`);

const held = (place: Place): ActionResult => ({
  result: 'rejected',
  why: 'enforced',
  issues: issuesIn(place),
  evidence: {},
});

const conflict = (message: string) => rejected('conflict', 'EDITED', message);

const accepted = (answer: Answer, listingId?: string): ActionResult => {
  const requestId = requestIdOf(answer);
  return {
    result: 'accepted',
    ...(requestId ? { requestId } : {}),
    ...(listingId ? { listingId } : {}),
    evidence: { status: answer.status, body: answer.text },
  };
};

/** Withdrawn, published, ended or relisted by somebody else since we looked: 25002 names any such state. */
const stateCodes = new Set(['25002', '25713', '25725', '1046', '1047']);

type InventoryRestore = Extract<Restore, { path: 'inventory' }>;
type TradingRestore = Extract<Restore, { path: 'trading' }>;

const inventoryPlace = async ({ inventory }: Ebay, { offerId, sku }: InventoryRestore) => {
  const [offer, item] = await Promise.all([inventory.offer(offerId), inventory.item(sku)]);
  return offer && { path: 'inventory' as const, offer, item };
};

const withdraw = async (ebay: Ebay, then: InventoryRestore, listingId: string): Promise<ActionResult> => {
  const place = await inventoryPlace(ebay, then);
  if (!place) return gone(`offer ${then.offerId}`);
  if (place.offer.status !== 'PUBLISHED') return already('already withdrawn');
  if (stateOf(place) === 'enforced') return held(place);
  const present = place.offer.listing?.listingId;
  if (present !== listingId) return conflict(`${then.sku} is now listed as ${present}, which nobody named`);
  const { inventory } = ebay;
  const change = async () =>
    accepted(
      then.group
        ? await inventory.withdrawGroup(then.group, then.marketplaceId)
        : await inventory.withdraw(then.offerId),
    );
  const isDone = async () => {
    const offer = await inventory.offer(then.offerId);
    return offer && offer.status !== 'PUBLISHED' ? already('withdrawn meanwhile') : undefined;
  };
  return unlessDone(change, isDone, stateCodes);
};

const publish = async (ebay: Ebay, then: InventoryRestore): Promise<ActionResult> => {
  if (!then.published) return already('was not on sale');
  const place = await inventoryPlace(ebay, then);
  if (!place) return gone(`offer ${then.offerId}`);
  if (stateOf(place) === 'enforced') return held(place);
  if (fingerprintOf(place) !== then.fingerprint) return conflict(`${then.sku} was edited meanwhile`);
  if (place.offer.status === 'PUBLISHED') return already('already back', place.offer.listing?.listingId);
  const { inventory } = ebay;
  const change = async () => {
    const { answer, listingId } = then.group
      ? await inventory.publishGroup(then.group, then.marketplaceId)
      : await inventory.publish(then.offerId);
    return accepted(answer, listingId);
  };
  const isDone = async () => {
    const offer = await inventory.offer(then.offerId);
    return offer?.status === 'PUBLISHED'
      ? already('published meanwhile', offer.listing?.listingId)
      : undefined;
  };
  return unlessDone(change, isDone, stateCodes);
};

const end = async ({ trading }: Ebay, { itemId }: TradingRestore): Promise<ActionResult> => {
  const item = await trading.item(itemId);
  if (!item) return gone(`item ${itemId}`);
  const place: Place = { path: 'trading', item };
  if (stateOf(place) === 'enforced') return held(place);
  if (!isActive(item)) return already('already ended');
  const change = async () => accepted(await trading.end(itemId));
  const isDone = async () => {
    const now = await trading.item(itemId);
    return now && !isActive(now) ? already('ended meanwhile') : undefined;
  };
  return unlessDone(change, isDone, stateCodes);
};

/** The same for the same snapshot, so that eBay itself refuses to relist twice for it. */
const uuidOf = ({ offer, takenAt }: Snapshot): string =>
  createHash('sha256')
    .update(`relist ${offer.listingId} ${takenAt}`)
    .digest('hex')
    .slice(0, 32)
    .toUpperCase();

const relistItem = async (
  { trading }: Ebay,
  then: TradingRestore,
  snapshot: Snapshot,
): Promise<ActionResult> => {
  if (!then.active) return already('was not on sale');
  const ended = await trading.item(then.itemId);
  if (!ended) return gone(`item ${then.itemId}`);
  const item = (await relistedAs(trading, ended)) ?? ended;
  const place: Place = { path: 'trading', item };
  if (stateOf(place) === 'enforced') return held(place);
  if (fingerprintOf(place) !== then.fingerprint) return conflict(`item ${item.ItemID} was edited meanwhile`);
  if (isActive(item)) return already('already back', item.ItemID);
  const { itemId, quantity } = then;
  const back = await trading.relist({ itemId, uuid: uuidOf(snapshot), quantity });
  return accepted(back.answer, back.itemId);
};

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
    preview: async () => undefined,
    delist: (offer, snapshot) =>
      asResult(() => {
        const then = Restore.parse(snapshot.restore);
        return then.path === 'inventory' ? withdraw(ebay, then, offer.listingId) : end(ebay, then);
      }),
    relist: (snapshot) =>
      asResult(() => {
        const then = Restore.parse(snapshot.restore);
        return then.path === 'inventory' ? publish(ebay, then) : relistItem(ebay, then, snapshot);
      }),
  };
};
