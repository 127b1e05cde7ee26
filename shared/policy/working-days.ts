import { Temporal } from 'temporal-polyfill';
import { addWorkingDays as addWorkingDates, type HolidayCalendar } from '../notice/holidays.ts';

/** In which zone a platform's or a court's day ends. */
const zones: Record<Calendar, string> = {
  US: 'America/Los_Angeles',
  CN: 'Asia/Shanghai',
};
export type Calendar = Extract<HolidayCalendar, 'US' | 'CN'>;

const zoned = (at: Date, calendar: Calendar): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zones[calendar]);

/** The same time of day so many working days later (earlier when negative), in the calendar's own zone. */
export const addWorkingDays = (at: Date, count: number, calendar: Calendar): Date => {
  const from = zoned(at, calendar);
  const day = addWorkingDates(from.toPlainDate(), count, calendar);
  return new Date(
    day.toZonedDateTime({ timeZone: zones[calendar], plainTime: from.toPlainTime() }).epochMilliseconds,
  );
};

/** So many days later, whatever days they are. */
export const addDays = (at: Date, count: number, calendar: Calendar): Date =>
  new Date(zoned(at, calendar).add({ days: count }).epochMilliseconds);

/** The last second of the day that `at` falls on, in the calendar's own zone. */
export const endOfDay = (at: Date, calendar: Calendar): Date =>
  new Date(zoned(at, calendar).withPlainTime({ hour: 23, minute: 59, second: 59 }).epochMilliseconds);
