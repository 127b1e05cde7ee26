import * as z from 'zod/mini';
import type { Table, TableReader } from '../../../shared/platform/ports.ts';
import { unlessLost } from '../../../shared/platform/races.ts';
import type { Person } from './session.ts';

const endKey = (email: string) => ({ pk: `SIGN-OUT#${email.toLowerCase()}`, sk: 'AT' });

const Ended = z.object({ at: z.number() });

/** Ends every session that somebody began by then, wherever, and every link for them that was not used. */
export const endSessions = async (cases: Table, email: string, at: Date): Promise<void> => {
  const ended = { ...endKey(email), at: at.getTime() };
  // where a later end is on record already, it has ended these as well
  await unlessLost(cases.put(ended, { absentOrBelow: { attribute: 'at', value: at.getTime() } }));
};

/** Whether a session, or a link, was ended before it lapsed; one that says nothing of its beginning began before all. */
export const isEnded = async (
  cases: TableReader,
  { email, since = 0 }: Pick<Person, 'email' | 'since'>,
): Promise<boolean> => {
  const row = await cases.get(endKey(email));
  return row !== undefined && since <= Ended.parse(row).at;
};
