import { Temporal } from 'temporal-polyfill';
import { matchesIn } from '../../platform/matches-in.ts';
import type { Found } from './found.ts';
import { namedZone } from './named-zone.ts';
import { dueOn, endOfIt, saysWhen, timeBefore, timeIn, timeOfDay } from './time-of-day.ts';
import { ends, weekdays } from './weekdays.ts';
import { dayOfReceipt, type Wording } from './wording.ts';

/** January to December, as they stand in a date. */
const monthsOf = (code: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 1));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
  });
};

/** How a language names its days: those of `weekdays`, then those of `ends`. */
const daysOf = (code: string): readonly string[] => [
  ...(weekdays[code]?.split(' ') ?? []),
  ...(ends[code] ?? []).map((end) =>
    end.replace('MONTH', () => `(?<month>${monthsOf(code).toReversed().join('|')})`),
  ),
];
const [tomorrow, afterTomorrow, today] = [7, 8, 9];
const [thisWeek, nextWeek, thisMonth, ofMonth] = [10, 11, 12, 13];

const lastDayOf = (year: number, month: number): Temporal.PlainDate => {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  return Temporal.PlainDate.from({ year, month, day: daysInMonth });
};

/** The next day of that name behind the day of receipt. A week ends with its Friday. */
const dayCalled = (number: number, received: Temporal.PlainDate, month: number): Temporal.PlainDate => {
  if (number === today) return received;
  if (number === tomorrow) return received.add({ days: 1 });
  if (number === afterTomorrow) return received.add({ days: 2 });
  if (number === thisMonth) return lastDayOf(received.year, received.month);
  if (number === ofMonth) return lastDayOf(received.year + (month < received.month ? 1 : 0), month);
  const friday = 5 - received.dayOfWeek;
  if (number === thisWeek) return received.add({ days: friday < 0 ? friday + 2 : friday });
  if (number === nextWeek) return received.add({ days: friday + 7 });
  return received.add({ days: ((number + 1 - received.dayOfWeek + 6) % 7) + 1 });
};

const anyDay = new Map(Object.keys(weekdays).map((code) => [code, new RegExp(daysOf(code).join('|'), 'iu')]));
const patterns = new Map<string, readonly RegExp[]>();

const patternsOf = (code: string): readonly RegExp[] => {
  const known = patterns.get(code);
  if (known) return known;
  const unspaced = code === 'ja' || code === 'zh';
  const made = daysOf(code).map(
    (day) =>
      new RegExp(
        `${unspaced ? '' : '(?<!\\p{L})'}(?<day>${day})${unspaced ? '(?<part>上午|早上|午前|下午|午後|中午|晚上|夕方)?の?' : "(?!\\p{L}|['’]s(?!\\p{L}))['’]?"}(?:[,\\s]{0,2}${timeOfDay})?`,
        'giu',
      ),
  );
  patterns.set(code, made);
  return made;
};

/** Behind a weekday, that it is the one of the week to come. */
const ofNextWeek =
  /^[\s,]*(?:(?:of )?next week|(?:der )?(?:nächste[rn]|kommende[rn]) woche|(?:de )?la semaine prochaine|della (?:prossima settimana|settimana prossima)|de la (?:próxima semana|semana próxima|semana que viene)|da (?:próxima semana|semana que vem)|(?:van )?volgende week|przyszłego tygodnia|nästa vecka)/iu;
/** Before it, in Chinese and Japanese. */
const inNextWeek = /(?:下(?:个|個)?|来週の?)$/u;

/** “bis heute” alone is what was so far. */
const soFar =
  /^(?:bis(?: zum)?|until|till|jusqu['’]\p{L}*|fino (?:a|ad)|hasta|até|tot(?: en met)?|fram till|till och med|do|截至|截止|まで(?!に)|kadar|关闭|關閉)[\s:：]*$/iu;

/** “by this evening, the order leaves tomorrow” */
const goesOn = /[,;]\s*(?:\p{L}{2,}\s+){2}/u;

/** “14 days from today” */
const countsFrom =
  /(?:from|of|since|after|starting|ab|seit|von|compter d['’]|depuis|dès|da|dal|desde|partir d[e']|contar de|vanaf|från|och med|od|自|从|從)\s*$/iu;

/** The next such weekday after receipt, or the day after it, where words beside it make it a deadline. */
export const findWeekdays = (sentence: string, { code, words, receivedAt, zone }: Wording): Found[] => {
  if (!anyDay.get(code)?.test(sentence)) return [];
  const received = dayOfReceipt({ receivedAt, zone });
  return patternsOf(code).flatMap((pattern, number) =>
    matchesIn(sentence, pattern).flatMap((match) => {
      const behind = timeIn(match.groups);
      const said = behind ? match[0] : (match.groups?.['day'] ?? '');
      const end = match.index + said.trimEnd().length;
      const before = sentence.slice(Math.max(0, match.index - 50), match.index);
      if (number >= tomorrow && number <= today && countsFrom.test(before)) return [];
      const near = words.untilNear.exec(before);
      const lead =
        words.untilBefore.exec(before) ?? (near && saysWhen(near[0]) && !goesOn.test(near[0]) ? near : null);
      const trail = words.untilBehind?.exec(sentence.slice(end, end + 40));
      if (!lead && !trail) return [];
      const leading = lead?.[0] ?? '';
      const time = behind ?? timeIn(timeBefore.exec(leading)?.groups);
      if (number === today && !time && !endOfIt.test(said) && soFar.test(leading || (trail?.[0] ?? '')))
        return [];
      const isBefore = words.isBefore(leading, trail?.[0] ?? '');
      if (number === today && isBefore && !time) return [];
      const tooLate = number < thisWeek && isBefore;
      const from = lead ? match.index - (before.length - lead.index) : match.index;
      const inZone = time && namedZone(sentence.slice(from, end + 30), zone);
      const named = match.groups?.['month']?.toLowerCase();
      const month = named === undefined ? 0 : monthsOf(code).indexOf(named) + 1;
      const day = dayCalled(number, received, month);
      const isNextWeek =
        number < tomorrow &&
        day.dayOfWeek > received.dayOfWeek &&
        (ofNextWeek.test(sentence.slice(end, end + 40)) || inNextWeek.test(before));
      const due = dueOn(isNextWeek ? day.add({ weeks: 1 }) : day, time, inZone?.zones ?? [zone], tooLate);
      return [
        {
          start: from,
          end: Math.max(end + (lead || !trail ? 0 : trail[0].length), from + (inZone?.end ?? 0)),
          due,
        },
      ];
    }),
  );
};
