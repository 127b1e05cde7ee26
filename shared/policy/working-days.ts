import { Temporal } from 'temporal-polyfill';

/** Whose working days count, and in which zone a day ends. */
export const zones = {
  US: 'America/Los_Angeles',
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
} as const;
export type Calendar = keyof typeof zones;

const zoned = (at: Date, calendar: Calendar): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zones[calendar]);

const isWorkingDay = (day: Temporal.ZonedDateTime): boolean => day.dayOfWeek <= 5;

/** The same time of day so many working days later (earlier when negative), in the calendar's own zone. */
export const addWorkingDays = (at: Date, count: number, calendar: Calendar): Date => {
  const step = Math.sign(count);
  let day = zoned(at, calendar);
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: step });
    if (isWorkingDay(day)) left--;
  }
  return new Date(day.epochMilliseconds);
};

/** The last second of the day that `at` falls on, in the calendar's own zone. */
export const endOfDay = (at: Date, calendar: Calendar): Date =>
  new Date(zoned(at, calendar).withPlainTime({ hour: 23, minute: 59, second: 59 }).epochMilliseconds);

/** So many days of the calendar later, whatever days they are. */
export const addDays = (at: Date, count: number, calendar: Calendar): Date =>
  new Date(zoned(at, calendar).add({ days: count }).epochMilliseconds);
