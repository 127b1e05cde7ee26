import type { Case } from '../case/case.ts';
import type { DelistDecision } from '../case/case-facts.ts';
import { decideWithinDay } from '../case/records/daily.ts';
import { earlierWith } from '../case/records/signatures.ts';
import type { TrustVerdict } from '../mail/mail.ts';
import { catalogueReader } from '../marketplaces/catalogue.ts';
import { Finding } from '../notice/examined.ts';
import { getJson } from '../platform/json-object.ts';
import type { ObjectReader, Table } from '../platform/ports.ts';
import { decideDelist } from '../policy/delist.ts';
import type { Store } from '../store/store.ts';

interface Services {
  cases: Table;
  evidence: ObjectReader;
}

/**
 * What the policy says of the same complaint, over the same offers, now that its sender is better proven; counted towards
 * the day, as `decideWithinDay` does.
 */
export const decideAgain = async (
  { cases, evidence }: Services,
  store: Store,
  { id, notice, decision, basis: { source } }: Case,
  verdict: TrustVerdict,
  now: Date,
): Promise<DelistDecision> => {
  const catalogue = catalogueReader(cases);
  const { claimedDate } = await getJson(evidence, source.finding, Finding);
  const listed = await Promise.all(decision.offers.map((offer) => catalogue.byListing(store.id, offer)));
  const replayOf = await earlierWith(cases, source.finding, store, verdict);
  const catalogueSize = await catalogue.count(store.id);
  const question = {
    store,
    notice,
    verdict,
    offers: decision.offers,
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
    decideDelist({ ...question, delistedToday: today(question.offers) }),
  );
};
