import * as z from 'zod/mini';
import { partitionOf } from '../../shared/case/case-id.ts';
import type { Table, TableReader } from '../../shared/platform/ports.ts';

/** How often a model is asked about one case before it is left to the person alone. */
const most = 3;
/** A model that did not answer is not asked the same again for so long. */
const pauseMs = 600_000;

const Attempts = z.object({ times: z.int(), last: z.iso.datetime() });
const keyOf = (caseId: string) => ({ pk: partitionOf(caseId), sk: 'MODEL-ASKED' });

/** How often a model was asked about a case; undefined while it must not be asked again. */
export const attemptsSoFar = async (
  cases: TableReader,
  caseId: string,
  at: Date,
): Promise<number | undefined> => {
  const row = await cases.get(keyOf(caseId));
  if (!row) return 0;
  const { times, last } = Attempts.parse(row);
  return times < most && at.getTime() - Date.parse(last) >= pauseMs ? times : undefined;
};

/**
 * Records that a model is about to be asked once more: before it is, as what fails, or ends with the process that asked,
 * is paid for as well. Throws `LostRaceError` where another asks at the same moment.
 */
export const recordAttempt = (cases: Table, caseId: string, soFar: number, at: Date): Promise<void> =>
  cases.put(
    { ...keyOf(caseId), times: soFar + 1, last: at.toISOString() },
    soFar === 0 ? { absent: true } : { equals: { times: soFar } },
  );
