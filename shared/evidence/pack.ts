import { ZipFile } from 'yazl';
import type { Case } from '../case/case.ts';
import type { Recorded } from '../case/events.ts';
import { NotFoundError } from '../platform/errors.ts';
import { sha256 } from '../platform/sha256.ts';
import type { Store } from '../store/store.ts';
import { toCsv } from './csv.ts';
import { type Manifest, manifestBytes } from './manifest.ts';
import { chaptersOf, summaryText } from './summary.ts';
import { summaryPdf } from './summary-pdf.ts';
import { verifyManifest } from './verify.ts';

/** What a pack is made of. */
export interface PackInput {
  now: Case;
  store: Store;
  events: Recorded[];
  manifest: Manifest;
  /** the items' bytes by key; an item without bytes is named as missing */
  bytes: ReadonlyMap<string, Uint8Array>;
}

/** A name that every file system takes: letters, digits, dot, hyphen, underscore, at most 80 characters. */
const safeName = (name: string): string => {
  const safe = Array.from(
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^[._]+/, ''),
  );
  return safe.slice(-80).join('') || 'file';
};

/** Where an item lies in the pack; its number keeps equal names apart. */
const pathOf = (index: number, name: string): string =>
  `evidence/${String(index + 1).padStart(3, '0')}-${safeName(name)}`;

const listingsCsv = ({ listings }: Case): string =>
  toCsv([
    ['marketplace', 'sku', 'listing', 'title', 'state', 'detail'],
    ...listings.map((one) => [one.marketplace, one.sku, one.listingId, one.title, one.state, one.detail]),
  ]);

/** The same time of day in whichever zone this runs: the ZIP format stores local time, without its zone. */
const zipTime = (): Date => new Date(2000, 0, 1);

const zip = async (files: readonly (readonly [path: string, bytes: Uint8Array])[]): Promise<Uint8Array> => {
  const archive = new ZipFile();
  for (const [path, bytes] of files)
    archive.addBuffer(Buffer.from(bytes), path, {
      mtime: zipTime(),
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  archive.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.outputStream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
};

/**
 * Everything of a case that somebody outside may need, as one ZIP: a summary to read (PDF and text), the timeline,
 * the listings as CSV, each item's bytes, the manifest, and SHA256SUMS. The same input gives the same bytes.
 */
export const buildPack = async ({ now, store, events, manifest, bytes }: PackInput): Promise<Uint8Array> => {
  const get = async (key: string): Promise<Uint8Array> => {
    const found = bytes.get(key);
    if (!found) throw new NotFoundError(`No bytes were given for ${key}.`);
    return found;
  };
  const { broken } = await verifyManifest(manifest, get, events);
  const chapters = chaptersOf(now, store, events, manifest, broken);
  const text = summaryText(chapters);
  const utf8 = (content: string): Uint8Array => Buffer.from(content);
  const items = manifest.items.flatMap(({ key, name }, index): [string, Uint8Array][] => {
    const found = bytes.get(key);
    return found ? [[pathOf(index, name), found]] : [];
  });
  const files: [string, Uint8Array][] = [
    ['summary.pdf', await summaryPdf(chapters, text, new Date(now.updatedAt))],
    ['summary.txt', utf8(text)],
    ['timeline.json', utf8(`${JSON.stringify(events, null, 1)}\n`)],
    ['listings.csv', utf8(listingsCsv(now))],
    ['manifest.json', manifestBytes(manifest)],
    ...items,
  ];
  const sums = files.map(([path, content]) => `${sha256(content)}  ${path}\n`).join('');
  return zip([...files, ['SHA256SUMS', utf8(sums)]]);
};
