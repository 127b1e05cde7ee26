import { leaveTo } from '../../shared/case/acting/leave-to.ts';
import { type CaseListing, isSameOffer } from '../../shared/case/case.ts';
import type { CaseRecord } from '../../shared/case/records/case-record.ts';
import { dropSnapshot, heldSnapshot, letGo, otherHolders } from '../../shared/case/records/holds.ts';
import {
  endingOf,
  type ListingResult,
  refusedAs,
  settleListing,
} from '../../shared/case/records/settle-listing.ts';
import { catalogueStore } from '../../shared/marketplaces/catalogue.ts';
import { actorFor } from '../../shared/marketplaces/connect.ts';
import { issueWords } from '../../shared/marketplaces/issue-words.ts';
import { type Issue, type MarketplaceActor, Snapshot } from '../../shared/marketplaces/port.ts';
import { STILL_OFF } from '../../shared/marketplaces/result.ts';
import type { Clock } from '../../shared/platform/clock.ts';
import { getJson } from '../../shared/platform/json-object.ts';
import type { MarketplaceActing, ObjectStore, Table } from '../../shared/platform/ports.ts';
import { takeOffAgain } from './take-off-again.ts';

interface Services {
  cases: Table;
  evidence: ObjectStore;
  marketplaces: MarketplaceActing;
  clock: Clock;
}

/**
 * Whether a listing that was edited is on sale as whoever did it wants it, so that nothing of it waits for us; or a person
 * saw that it is, and says to leave it so.
 */
const isLeftAsItIs = async (
  actor: MarketplaceActor,
  listing: CaseListing,
  issues: readonly Issue[],
): Promise<boolean> => {
  const isWanted = listing.undo && !listing.cleared;
  if (!isWanted && issues.some(({ code }) => code === STILL_OFF)) return false;
  return (await actor.read(listing)).state === 'on-sale';
};

/**
 * Puts one listing back on sale with its own snapshot, unless another case still keeps it off. Resolves with what is
 * still open, to be tried again.
 */
export const relistListing = async (
  { cases, evidence, marketplaces, clock }: Services,
  record: CaseRecord,
  listing: CaseListing,
): Promise<string | undefined> => {
  const { id: caseId, storeId } = record.now();
  const { marketplace, sku } = listing;
  const offer = { storeId, marketplace, sku };
  const settle = (
    result: ListingResult,
    detail: string,
    more: { requestId?: string; listingId?: string } = {},
  ) => settleListing(record, offer, { action: 'relist', result, detail, ...more });

  /** Leaves it off sale for another case; `back` is what may have been put back by then. */
  const leave = async (other: string, back?: CaseListing) => {
    const open = back && (await takeOffAgain({ cases, evidence, marketplaces, clock }, caseId, offer, back));
    if (open !== undefined) return open;
    const { snapshot } = listing;
    if (!(await leaveTo(cases, other, offer, { from: caseId, snapshot, at: clock.now() }))) {
      // it ended in this very moment, and what it still holds it lets go of
      await letGo(cases, offer, other);
      return `case ${other} is over, and keeps it off sale no longer`;
    }
    await record.record({ type: 'listing-held-by-another-case', marketplace, sku, caseId: other });
    return undefined;
  };

  // the hold goes before the others are looked at: of two cases letting go at once, the last one sees nobody
  await letGo(cases, offer, caseId);
  const [other] = await otherHolders(cases, offer, caseId);
  if (other) return leave(other, listing.state === 'relisting' ? listing : undefined);
  const key = (await heldSnapshot(cases, offer)) ?? listing.snapshot;
  if (!key) return settle('refused', 'there is no snapshot to restore: put it back by hand');
  const snapshot = await getJson(evidence, key, Snapshot);
  await record.record((now) =>
    now.listings.some((one) => isSameOffer(one, offer) && one.state !== 'relisting')
      ? {
          type: 'listing-action-started',
          action: 'relist',
          marketplace,
          sku,
          listingId: listing.listingId,
          snapshot: key,
        }
      : undefined,
  );

  const actor = actorFor(marketplace, { access: marketplaces, storeId, clock });
  const answer = await actor.relist(snapshot);
  const { ending, open } = endingOf(offer, answer);
  if (!ending) return open;
  if (ending.result === 'rejected') {
    const why = issueWords(ending.issues);
    if (ending.why !== 'conflict' || !(await isLeftAsItIs(actor, listing, ending.issues)))
      return settle(refusedAs[ending.why], why);
    await dropSnapshot(cases, offer, key);
    return settle('already', `left on sale as it is now: ${why}`);
  }
  const listingId = ending.listingId ?? listing.listingId;
  const back = { ...listing, listingId };
  const after = await actor.read(back);
  if (after.state !== 'on-sale') return 'accepted, but a read does not show it on sale yet';
  await catalogueStore(cases).renumber(storeId, listing, listingId, clock.now());
  // a case that takes hold later than this finds it on sale
  const [since] = await otherHolders(cases, offer, caseId);
  if (since) return leave(since, back);
  await dropSnapshot(cases, offer, key);
  return settle('done', 'on sale again, as the marketplace itself shows', {
    listingId,
    ...(ending.requestId !== undefined && { requestId: ending.requestId }),
  });
};
