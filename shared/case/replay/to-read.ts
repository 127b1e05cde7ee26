import type { NoticeDeadline } from '../../notice/notice.ts';
import type { Case } from '../case.ts';
import type { EventOf } from '../events.ts';
import { moreIn } from './more.ts';

/**
 * A mail came on which nothing rests: one that proves less than the case, or that is late for one that is over. People are
 * told to read it; no question that is asked, answered or due changes by it.
 */
export const heard = (
  now: Case,
  { source, notice, why, toRead }: EventOf<'mail-joined'>,
  at: string,
): Partial<Case> =>
  toRead
    ? {
        toRead: [...now.toRead, { why, at, source, deadlines: moreIn(now.notice, notice).deadlines }],
        ...(now.closed && { closing: at }),
      }
    : {};

/** Whoever sends many such mails makes the team get one of ours in this time at the most, which names the others too. */
const mostOftenMs = 3_600_000;

/** Whether the team has yet to be told to read some of them. */
export const isReadUntold = ({ toRead, readTold }: Case): boolean => toRead.length > (readTold?.count ?? 0);

/** … and was not told to read others just now. */
export const isReadDue = (now: Case, at: Date): boolean =>
  isReadUntold(now) &&
  (now.readTold === undefined || at.getTime() - Date.parse(now.readTold.at) >= mostOftenMs);

/** Deadlines that only a mail states of which nobody knows whether it is true. */
export const unconfirmedDeadlines = ({ claims, toRead }: Case): NoticeDeadline[] =>
  [...claims, ...toRead].flatMap(({ deadlines = [] }) => deadlines);
