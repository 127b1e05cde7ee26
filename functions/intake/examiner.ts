import * as z from 'zod/mini';
import { createExaminer, type Examiner } from '../../shared/notice/examiner.ts';

/**
 * TXT records that are believed before DNS is asked, as a JSON object by name. Set where DNS cannot know a key: by the
 * demonstration on one machine, and by tests on deployed stacks.
 */
const KnownRecords = z.record(z.string(), z.string());

let only: Examiner | undefined;

/** The reader of this process: made when it is first asked for, its workers kept for the next mails. */
export const examiner = (): Examiner => {
  const known = process.env.KNOWN_DNS_RECORDS;
  only ??= createExaminer({
    dns: known === undefined ? 'live' : { first: KnownRecords.parse(JSON.parse(known)) },
  });
  return only;
};

/** Ends the reader's workers, where a process outlives its intake. */
export const closeExaminer = async (): Promise<void> => {
  await only?.close();
  only = undefined;
};
