import type { Temporal } from 'temporal-polyfill';
import table from './holidays.json' with { type: 'json' };
import { workedInChina } from './worked-weekends.ts';

/** Whose public holidays are known, by country. */
export type HolidayCalendar = keyof typeof table.days;

const holidays = new Map<string, ReadonlySet<string>>(
  Object.entries(table.days).map(([calendar, years]) => [
    calendar,
    new Set(Object.entries(years).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`))),
  ]),
);

/**
 * Whether a date (YYYY-MM-DD, Monday is 1) is no weekend, or one that is worked, and no public holiday; these are known from
 * 2024 to 2036. Without a calendar only weekends are off. Days off between holidays and weekends count as worked: the earlier end of a term is the safe one.
 */
export const isWorkingDay = (
  date: string,
  dayOfWeek: number,
  calendar: HolidayCalendar | undefined,
): boolean =>
  (dayOfWeek <= 5 || (calendar === 'CN' && workedInChina.has(date))) &&
  !(calendar && holidays.get(calendar)?.has(date));

/**
 * The date so many working days later (earlier when negative); the first day is not counted. With `sixDays` Saturday is one of
 * them: so German law counts Werktage (§ 3(2) BUrlG), French jours ouvrables (Code du travail, article L3141-3: thirty are five
 * weeks) and Italian giorni feriali (law 260 of 1949, article 2).
 */
export const addWorkingDays = (
  from: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar | undefined,
  sixDays = false,
): Temporal.PlainDate => {
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: Math.sign(count) });
    if (isWorkingDay(day.toString(), sixDays && day.dayOfWeek === 6 ? 5 : day.dayOfWeek, calendar)) left--;
  }
  return day;
};
