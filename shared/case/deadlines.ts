import type { NoticeDeadline } from '../notice/notice.ts';
import type { Case } from './case.ts';
import { answers } from './place.ts';

const earliestFirst = (deadlines: readonly NoticeDeadline[]): NoticeDeadline[] =>
  deadlines.toSorted((a, b) => a.due.localeCompare(b.due));

/** A case's deadlines with those that a mail states besides, the earliest first. */
export const withDeadlines = (
  known: readonly NoticeDeadline[],
  stated: readonly NoticeDeadline[],
): NoticeDeadline[] =>
  earliestFirst([...known, ...stated.filter(({ due }) => !known.some((one) => one.due === due))]);

/** Deadlines that mails stated after an answer left; it cannot have met them. */
export const deadlinesSince = ({ more }: Case, submittedAt: string): NoticeDeadline[] =>
  more.filter(({ at }) => at > submittedAt).flatMap(({ deadlines }) => deadlines);

/**
 * The deadlines of the present round, the earliest first: of the earlier ones what is still to come since we were answered,
 * and all that this answer set.
 */
export const openDeadlines = (now: Case): NoticeDeadline[] => {
  const { at, deadlines: set = [] } = answers(now).at(-1) ?? {};
  return earliestFirst(
    now.notice.deadlines.filter(
      ({ due }) => at === undefined || Date.parse(due) > Date.parse(at) || set.some((one) => one.due === due),
    ),
  );
};
