import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { messageOf } from '../../shared/platform/errors.ts';
import { writeDurably } from './write-durably.ts';

/** Where a running instance can be reached; its data folder says so to the other commands. */
export const Instance = z.object({
  pid: z.int(),
  /** only who knows this address can read and write the table */
  table: z.url(),
  smtp: z.object({ host: z.string(), port: z.int() }),
  console: z.url(),
  marketplaces: z.url(),
});
export type Instance = z.infer<typeof Instance>;

/** Something a person has to change before the product can start; its message says what. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

const file = (folder: string) => join(folder, 'instance.json');

/** Whether a table is served at this address, which no other instance has: by now another may have the console's. */
const isServed = async (table: string): Promise<boolean> => {
  try {
    const { status } = await fetch(table, { redirect: 'manual', signal: AbortSignal.timeout(2000) });
    // what serves another table refuses this address
    return status !== 403;
  } catch {
    return false;
  }
};

/** What the file says; undefined when there is none, or when whoever wrote it did not come to its end. */
const noted = async (folder: string): Promise<Instance | undefined> => {
  try {
    return Instance.parse(JSON.parse(await readFile(file(folder), 'utf8')));
  } catch {
    return undefined;
  }
};

/** The instance that runs on a data folder now; undefined when none does, or the last one was killed. */
export const runningInstance = async (folder: string): Promise<Instance | undefined> => {
  const known = await noted(folder);
  return known && (await isServed(known.table)) ? known : undefined;
};

/** Has nobody else read what is in a folder; one that others write to as well, as /tmp is, stays as it is. */
export const closeToOthers = async (folder: string): Promise<void> => {
  const { mode } = await stat(folder);
  if ((mode & 0o077) !== 0 && (mode & 0o022) === 0) await chmod(folder, 0o700);
};

/** Bytes that are written before anything comes: what LevelDB does when it opens, and a little more. */
const leastRoom = 2 * 1024 * 1024;

/** Throws `CannotStart` for a folder on whose disk there is too little room to begin. */
export const mustHaveRoom = async (folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastRoom)
    throw new CannotStart(
      `There is no room left for the data folder ${folder}. Make some on its disk; what was kept before is safe.`,
    );
};

/** Makes the data folder where there is none, its owner's alone. Throws `CannotStart` when it cannot be written, or is full. */
export const mustBeWritable = async (folder: string): Promise<void> => {
  // of its own: several commands may try at the same moment
  const trial = join(folder, `.writable-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await closeToOthers(folder);
    await mustHaveRoom(folder);
    await writeFile(trial, '');
    await rm(trial);
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(
      `The data folder ${folder} cannot be written (${messageOf(error)}). Choose another with --data FOLDER.`,
    );
  }
};

/** Makes sure that the data folder can be written and that nobody else uses it. Throws `CannotStart`. */
export const claimFolder = async (folder: string): Promise<void> => {
  await mustBeWritable(folder);
  const other = await runningInstance(folder);
  if (other)
    throw new CannotStart(
      `An instance (process ${other.pid}) already runs on ${folder}; its console is at ${other.console}. Stop that one, or start this one with --data ANOTHER-FOLDER and other ports.`,
    );
};

export const announceInstance = (folder: string, instance: Instance): Promise<void> =>
  writeDurably(file(folder), JSON.stringify(instance, null, 1));

export const forgetInstance = (folder: string): Promise<void> => rm(file(folder), { force: true });
