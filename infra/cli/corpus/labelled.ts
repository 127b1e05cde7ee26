import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Platform, Trust } from '../../../shared/mail/vocabulary.ts';
import { Complainant, ListingRef, Notice } from '../../../shared/notice/notice.ts';
import { Decision, Effect, NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';

/** What somebody who read the mail says it is. A field that is left out is not compared. */
export const Expected = z.strictObject({
  kind: NoticeKind,
  right: Right,
  /** left out where two would be true, e.g. item removed and account restricted */
  effect: z.optional(Effect),
  decision: z.optional(Decision),
  /** left out where nobody could say, e.g. of a phish */
  platform: z.optional(Platform),
  trust: Trust,
  language: z.string(),
  listings: z.optional(z.array(ListingRef)),
  rights: z.optional(Notice.shape.rights),
  complaintIds: z.optional(z.array(z.string())),
  dockets: z.optional(z.array(z.string())),
  complainants: z.optional(z.array(z.partial(Complainant))),
  deadlines: z.optional(z.array(z.object({ due: z.iso.datetime() }))),
  /** anomalies that have to be named; others may be */
  anomalyCodes: z.optional(z.array(z.string())),
});
export type Expected = z.infer<typeof Expected>;

/** A mail of the corpus; its name is the path below the corpus folder without `.eml`. */
export interface Labelled {
  name: string;
  raw: Uint8Array;
  expected: Expected;
}

/** The mails that nobody looks at while rules are written. */
export const isHeldOut = ({ name }: { name: string }): boolean => name.startsWith('held-out/');

/** Every file below the corpus folder, in the order of the names. */
export const corpusFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();

/** Reads the labelled mails below a folder. Throws when a label is missing or says what no label may. */
export const readCorpus = async (folder: string): Promise<Labelled[]> => {
  const names = (await corpusFiles(folder)).flatMap((file) =>
    file.endsWith('.eml') ? [file.slice(0, -'.eml'.length)] : [],
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const label = Expected.safeParse(
        JSON.parse(await readFile(join(folder, `${name}.expected.json`), 'utf8')),
      );
      if (!label.success) throw new Error(`${name}.expected.json: ${z.prettifyError(label.error)}`);
      return { name, raw: await readFile(join(folder, `${name}.eml`)), expected: label.data };
    }),
  );
};
