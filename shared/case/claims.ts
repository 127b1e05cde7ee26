import * as z from 'zod/mini';
import { LostRaceError } from '../platform/errors.ts';
import type { Table, TableReader } from '../platform/ports.ts';

const Claim = z.object({ caseId: z.string() });
const claimKey = (key: string) => ({ pk: `MATCH#${key}`, sk: 'MATCH' });

/** The case that holds a match key; undefined when none does. */
export const holderOf = async (cases: TableReader, key: string): Promise<string | undefined> => {
  const row = await cases.get(claimKey(key));
  return row && Claim.parse(row).caseId;
};

/** Claims a match key for a case, once and for all; resolves with whoever holds it now. */
export const claim = async (cases: Table, key: string, caseId: string): Promise<string> => {
  try {
    await cases.put({ ...claimKey(key), caseId }, { absent: true });
    return caseId;
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw error;
    return (await holderOf(cases, key)) ?? caseId;
  }
};

/** Passes a match key from a case that is over to a new one; resolves with whoever holds it now. */
export const passClaim = async (cases: Table, key: string, from: string, to: string): Promise<string> => {
  try {
    await cases.put({ ...claimKey(key), caseId: to }, { equals: { caseId: from } });
    return to;
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw error;
    return (await holderOf(cases, key)) ?? to;
  }
};
