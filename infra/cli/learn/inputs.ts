import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpusFiles } from '../corpus/labelled.ts';

const isInput = (file: string): boolean =>
  /\.(?:eml|jsonl|expected\.json)$/.test(file) && !file.startsWith('held-out/');

/** The SHA-256, in hex, of everything labelled that is learned from, so that a table shows when it is out of date. */
export const inputsOf = async (corpus: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of (await corpusFiles(corpus)).filter(isInput))
    hash.update(`${file}\n`).update(await readFile(join(corpus, file)));
  return hash.digest('hex');
};
