import { createExaminer, type Examiner } from '../../shared/notice/examiner.ts';

let only: Examiner | undefined;

/** The reader of this process: made when it is first asked for, its workers kept for the next mails. */
export const examiner = (): Examiner => {
  only ??= createExaminer();
  return only;
};

/** Ends the reader's workers, where a process outlives its intake. */
export const closeExaminer = async (): Promise<void> => {
  await only?.close();
  only = undefined;
};
