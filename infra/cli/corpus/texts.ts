import * as z from 'zod/mini';
import { readJsonLines } from './json-lines.ts';
import { Says } from './says.ts';

/** The text of a mail, without what carries it, and what it says. */
export const LabelledText = z.strictObject({
  from: z.strictObject({ name: z.string(), address: z.string() }),
  subject: z.string(),
  text: z.string(),
  says: z.extend(Says, { language: z.string() }),
});
export type LabelledText = z.infer<typeof LabelledText>;

/** The labelled texts below a folder, by author: one a file, one text a line. */
export const readTexts = async (folder: string): Promise<{ author: string; texts: LabelledText[] }[]> =>
  (await readJsonLines(folder, LabelledText)).map(({ name, values }) => ({ author: name, texts: values }));
