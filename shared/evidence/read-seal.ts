import type { CaseEvent, EventOf } from '../case/events.ts';
import { NotFoundError } from '../platform/errors.ts';
import { jsonIn } from '../platform/json-in.ts';
import type { ObjectReader } from '../platform/ports.ts';
import { sha256 } from '../platform/sha256.ts';
import { Manifest } from './manifest.ts';

/** An event that seals. */
export type Seal = EventOf<'evidence-gathered' | 'evidence-sealed'>;

export const isSeal = (event: CaseEvent): event is Seal =>
  event.type === 'evidence-gathered' || event.type === 'evidence-sealed';

const parsed = (bytes: Uint8Array): Manifest | undefined =>
  Manifest.safeParse(jsonIn(new TextDecoder().decode(bytes))).data;

/** The manifest that lies under a key, recorded or not; undefined where it is none. Throws `NotFoundError`. */
export const readManifest = async (evidence: ObjectReader, key: string): Promise<Manifest | undefined> =>
  parsed(await evidence.get(key));

/** A seal's manifest, only if it is the one that was recorded; else why it is not. */
export const readSeal = async (
  evidence: ObjectReader,
  { manifest: key, sha256: hash }: Pick<Seal, 'manifest' | 'sha256'>,
): Promise<{ manifest: Manifest; why?: never } | { manifest?: never; why: string }> => {
  try {
    const bytes = await evidence.get(key);
    if (sha256(bytes) !== hash) return { why: 'was changed: its hash differs' };
    const manifest = parsed(bytes);
    return manifest ? { manifest } : { why: 'cannot be read' };
  } catch (error) {
    if (error instanceof NotFoundError) return { why: 'is missing' };
    throw error;
  }
};
