import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { UsageError } from '../run-command.ts';
import { unreadable } from '../unreadable.ts';

/**
 * The JSON object in a file, or with `-` on standard input. Throws `UsageError`, with `otherwise` for what holds none: the
 * parser's own words are left out, as they quote what may be a secret.
 */
export const readJsonFile = async (file: string, otherwise: string): Promise<object> => {
  const text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8').catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    return z.looseObject({}).parse(JSON.parse(text));
  } catch {
    throw new UsageError(`${file} does not hold one JSON object, ${otherwise}.`);
  }
};
