import type { DelistDecision } from '../../shared/case/case-facts.ts';
import { decideWithinDay } from '../../shared/case/records/daily.ts';
import { replayOf } from '../../shared/case/records/signatures.ts';
import { catalogueStore } from '../../shared/marketplaces/catalogue.ts';
import type { CatalogueItem } from '../../shared/marketplaces/catalogue-item.ts';
import { offerOf } from '../../shared/marketplaces/port.ts';
import { decideDelist } from '../../shared/policy/delist.ts';
import type { Arrival, IntakeServices } from './services.ts';

/**
 * Looks up all that the delisting policy rests on beside the store's own offers, and decides; `inCase` others go off sale
 * by the same case. What goes off sale by the decision counts towards the day from then on: whoever does not use it gives
 * that back.
 */
export const decide = async (
  { cases }: IntakeServices,
  { store, finding, receivedAt, key }: Arrival,
  offers: Promise<CatalogueItem[]>,
  now: Date,
  inCase = 0,
): Promise<DelistDecision> => {
  const { notice, verdict, claimedDate } = finding;
  const looking = Promise.all([
    offers,
    replayOf(cases, key, store, verdict),
    notice.listings.length > 0 ? catalogueStore(cases).count(store.id) : 0,
  ]);
  // the day is read meanwhile; what this throws is heard where it is needed
  looking.catch(() => undefined);
  return decideWithinDay(cases, { storeId: store.id, at: now, by: key }, async (today) => {
    const [items, first, catalogueSize] = await looking;
    const found = items.map(offerOf);
    return decideDelist({
      store,
      notice,
      verdict,
      offers: found,
      inCase,
      protectedSkus: new Set(items.filter((item) => item.protected).map(({ sku }) => sku)),
      catalogueSize,
      delistedToday: today,
      receivedAt,
      ...(claimedDate !== undefined && { claimedDate: new Date(claimedDate) }),
      replayOf: first,
      now,
    });
  });
};
