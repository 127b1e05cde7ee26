import type { Case, CaseListing } from '../../shared/case/case.ts';
import { listingKey } from '../../shared/case/listing-key.ts';
import type { CaseItem } from '../../shared/evidence/items.ts';
import { readSeal } from '../../shared/evidence/read-seal.ts';
import { readerFor } from '../../shared/marketplaces/connect.ts';
import { TransientError } from '../../shared/platform/errors.ts';
import { putJson } from '../../shared/platform/json-object.ts';
import type { Log } from '../../shared/platform/log.ts';
import type { MarketplaceAccess, ObjectStore } from '../../shared/platform/ports.ts';

interface Services {
  evidence: ObjectStore;
  marketplaces: MarketplaceAccess;
  log: Log;
}

/** What the marketplace shows of a listing now; a marketplace that does not answer is evidence too, not a failure. */
const readNow = async (
  { marketplaces, log }: Services,
  storeId: string,
  listing: CaseListing,
): Promise<unknown> => {
  try {
    return await (await readerFor(marketplaces, storeId, listing.marketplace)).read(listing);
  } catch (error) {
    if (error instanceof TransientError) throw error;
    log.warn('a listing could not be read for the evidence', { storeId, sku: listing.sku, error });
    return { unread: error instanceof Error ? error.message : 'unknown failure' };
  }
};

/** Keeps what a read shows of each listing after we acted; of those whose reading is sealed already, not again. */
export const readAfterwards = async (services: Services, now: Case): Promise<CaseItem[]> => {
  const { evidence } = services;
  const sealed = now.evidence && (await readSeal(evidence, now.evidence)).manifest;
  const known = new Set(sealed?.items.map(({ key }) => key));
  const items: CaseItem[] = [];
  for (const listing of now.listings) {
    const { sku } = listing;
    const key = listingKey(now.id, listing, 'after');
    if (known.has(key)) continue;
    await putJson(evidence, key, await readNow(services, now.storeId, listing));
    items.push({
      ...{ key, name: `listing-${sku}-after.json`, contentType: 'application/json' },
      what: `${sku} as a read shows it afterwards`,
    });
  }
  return items;
};
