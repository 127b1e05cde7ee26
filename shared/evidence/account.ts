import type { Case } from '../case/case.ts';
import type { Recorded } from '../case/events.ts';
import type { ObjectReader } from '../platform/ports.ts';
import { type CaseItem, itemsOf } from './items.ts';
import type { EvidenceItem, Manifest } from './manifest.ts';
import { isSeal, readSeal, type Seal } from './read-seal.ts';
import { type Broken, differs, digester, verifyItems, verifyManifest } from './verify.ts';

/** Something that a case has, and how many bytes of it lie there now: `undefined` where it is missing. */
export type AccountItem = CaseItem & { sealed: boolean; found: number | undefined };

/** The seals of a case, everything they cover, and everything they do not. */
export interface Account {
  /** the oldest first; without a manifest where it is not the one that was recorded */
  seals: { at: string; key: string; manifest?: Manifest }[];
  /** in the order of the manifests; behind them, not `sealed`, what came since */
  items: AccountItem[];
  /** events that came after the last seal, but for that seal's own */
  later: Recorded[];
  /** what is not as it was sealed or recorded */
  broken: Broken[];
}

/** What was stored under an item's key; of a mail that was not sealed yet, the mail as it was received. */
export const bytesOf = (
  { evidence, mail }: { evidence: ObjectReader; mail: ObjectReader },
  item: Pick<CaseItem, 'key' | 'mail'>,
): Promise<Uint8Array> => (item.mail === undefined ? evidence.get(item.key) : mail.get(item.mail));

const numbered = (seals: readonly unknown[], index: number, { manifest }: Seal): string =>
  `manifest ${index + 1} of ${seals.length} (${manifest})`;

const once = (broken: readonly Broken[]): Broken[] => [
  ...new Map(broken.map((one) => [`${one.name} ${one.why}`, one])).values(),
];

/**
 * Hashes everything of a case again, and holds it against every seal, each seal against the one before it, and all of
 * it against the events.
 */
export const accountOf = async (
  stores: { evidence: ObjectReader; mail: ObjectReader },
  now: Case,
  events: readonly Recorded[],
): Promise<Account> => {
  const look = digester((key) => stores.evidence.get(key));
  const recorded = events.flatMap(({ at, event }) => (isSeal(event) ? [{ at, event }] : []));
  const broken: Broken[] = [];
  const seals: Account['seals'] = [];
  /** by key, as the last manifest names it */
  const covered = new Map<string, EvidenceItem>();
  /** everything that was ever sealed, once */
  const said = new Map<string, EvidenceItem>();
  for (const [index, { at, event }] of recorded.entries()) {
    const name = numbered(recorded, index, event);
    const { manifest, why } = await readSeal(stores.evidence, event);
    if (!manifest) broken.push({ name, why });
    else {
      const before = seals.at(-1);
      // what cannot be read is named already, and nothing can be held against it
      if ((!before || before.manifest) && manifest.previous !== (before?.manifest?.seal ?? null))
        broken.push({ name, why: 'does not follow the manifest before it' });
      broken.push(...verifyManifest(manifest, events));
      for (const { hash: _, ...item } of manifest.items) {
        said.set(`${item.key} ${item.sha256} ${item.size}`, item);
        covered.set(item.key, item);
      }
    }
    seals.push({ at, key: event.manifest, ...(manifest && { manifest }) });
  }
  broken.push(...(await verifyItems(said.values(), look)));

  const items: Account['items'] = [];
  for (const item of covered.values())
    items.push({ ...item, sealed: true, found: (await look(item.key))?.size });
  for (const item of itemsOf(now)) {
    if (covered.has(item.key)) continue;
    const digest = await digester(() => bytesOf(stores, item))(item.key);
    const why = differs(digest, item);
    if (why !== undefined) broken.push({ name: `${item.name} (${item.key})`, why });
    items.push({ ...item, sealed: false, found: digest?.size });
  }
  const last = seals.findLast(({ manifest }) => manifest)?.manifest?.events.at(-1)?.seq ?? 0;
  const later = events.filter(({ seq, event }) => seq > last && !isSeal(event));
  return { seals, items, later, broken: once(broken) };
};
