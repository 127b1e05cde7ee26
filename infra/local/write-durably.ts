import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fdatasync,
  fsync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  write,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from '../error-code.ts';

// what may take long is left to a thread; to open, name and close a file, or to hand a few bytes over to the system, takes
// less than to ask one and to wait for it
const written = promisify(write);
const dataSynced = promisify(fdatasync);
const synced = promisify(fsync);

/** The new name, too, must survive a power cut; a system that cannot open folders keeps names by itself. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    await synced(file);
  } finally {
    closeSync(file);
  }
};

/** Whether a file's name is that of an object not written to its end. */
export const isUnfinished = (name: string): boolean => /\.[0-9a-f-]{36}\.part$/.test(name);

/** Opens a new file, and makes the folders above it that are not there; resolves with the topmost one made. */
const openNew = (path: string): { file: number; made?: string | undefined } => {
  try {
    return { file: openSync(path, 'wx', 0o600) };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const made = mkdirSync(dirname(path), { recursive: true });
    return { file: openSync(path, 'wx', 0o600), made };
  }
};

const fewBytes = 65_536;

/** A write may take fewer bytes than it was given, and says how many. */
const writeAll = async (file: number, bytes: Uint8Array): Promise<void> => {
  const isQuick = bytes.byteLength <= fewBytes;
  for (let done = 0; done < bytes.byteLength; )
    done += isQuick ? writeSync(file, bytes, done) : (await written(file, bytes, done)).bytesWritten;
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
    const { file, made } = openNew(beside);
    try {
      await writeAll(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      await dataSynced(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
    await Promise.all([folder, ...(made === undefined ? [] : above(folder, made))].map(syncFolder));
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};
