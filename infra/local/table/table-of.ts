import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../../../shared/platform/ports.ts';
import { complain } from '../../terminal.ts';
import { orSayCure, partLost, refuseLoss, tableDamaged } from '../damage.ts';
import { CannotStart, mustBeWritable, runningInstance } from '../instance.ts';
import { mendLists } from './mend-lists.ts';
import { hasTable, type LocalTable, openTable, tableAt } from './table.ts';

/** The file that says of a table that whoever had it open came to an end, and that nothing it was to write is missing. */
const whole = 'closed-whole';

/** Opens a table, mended where the last who had it open did not come to an end. */
const openMended = async (folder: string): Promise<LocalTable> => {
  const mark = join(folder, whole);
  const opened = await openTable(folder);
  const isWhole = await access(mark).then(
    () => true,
    () => false,
  );
  try {
    if (isWhole) await rm(mark);
    else await mendLists(opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return {
    ...opened,
    close: async () => {
      await opened.close();
      // where it cannot be written the next start looks through the table, which loses nothing but a moment
      if (!opened.hasFailed()) await writeFile(mark, '', { mode: 0o600 }).catch(() => undefined);
    },
  };
};

/** Opens (or makes) a data folder's case table. Throws `CannotStart`, which says what to do, when it does not open. */
export const openTableIn = async (folder: string): Promise<LocalTable> => {
  const table = join(folder, 'table');
  try {
    const opened = await orSayCure(folder, () => openMended(table));
    const lost = await partLost(table);
    if (lost !== undefined) complain(lost);
    return opened;
  } catch (error) {
    throw tableDamaged(folder, error);
  }
};

/**
 * A data folder's case table, for a command beside it: through the instance that runs, or straight from its files. Throws
 * `CannotStart` for a folder that cannot be written, is held by another or is damaged; also for one in which nothing is
 * kept yet, unless the command has something to `begin` it with, which throws where it has not.
 */
export const tableOf = async (
  folder: string,
  begin?: () => void,
): Promise<{ table: Table; close(): Promise<void> }> => {
  const running = await runningInstance(folder);
  if (running) return { table: tableAt(running.table), close: async () => undefined };
  await refuseLoss(folder);
  if (!(await hasTable(join(folder, 'table')))) {
    if (!begin)
      throw new CannotStart(
        `Nothing is kept in ${folder} yet. "npm start" begins there, or "npm run store -- add" with a store of your own; --data FOLDER names another folder.`,
      );
    begin();
  }
  await mustBeWritable(folder);
  return openTableIn(folder);
};
