import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Queue } from '../../shared/case/records/summary.ts';
import { listQueue } from '../../shared/case/records/summary-store.ts';
import { messageOf } from '../../shared/platform/errors.ts';
import type { TableReader } from '../../shared/platform/ports.ts';
import { complain } from '../terminal.ts';
import { CannotStart } from './instance.ts';
import { hasTable } from './table/table.ts';

/** The data folder's own files, and what to do when one of them cannot be read any more. */
const cures = {
  'marketplaces.json': 'or delete it, and the stand-in marketplaces begin anew without listings',
  'secrets.json': 'or delete it and connect the stores again with "npm run store"',
  'demo-keys.json': 'or delete it, and the demonstration’s own signatures are not believed any more',
} as const;

const isDamaged = async (path: string): Promise<boolean> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
};

/** Throws `CannotStart` for a file of the data folder that is damaged, with its name and the cure. */
export const refuseDamage = async (folder: string): Promise<void> => {
  for (const [name, cure] of Object.entries(cures))
    if (await isDamaged(join(folder, name)))
      throw new CannotStart(`The file ${join(folder, name)} is damaged. Put it back from a backup, ${cure}.`);
};

const holds = async (folder: string): Promise<boolean> => (await readdir(folder).catch(() => [])).length > 0;

/** Throws `CannotStart` for a folder with mails or evidence whose table is gone: an empty one would look like no cases. */
export const refuseLoss = async (folder: string): Promise<void> => {
  if (await hasTable(join(folder, 'table'))) return;
  const left = ['mail', 'evidence'].map((name) => join(folder, name));
  if (!(await Promise.all(left.map(holds))).some(Boolean)) return;
  throw new CannotStart(
    `The cases are gone: ${join(folder, 'table')} is missing or empty, though mails and evidence are there. Put it back from a backup. Without one, start with --data on an empty folder, add the stores and send the mails in mail/ again with "npm run send"; or move mail/ and evidence/ away to begin anew here.`,
  );
};

/** What stands beside a table with cases from its first start on, what it holds, and how to go on without. */
const beside = {
  mail: ['the mails', 'make an empty folder of that name'],
  evidence: ['the pieces of evidence', 'make an empty folder of that name'],
  'secrets.json': [
    'the stores’ connections',
    'write {} into a file of that name and connect the stores again with "npm run store"',
  ],
} as const;

/** Throws `CannotStart` for a folder whose table has cases while what belongs to them is gone. */
export const refuseParts = async (folder: string, cases: TableReader): Promise<void> => {
  const lists = await Promise.all(Queue.options.map((queue) => listQueue(cases, queue, { limit: 1 })));
  if (lists.every(({ summaries }) => summaries.length === 0)) return;
  for (const [name, [what, without]] of Object.entries(beside))
    if (!existsSync(join(folder, name)))
      throw new CannotStart(
        `Of the cases in ${folder} ${what} are gone: ${join(folder, name)} is missing. Put it back from a backup. To go on without, ${without}.`,
      );
};

/** What to say of a table that does not open; its own errors name no cure. */
export const tableDamaged = (folder: string, error: unknown): CannotStart =>
  new CannotStart(
    `The data folder ${folder} cannot be opened: ${messageOf(error)}\nIts mails (mail/) and evidence (evidence/) are plain files and are still there. If another program holds the folder, stop it, or wait for a command that is at it; if the table/ folder is damaged, put it back from a backup, or start with --data on an empty folder and send the mails in mail/ again with "npm run send".`,
    { cause: error },
  );

/**
 * What to say of a table of whose latest writes a part could not be read when it was opened; undefined where all could.
 * LevelDB leaves such a part out and goes on, and tells of it nowhere but in its log of this opening.
 */
export const partLost = async (table: string): Promise<string | undefined> => {
  const log = await readFile(join(table, 'LOG'), 'utf8').catch(() => '');
  const dropped = [...log.matchAll(/dropping (\d+) bytes; Corruption/g)];
  if (dropped.length === 0) return undefined;
  const bytes = dropped.reduce((sum, [, count]) => sum + Number(count), 0);
  return `The table in ${table} was damaged: ${bytes} bytes of what was written to it last cannot be read and are gone, and with them what was done meanwhile. Mails of that time are taken in again by themselves; what people answered and what was sent is not known any more, so look at the latest cases, or put table/ back from a backup.`;
};

/** Opens a data folder; what its table throws where nobody can catch it ends the process, with the cure. */
export const orSayCure = async <T>(folder: string, open: () => Promise<T>): Promise<T> => {
  const inVain = (error: unknown) => {
    complain(tableDamaged(folder, error).message);
    process.exit(1);
  };
  process.once('uncaughtException', inVain);
  try {
    return await open();
  } finally {
    process.off('uncaughtException', inVain);
  }
};
