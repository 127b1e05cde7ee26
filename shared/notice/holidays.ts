import type { Temporal } from 'temporal-polyfill';
import table from './holidays.json' with { type: 'json' };

/** Whose public holidays are known; DE stands for the continent. */
export type HolidayCalendar = keyof typeof table.days;

const holidays = new Map<string, ReadonlySet<string>>(
  Object.entries(table.days).map(([calendar, days]) => [calendar, new Set(days)]),
);

/** False on Saturdays, Sundays and the calendar's public holidays; holidays are known from 2024 to 2036. */
const isWorkingDay = (day: Temporal.PlainDate, calendar: HolidayCalendar): boolean =>
  day.dayOfWeek <= 5 && !holidays.get(calendar)?.has(day.toString());

/** The date so many working days later (earlier when negative). */
export const addWorkingDays = (
  from: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar,
): Temporal.PlainDate => {
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: Math.sign(count) });
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
};
