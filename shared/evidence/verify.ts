import type { Recorded } from '../case/events.ts';
import { NotFoundError } from '../platform/errors.ts';
import { sha256 } from '../platform/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { link, Manifest, root } from './manifest.ts';

/** What does not hold, and why, in plain words. */
export interface Broken {
  name: string;
  why: string;
}

const bytesOrNothing = async (
  getBytes: (key: string) => Promise<Uint8Array>,
  key: string,
): Promise<Uint8Array | undefined> => {
  try {
    return await getBytes(key);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

const brokenItems = async (
  { items }: Manifest,
  getBytes: (key: string) => Promise<Uint8Array>,
): Promise<Broken[]> => {
  const broken: Broken[] = [];
  for (const { key, name, size, sha256: expected } of items) {
    const bytes = await bytesOrNothing(getBytes, key);
    const label = `${name} (${key})`;
    if (!bytes) broken.push({ name: label, why: 'is missing' });
    else if (bytes.length !== size)
      broken.push({ name: label, why: `has ${bytes.length} bytes, was ${size}` });
    else if (sha256(bytes) !== expected) broken.push({ name: label, why: 'was changed: its hash differs' });
  }
  return broken;
};

/** The sealed events against the case's own: later events are not yet sealed, which is no break. */
const brokenEvents = (manifest: Manifest, events: Recorded[]): Broken[] => {
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

/**
 * Checks a manifest offline: its own chain, the bytes of every item and, where they are given, the case's events.
 * `getBytes` throws `NotFoundError` for an object that is not there; its other errors pass through.
 */
export const verifyManifest = async (
  manifest: unknown,
  getBytes: (key: string) => Promise<Uint8Array>,
  events?: Recorded[],
): Promise<{ ok: boolean; broken: Broken[] }> => {
  const parsed = Manifest.safeParse(manifest);
  if (!parsed.success)
    return { ok: false, broken: [{ name: 'manifest', why: `cannot be read: ${parsed.error.message}` }] };
  const broken = [
    ...brokenChain(parsed.data),
    ...(await brokenItems(parsed.data, getBytes)),
    ...(events ? brokenEvents(parsed.data, events) : []),
  ];
  return { ok: broken.length === 0, broken };
};
