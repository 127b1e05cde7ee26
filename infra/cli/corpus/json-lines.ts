import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod/mini';

/** The files of a folder that hold a JSON value a line, in the order of their names. Throws on a line that does not fit. */
export const readJsonLines = async <T extends z.ZodMiniType>(
  folder: string,
  line: T,
): Promise<{ name: string; values: z.infer<T>[] }[]> =>
  Promise.all(
    (await readdir(folder))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map(async (file) => ({
        name: file.slice(0, -'.jsonl'.length),
        values: (await readFile(join(folder, file), 'utf8'))
          .split('\n')
          .filter(Boolean)
          .map((text) => line.parse(JSON.parse(text))),
      })),
  );
