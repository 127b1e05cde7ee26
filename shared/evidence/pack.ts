import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Case } from '../case/case.ts';
import type { Recorded } from '../case/events.ts';
import type { ObjectReader } from '../platform/ports.ts';
import { sha256 } from '../platform/sha256.ts';
import type { Store } from '../store/store.ts';
import { type Account, accountOf, bytesOf } from './account.ts';
import { toCsv } from './csv.ts';
import { manifestBytes } from './manifest.ts';
import { type Chapter, chaptersOf, type SummaryFacts, summaryText } from './summary.ts';

/**
 * Draws the summary's chapters as a PDF with the whole text in it, in the store's language where the facts name one; the
 * same input gives the same bytes.
 */
export type DrawSummary = (
  chapters: readonly Chapter[],
  text: string,
  date: Date,
  facts?: SummaryFacts,
) => Promise<Uint8Array>;

/** What a pack is made of. */
export interface PackInput {
  now: Case;
  /** absent where it is not known any more */
  store?: Store | undefined;
  events: Recorded[];
  /** where the items lie; a mail that is not sealed yet lies in the mail store only */
  evidence: ObjectReader;
  mail: ObjectReader;
  /** absent where this place has no fonts to draw with: the text is in every pack */
  draw?: DrawSummary | undefined;
}

/** A pack that is ready to be written. */
export interface Pack {
  account: Account;
  /** bytes of the items that go into it */
  size: number;
  /** The ZIP, made while it is read: one item at a time is in memory. */
  stream(): Readable;
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

/** A file of the pack: its bytes are asked for when its turn comes. */
interface PackFile {
  path: string;
  bytes(): Promise<Uint8Array>;
}

const at = (path: string, content: Uint8Array | string): PackFile => ({
  path,
  bytes: async () => Buffer.from(content),
});

const zip = (files: readonly PackFile[]): Readable => {
  const archive = new ZipFile();
  const output = Readable.from(archive.outputStream);
  archive.on('error', (error) => output.destroy(error instanceof Error ? error : new Error(String(error))));
  for (const { path, bytes } of files)
    archive.addReadStreamLazy(
      path,
      { mtime: zipTime(), mode: 0o100644, forceDosTimestamp: true },
      (give) =>
        void bytes().then(
          (content) => give(null, Readable.from([content])),
          (error: unknown) => give(error, Readable.from([])),
        ),
    );
  archive.end();
  return output;
};

/** Files whose sums are those of the bytes that went into the archive, in the archive's own last file. */
const withSums = (files: readonly PackFile[]): PackFile[] => {
  const sums: string[] = [];
  return [
    ...files.map(({ path, bytes }) => ({
      path,
      bytes: async () => {
        const content = await bytes();
        sums.push(`${sha256(content)}  ${path}\n`);
        return content;
      },
    })),
    { path: 'SHA256SUMS', bytes: async () => Buffer.from(sums.join('')) },
  ];
};

/**
 * Everything of a case that somebody outside may need, as one ZIP: a summary to read (PDF and text), the timeline, the
 * listings as CSV, each item's bytes, sealed or not yet, every manifest, and SHA256SUMS. The same input gives the same
 * bytes.
 */
export const openPack = async (input: PackInput): Promise<Pack> => {
  const { now, store, events, draw } = input;
  const account = await accountOf(input, now, events);
  const items = account.items.map((item, index) => ({ ...item, path: pathOf(index, item.name) }));
  const manifests = account.seals.flatMap(({ manifest }) => (manifest ? [manifestBytes(manifest)] : []));
  const facts = { now, store, events, account, items };
  const chapters = chaptersOf(facts);
  const text = summaryText(chapters);
  const files: PackFile[] = [
    ...(draw
      ? [{ path: 'summary.pdf', bytes: () => draw(chapters, text, new Date(now.updatedAt), facts) }]
      : []),
    at('summary.txt', text),
    at('timeline.json', `${JSON.stringify(events, null, 1)}\n`),
    at('listings.csv', listingsCsv(now)),
    ...manifests.slice(-1).map((bytes) => at('manifest.json', bytes)),
    ...manifests.slice(0, -1).map((bytes, index) => at(`earlier-manifests/${index + 1}.json`, bytes)),
    ...items
      .filter(({ found }) => found !== undefined)
      .map((item) => ({ path: item.path, bytes: () => bytesOf(input, item) })),
  ];
  return {
    account,
    size: items.reduce((sum, { found = 0 }) => sum + found, 0),
    stream: () => zip(withSums(files)),
  };
};
