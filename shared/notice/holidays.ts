import type { Temporal } from 'temporal-polyfill';
import table from './holidays.json' with { type: 'json' };

/** Whose public holidays are known; DE stands for the continent. */
export type HolidayCalendar = keyof typeof table.days;

const holidays = new Map<string, ReadonlySet<string>>(
  Object.entries(table.days).map(([calendar, days]) => [calendar, new Set(days)]),
);

/** Whether a date (YYYY-MM-DD, Monday is 1) is no weekend and no public holiday; these are known from 2024 to 2036. */
export const isWorkingDay = (date: string, dayOfWeek: number, calendar: HolidayCalendar): boolean =>
  dayOfWeek <= 5 && !holidays.get(calendar)?.has(date);

/** The date so many working days later (earlier when negative). */
export const addWorkingDays = (
  from: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar,
): Temporal.PlainDate => {
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: Math.sign(count) });
    if (isWorkingDay(day.toString(), day.dayOfWeek, calendar)) left--;
  }
  return day;
};
