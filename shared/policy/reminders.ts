import type { Question } from '../case/case.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Shares of the time to the due date at which a person is reminded before it. */
const shares = [0.5, 0.9];
/** Reminders after the due date: daily for a week, then weekly. */
const dailyFor = 7;
/**
 * No reminder comes sooner than this after the one before it, or after the question itself. The one of the due date is
 * never left out: it comes so late after a question that was as urgent, and one before it gives way.
 */
const closest = hourMs;

/** The instants of the reminders for one question up to `until`, the earliest first. */
const instants = ({ askedAt, due }: Pick<Question, 'askedAt' | 'due'>, until: number): number[] => {
  const asked = Date.parse(askedAt);
  const end = due === undefined ? asked + 2 * dayMs : Math.max(asked, Date.parse(due));
  const last = Math.max(end, asked + closest);
  const overdue = Math.max(0, Math.floor((until - end) / dayMs));
  const weeks = Math.floor(Math.max(0, overdue - dailyFor) / 7);
  const planned = [
    ...shares.map((share) => asked + share * (end - asked)).filter((at) => last - at >= closest),
    last,
    ...Array.from({ length: Math.min(overdue, dailyFor) }, (_, day) => end + (day + 1) * dayMs),
    ...Array.from({ length: weeks }, (_, week) => end + (dailyFor + 7 * (week + 1)) * dayMs),
  ];
  const kept: number[] = [];
  for (const at of planned) if (at <= until && at - (kept.at(-1) ?? asked) >= closest) kept.push(at);
  return kept;
};

/**
 * How many reminders of an open question should have gone out by `now`, and whether the last one goes to more
 * people than were asked: it does once the question is overdue. A watcher that was away sends one, not all it missed.
 */
export const remindersDue = (
  question: Pick<Question, 'askedAt' | 'due'>,
  now: Date,
): { count: number; escalate: boolean } => ({
  count: instants(question, now.getTime()).length,
  escalate: question.due !== undefined && now.getTime() >= Date.parse(question.due),
});
