import type { Temporal } from 'temporal-polyfill';
import { matchesIn } from '../../platform/matches-in.ts';
import { dayOfReceipt, type Receipt } from './wording.ts';
import { nearestYear, type Written } from './written.ts';

const digits = '〇一二三四五六七八九';
const figure = (char: string): number => digits.indexOf(char === '零' || char === '○' ? '〇' : char);

/** 14, 十四, 二十五, 二〇二六 */
const numberIn = (said: string): number => {
  if (/^\d+$/.test(said)) return Number(said);
  const [tens = '', ones] = said.split('十');
  if (ones === undefined) return Number([...said].map(figure).join(''));
  return (tens === '' ? 1 : figure(tens)) * 10 + (ones === '' ? 0 : figure(ones));
};

/** The year before an era's first. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民国: 1911, 民國: 1911 };

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const time =
  `(?:\\s*[(（](?:周|週|星期|禮拜|礼拜)?[日月火水木金土一二三四五六天](?:曜日?)?[)）])?` +
  `(?:の|\\s|[,，T])*(?:(?<half>上午|午前|早上|凌晨|下午|午後|晚上|中午)?\\s*(?:(?<clock>\\d{1,2})[:：](?<minute>\\d{2})(?:[:：]\\d{2})?(?!\\d)|(?<hour>${number})\\s*[时時点點](?:(?<minutes>${number})分|(?<thirty>半)|[正整])?)|(?<noon>正午|中午))?`;
const inWords = new RegExp(
  `(?:(?<era>${Object.keys(eras).join('|')})?\\s*(?<year>元|\\d{2,4}|[〇零○一二三四五六七八九十]{2,4})\\s*年\\s*)?` +
    `(?:(?<month>${number})\\s*月\\s*(?:份\\s*)?|(?<near>(?:同|今|本|当|當)月|这个?月|這個?月)|(?<next>来月|次月|下个?月|下個?月)|(?<![月\\d第起每]|每月|毎月)(?=\\d{1,2}\\s*(?:日|号|號)))` +
    `(?<day>${number})\\s*(?:日(?!本|间|間|之?[内內]|以)|号|號)${time}`,
  'gu',
);
const inFigures = new RegExp(
  `(?<![\\d/.-])(?:(?<year>20\\d{2})(?<between>[-/.])(?<month>\\d{1,2})\\k<between>|(?<monthOnly>\\d{1,2})/)(?<day>\\d{1,2})(?![\\d/-])${time}`,
  'gu',
);

const timeOf = (groups: Record<string, string | undefined>): Pick<Written, 'hour' | 'minute'> => {
  const { half = '', clock, hour, minute, minutes, thirty, noon } = groups;
  if (noon !== undefined) return { hour: 12, minute: 0 };
  const said = clock ?? hour;
  if (said === undefined) return {};
  const hours = numberIn(said);
  const later = /下午|午後|晚上|中午/.test(half) && hours < 12 && !(half === '中午' && hours > 9);
  const past = minute ?? minutes;
  // a day that ends at 24:00 is written so
  if (hours === 24) return { hour: 23, minute: 59 };
  return {
    hour: later ? hours + 12 : hours,
    minute: thirty === undefined ? (past === undefined ? 0 : numberIn(past)) : 30,
  };
};

const yearOf = ({ era, year }: Record<string, string | undefined>): number | undefined => {
  if (year === undefined) return undefined;
  const count = year === '元' ? 1 : numberIn(year);
  // a year of the Republic may stand without its name
  const isRepublics = era === undefined && count > 100 && count < 200;
  const before = isRepublics ? 1911 : era === undefined ? 0 : (eras[era] ?? 0);
  return before + count < 100 ? 2000 + count : before + count;
};

/** The month and year of a day that is told without a month: “本月20日”, “15日”. */
const monthOf = (
  day: number,
  { near, next }: Record<string, string | undefined>,
  received: Temporal.PlainDate,
): { year: number; month: number } => {
  const isLater = next !== undefined || (near === undefined && day < received.day);
  const { year, month } = received.toPlainYearMonth().add({ months: isLater ? 1 : 0 });
  return { year, month };
};

/**
 * The dates of a Chinese or Japanese sentence, with the time of day behind them: in figures or numerals, of the Common Era,
 * of Japan’s, or of the Republic.
 */
export const eastAsianDates = (sentence: string, receipt: Receipt): Written[] =>
  [inWords, inFigures].flatMap((pattern) =>
    matchesIn(sentence, pattern).map(({ index, 0: text, groups = {} }) => {
      const day = numberIn(groups['day'] ?? '');
      const said = groups['month'] ?? groups['monthOnly'];
      const month = said === undefined ? undefined : numberIn(said);
      const year = yearOf(groups);
      const place = { start: index, end: index + text.trimEnd().length };
      return month === undefined
        ? { ...place, ...monthOf(day, groups, dayOfReceipt(receipt)), day, ...timeOf(groups) }
        : {
            ...place,
            year: year ?? nearestYear(month, day, receipt.receivedAt),
            month,
            day,
            ...timeOf(groups),
          };
    }),
  );
