import { claim } from '../../shared/case/claims.ts';
import { delistedToday } from '../../shared/case/daily.ts';
import type { DelistDecision } from '../../shared/case/events.ts';
import { catalogueReader } from '../../shared/marketplaces/catalogue.ts';
import { offersBehind } from '../../shared/marketplaces/offers-behind.ts';
import { decideDelist } from '../../shared/policy/delist.ts';
import type { Arrival, IntakeServices } from './services.ts';

/** Looks up all that the delisting policy rests on, and decides. */
export const decide = async (
  { cases, clock }: IntakeServices,
  { store, finding, receivedAt, key }: Arrival,
): Promise<DelistDecision> => {
  const { notice, verdict, claimedDate } = finding;
  const now = clock.now();
  const items = await offersBehind(cases, store.id, notice.listings);
  const signature = verdict.signature?.hash;
  const first = signature === undefined ? key : await claim(cases, `signature#${signature}`, key);
  return decideDelist({
    store,
    notice,
    verdict,
    offers: items.map(({ marketplace, sku, listingId, title }) => ({ marketplace, sku, listingId, title })),
    protectedSkus: new Set(items.filter((item) => item.protected).map(({ sku }) => sku)),
    catalogueSize: items.length > 0 ? await catalogueReader(cases).count(store.id) : 0,
    delistedToday: await delistedToday(cases, store.id, now),
    receivedAt,
    ...(claimedDate !== undefined && { claimedDate: new Date(claimedDate) }),
    ...(first !== key && { replayOf: first }),
    now,
  });
};
