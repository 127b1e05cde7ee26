import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasTable } from '../table/table.ts';
import { type DemoKeys, forgetDemoKeys, makeDemoKeys, readDemoKeys } from './demo-keys.ts';

/** Stands in a data folder from its first start until the demonstration is made, however many starts that takes. */
const mark = (folder: string) => join(folder, 'demo-not-made-yet');

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const isDue = async (folder: string, empty: boolean): Promise<boolean> => {
  const begun = await isThere(mark(folder));
  if (empty) {
    if (begun) await Promise.all([rm(mark(folder), { force: true }), forgetDemoKeys(folder)]);
    return false;
  }
  return begun || !(await hasTable(join(folder, 'table')));
};

/**
 * The demonstration's key, where the data folder has one, and whether the demonstration is still to be made: on the
 * first start that succeeds, unless it was to be an empty one. Its key is made then.
 */
export const demoOf = async (
  folder: string,
  empty: boolean,
): Promise<{ keys: DemoKeys | undefined; due: boolean }> => {
  const due = await isDue(folder, empty);
  if (due) await writeFile(mark(folder), '');
  const keys = await readDemoKeys(folder);
  return { keys: due ? (keys ?? (await makeDemoKeys(folder))) : keys, due };
};

/** The demonstration is made, once and for all. */
export const demoIsMade = (folder: string): Promise<void> => rm(mark(folder), { force: true });
