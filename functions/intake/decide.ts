import { claim } from '../../shared/case/claims.ts';
import { delistedToday } from '../../shared/case/daily.ts';
import type { DelistDecision } from '../../shared/case/events.ts';
import { catalogueStore } from '../../shared/marketplaces/catalogue.ts';
import type { CatalogueItem } from '../../shared/marketplaces/catalogue-item.ts';
import { decideDelist } from '../../shared/policy/delist.ts';
import type { Arrival, IntakeServices } from './services.ts';

/** Looks up all that the delisting policy rests on beside the store's own offers, and decides. */
export const decide = async (
  { cases, clock }: IntakeServices,
  { store, finding, receivedAt, key }: Arrival,
  offers: Promise<CatalogueItem[]>,
): Promise<DelistDecision> => {
  const { notice, verdict, claimedDate } = finding;
  const now = clock.now();
  const signature = verdict.signature?.hash;
  const [items, first, catalogueSize, alreadyToday] = await Promise.all([
    offers,
    signature === undefined ? key : claim(cases, `signature#${signature}`, key),
    notice.listings.length > 0 ? catalogueStore(cases).count(store.id) : 0,
    delistedToday(cases, store.id, now),
  ]);
  return decideDelist({
    store,
    notice,
    verdict,
    offers: items.map(({ marketplace, sku, listingId, title }) => ({ marketplace, sku, listingId, title })),
    protectedSkus: new Set(items.filter((item) => item.protected).map(({ sku }) => sku)),
    catalogueSize,
    delistedToday: alreadyToday,
    receivedAt,
    ...(claimedDate !== undefined && { claimedDate: new Date(claimedDate) }),
    ...(first !== key && { replayOf: first }),
    now,
  });
};
