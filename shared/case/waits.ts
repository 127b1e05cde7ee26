import * as z from 'zod';
import { LostRaceError } from '../platform/errors.ts';
import type { Table, TableReader } from '../platform/ports.ts';

const Wait = z.object({ question: z.string(), token: z.string(), version: z.int() });
const waitKey = (caseId: string) => ({ pk: `CASE#${caseId}`, sk: 'WAIT' });

/** The task token under which the workflow waits for a question's answer. It never leaves the server. */
export const waitingToken = async (
  cases: TableReader,
  caseId: string,
  question: string,
): Promise<string | undefined> => {
  const row = await cases.get(waitKey(caseId));
  if (!row) return undefined;
  const wait = Wait.parse(row);
  return wait.question === question ? wait.token : undefined;
};

/** Keeps the token of the one thing that a case waits for; a later execution's token replaces an earlier one's. */
export const keepToken = async (
  cases: Table,
  caseId: string,
  question: string,
  token: string,
): Promise<void> => {
  for (;;) {
    const current = await cases.get(waitKey(caseId));
    const version = current ? Wait.parse(current).version : 0;
    try {
      await cases.put(
        { ...waitKey(caseId), question, token, version: version + 1 },
        current ? { equals: { version } } : { absent: true },
      );
      return;
    } catch (error) {
      if (!(error instanceof LostRaceError)) throw error;
    }
  }
};
