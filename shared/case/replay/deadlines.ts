import { type NoticeDeadline, orderEnds } from '../../notice/notice.ts';
import type { Case, Draft } from '../case.ts';
import { answers, roundOf } from '../place.ts';

/** Terms of which a court case has one each, however many mails name it and from whichever day each counts. */
export const courtTerms = {
  answer: 'answer in court',
  orderEnds,
} as const;
const onlyOnce: readonly string[] = Object.values(courtTerms);

/** What an answer does not end: stock is destroyed unless it is removed, or the matter solved. */
export const stockTerms = {
  atPlatform: 'removal of the stock at Amazon',
  perhaps: 'removal of the stock, where any lies at Amazon',
} as const;
const outlivesAnswer: readonly string[] = Object.values(stockTerms);

export const isOfStock = ({ what }: Pick<NoticeDeadline, 'what'>): boolean => outlivesAnswer.includes(what);

const halfDay = 12 * 3_600_000;

/**
 * When a deadline is, in figures: the day that its mail means, wherever that day ends, or the minute in UTC for one that
 * names an hour. The noon before a day's end lies on that day in UTC too, up to eleven hours east and twelve west of it.
 */
export const dayOf = ({ due }: Pick<NoticeDeadline, 'due'>): string => {
  const endsDay = /:59:59(?:\.\d+)?Z$/.test(due);
  const at = new Date(Date.parse(due) - (endsDay ? halfDay : 0)).toISOString();
  return endsDay ? at.slice(0, 10) : `${at.slice(0, 16).replace('T', ' ')} UTC`;
};

/** The earliest first; of a court's term only the earliest, whose basis (entry, service or receipt) its text names. */
export const earliestFirst = <T extends NoticeDeadline>(deadlines: readonly T[]): T[] =>
  deadlines
    .toSorted((a, b) => Date.parse(a.due) - Date.parse(b.due))
    .filter(
      ({ what }, at, all) => !onlyOnce.includes(what) || all.findIndex((one) => one.what === what) === at,
    );

/** A case's deadlines with those that a mail states besides, the earliest first. */
export const withDeadlines = (
  known: readonly NoticeDeadline[],
  stated: readonly NoticeDeadline[],
): NoticeDeadline[] =>
  earliestFirst([...known, ...stated.filter(({ due }) => !known.some((one) => one.due === due))]);

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

/**
 * Whether an answer went to whoever set the terms. Our mail goes to complainants, who set a term only in a letter of their
 * own: a platform's is met in its portal, and none by what lies in an outbox.
 */
const wentToWhoAsked = ({ notice }: Case, { state, channel, kept }: Draft): boolean =>
  state === 'submitted' && !kept && (channel === 'portal' || notice.kind === 'demand-letter');

/** The deadlines of the present round that no answer has met; it has not met what mails stated after it left. */
export const unmetDeadlines = (now: Case): NoticeDeadline[] => {
  const answer = now.drafts.findLast((draft) => draft.round === roundOf(now) && wentToWhoAsked(now, draft));
  if (!answer) return openDeadlines(now);
  const since = now.more
    .filter(({ at }) => at > (answer.submittedAt ?? ''))
    .flatMap(({ deadlines }) => deadlines);
  return withDeadlines(openDeadlines(now).filter(isOfStock), since);
};
