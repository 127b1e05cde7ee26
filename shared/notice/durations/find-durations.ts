import { Temporal } from 'temporal-polyfill';
import { matchesIn } from '../../platform/matches-in.ts';
import { addWorkingDays } from '../holidays.ts';
import { endsBeforeHearing, namedStart } from './named-start.ts';
import { namedZone } from './named-zone.ts';
import { dueOn, type Time, timeBehind, timeIn } from './time-of-day.ts';
import { dayOfReceipt, type Wording } from './wording.ts';
import { calendarOf } from './zones.ts';

const longestYears = 3;
const daysIn = { hour: 1 / 24, day: 1, sixDay: 1.2, businessDay: 1.4, week: 7, month: 30 };

const unitOf = (groups: Record<string, string | undefined>) =>
  (['sixDay', 'businessDay', 'hour', 'week', 'month', 'day'] as const).find(
    (unit) => groups[unit] !== undefined,
  );

/**
 * Hours count from the minute of receipt; all longer units end with a day of the sender's, or at an hour of it. The day from
 * which they count is left out: Federal Rules of Civil Procedure 6(a)(1)(A), § 187(1) BGB, article 3(1) of Regulation 1182/71. A last day
 * that is a weekend stays the last, though by 6(a)(1)(C) and § 193 BGB the term may run on: the earlier end is the safe one.
 */
const dueAfter = (
  { count, unit }: { count: number; unit: NonNullable<ReturnType<typeof unitOf>> },
  { receivedAt, zone }: Pick<Wording, 'receivedAt' | 'zone'>,
  start: Temporal.PlainDate | undefined,
  time: Time | undefined,
  zones: readonly string[],
): Temporal.Instant => {
  if (unit === 'hour')
    return Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime()).add({ hours: count });
  const day = start ?? dayOfReceipt({ receivedAt, zone });
  const last =
    unit === 'businessDay' || unit === 'sixDay'
      ? addWorkingDays(day, count, calendarOf(zone), unit === 'sixDay')
      : day.add(unit === 'week' ? { weeks: count } : unit === 'month' ? { months: count } : { days: count });
  return dueOn(last, time, zones);
};

/** A term and where it stands; when it ends is worked out once it is known to count. */
interface Term {
  start: number;
  end: number;
  /** how long it is, about */
  days: number;
  due: () => Temporal.Instant;
}

/** Terms like "within 5 business days": only where words beside them make them a term, and not a look back. */
export const findDurations = (sentence: string, wording: Wording): Term[] => {
  const { words, receivedAt, byLaw, zone } = wording;
  const found: Term[] = [];
  for (const match of matchesIn(sentence, words.duration)) {
    const groups = match.groups ?? {};
    const said = unitOf(groups);
    const unit = said === 'sixDay' && !byLaw ? 'businessDay' : said;
    const count = words.numberOf(groups['paren'] ?? groups['first'] ?? '');
    if (unit === undefined || count === undefined || count === 0) continue;
    if (unit !== 'hour' && count > (unit === 'month' ? longestYears * 12 : longestYears * 365)) continue;
    const end = match.index + match[0].trimEnd().length;
    const before = sentence.slice(Math.max(0, match.index - 70), match.index);
    const lead = words.withinBefore.exec(before);
    const trail = words.afterBehind.exec(sentence.slice(end, end + 70));
    // “in a week” tells when, “within a week” by when
    const isVague = /^an?$/i.test(groups['first'] ?? '') && /^in\s/i.test(lead?.[0] ?? '');
    if ((!lead && !trail) || isVague || words.pastBefore.test(before)) continue;
    if (endsBeforeHearing(sentence, end)) continue;
    const told = lead || !trail ? end : end + trail[0].length;
    const behind = unit === 'hour' ? undefined : timeBehind.exec(sentence.slice(told, told + 50));
    const time = timeIn(behind?.groups);
    const until = told + (time && behind ? behind[0].trimEnd().length : 0);
    const named = time && namedZone(sentence.slice(told, until + 30), zone);
    found.push({
      start: lead ? match.index - (before.length - lead.index) : match.index,
      end: Math.max(until, told + (named?.end ?? 0)),
      days: count * daysIn[unit],
      due: () => {
        const from = namedStart(sentence, { start: match.index, end }, wording);
        const term = { count: from?.back ? -count : count, unit };
        return dueAfter(term, { receivedAt, zone }, from?.day, time, named?.zones ?? [zone]);
      },
    });
  }
  return found;
};
