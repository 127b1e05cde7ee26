import type { ActionResult } from '../port.ts';
import { already, calledOff, held, unlessDone } from '../result.ts';
import { accepted, conflict, gone, stateCodes } from './answers.ts';
import type { Ebay, Restore } from './place.ts';
import { fingerprintOf, isListed, issuesIn, stateOf } from './standing.ts';

type InventoryRestore = Extract<Restore, { path: 'inventory' }>;

const inventoryPlace = async ({ inventory }: Ebay, { offerId, sku }: InventoryRestore) => {
  const [offer, item] = await Promise.all([inventory.offer(offerId), inventory.item(sku)]);
  return offer && { path: 'inventory' as const, offer, item };
};

/** Takes an offer, or the listing of its whole group, off sale. */
export const withdraw = async (
  ebay: Ebay,
  then: InventoryRestore,
  listingId: string,
  goAhead?: Promise<boolean>,
): Promise<ActionResult> => {
  const place = await inventoryPlace(ebay, then);
  if (!place) return gone(`offer ${then.offerId}`);
  if (stateOf(place) === 'enforced') return held(issuesIn(place));
  if (!isListed(place.offer)) return already();
  const present = place.offer.listing?.listingId;
  if (present !== listingId) return conflict(`${then.sku} is now listed as ${present}, which nobody named`);
  if ((await goAhead) === false) return calledOff;
  const { inventory } = ebay;
  const change = async () =>
    accepted(
      then.group
        ? await inventory.withdrawGroup(then.group, then.marketplaceId)
        : await inventory.withdraw(then.offerId),
    );
  const isDone = async () => {
    const offer = await inventory.offer(then.offerId);
    return offer && !isListed(offer) ? already() : undefined;
  };
  return unlessDone(change, isDone, stateCodes);
};

/** … and puts it back, under a number that eBay gives. */
export const publish = async (ebay: Ebay, then: InventoryRestore): Promise<ActionResult> => {
  if (!then.published) return already();
  const place = await inventoryPlace(ebay, then);
  if (!place) return gone(`offer ${then.offerId}`);
  if (stateOf(place) === 'enforced') return held(issuesIn(place));
  if (fingerprintOf(place) !== then.fingerprint) return conflict(`${then.sku} was edited meanwhile`);
  if (isListed(place.offer)) return already(place.offer.listing?.listingId);
  const { inventory } = ebay;
  const change = async () => {
    const { answer, listingId } = then.group
      ? await inventory.publishGroup(then.group, then.marketplaceId)
      : await inventory.publish(then.offerId);
    return accepted(answer, listingId);
  };
  const isDone = async () => {
    const offer = await inventory.offer(then.offerId);
    return offer && isListed(offer) ? already(offer.listing?.listingId) : undefined;
  };
  return unlessDone(change, isDone, stateCodes);
};
