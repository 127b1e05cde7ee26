import { createExaminer, type Examiner } from '../../shared/notice/examiner.ts';

let only: Examiner | undefined;

/** The reader of this process: made at the first mail, its workers kept warm for the next ones. */
export const examiner = (): Examiner => {
  only ??= createExaminer({ dns: 'live' });
  return only;
};
