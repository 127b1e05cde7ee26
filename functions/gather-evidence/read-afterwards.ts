import type { Case, CaseListing } from '../../shared/case/case.ts';
import { listingObjectKey } from '../../shared/case/listing-object-key.ts';
import type { CaseItem } from '../../shared/evidence/items.ts';
import { readSeal } from '../../shared/evidence/read-seal.ts';
import { readerFor } from '../../shared/marketplaces/connect.ts';
import type { Clock } from '../../shared/platform/clock.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { messageOf, NotFoundError, TransientError } from '../../shared/platform/errors.ts';
import { putJson } from '../../shared/platform/json-object.ts';
import type { Log } from '../../shared/platform/log.ts';
import type { MarketplaceAccess, ObjectStore } from '../../shared/platform/ports.ts';

/** As many as are acted on at once: the accounts' own rates bound the rest. */
const atOnce = 4;

interface Services {
  evidence: ObjectStore;
  marketplaces: MarketplaceAccess;
  clock: Clock;
  log: Log;
}

/** What the marketplace shows of a listing now; a marketplace that does not answer is evidence too, not a failure. */
const readNow = async (
  { marketplaces, clock, log }: Services,
  storeId: string,
  listing: CaseListing,
): Promise<unknown> => {
  try {
    return await readerFor(listing.marketplace, { access: marketplaces, storeId, clock }).read(listing);
  } catch (error) {
    if (error instanceof TransientError) throw error;
    log.warn('a listing could not be read for the evidence', { storeId, sku: listing.sku, error });
    return { unread: messageOf(error) };
  }
};

const lies = async (evidence: ObjectStore, key: string): Promise<boolean> => {
  try {
    await evidence.get(key);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
};

const itemOf = (caseId: string, listing: CaseListing): CaseItem => ({
  key: listingObjectKey(caseId, listing, 'after'),
  name: `listing-${listing.sku}-after.json`,
  contentType: 'application/json',
  what: `${listing.sku} as a read shows it afterwards`,
});

/** Keeps one reading, unless it lies there from an attempt that failed later; resolves with why it is to be tried again. */
const keep = async (
  services: Services,
  storeId: string,
  listing: CaseListing,
  key: string,
): Promise<TransientError | undefined> => {
  const { evidence } = services;
  try {
    if (!(await lies(evidence, key))) await putJson(evidence, key, await readNow(services, storeId, listing));
    return undefined;
  } catch (error) {
    if (error instanceof TransientError) return error;
    throw error;
  }
};

/**
 * Keeps what a read shows of each listing after we acted on it; of those whose reading is sealed already, not again.
 * Throws `TransientError` when one is to be tried again, once all others are read.
 */
export const readAfterwards = async (services: Services, now: Case): Promise<CaseItem[]> => {
  const sealed = now.evidence && (await readSeal(services.evidence, now.evidence)).manifest;
  const known = new Set(sealed?.items.map(({ key }) => key));
  const items = now.listings
    .filter(({ state }) => state !== 'named')
    .map((listing) => ({ listing, item: itemOf(now.id, listing) }))
    .filter(({ item }) => !known.has(item.key));
  const failed = await eachBounded(items, atOnce, ({ listing, item }) =>
    keep(services, now.storeId, listing, item.key),
  );
  for (const error of failed) if (error) throw error;
  return items.map(({ item }) => item);
};
