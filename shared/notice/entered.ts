import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { courtZone, eastern } from './durations/court-zone.ts';
import { withPlainDates } from './durations/in-full.ts';

/** A day as 2026-11-18, and where it stands. */
export interface CourtDate {
  value: string;
  start: number;
  end: number;
}

const longest = 60_000;
const enteredBefore = /(?<!\p{L})(?:entered|so ordered)(?!\p{L})[^.\n]{0,70}$/iu;
const willBe = /(?:will|shall|to|may|is) be|if|unless|until|before|(?:on or )?by$/iu;
const dayMs = 86_400_000;
/** An order lives for weeks; an older date in it is somebody else's. */
const oldest = 120 * dayMs;

/** Reads when a court's order was entered; in English, the language of the orders whose terms count from then. */
export const readEntry = (text: string, receivedAt: Date): CourtDate | undefined => {
  const read = text.slice(0, longest);
  if (!/entered|so ordered/i.test(read)) return undefined;
  let entered: CourtDate | undefined;
  const ofCourt = courtZone(read) ?? eastern;
  for (const { index, text: words, start } of chrono.en.strict.parse(withPlainDates(read), {
    instant: receivedAt,
    timezone: 0,
  })) {
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
      if (!entered || entered.value < value) entered = { value, ...place };
    }
  }
  return entered;
};
