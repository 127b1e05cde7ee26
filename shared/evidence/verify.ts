import type { Recorded } from '../case/events.ts';
import { NotFoundError } from '../platform/errors.ts';
import { sha256 } from '../platform/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { type EvidenceItem, link, type Manifest, root } from './manifest.ts';

/** What does not hold, and why, in plain words. */
export interface Broken {
  name: string;
  why: string;
}

/** What an object is known by; undefined where there is none. */
export type Digest = Pick<EvidenceItem, 'size' | 'sha256'> | undefined;

/**
 * Reads each object once, and keeps its size in bytes and its SHA-256. `getBytes` throws `NotFoundError` for an object
 * that is not there; its other errors pass through.
 */
export const digester = (
  getBytes: (key: string) => Promise<Uint8Array>,
): ((key: string) => Promise<Digest>) => {
  const known = new Map<string, Promise<Digest>>();
  const digest = async (key: string): Promise<Digest> => {
    try {
      const bytes = await getBytes(key);
      return { size: bytes.length, sha256: sha256(bytes) };
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  };
  return (key) => {
    const digested = known.get(key) ?? digest(key);
    known.set(key, digested);
    return digested;
  };
};

/** Why an object is not what was said of it; undefined when it is. */
export const differs = (
  found: Digest,
  said: Partial<Pick<EvidenceItem, 'size' | 'sha256'>>,
): string | undefined => {
  if (!found) return 'is missing';
  if (said.size !== undefined && found.size !== said.size) return `has ${found.size} bytes, was ${said.size}`;
  return said.sha256 !== undefined && found.sha256 !== said.sha256
    ? 'was changed: its hash differs'
    : undefined;
};

/** What does not hold of sealed items' bytes. */
export const verifyItems = async (
  items: Iterable<EvidenceItem>,
  look: (key: string) => Promise<Digest>,
): Promise<Broken[]> => {
  const broken: Broken[] = [];
  for (const item of items) {
    const why = differs(await look(item.key), item);
    if (why !== undefined) broken.push({ name: `${item.name} (${item.key})`, why });
  }
  return broken;
};

/** The sealed events against the case's own: later events are not yet sealed, which is no break. */
export const verifyEvents = (manifest: Manifest, events: readonly Recorded[]): Broken[] => {
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  return manifest.events.flatMap((entry): Broken[] => {
    const event = bySeq.get(entry.seq);
    const name = `event ${entry.seq} (${entry.type})`;
    if (!event) return [{ name, why: 'is missing' }];
    return sha256(canonicalJson(event)) === entry.sha256
      ? []
      : [{ name, why: 'was changed: its hash differs' }];
  });
};

/** Every entry whose hash does not follow from the one before it, and the seal when it is not the last hash. */
const brokenChain = (manifest: Manifest): Broken[] => {
  const { caseId, previous, items, events, seal } = manifest;
  const broken: Broken[] = [];
  let before = root(caseId, previous);
  const follow = (name: string, { hash, ...entry }: { hash: string }): void => {
    if (link(before, entry) !== hash) broken.push({ name, why: 'was changed, moved or follows a gap' });
    before = hash;
  };
  for (const item of items) follow(`manifest entry for ${item.name}`, item);
  for (const event of events) follow(`manifest entry for event ${event.seq}`, event);
  if (seal !== before) broken.push({ name: 'seal', why: 'is not the last hash of the chain' });
  return broken;
};

/** What does not hold of a manifest itself: its own chain, and the case's events. */
export const verifyManifest = (manifest: Manifest, events: readonly Recorded[]): Broken[] => [
  ...brokenChain(manifest),
  ...verifyEvents(manifest, events),
];
