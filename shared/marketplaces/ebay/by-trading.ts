import { sha256 } from '../../platform/sha256.ts';
import type { ActionResult, Snapshot } from '../port.ts';
import { already, calledOff, held, unlessDone } from '../result.ts';
import { accepted, conflict, gone, stateCodes } from './answers.ts';
import { type Ebay, type Restore, relistedAs } from './place.ts';
import { fingerprintOf, isActive, issuesIn, type Place, stateOf } from './standing.ts';

type TradingRestore = Extract<Restore, { path: 'trading' }>;

/** Ends a listing; it can be relisted from what eBay keeps of it. */
export const end = async (
  { trading }: Ebay,
  { itemId }: TradingRestore,
  goAhead?: Promise<boolean>,
): Promise<ActionResult> => {
  const item = await trading.item(itemId);
  if (!item) return gone(`item ${itemId}`);
  const place: Place = { path: 'trading', item };
  if (stateOf(place) === 'enforced') return held(issuesIn(place));
  if (!isActive(item)) return already();
  if ((await goAhead) === false) return calledOff;
  const change = async () => accepted(await trading.end(itemId));
  const isDone = async () => {
    const now = await trading.item(itemId);
    return now && !isActive(now) ? already() : undefined;
  };
  return unlessDone(change, isDone, stateCodes);
};

/** The same for the same snapshot, so that eBay itself refuses to relist twice for it. */
const uuidOf = ({ offer, takenAt }: Snapshot): string =>
  sha256(`relist ${offer.listingId} ${takenAt}`).slice(0, 32).toUpperCase();

/** … and lists it again, under a new number. */
export const relistItem = async (
  { trading }: Ebay,
  then: TradingRestore,
  snapshot: Snapshot,
): Promise<ActionResult> => {
  if (!then.active) return already();
  const ended = await trading.item(then.itemId);
  if (!ended) return gone(`item ${then.itemId}`);
  const item = (await relistedAs(trading, ended)) ?? ended;
  const place: Place = { path: 'trading', item };
  if (stateOf(place) === 'enforced') return held(issuesIn(place));
  if (fingerprintOf(place) !== then.fingerprint) return conflict(`item ${item.ItemID} was edited meanwhile`);
  if (isActive(item)) return already(item.ItemID);
  const { itemId, quantity } = then;
  const back = await trading.relist({ itemId, uuid: uuidOf(snapshot), quantity });
  return accepted(back.answer, back.itemId);
};
