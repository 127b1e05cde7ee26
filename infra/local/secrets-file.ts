import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Secrets } from '../../shared/platform/ports.ts';
import { limiter } from './limiter.ts';
import { writeDurably } from './write-durably.ts';

const Contents = z.record(z.string(), z.string());

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Secrets of one machine, in a file that only its owner can read; looked up anew each time, so rotation just works. */
export interface SecretsFile extends Secrets {
  put(entries: Record<string, string>): Promise<void>;
}

export const secretsFile = (path: string): SecretsFile => {
  const read = async (): Promise<Record<string, string>> => {
    try {
      return Contents.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch (error) {
      if (isMissing(error)) return {};
      throw error;
    }
  };
  const inTurn = limiter(1);
  return {
    get: async (name) => {
      const secret = (await read())[name];
      if (secret === undefined) throw new NotFoundError(`There is no secret ${name}.`);
      return secret;
    },
    put: (entries) =>
      inTurn(async () => writeDurably(path, JSON.stringify({ ...(await read()), ...entries }, null, 1))),
  };
};
