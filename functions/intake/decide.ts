import { claim } from '../../shared/case/claims.ts';
import { delistedToday } from '../../shared/case/daily.ts';
import type { DelistDecision } from '../../shared/case/events.ts';
import { type CatalogueItem, catalogueReader } from '../../shared/marketplaces/catalogue.ts';
import { Marketplace } from '../../shared/marketplaces/port.ts';
import type { ListingRef } from '../../shared/notice/notice.ts';
import type { TableReader } from '../../shared/platform/ports.ts';
import { decideDelist } from '../../shared/policy/delist.ts';
import type { Arrival, IntakeServices } from './services.ts';

/** A notice over more listings than this is looked at by a person anyway. */
const mostListings = 500;

/** The store's own offers behind what the notice names, each once. */
const offersBehind = async (
  cases: TableReader,
  storeId: string,
  refs: ListingRef[],
): Promise<CatalogueItem[]> => {
  const catalogue = catalogueReader(cases);
  const found = new Map<string, CatalogueItem>();
  for (const { platform, id } of refs.slice(0, mostListings)) {
    const marketplace = Marketplace.safeParse(platform).data ?? 'webhook';
    for (const item of await catalogue.byListing(storeId, { marketplace, listingId: id }))
      found.set(`${item.marketplace}#${item.sku}`, item);
  }
  return [...found.values()];
};

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
