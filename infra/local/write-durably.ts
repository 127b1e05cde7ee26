import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
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

/**
 * Writes a file that only its owner can read: written beside, synced, renamed, so that whoever looks sees the whole
 * file or the one before. Durable when it resolves.
 */
export const writeDurably = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true });
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
    await syncFolder(folder);
    // a folder made on the way is itself only a name in the one above
    for (let inner = folder; made !== undefined && inner.length >= made.length; inner = dirname(inner))
      await syncFolder(dirname(inner));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
