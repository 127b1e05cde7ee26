import * as z from 'zod/mini';
import type { Case } from '../../shared/case/case.ts';
import { partitionOf } from '../../shared/case/case-id.ts';
import { questionId } from '../../shared/case/place.ts';
import { MayHaveGone } from '../../shared/platform/errors.ts';
import type { Table, TableReader } from '../../shared/platform/ports.ts';

/** The question that a person would be asked about what was being sent. */
const Sending = z.object({ question: z.string() });
const keyOf = ({ id }: Case) => ({ pk: partitionOf(id), sk: 'SENDING' });

const lastBegun = async (cases: TableReader, now: Case): Promise<string | undefined> => {
  const row = await cases.get(keyOf(now));
  return row && Sending.parse(row).question;
};

/**
 * Whether the answer may have gone without anybody's knowing: its sending began, how it ended was not recorded, and no
 * person has said so since.
 */
export const mayHaveGone = async (cases: TableReader, now: Case): Promise<boolean> =>
  (await lastBegun(cases, now)) === questionId(now, 'submit');

/**
 * Sends, which is on record before: a process that ends meanwhile leaves it to a person to say whether it went, as it
 * would travel under another message id the second time. Resolves with undefined where that is not known though the process
 * goes on. What throws did not go. Throws `LostRaceError` where another process sends at the same moment, and what `send` throws.
 */
export const sendOnce = async <T>(
  cases: Table,
  now: Case,
  send: () => Promise<T>,
): Promise<T | undefined> => {
  const question = questionId(now, 'submit');
  const before = await lastBegun(cases, now);
  await cases.put(
    { ...keyOf(now), question },
    before === undefined ? { absent: true } : { equals: { question: before } },
  );
  try {
    return await send();
  } catch (error) {
    if (error instanceof MayHaveGone) return undefined;
    await cases.remove(keyOf(now), { equals: { question } });
    throw error;
  }
};
