import type { Case, CaseListing } from '../../shared/case/case.ts';
import type { EvidenceItem } from '../../shared/evidence/manifest.ts';
import { readerFor } from '../../shared/marketplaces/connect.ts';
import type { Clock } from '../../shared/platform/clock.ts';
import { TransientError } from '../../shared/platform/errors.ts';
import { putJson } from '../../shared/platform/json-object.ts';
import type { Log } from '../../shared/platform/log.ts';
import type { MarketplaceAccess, ObjectReader, ObjectStore } from '../../shared/platform/ports.ts';
import { sha256 } from '../../shared/platform/sha256.ts';

interface Services {
  mail: ObjectReader;
  evidence: ObjectStore;
  marketplaces: MarketplaceAccess;
  clock: Clock;
  log: Log;
}

/** What the marketplace shows of a listing now; a marketplace that does not answer is evidence too, not a failure. */
const readAfter = async (
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

/** Copies everything the case rests on under the case's own keys and describes it, hashes included. */
export const collect = async (services: Services, now: Case): Promise<EvidenceItem[]> => {
  const { mail, evidence, clock } = services;
  const prefix = `cases/${now.id}`;
  const at = clock.now().toISOString();
  const describe = async (key: string, what: string, contentType: string): Promise<EvidenceItem> => {
    const bytes = await evidence.get(key);
    const name = key.slice(key.lastIndexOf('/') + 1);
    return { key, name, contentType, size: bytes.length, sha256: sha256(bytes), what, at };
  };

  const items: EvidenceItem[] = [];
  for (const [index, source] of now.sources.entries()) {
    const copy = `${prefix}/mail-${index + 1}.eml`;
    if (source.mail !== undefined) {
      await evidence.put(copy, await mail.get(source.mail), 'message/rfc822');
      items.push(await describe(copy, `the mail "${source.subject}" as it was received`, 'message/rfc822'));
    }
    items.push(await describe(source.finding, 'what was read from it, and why', 'application/json'));
  }
  for (const listing of now.listings) {
    const { marketplace, sku, snapshot } = listing;
    if (snapshot) items.push(await describe(snapshot, `${sku} before we acted`, 'application/json'));
    const after = `${prefix}/listings/${encodeURIComponent(`${marketplace}-${sku}`)}.after.json`;
    await putJson(evidence, after, await readAfter(services, now.storeId, listing));
    items.push(await describe(after, `${sku} as a read shows it afterwards`, 'application/json'));
  }
  for (const signal of now.signals)
    if (!now.sources.some(({ finding }) => finding === signal))
      items.push(await describe(signal, 'what the marketplace said by itself', 'application/json'));
  for (const file of now.files) items.push({ ...file, what: file.note || 'added by a person', at: file.at });
  return items;
};
