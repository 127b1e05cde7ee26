import * as z from 'zod/mini';
import type { NoticeSource } from '../../../shared/notice/look-at.ts';
import { readJsonLines } from './json-lines.ts';
import { Says } from './says.ts';

const Phrase = z.strictObject({
  subject: z.optional(z.string()),
  text: z.string(),
  /** by themselves */
  says: Says,
});
export type Phrase = z.infer<typeof Phrase>;

/** The phrase book below a folder: a file a language, a phrase a line. */
export const readPhrases = async (folder: string): Promise<{ language: string; phrases: Phrase[] }[]> =>
  (await readJsonLines(folder, Phrase)).map(({ name, values }) => ({ language: name, phrases: values }));

/** A phrase as a mail: a demand comes from somebody unknown, all else from a marketplace. */
export const asMail = ({ subject = '', text, says }: Phrase): NoticeSource => ({
  from: [
    says.kind === 'demand-letter'
      ? { name: 'A. Weber', address: 'a.weber@post.example' }
      : { name: 'Seller Support', address: 'notice@amazon.com' },
  ],
  subject,
  text,
});
