import type { Case } from '../case/case.ts';
import { earliestFirst, openDeadlines } from '../case/deadlines.ts';
import type { NoticeFacts } from '../case/events.ts';
import type { QuestionKind } from '../case/vocabulary.ts';
import type { Platform } from '../mail/vocabulary.ts';
import type { NoticeDeadline } from '../notice/notice.ts';
import type { Store } from '../store/store.ts';
import { type DeadlinePreset, presetsFor, type Ships } from './deadline-presets.ts';
import { addDays, addWorkingDays, type Calendar, endOfDay } from './working-days.ts';

export type Deadline = NoticeDeadline & { source: 'mail' | 'preset' };

const fromPreset = (preset: DeadlinePreset, receivedAt: Date, entered: string | undefined): Deadline => {
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
    source: 'preset',
  };
};

/**
 * Every deadline of a notice, the earliest first: those the mail states, and the platform's or the law's own where
 * the mail is silent. A preset that counts days ends with the day, in the zone of its calendar.
 */
export const deadlinesOf = (
  notice: Pick<NoticeFacts, 'platform' | 'kind' | 'effect' | 'deadlines' | 'entered'>,
  receivedAt: Date,
  ships: Ships,
): Deadline[] => {
  const stated = notice.deadlines.map((deadline): Deadline => ({ ...deadline, source: 'mail' }));
  const presets = presetsFor(notice, ships)
    .filter(({ yieldsToMail }) => !(yieldsToMail && stated.length > 0))
    .map((preset) => fromPreset(preset, receivedAt, notice.entered));
  // a summons that asks for a reply within the law's own days speaks of the same term
  const ofLaw = presets.filter(
    ({ due }) => notice.kind !== 'court-order' || !stated.some((one) => one.due === due),
  );
  return earliestFirst([...stated, ...ofLaw]);
};

const hourMs = 3_600_000;
const after = (now: Date, hours: number): Date => new Date(now.getTime() + hours * hourMs);

const calendarOf = (platform: Platform): Calendar =>
  platform === 'aliexpress' || platform === 'alibaba' || platform === 'temu' || platform === 'tiktok-shop'
    ? 'CN'
    : 'US';

const answerHours = 48;

/**
 * Two days, or a working day before the next deadline of this round where that is sooner; the deadline itself when less
 * than a working day is left, and at once when all are over.
 */
const beforeDeadline = (about: Case, now: Date): Date => {
  const usual = after(now, answerHours).getTime();
  const dues = openDeadlines(about).map(({ due }) => Date.parse(due));
  const next = dues.find((due) => due > now.getTime()) ?? dues.at(-1);
  if (next === undefined) return new Date(usual);
  const early = addWorkingDays(new Date(next), -1, calendarOf(about.notice.platform)).getTime();
  return new Date(Math.max(now.getTime(), Math.min(usual, early > now.getTime() ? early : next)));
};

/** A platform restores after a counter-notice in 10 to 14 business days (17 U.S.C. 512(g)(2)(C)). */
const counterNoticeDays = 14;

const outcomeDue = (now: Case, store: Store, at: Date): Date => {
  const submitted = now.drafts.findLast(({ state }) => state === 'submitted');
  return submitted?.strategy === 'counter-notice'
    ? addWorkingDays(at, counterNoticeDays, 'US')
    : after(at, store.policy.outcomeDays * 24);
};

/** When a question, asked at `now`, falls due. */
export const questionDue = (kind: QuestionKind, store: Store, about: Case, now: Date): Date => {
  switch (kind) {
    case 'review':
      return after(now, 24);
    case 'delist':
      return after(now, store.policy.delistAnswerHours);
    case 'approve':
    case 'submit':
      return beforeDeadline(about, now);
    case 'outcome':
      return outcomeDue(about, store, now);
    case 'counsel':
      return after(now, 7 * 24);
  }
};

/** What happens when nobody has answered in time. */
export type Expiry =
  /** the store decided beforehand what holds then */
  | { does: 'answer'; instead: 'delist' | 'leave' }
  /** whoever owes us an outcome is asked again */
  | { does: 'follow-up'; instead: 'timed-out' }
  /** never answered for a person: only reminded and escalated */
  | { does: 'remind' };

/**
 * What nobody's answer means to a case. Silence never takes off sale what a guard of the policy kept from going by
 * itself: that waits for a person, and the seller hears of it too.
 */
export const onExpiry = (
  kind: QuestionKind,
  { policy }: Store,
  { decision }: Pick<Case, 'decision'>,
): Expiry => {
  switch (kind) {
    case 'delist':
      return policy.delistDefault === 'leave' || decision.silenceCounts
        ? { does: 'answer', instead: policy.delistDefault }
        : { does: 'remind' };
    case 'outcome':
    case 'counsel':
      return { does: 'follow-up', instead: 'timed-out' };
    case 'review':
    case 'approve':
    case 'submit':
      return { does: 'remind' };
  }
};
