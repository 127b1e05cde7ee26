import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

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

/** Whether a file's name is that of an object not written to its end. */
export const isUnfinished = (name: string): boolean => /\.[0-9a-f-]{36}\.part$/.test(name);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Opens a new file, and makes the folders above it that are not there; resolves with the topmost one made. */
const openNew = async (path: string): Promise<{ file: FileHandle; made?: string | undefined }> => {
  try {
    return { file: await open(path, 'wx', 0o600) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    const made = await mkdir(dirname(path), { recursive: true });
    return { file: await open(path, 'wx', 0o600), made };
  }
};

/** The folders whose names are new when `made` was made on the way to `folder`: each is a name in the one above. */
const above = (folder: string, made: string): string[] =>
  folder.length < made.length ? [] : [dirname(folder), ...above(dirname(folder), made)];

/**
 * Writes a file that only its owner can read: written beside, synced, renamed, so that whoever looks sees the whole
 * file or the one before. Durable when it resolves.
 */
export const writeDurably = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const folder = dirname(path);
  const beside = `${path}.${randomUUID()}.part`;
  try {
    const { file, made } = await openNew(beside);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await Promise.all([folder, ...(made === undefined ? [] : above(folder, made))].map(syncFolder));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
