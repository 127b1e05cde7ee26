import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { matchesIn } from '../../platform/matches-in.ts';
import { overlaps } from '../place.ts';
import type { Compiled } from './compiled.ts';
import { daysOfMonth } from './day-of-month.ts';
import { eastAsianDates } from './east-asian-dates.ts';
import type { Found } from './found.ts';
import { namedZone } from './named-zone.ts';
import { dueOn, saysWhen, timeBefore, timeBehind, timeIn } from './time-of-day.ts';
import type { Receipt, Wording } from './wording.ts';
import { nearestYear, type Written } from './written.ts';

const parsers: Readonly<Record<string, Pick<chrono.Chrono, 'parse'>>> = {
  en: chrono.en.strict,
  'en-GB': new chrono.Chrono(chrono.en.configuration.createConfiguration(true, true)),
  de: chrono.de.strict,
  fr: chrono.fr.strict,
  it: chrono.it.strict,
  es: chrono.es.strict,
  nl: chrono.nl.strict,
  pt: chrono.pt.strict,
  sv: chrono.sv.strict,
};

/** “18 March to 27 March” is one to it: where the second begins. */
const secondOf = (text: string, parser: Pick<chrono.Chrono, 'parse'>): number | undefined =>
  matchesIn(text, /(?<=[\s–-])[\p{L}\d]/gu, 12).find(({ index }) => {
    const [second] = parser.parse(text.slice(index));
    return second?.index === 0 && !second.end && parser.parse(text.slice(0, index)).length === 1;
  })?.index;

const byChrono = (sentence: string, parser: Pick<chrono.Chrono, 'parse'>, receivedAt: Date): Written[] =>
  parser
    .parse(sentence, { instant: receivedAt, timezone: 0 })
    // “within 24 hours” is a date to it too
    .filter((result) => !result.tags().has('result/relativeDate'))
    .flatMap(({ index, text, start, end }) => {
      const second = end ? secondOf(text, parser) : undefined;
      if (!end || second === undefined) return [{ index, text, start }];
      return [
        { index, text: text.slice(0, second).trimEnd(), start },
        { index: index + second, text: text.slice(second), start: end },
      ];
    })
    .filter(({ start }) => start.isCertain('day'))
    .map(({ index, text: said, start }) => {
      // “by 30 November, 77 units”
      const text = said.replace(/,\s?\d{1,2}$/, '');
      const isYearSaid = start.isCertain('year') && text === said;
      const [month, day] = [start.get('month') ?? 0, start.get('day') ?? 0];
      return {
        start: index,
        // it takes a zone's letters for its own, and leaves what closes their bracket
        end: index + text.replace(/\s*\([A-Z]{2,5}$/, '').length,
        year: isYearSaid ? (start.get('year') ?? 0) : nearestYear(month, day, receivedAt),
        month,
        day,
        ...(start.isCertain('hour') && { hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0 }),
      };
    });

const months: Readonly<Record<string, readonly string[]>> = {
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' '),
};

const numeric = /(?<![\d.])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>20\d{2})(?!\d)/gu;
/** “9.3.26”, “9. 3. 2026” and “20.3.”, but no section’s number. */
const dotted =
  /(?=\d{1,2}\.\s?\d{1,2}\.)(?<![\d.,§]|(?:§|Nr|Ziff?|Art|Abs|pkt|pt|version)\p{L}{0,4}\.?\s?)(?<day>\d{1,2})\.(?:(?<month>\d{1,2})\.|\s?(?<month>\d{1,2})\.\s?(?<year>(?:20)?\d{2}))(?!\.?\d|[:º°ª]|\s?(?:uhr|h)(?!\p{L}))/giu;
const iso = /(?<!\d)(?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;

/** The dates that a pattern finds; `names` are the months', January first. */
const byPattern = (
  sentence: string,
  pattern: RegExp,
  names: readonly string[],
  receivedAt: Date,
): Written[] =>
  matchesIn(sentence, pattern).map(({ index, 0: text, groups = {} }) => {
    const month = groups['name'] ? names.indexOf(groups['name'].toLowerCase()) + 1 : Number(groups['month']);
    const day = Number(groups['day']);
    const said = Number(groups['year']);
    const year = groups['year'] ? (said < 100 ? 2000 + said : said) : nearestYear(month, day, receivedAt);
    return { start: index, end: index + text.length, year, month, day };
  });

/** Dates in a language that chrono does not know: in figures, or with the month's name. */
const byTable = (sentence: string, names: readonly string[], receivedAt: Date): Written[] => {
  const withName = new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})\\.? (?<name>${names.join('|')})(?: (?<year>20\\d{2}))?(?![\\p{L}\\d])`,
    'giu',
  );
  return [numeric, iso, withName].flatMap((pattern) => byPattern(sentence, pattern, names, receivedAt));
};

const instantOf = (
  written: Written,
  sentence: string,
  zone: string,
  { lead, tooLate }: { lead: string; tooLate: boolean },
): Found | undefined => {
  const { year, month, day, minute = 0 } = written;
  const behind =
    written.hour === undefined ? timeBehind.exec(sentence.slice(written.end, written.end + 50)) : null;
  const timeSaid = timeIn(behind?.groups);
  const time =
    written.hour === undefined
      ? (timeSaid ?? timeIn(timeBefore.exec(lead)?.groups))
      : { hour: written.hour, minute };
  const end = written.end + (timeSaid && behind ? behind[0].trimEnd().length : 0);
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

/** Every date that a sentence names, in the language or, of English, the order of figures called `code`. */
export const datesIn = (sentence: string, code: string, receipt: Receipt): Written[] => {
  const { receivedAt } = receipt;
  const names = months[code];
  const parser = parsers[code];
  if (!names && !parser) return eastAsianDates(sentence, receipt);
  const found = parser ? byChrono(sentence, parser, receivedAt) : byTable(sentence, names ?? [], receivedAt);
  const inDots = code.startsWith('en') ? [] : byPattern(sentence, dotted, [], receivedAt);
  const others = [...inDots, ...daysOfMonth(sentence, code, receipt)];
  return [...found, ...others.filter((one) => !found.some((other) => overlaps(one, other)))];
};

/** The words beside a date that make it a deadline: before it, and where they begin, or behind it. */
const leadsTo = (
  date: Written,
  sentence: string,
  words: Compiled,
  besides: RegExp | undefined,
): { lead?: { text: string; start: number } | undefined; trail?: string | undefined } => {
  const from = Math.max(0, date.start - 60);
  const before = sentence.slice(from, date.start);
  // a date's own reader may take the word before it for its beginning: “am 10. März”
  const beforeFigures = /^.*?(?=\d)/.exec(sentence.slice(date.start, date.end))?.[0] ?? '';
  const near = words.untilNear.exec(before);
  const lead =
    words.untilBefore.exec(before) ??
    (near && saysWhen(near[0]) ? near : (besides?.exec(before + beforeFigures) ?? null));
  return {
    lead: lead ? { text: lead[0], start: from + lead.index } : undefined,
    trail: words.untilBehind?.exec(sentence.slice(date.end, date.end + 40))?.[0],
  };
};

const dayMs = 86_400_000;

/**
 * Dates that words beside them make a deadline: "by 14 March", "3月14日まで", and those that `besides` stands before, as "to
 * 14 March" where one is moved. A date that is just a date is none.
 */
export const findDates = (
  sentence: string,
  { code, words, receivedAt, zone }: Wording,
  besides: RegExp | undefined,
): Found[] =>
  datesIn(sentence, code, { receivedAt, zone }).flatMap((date) => {
    const { lead, trail } = leadsTo(date, sentence, words, besides);
    if (lead === undefined && trail === undefined) return [];
    const tooLate = words.isBefore(lead?.text ?? '', trail ?? '');
    const found = instantOf(date, sentence, zone, { lead: lead?.text ?? '', tooLate });
    const distance = found ? found.due.epochMilliseconds - receivedAt.getTime() : 0;
    if (!found || distance < -180 * dayMs || distance > 3 * 365 * dayMs) return [];
    return [
      {
        ...found,
        start: lead?.start ?? date.start,
        end: Math.max(found.end, date.end + (trail ?? '').length),
      },
    ];
  });

/** Dates that no word makes a deadline: on which something happens, as a court appoints a hearing. */
export const findAppointed = (sentence: string, { code, words, receivedAt, zone }: Wording): Found[] =>
  datesIn(sentence, code, { receivedAt, zone }).flatMap((date) => {
    const { lead, trail } = leadsTo(date, sentence, words, undefined);
    const found = lead || trail ? undefined : instantOf(date, sentence, zone, { lead: '', tooLate: false });
    return found ? [found] : [];
  });
