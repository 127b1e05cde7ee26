import type { Recorded } from '../case/events.ts';
import type { ObjectReader } from '../platform/ports.ts';
import { isSeal, readManifest } from './read-seal.ts';
import { type Broken, verifyEvents } from './verify.ts';

/**
 * The keys of a case's manifests, recorded or not. To be asked for before the record is read: then all that they name
 * stands in it, unless it was taken out.
 */
export const manifestsOf = async (evidence: ObjectReader, caseId: string): Promise<string[]> =>
  (await Array.fromAsync(evidence.list(`cases/${caseId}/manifest-`))).map(({ key }) => key);

/**
 * What does not hold of manifests that no event records: one that another seal overtook names events that are there; one
 * that names others shows that the record was cut, which its own seals cannot show.
 */
export const verifyUnrecorded = async (
  evidence: ObjectReader,
  keys: readonly string[],
  events: readonly Recorded[],
): Promise<Broken[]> => {
  const recorded = new Set(events.flatMap(({ event }) => (isSeal(event) ? [event.manifest] : [])));
  const broken: Broken[] = [];
  for (const key of keys.filter((one) => !recorded.has(one))) {
    const manifest = await readManifest(evidence, key);
    const [first] = manifest ? verifyEvents(manifest, events) : [];
    if (first)
      broken.push({ name: `manifest ${key}`, why: `is not in the record, and ${first.name} ${first.why}` });
  }
  return broken;
};
