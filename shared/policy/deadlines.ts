import type { Case } from '../case/case.ts';
import type { CaseDeadline, NoticeFacts } from '../case/case-facts.ts';
import {
  courtTerms,
  earliestFirst,
  isOfStock,
  openDeadlines,
  unmetDeadlines,
} from '../case/replay/deadlines.ts';
import type { QuestionKind } from '../case/vocabulary.ts';
import type { Platform } from '../mail/vocabulary.ts';
import type { NoticeDeadline } from '../notice/notice.ts';
import type { Store } from '../store/store.ts';
import { type DeadlinePreset, presetsFor, type Ships, type Termed } from './deadline-presets.ts';
import { addDays, addWorkingDays, type Calendar, endOfDay } from './working-days.ts';

const fromPreset = (preset: DeadlinePreset, receivedAt: Date, entered: string | undefined): CaseDeadline => {
  const byEntry = entered !== undefined && preset.verifyEntry !== undefined;
  const [since, verify] = byEntry ? [`entry on ${entered}`, preset.verifyEntry] : ['receipt', preset.verify];
  // noon is that day in every zone of the country
  const from = byEntry ? new Date(`${entered}T17:00:00Z`) : receivedAt;
  const add = preset.unit === 'days' ? addDays : addWorkingDays;
  const due = endOfDay(add(from, preset.count, preset.calendar), preset.calendar);
  return {
    what: preset.what,
    due: due.toISOString(),
    text: `${preset.count} ${preset.unit} from ${since}. ${preset.source}. Verify: ${verify}.`,
    assumed: true,
  };
};

/** A day for payment, or in court, is no day for the answer that the platform waits for. */
const takesItsPlace = ({ what }: NoticeDeadline): boolean => what !== 'pay' && what !== 'hearing';

/**
 * Every deadline of a notice, the earliest first: those the mail states, and the platform's or the law's own where
 * the mail is silent. A preset that counts days ends with the day, in the zone of its calendar.
 */
export const deadlinesOf = (
  notice: Termed & Pick<NoticeFacts, 'deadlines' | 'entered'>,
  receivedAt: Date,
  ships: Ships,
): CaseDeadline[] => {
  const stated = notice.deadlines;
  const presets = presetsFor(notice, ships)
    .filter(({ yieldsToMail }) => !(yieldsToMail && stated.some(takesItsPlace)))
    // the order knows best how long it holds
    .filter(({ what }) => what !== courtTerms.orderEnds || !stated.some((one) => one.what === what))
    .map((preset) => fromPreset(preset, receivedAt, notice.entered));
  // a summons that asks for a reply within the law's own days speaks of the same term
  const ofLaw = presets.filter(
    ({ due }) => notice.kind !== 'court-order' || !stated.some((one) => one.due === due),
  );
  return earliestFirst([...stated, ...ofLaw]);
};

/** What a mail sets for the stock of listings that join a case by it: theirs was not yet counted with the first mail's. */
export const stockTermsOf = (notice: Termed, receivedAt: Date, ships: Ships): CaseDeadline[] =>
  presetsFor(notice, ships)
    .filter(isOfStock)
    .map((preset) => fromPreset(preset, receivedAt, undefined));

const hourMs = 3_600_000;
const after = (now: Date, hours: number): Date => new Date(now.getTime() + hours * hourMs);

const calendarOf = (platform: Platform): Calendar =>
  platform === 'aliexpress' || platform === 'alibaba' || platform === 'temu' || platform === 'tiktok-shop'
    ? 'CN'
    : 'US';

const answerHours = 48;

/**
 * As usual, or a working day before the next of these deadlines where that is sooner; the deadline itself when less than a
 * working day is left.
 */
const inTimeFor = (
  dues: readonly NoticeDeadline[],
  { usual, platform, now }: { usual: Date; platform: Platform; now: Date },
): Date => {
  const next = dues.find(({ due }) => Date.parse(due) > now.getTime());
  if (!next) return usual;
  const early = addWorkingDays(new Date(next.due), -1, calendarOf(platform)).getTime();
  return new Date(Math.min(usual.getTime(), early > now.getTime() ? early : Date.parse(next.due)));
};

/** Two days, or in time for the next deadline of this round; at once when all are over. */
const answerDue = (about: Case, now: Date): Date => {
  const dues = openDeadlines(about);
  const areOver = dues.length > 0 && dues.every(({ due }) => Date.parse(due) <= now.getTime());
  const usual = areOver ? now : after(now, answerHours);
  return inTimeFor(dues, { usual, platform: about.notice.platform, now });
};

/** A platform restores after a counter-notice in 10 to 14 business days (17 U.S.C. 512(g)(2)(C)). */
const counterNoticeDays = 14;

/** As long as the store waits, or in time for what the answer did not meet, as a letter to a complainant meets no platform's. */
const outcomeDue = (about: Case, store: Store, now: Date): Date => {
  const submitted = about.drafts.findLast(({ state }) => state === 'submitted');
  const usual =
    submitted?.strategy === 'counter-notice'
      ? addWorkingDays(now, counterNoticeDays, 'US')
      : after(now, store.policy.outcomeDays * 24);
  return inTimeFor(unmetDeadlines(about), { usual, platform: about.notice.platform, now });
};

/** So long a person has at least to say what a mail is, or whether to delist: silence may count as an answer then. */
const leastHours = 4;

/** As usual, but no later than the next deadline of this round: what is answered after it begins only then. */
const decisionDue = (about: Case, usualHours: number, now: Date): Date => {
  const usual = after(now, usualHours);
  const next = openDeadlines(about).find(({ due }) => Date.parse(due) > now.getTime());
  if (!next) return usual;
  const least = after(now, leastHours).getTime();
  return new Date(Math.min(usual.getTime(), Math.max(least, Date.parse(next.due))));
};

/** When a question, asked at `now`, falls due. */
export const questionDue = (kind: QuestionKind, store: Store, about: Case, now: Date): Date => {
  switch (kind) {
    case 'review':
      return decisionDue(about, 24, now);
    case 'delist':
      return decisionDue(about, store.policy.delistAnswerHours, now);
    case 'approve':
    case 'submit':
      return answerDue(about, now);
    case 'outcome':
      return outcomeDue(about, store, now);
    case 'counsel':
      return after(now, 7 * 24);
  }
};
