import { type Case, isAmong } from '../case/case.ts';
import type { DelistDecision } from '../case/case-facts.ts';
import { isOnlyNamed } from '../case/place.ts';
import { decideWithinDay } from '../case/records/daily.ts';
import { earlierWith } from '../case/records/signatures.ts';
import { behind } from '../case/replay/on-sale.ts';
import type { TrustVerdict } from '../mail/mail.ts';
import { catalogueReader } from '../marketplaces/catalogue.ts';
import { offerOf } from '../marketplaces/port.ts';
import { Finding } from '../notice/examined.ts';
import type { ListingRef } from '../notice/notice.ts';
import { getJson } from '../platform/json-object.ts';
import type { ObjectReader, Table } from '../platform/ports.ts';
import { decideDelist } from '../policy/delist.ts';
import type { Store } from '../store/store.ts';

interface Services {
  cases: Table;
  evidence: ObjectReader;
}

/**
 * What the policy says of the same complaint, over the offers that a person is being asked about, now that its sender is
 * better proven; counted towards the day, as `decideWithinDay` does.
 */
export const decideAgain = async (
  { cases, evidence }: Services,
  store: Store,
  known: Case,
  verdict: TrustVerdict,
  now: Date,
): Promise<DelistDecision> => {
  const {
    id,
    notice,
    listings,
    basis: { source },
  } = known;
  const asked = listings.filter(isOnlyNamed);
  const others = listings.filter((one) => !isAmong(asked, one));
  const isOpen = (ref: ListingRef) =>
    behind({ listings: asked }, ref).length > 0 || behind({ listings: others }, ref).length === 0;
  const catalogue = catalogueReader(cases);
  const { claimedDate } = await getJson(evidence, source.finding, Finding);
  const listed = await Promise.all(asked.map((offer) => catalogue.byListing(store.id, offer)));
  const replayOf = await earlierWith(cases, source.finding, store, verdict);
  const catalogueSize = await catalogue.count(store.id);
  const question = {
    store,
    notice: { ...notice, listings: notice.listings.filter(isOpen) },
    verdict,
    offers: asked.map(offerOf),
    inCase: others.filter(({ may }) => may).length,
    protectedSkus: new Set(
      listed
        .flat()
        .filter((item) => item.protected)
        .map(({ sku }) => sku),
    ),
    catalogueSize,
    receivedAt: new Date(source.receivedAt),
    ...(claimedDate !== undefined && { claimedDate: new Date(claimedDate) }),
    replayOf,
    now,
  };
  return decideWithinDay(cases, { storeId: store.id, at: now, by: id }, async (today) =>
    decideDelist({ ...question, delistedToday: today }),
  );
};
