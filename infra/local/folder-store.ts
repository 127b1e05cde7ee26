import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, normalize, relative, resolve, sep } from 'node:path';
import { CannotKeepError, NotFoundError } from '../../shared/platform/errors.ts';
import type { ObjectStore } from '../../shared/platform/ports.ts';
import { codeOf } from '../error-code.ts';
import { isUnfinished, writeDurably } from './write-durably.ts';

/** What a disk says that is full or takes no writes. */
const takesNone = ['ENOSPC', 'EDQUOT', 'EROFS'];

const orCannotKeep = (error: unknown): never => {
  if (error instanceof Error && takesNone.some((code) => code === codeOf(error)))
    throw new CannotKeepError(`Nothing more can be kept: ${error.message}.`, { cause: error });
  throw error;
};

/** Objects as files below one folder; a key's slashes are folders. No step can erase one. */
export const folderStore = (folder: string): ObjectStore & { erase(key: string): Promise<void> } => {
  const root = resolve(folder);
  const pathOf = (key: string): string => {
    const path = normalize(join(root, key));
    if (!path.startsWith(root + sep)) throw new NotFoundError(`${key} is not a key of this store.`);
    return path;
  };

  return {
    get: async (key) => {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') throw new NotFoundError(`There is no object ${key}.`);
        throw error;
      }
    },
    put: async (key, bytes) => writeDurably(pathOf(key), bytes).catch(orCannotKeep),
    erase: (key) => rm(pathOf(key), { force: true }),
    async *list(prefix, after = '') {
      const names = await readdir(root, { recursive: true, withFileTypes: true }).catch((error) => {
        if (codeOf(error) === 'ENOENT') return [];
        throw error;
      });
      const keys = names
        .filter((entry) => entry.isFile() && !isUnfinished(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((key) => key.startsWith(prefix) && key > after)
        .sort();
      for (const key of keys) {
        const { size, mtime } = await stat(pathOf(key));
        yield { key, size, storedAt: mtime };
      }
    },
  };
};
