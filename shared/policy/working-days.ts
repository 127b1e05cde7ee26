import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { create as timeOf } from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { type HolidayCalendar, isWorkingDay } from '../notice/holidays.ts';

export type Calendar = 'US' | 'US courts' | 'CN';

/** In which zone a day ends, and whose holidays count. Of the courts' zones the one whose day ends first. */
const calendars: Record<Calendar, { zone: string; holidays: HolidayCalendar }> = {
  US: { zone: 'America/Los_Angeles', holidays: 'US' },
  'US courts': { zone: 'America/New_York', holidays: 'US' },
  CN: { zone: 'Asia/Shanghai', holidays: 'CN' },
};

// the functions of the polyfill, not its classes: a bundle then holds a third of it
const zoned = (at: Date, calendar: Calendar): ZonedDateTime.Record =>
  toZonedDateTimeISO(fromEpochMilliseconds(at.getTime()), calendars[calendar].zone);

/** So many days later, whatever days they are. */
export const addDays = (at: Date, count: number, calendar: Calendar): Date =>
  new Date(ZonedDateTime.addDays(zoned(at, calendar), count).epochMilliseconds);

/** The same time of day so many working days later (earlier when negative), in the calendar's own zone. */
export const addWorkingDays = (at: Date, count: number, calendar: Calendar): Date => {
  const from = ZonedDateTime.toPlainDate(zoned(at, calendar));
  let days = 0;
  for (let left = Math.abs(count); left > 0; ) {
    days += Math.sign(count);
    const day = PlainDate.addDays(from, days);
    if (isWorkingDay(PlainDate.toString(day), PlainDate.dayOfWeek(day), calendars[calendar].holidays)) left--;
  }
  return addDays(at, days, calendar);
};

/** The last second of the day that `at` falls on, in the calendar's own zone. */
export const endOfDay = (at: Date, calendar: Calendar): Date =>
  new Date(ZonedDateTime.withPlainTime(zoned(at, calendar), timeOf(23, 59, 59)).epochMilliseconds);
