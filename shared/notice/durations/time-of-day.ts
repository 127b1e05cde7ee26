import type { Temporal } from 'temporal-polyfill';

const noon =
  '(?<noon>(?:at )?(?:12 )?(?:noon|midday)|(?:um )?mittags?|à midi|midi|a mezzogiorno|a mediodía|mediodía|ao meio-dia|meio-dia|w południe|do południa|öğlen?|の?正午|中午)';
const clock =
  '(?<at>(?:at|um|à|alle(?: ore)?|ore|a las|las|às|om|kl\\.?|klockan|godz\\.?|godziny|saat)\\s?)?(?<![\\d.,:/-])(?<hour>\\d{1,2})(?:[:.hu](?<minute>\\d{2}))?\\s?(?<half>[ap]\\.?m\\.?(?!\\p{L})|下午|午後)?(?<sign>\\s?(?:(?:uhr|uur|h|hs|hrs|heures?|horas?|ore|o.clock)(?!\\p{L})|[点點時时]))?';

/** Noon, or a time by the clock, as the languages here write it: the source of a pattern whose groups `timeIn` reads. */
export const timeOfDay = `(?:${noon}|${clock})`;

/** A time of day that stands before its day: “by 5 p.m. Eastern on Friday”. */
export const timeBefore = new RegExp(`${timeOfDay}(?:\\s\\(?\\p{L}{1,12}\\.?\\)?){0,4}[\\s,]*$`, 'iu');

/** A time of day that stands behind its day or its term: “within 2 business days by 5:00 PM Pacific”, “do dnia … r. do godz. 17”. */
export const timeBehind = new RegExp(`^[\\s,(]*T?(?:[\\p{L}.]{1,10},?\\s){0,3}?${timeOfDay}`, 'iu');

export interface Time {
  hour: number;
  minute: number;
}

/** What a pattern's groups say; a bare number, as in “Friday 18 September”, is no time of day. */
export const timeIn = (groups: Record<string, string | undefined> = {}): Time | undefined => {
  if (groups['noon']) return { hour: 12, minute: 0 };
  const { hour: figures, minute, at, sign, part, half = part } = groups;
  if (figures === undefined || !(minute ?? half ?? at ?? sign)) return undefined;
  const hour = Number(figures);
  const afternoon = half !== undefined && /^p|下午|午後|晚上|夕方/i.test(half) && hour < 12;
  const isMidnight = hour === 12 && /^a/i.test(half ?? '');
  return { hour: isMidnight ? 0 : afternoon ? hour + 12 : hour, minute: Math.min(Number(minute ?? 0), 59) };
};

/** “the end of 30 November”, “close of business on Friday”: the day itself counts. */
export const endOfIt =
  /\b(?:tonight|abend|nacht|soir|stasera|noche|vanavond|close|cob|eod|end|midnight|ende|ablauf|fin|clôture|minuit|cierre|final|medianoche|fine|chiusura|fim|meia|eind|einde)\b|schluss|mitternacht|mezzanotte|końc|północ|slutet|midnatt|下班/iu;

/** True where the words before a day say at what hour of it. */
export const saysWhen = (lead: string): boolean =>
  endOfIt.test(lead) || timeIn(timeBefore.exec(lead)?.groups) !== undefined;

/** The last second of a day where it ends. */
const endOfDay = (day: Temporal.PlainDate, zone: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' }).toInstant();

/**
 * When a day's time is over: at the hour named with it, else with the day; `tooLate` where the day itself is. “0:00” and
 * “12 a.m.” begin the day, “24:00” and “midnight” end it. Where several zones may be meant, it is over when it is in the first
 * of them.
 */
export const dueOn = (
  day: Temporal.PlainDate,
  time: Time | undefined,
  zones: readonly string[],
  tooLate = false,
): Temporal.Instant => {
  const inEach = zones.map((zone) =>
    time && time.hour < 24
      ? day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()
      : endOfDay(tooLate ? day.subtract({ days: 1 }) : day, zone),
  );
  return inEach.reduce((a, b) => (b.epochMilliseconds < a.epochMilliseconds ? b : a));
};
