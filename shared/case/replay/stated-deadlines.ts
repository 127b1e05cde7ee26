import type { NoticeDeadline } from '../../notice/notice.ts';
import type { Case } from '../case.ts';
import type { CaseDeadline, Source } from '../case-facts.ts';
import { earliestFirst } from './deadlines.ts';

/** A deadline and the mail that states it, or with whose receipt an assumed one begins; absent where that was not kept. */
export interface StatedDeadline extends CaseDeadline {
  source?: Source | undefined;
  /** nobody has confirmed what that mail says */
  isClaimed: boolean;
}

const isSame =
  ({ due }: NoticeDeadline) =>
  (one: NoticeDeadline): boolean =>
    one.due === due;

/** Where the case knows a deadline from: a later mail that brought it, else the one that it is about. */
const sourceOf = ({ sources, more, outcomes }: Case, deadline: NoticeDeadline): Source | undefined => {
  const later = [...more, ...outcomes].find(({ deadlines = [] }) => deadlines.some(isSame(deadline)));
  return later ? later.source : (sources.find(({ mail }) => mail !== undefined) ?? sources[0]);
};

/** Every deadline of a case, met or not, with those that only an unconfirmed mail states; the earliest first. */
export const statedDeadlines = (now: Case): StatedDeadline[] => {
  const known = now.notice.deadlines.map((one) => ({ ...one, source: sourceOf(now, one), isClaimed: false }));
  const claimed = [...now.claims, ...now.toRead].flatMap(({ deadlines = [], source }) =>
    deadlines.map((one) => ({ ...one, source, isClaimed: true })),
  );
  return earliestFirst([...known, ...claimed.filter((one) => !known.some(isSame(one)))]);
};
