import * as z from 'zod/mini';
import type { Recorded } from '../case/events.ts';
import { sha256 } from '../platform/sha256.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 in lower-case hex. */
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** One object of a case's evidence, by the key under which its bytes are stored. */
export const EvidenceItem = z.object({
  key: z.string(),
  name: z.string(),
  contentType: z.string(),
  /** bytes */
  size: z.int().check(z.nonnegative()),
  sha256: Hash,
  /** what it shows, in plain words: the mail as received, the listing before it was taken off sale, … */
  what: z.string(),
  /** when it came to be */
  at: z.iso.datetime(),
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;

const EventEntry = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  by: z.string(),
  type: z.string(),
  /** of the whole recorded event in canonical JSON */
  sha256: Hash,
});

/**
 * A case's evidence, sealed: the hash of each entry covers the entry and the hash before it, first the items', then
 * the events', so that nothing can be changed, dropped, added or moved without `seal` changing. The seal is recorded
 * in the case's own events, and a later manifest names the earlier one's.
 */
export const Manifest = z.object({
  format: z.literal('complaint-triage evidence manifest 1'),
  caseId: z.string(),
  /** the seal of the manifest before this one */
  previous: z.nullable(Hash),
  items: z.array(z.extend(EvidenceItem, { hash: Hash })),
  events: z.array(z.extend(EventEntry, { hash: Hash })),
  seal: Hash,
});
export type Manifest = z.infer<typeof Manifest>;

const format = 'complaint-triage evidence manifest 1';
/** The hash of an entry that follows the hash `before`. */
export const link = (before: string, entry: unknown): string => sha256(canonicalJson({ before, entry }));

/** Where the chain starts: bound to the case and to the manifest before. */
export const root = (caseId: string, previous: string | null): string =>
  sha256(canonicalJson({ format, caseId, previous }));

const chain = <T extends object>(start: string, entries: T[]): (T & { hash: string })[] => {
  let before = start;
  return entries.map((entry) => {
    before = link(before, entry);
    return { ...entry, hash: before };
  });
};

const entryOf = (recorded: Recorded): z.infer<typeof EventEntry> => ({
  seq: recorded.seq,
  at: recorded.at,
  by: recorded.by,
  type: recorded.event.type,
  sha256: sha256(canonicalJson(recorded)),
});

/** Seals a case's items and events. The same input gives the same manifest. */
export const buildManifest = ({
  caseId,
  items,
  events,
  previous,
}: {
  caseId: string;
  items: EvidenceItem[];
  events: Recorded[];
  previous?: Pick<Manifest, 'seal'> | undefined;
}): Manifest => {
  const start = root(caseId, previous?.seal ?? null);
  const sealedItems = chain(
    start,
    items.map((item) => EvidenceItem.parse(item)),
  );
  const sealedEvents = chain(sealedItems.at(-1)?.hash ?? start, events.map(entryOf));
  return {
    format,
    caseId,
    previous: previous?.seal ?? null,
    items: sealedItems,
    events: sealedEvents,
    seal: sealedEvents.at(-1)?.hash ?? sealedItems.at(-1)?.hash ?? start,
  };
};

/** The bytes under which a manifest is stored and by whose hash it is known. */
export const manifestBytes = (manifest: Manifest): Uint8Array => Buffer.from(`${canonicalJson(manifest)}\n`);
