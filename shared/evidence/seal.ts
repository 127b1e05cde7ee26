import type { CaseEvent, Recorded } from '../case/events.ts';
import type { CaseRecord } from '../case/records/case-record.ts';
import { history } from '../case/records/case-store.ts';
import type { Clock } from '../platform/clock.ts';
import { LostRaceError, NotFoundError } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import type { ObjectReader, ObjectStore, TableReader } from '../platform/ports.ts';
import { sha256 } from '../platform/sha256.ts';
import { type CaseItem, itemsOf } from './items.ts';
import { buildManifest, type EvidenceItem, type Manifest, manifestBytes } from './manifest.ts';
import { isSeal, readSeal } from './read-seal.ts';

interface Services {
  cases: TableReader;
  mail: ObjectReader;
  evidence: ObjectStore;
  clock: Clock;
  log: Log;
}

/** Its bytes described for a manifest, a mail copied first; undefined where there is nothing to seal. */
const describe = async (
  { mail, evidence, clock }: Services,
  item: CaseItem,
): Promise<EvidenceItem | undefined> => {
  const { key, name, contentType, what } = item;
  try {
    if (item.mail !== undefined) await evidence.put(key, await mail.get(item.mail), contentType);
    const bytes = await evidence.get(key);
    return {
      key,
      name,
      contentType,
      what,
      size: item.size ?? bytes.length,
      sha256: item.sha256 ?? sha256(bytes),
      at: item.at ?? clock.now().toISOString(),
    };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

/** What was sealed before stays as it was then, whatever lies there now; what came since is added behind it. */
const sealed = async (
  services: Services,
  before: Manifest | undefined,
  present: readonly CaseItem[],
): Promise<EvidenceItem[]> => {
  const words = new Map(present.map((item) => [item.key, item]));
  const items = (before?.items ?? []).map(({ hash: _, ...item }): EvidenceItem => {
    const { name, what } = words.get(item.key) ?? item;
    words.delete(item.key);
    return { ...item, name, what };
  });
  for (const item of words.values()) {
    const described = await describe(services, item);
    if (described) items.push(described);
    else services.log.warn('there is nothing to seal', { key: item.key });
  }
  return items;
};

const isNews = (before: Manifest | undefined, items: readonly EvidenceItem[], events: readonly Recorded[]) =>
  items.length > (before?.items.length ?? 0) ||
  events.some(({ seq, event }) => seq > (before?.events.at(-1)?.seq ?? 0) && !isSeal(event));

/** Other seals that may come in between. */
const attempts = 5;

/**
 * Seals everything that a case has by now, in a manifest of its own that names the one before it; does nothing where
 * nothing came since. With `gathered`, what reads showed of the listings afterwards is sealed too. What is missing never
 * keeps a case from going on: it is left out, and named by whoever verifies. Throws `LostRaceError` after five seals
 * of others.
 */
export const sealEvidence = async (
  services: Services,
  record: CaseRecord,
  gathered?: readonly CaseItem[],
): Promise<void> => {
  const { cases, evidence } = services;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const now = await record.reread();
    const events = (await history(cases, now.id)).filter(({ seq }) => seq <= now.seq);
    const before = now.evidence && (await readSeal(evidence, now.evidence)).manifest;
    const items = await sealed(services, before, [...itemsOf(now), ...(gathered ?? [])]);
    const type: CaseEvent['type'] = gathered && !now.gathered ? 'evidence-gathered' : 'evidence-sealed';
    if (type === 'evidence-sealed' && !isNews(before, items, events)) return;

    const bytes = manifestBytes(buildManifest({ caseId: now.id, items, events, previous: before }));
    const hash = sha256(bytes);
    const manifest = `cases/${now.id}/manifest-${now.seq}-${hash.slice(0, 12)}.json`;
    await evidence.put(manifest, bytes, 'application/json');
    const after = await record.record((latest) =>
      latest.evidence?.manifest === now.evidence?.manifest
        ? { type, manifest, sha256: hash, items: items.length }
        : undefined,
    );
    if (after.evidence?.manifest === manifest) return;
  }
  throw new LostRaceError(`Case ${record.now().id} was sealed by others ${attempts} times in between.`);
};
