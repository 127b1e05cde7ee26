import { type Case, type CaseListing, isAmong, isSameOffer } from '../../shared/case/case.ts';
import { listingObjectKey } from '../../shared/case/listing-object-key.ts';
import { holdsOffSale, toDelist } from '../../shared/case/place.ts';
import type { CaseRecord } from '../../shared/case/records/case-record.ts';
import {
  dropUnlessHeld,
  heldSnapshot,
  hold,
  keepSnapshot,
  letGo,
  otherHolders,
} from '../../shared/case/records/holds.ts';
import {
  endingOf,
  type ListingResult,
  refusedAs,
  settleListing,
} from '../../shared/case/records/settle-listing.ts';
import { readSummary } from '../../shared/case/records/summary-store.ts';
import { actorFor } from '../../shared/marketplaces/connect.ts';
import { issueWords } from '../../shared/marketplaces/issue-words.ts';
import { type OfferState, Snapshot, type StoreOffer } from '../../shared/marketplaces/port.ts';
import type { Clock } from '../../shared/platform/clock.ts';
import { getJson, putJson } from '../../shared/platform/json-object.ts';
import type { MarketplaceActing, ObjectStore, Table } from '../../shared/platform/ports.ts';

interface Services {
  cases: Table;
  evidence: ObjectStore;
  marketplaces: MarketplaceActing;
  clock: Clock;
}

/** Whether another case takes the offer off sale at this moment: a reading may then show half of that. */
const isTakenOffByAnother = async (cases: Table, offer: StoreOffer, caseId: string): Promise<boolean> => {
  const holders = await otherHolders(cases, offer, caseId);
  const others = await Promise.all(holders.map((id) => readSummary(cases, id)));
  // one that asks about other listings has this one off sale already
  return others.some((other) => other?.status === 'delisting' && other.question?.kind !== 'delist');
};

/** How a listing is off sale already, by nobody's doing here; undefined where it is for us to take it off. */
const offWithoutUs = (
  { state, issues }: OfferState,
  listing: CaseListing,
  isHeld: boolean,
): { result: ListingResult; detail: string } | undefined => {
  if (state === 'gone') return { result: 'gone', detail: 'the marketplace no longer has this listing' };
  if (state === 'enforced') {
    const detail = issueWords(issues) || 'the marketplace itself holds this listing';
    return { result: 'enforced', detail };
  }
  return state === 'off-sale' && !isHeld && listing.state === 'named'
    ? { result: 'already', detail: 'it was off sale before we came' }
    : undefined;
};

/**
 * Takes one listing off sale: hold → snapshot → record → act → read back → record. Run again after a crash it goes
 * on where it was, because the adapter reads before it acts. Resolves with what is still open, to be tried again.
 */
export const delistListing = async (
  { cases, evidence, marketplaces, clock }: Services,
  record: CaseRecord,
  listing: CaseListing,
): Promise<string | undefined> => {
  const { id: caseId, storeId } = record.now();
  const { marketplace, sku } = listing;
  const offer = { storeId, marketplace, sku };
  const settle = async (result: ListingResult, detail: string, requestId?: string) => {
    if (result !== 'done') await dropUnlessHeld(cases, offer, caseId);
    const id = requestId !== undefined && { requestId };
    return settleListing(record, offer, { action: 'delist', result, detail, ...id });
  };

  const actor = actorFor(marketplace, { access: marketplaces, storeId, clock });
  // both before the reading: whoever puts the listing back drops its snapshot last
  const [kept] = await Promise.all([heldSnapshot(cases, offer), hold(cases, offer, caseId)]);
  const isShared = kept !== undefined && (await isTakenOffByAnother(cases, offer, caseId));
  // most listings are on sale, so it is asked for beside the reading; what it throws is heard where it is needed
  const taking = (listing.snapshot ?? kept) === undefined ? actor.snapshot(listing) : undefined;
  taking?.catch(() => undefined);
  const before = await actor.read(listing);
  const off = offWithoutUs(before, listing, kept !== undefined);
  if (off) return settle(off.result, off.detail);

  // what is on sale although nobody is at it has been sold from since its snapshot was kept
  const isOutlived = before.state === 'on-sale' && !isShared;
  const known = listing.snapshot ?? (isOutlived ? undefined : kept);
  const taken = known ? await getJson(evidence, known, Snapshot) : await (taking ?? actor.snapshot(listing));
  // a listing that goes off sale a second time keeps the first snapshot as it is
  const time = listing.restored ? `before-${listing.restored.length + 1}` : 'before';
  const key = known ?? listingObjectKey(caseId, offer, time);
  const mine = (now: Case) => toDelist(now).find((one) => isSameOffer(one, listing));
  const begin = async (): Promise<Case> => {
    if (known === undefined) await putJson(evidence, key, taken);
    const snapshot = await keepSnapshot(cases, offer, key, known === undefined ? kept : undefined);
    return record.record((now) =>
      mine(now)?.state === 'named'
        ? {
            type: 'listing-action-started',
            action: 'delist',
            marketplace,
            sku,
            listingId: listing.listingId,
            snapshot,
          }
        : undefined,
    );
  };
  // what acts reads first, which need not wait for the record; acting does
  const beginning = begin();
  const goAhead = beginning.then((now) => mine(now) !== undefined);
  goAhead.catch(() => undefined);
  const [still, answer] = await Promise.all([beginning, actor.delist(listing, taken, goAhead)]);
  // a retraction or an undo that came in the meantime has the last word; relisting lets go of what was begun
  if (!mine(still)) {
    if (isAmong(holdsOffSale(still), listing)) return undefined;
    await letGo(cases, offer, caseId);
    await dropUnlessHeld(cases, offer, caseId);
    return undefined;
  }

  const { ending, open } = endingOf(offer, answer);
  if (!ending) return open;
  if (ending.result === 'rejected')
    return settle(refusedAs[ending.why], issueWords(ending.issues), ending.requestId);
  const after = await actor.read(listing);
  if (after.state === 'on-sale') return 'accepted, but a read still shows it on sale';
  return settle('done', 'off sale, as the marketplace itself shows', ending.requestId);
};
