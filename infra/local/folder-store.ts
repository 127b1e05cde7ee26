import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, normalize, relative, resolve, sep } from 'node:path';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { ObjectStore } from '../../shared/platform/ports.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The new name, too, must survive a power cut; a system that cannot open folders keeps names by itself. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Written beside, synced, renamed: whoever looks sees the whole object or none. */
const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** Objects as files below one folder; a key's slashes are folders. */
export const folderStore = (folder: string): ObjectStore => {
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
        if (isMissing(error)) throw new NotFoundError(`There is no object ${key}.`);
        throw error;
      }
    },
    put: (key, bytes) => writeDurably(pathOf(key), bytes),
    async *list(prefix) {
      const names = await readdir(root, { recursive: true, withFileTypes: true }).catch((error) => {
        if (isMissing(error)) return [];
        throw error;
      });
      const keys = names
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((key) => key.startsWith(prefix))
        .sort();
      for (const key of keys) {
        const { size, mtime } = await stat(pathOf(key));
        yield { key, size, storedAt: mtime };
      }
    },
  };
};
