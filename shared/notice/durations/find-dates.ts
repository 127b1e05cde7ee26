import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { matchesIn } from '../../platform/matches-in.ts';
import type { Compiled } from './compiled.ts';
import type { Found } from './find-durations.ts';
import { namedZone } from './named-zone.ts';
import { dueOn, saysWhen, timeBefore, timeIn } from './time-of-day.ts';

/** A date written in a text; `hour` only where a time of day is written too. */
interface Written {
  start: number;
  end: number;
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
}

const parsers: Readonly<Record<string, Pick<chrono.Chrono, 'parse'>>> = {
  en: chrono.en.strict,
  'en-GB': new chrono.Chrono(chrono.en.configuration.createConfiguration(true, true)),
  de: chrono.de.strict,
  fr: chrono.fr.strict,
  it: chrono.it.strict,
  es: chrono.es.strict,
  ja: chrono.ja.strict,
  zh: chrono.zh.hans.strict,
  'zh-Hant': chrono.zh.hant.strict,
  nl: chrono.nl.strict,
  pt: chrono.pt.strict,
  sv: chrono.sv.strict,
};

const byChrono = (sentence: string, parser: Pick<chrono.Chrono, 'parse'>, receivedAt: Date): Written[] =>
  parser
    // a day that ends at 24:00 is written so in Chinese
    .parse(
      sentence.replace(/(?<!\d)24([:：])00(?!\d)/g, (_, colon: string) => `23${colon}59`),
      { instant: receivedAt, timezone: 0 },
      { forwardDate: true },
    )
    .filter(({ start }) => start.isCertain('day'))
    .map(({ index, text, start }) => ({
      start: index,
      // it takes a zone's letters for its own, and leaves what closes their bracket
      end: index + text.replace(/\s*\([A-Z]{2,5}$/, '').length,
      year: start.get('year') ?? 0,
      month: start.get('month') ?? 0,
      day: start.get('day') ?? 0,
      ...(start.isCertain('hour') ? { hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0 } : {}),
    }));

const months: Readonly<Record<string, readonly string[]>> = {
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' '),
};

const numeric = /(?<![\d.])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>20\d{2})(?!\d)/gu;
const iso = /(?<!\d)(?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;

/** The year in which a day that is told without one comes next. */
const nextYear = (month: number, day: number, receivedAt: Date): number => {
  const year = receivedAt.getUTCFullYear();
  return Date.UTC(year, month - 1, day + 1) < receivedAt.getTime() ? year + 1 : year;
};

/** Dates in a language that chrono does not know: in figures, or with the month's name. */
const byTable = (sentence: string, names: readonly string[], receivedAt: Date): Written[] => {
  const withName = new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})\\.? (?<name>${names.join('|')})(?: (?<year>20\\d{2}))?(?![\\p{L}\\d])`,
    'giu',
  );
  return [numeric, iso, withName].flatMap((pattern) =>
    matchesIn(sentence, pattern).map(({ index, 0: text, groups = {} }) => {
      const month = groups['name']
        ? names.indexOf(groups['name'].toLowerCase()) + 1
        : Number(groups['month']);
      const day = Number(groups['day']);
      const year = groups['year'] ? Number(groups['year']) : nextYear(month, day, receivedAt);
      return { start: index, end: index + text.length, year, month, day };
    }),
  );
};

/** A time of day behind a date, where the date's own reader left it: "alle ore 12", "do godz. 17:00", "saat 18.00". */
const timeBehind =
  /^(?:\s*r\.)?[\s,]*(?:(?:\p{L}{1,5}\s+){0,2}(?:ore|hrs?|godz(?:iny)?\.?|saat|um|às|as|à|kl\.?|las|om|at)\s*|T?(?=\d{1,2}:\d{2}))(\d{1,2})(?:[:.hH](\d{2}))?/u;

const instantOf = (
  written: Written,
  sentence: string,
  zone: string,
  { lead, tooLate }: { lead: string; tooLate: boolean },
): Found | undefined => {
  const { year, month, day, minute = 0 } = written;
  const behind = sentence.slice(written.end, written.end + 50);
  const [found = '', hour, minutes = 0] =
    (written.hour === undefined ? timeBehind.exec(behind) : undefined) ?? [];
  const time =
    written.hour === undefined
      ? hour === undefined
        ? timeIn(timeBefore.exec(lead)?.groups)
        : { hour: Number(hour), minute: Math.min(Number(minutes), 59) }
      : { hour: written.hour, minute };
  const end = written.end + found.length;
  const from = Math.max(0, written.start - 12);
  const named = namedZone(sentence.slice(from, end + 30), zone);
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return {
      start: written.start,
      end: Math.max(end, from + (named?.end ?? 0)),
      due: dueOn(date, time, named?.zones ?? [zone], tooLate),
    };
  } catch {
    // the thirtieth of February is no date, and so no deadline
    return undefined;
  }
};

const dayMs = 86_400_000;

/** Dates that words beside them make a deadline: "by 14 March", "3月14日まで". A date that is just a date is none. */
export const findDates = (
  sentence: string,
  code: string,
  words: Compiled,
  receivedAt: Date,
  zone: string,
): Found[] => {
  const names = months[code];
  const parser = parsers[code];
  const written = names
    ? byTable(sentence, names, receivedAt)
    : parser
      ? byChrono(sentence, parser, receivedAt)
      : [];
  return written.flatMap((date) => {
    const before = sentence.slice(Math.max(0, date.start - 60), date.start);
    const near = words.untilNear.exec(before);
    const lead = words.untilBefore.exec(before) ?? (near && saysWhen(near[0]) ? near : null);
    const trail = words.untilBehind?.exec(sentence.slice(date.end, date.end + 40));
    const tooLate = words.isBefore(lead?.[0] ?? '', trail?.[0] ?? '');
    const found =
      lead || trail ? instantOf(date, sentence, zone, { lead: lead?.[0] ?? '', tooLate }) : undefined;
    const distance = found ? found.due.epochMilliseconds - receivedAt.getTime() : 0;
    if (!found || distance < -180 * dayMs || distance > 3 * 365 * dayMs) return [];
    const start = lead ? date.start - (before.length - lead.index) : date.start;
    return [{ ...found, start, end: Math.max(found.end, trail ? date.end + trail[0].length : 0) }];
  });
};
