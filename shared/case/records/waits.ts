import * as z from 'zod/mini';
import type { Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import { partitionOf } from '../case-id.ts';

const Wait = z.object({ question: z.string(), token: z.string(), version: z.int() });
const waitKey = (caseId: string) => ({ pk: partitionOf(caseId), sk: 'WAIT' });

/** What the workflow waits for, or last waited for, and the task token under which it does. It never leaves the server. */
export const waitOf = async (
  cases: TableReader,
  caseId: string,
): Promise<{ question: string; token: string } | undefined> => {
  const row = await cases.get(waitKey(caseId));
  return row && Wait.parse(row);
};

/**
 * Keeps the token of the one thing that a case waits for; a later execution's token replaces an earlier one's. Most
 * cases wait for the first time, so that is tried before anything is read.
 */
export const keepToken = async (
  cases: Table,
  caseId: string,
  question: string,
  token: string,
): Promise<void> => {
  let version = 0;
  for (;;) {
    const put = cases.put(
      { ...waitKey(caseId), question, token, version: version + 1 },
      version === 0 ? { absent: true } : { equals: { version } },
    );
    if (await unlessLost(put)) return;
    const current = await cases.get(waitKey(caseId));
    version = current ? Wait.parse(current).version : 0;
  }
};
