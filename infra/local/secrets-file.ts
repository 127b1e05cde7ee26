import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Secrets } from '../../shared/platform/ports.ts';
import { codeOf } from '../error-code.ts';
import { limiter } from './limiter.ts';
import { writeDurably } from './write-durably.ts';

const Contents = z.record(z.string(), z.string());

/** The secrets' file cannot be used; the message says why, and what a person can do. */
export class SecretsUnusable extends Error {
  override readonly name = 'SecretsUnusable';
  constructor(path: string, done: 'read' | 'written', cause: unknown) {
    // only its code: the words of what cannot be parsed quote what they could not parse
    const code = codeOf(cause) ?? 'it is damaged';
    super(
      `The secrets in ${path} cannot be ${done} (${code}). The file and its folder must belong to the user who runs this; a damaged file comes back from a backup, or is deleted and the stores connected again.`,
    );
  }
}

/** Secrets of one machine, in a file that only its owner can read; looked up anew each time, so rotation just works. */
export interface SecretsFile extends Secrets {
  /** Adds secrets to those that are there, or replaces them; `undefined` takes one out. */
  put(entries: Record<string, string | undefined>): Promise<void>;
}

export const secretsFile = (path: string): SecretsFile => {
  const read = (): Record<string, string> => {
    try {
      // a small file that is nearly always in memory: to ask another thread for it would take longer
      return Contents.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return {};
      throw new SecretsUnusable(path, 'read', error);
    }
  };
  const write = async (contents: Record<string, string | undefined>): Promise<void> => {
    try {
      await writeDurably(path, JSON.stringify(contents, null, 1));
    } catch (error) {
      throw new SecretsUnusable(path, 'written', error);
    }
  };
  const inTurn = limiter(1);
  return {
    get: async (name) => {
      const secret = read()[name];
      if (secret === undefined) throw new NotFoundError(`There is no secret ${name}.`);
      return secret;
    },
    put: (entries) => inTurn(async () => write({ ...read(), ...entries })),
  };
};
