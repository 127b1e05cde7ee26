import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { ReadDeadline } from './deadlines.ts';
import { courtZone, eastern } from './durations/court-zone.ts';
import { namedZone } from './durations/named-zone.ts';
import { dueOn } from './durations/time-of-day.ts';

/** What an order says of its own dates. */
export interface CourtDates {
  /** the day on which it was entered, as 2026-11-18 */
  entered?: { value: string; start: number; end: number };
  hearings: ReadDeadline[];
}

const longest = 60_000;
const enteredBefore = /(?<!\p{L})(?:entered|so ordered)(?!\p{L})[^.\n]{0,70}$/iu;
const willBe = /(?:will|shall|to|may|is) be|if|unless|until|before|(?:on or )?by$/iu;
const hearingBefore = /(?<!\p{L})hearing(?!\p{L})[^.\n]{0,120}$/iu;
const held = /(?:was|were|been) held|held on|after (?:the|a) hearing/iu;
/** “this 18th day of November, 2026” */
const inFull = /(\d{1,2})(?:st|nd|rd|th) day of (\p{Lu}\p{Ll}{2,8}),? (20\d{2})/gu;
const dayMs = 86_400_000;
/** An order lives for weeks; an older date in it is somebody else's. */
const oldest = 120 * dayMs;

/** Reads when a court's order was entered, and when it will be heard; in English, the language of the orders whose terms we know. */
export const readCourtDates = (text: string, receivedAt: Date): CourtDates => {
  const read = text.slice(0, longest);
  const dates: CourtDates = { hearings: [] };
  if (!/entered|so ordered|hearing/i.test(read)) return dates;
  const ofCourt = courtZone(read) ?? eastern;
  for (const { index, text: words, start } of chrono.en.strict.parse(
    read.replace(inFull, (date, day: string, month: string, year: string) =>
      `${month} ${day}, ${year}`.padEnd(date.length),
    ),
    { instant: receivedAt, timezone: 0 },
  )) {
    if (!start.isCertain('day') || !start.isCertain('month')) continue;
    const day = Temporal.PlainDate.from({
      year: start.get('year') ?? 0,
      month: start.get('month') ?? 0,
      day: start.get('day') ?? 0,
    });
    const place = { start: index, end: index + words.length };
    const before = read.slice(Math.max(0, index - 130), index);
    const away = day.toZonedDateTime(ofCourt).epochMilliseconds - receivedAt.getTime();
    const [entry] = enteredBefore.exec(before) ?? [];
    if (entry !== undefined && !willBe.test(entry.trim()) && away < dayMs && away > -oldest) {
      const value = day.toString();
      if (!dates.entered || dates.entered.value < value) dates.entered = { value, ...place };
    }
    const [hearing] = hearingBefore.exec(before) ?? [];
    if (hearing !== undefined && !held.test(hearing) && away > -dayMs && away < 2 * oldest) {
      const time = start.isCertain('hour')
        ? { hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0 }
        : undefined;
      const named = namedZone(read.slice(index, place.end + 30), ofCourt);
      const due = new Date(dueOn(day, time, named?.zones ?? [ofCourt]).epochMilliseconds).toISOString();
      const end = Math.max(place.end, index + (named?.end ?? 0));
      dates.hearings.push({ what: 'hearing', due, text: text.slice(index, end), start: index, end });
    }
  }
  return dates;
};
