import type { CaseListing } from '../../shared/case/case.ts';
import { listingObjectKey } from '../../shared/case/listing-object-key.ts';
import { heldSnapshot, keepSnapshot } from '../../shared/case/records/holds.ts';
import { actorFor } from '../../shared/marketplaces/connect.ts';
import { AuthorisationExpired } from '../../shared/marketplaces/errors.ts';
import type { StoreOffer } from '../../shared/marketplaces/port.ts';
import type { Clock } from '../../shared/platform/clock.ts';
import { putJson } from '../../shared/platform/json-object.ts';
import type { MarketplaceActing, ObjectStore, Table } from '../../shared/platform/ports.ts';

interface Services {
  cases: Table;
  evidence: ObjectStore;
  marketplaces: MarketplaceActing;
  clock: Clock;
}

/**
 * Takes a listing off sale again that another case took hold of while this one put it back: whatever that case saw or did
 * may have been before. Resolves with what is still open, to be tried again.
 */
export const takeOffAgain = async (
  { cases, evidence, marketplaces, clock }: Services,
  caseId: string,
  offer: StoreOffer,
  listing: CaseListing,
): Promise<string | undefined> => {
  const actor = actorFor(offer.marketplace, { access: marketplaces, storeId: offer.storeId, clock });
  const [now, kept] = await Promise.all([actor.snapshot(listing), heldSnapshot(cases, offer)]);
  if (!now.onSale) return undefined;
  // it may have a new number by now, which whoever puts it back in the end needs
  const key = listingObjectKey(caseId, offer, 'again');
  await putJson(evidence, key, now);
  await keepSnapshot(cases, offer, key, kept);
  const answer = await actor.delist(listing, now);
  if (answer.result === 'authorisation-expired') throw new AuthorisationExpired(offer, answer.issues);
  const { state } = await actor.read(listing);
  return state === 'on-sale'
    ? 'another case keeps it off sale, and a read still shows it on sale'
    : undefined;
};
