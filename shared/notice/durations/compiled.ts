import { endOfIt } from './time-of-day.ts';
import { type Action, actions, type DeadlineWords } from './words.ts';

/** A language's table as regular expressions; those for what stands beside a time are anchored to it. */
export interface Compiled {
  /** a unit of time: cheap to look for, and no duration is without one */
  unit: RegExp;
  duration: RegExp;
  numberOf: (word: string) => number | undefined;
  withinBefore: RegExp;
  afterBehind: RegExp;
  /** anywhere in a sentence: there may be a deadline with a date */
  untilSomewhere: RegExp;
  untilBefore: RegExp;
  /** the same with a time of day between: “by 5 p.m. on” */
  untilNear: RegExp;
  untilBehind: RegExp | undefined;
  /** what makes a date a deadline, where the day itself is too late */
  isBefore: (lead: string, trail: string) => boolean;
  pastBefore: RegExp;
  others: RegExp;
  over: RegExp;
  moved: RegExp;
  movedTo: RegExp;
  hearing: RegExp;
  firm: RegExp;
  reader: RegExp;
  /** others' promises stand before the time, and not behind it */
  verbFirst: boolean;
  clause: RegExp;
  does: readonly [Action, RegExp][];
}

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');

export const compile = (words: DeadlineWords): Compiled => {
  const { unspaced = false } = words;
  const open = unspaced ? '' : '(?<![\\p{L}\\d])';
  const shut = unspaced ? '' : '(?![\\p{L}\\d])';
  const whole = (source: string, flags = 'iu') => new RegExp(`${open}(?:${source})${shut}`, flags);
  const sixDay = words.sixDay === undefined ? '' : `(?<sixDay>${words.sixDay})|`;
  const units = `${sixDay}(?<businessDay>${words.businessDay})|(?<hour>${words.hour})|(?<week>${words.week})|(?<month>${words.month})|(?<day>${words.day})`;
  const number = `\\d{1,3}|${alternatives(Object.keys(words.numbers))}`;
  const gap = unspaced ? '\\s*' : '[\\s-]*';
  // up to two words may stand between the lead and the number: "within the next", "innerhalb der nächsten"
  const filler = unspaced ? '[\\s:：]*' : "(?:[\\s(:]+[\\p{L}'’-]{1,20}){0,2}[\\s(:]*";
  const leads = new RegExp(`^(?:${words.before})(?!\\p{L})`, 'iu');
  const trails = new RegExp(`(?:${words.before})$`, 'iu');
  return {
    unit: new RegExp([words.businessDay, words.hour, words.week, words.month, words.day].join('|'), 'iu'),
    duration: new RegExp(
      `${unspaced ? '(?<![\\d.,/-]|\\d:)' : '(?<![\\p{L}\\d.,/-]|\\d:)'}(?:(?<first>${number})(?:\\s?(?:-|–|${words.to})\\s?(?:${number}))?)?(?:\\s*[(（](?:(?<paren>\\d{1,3})|\\p{L}[\\p{L}\\s-]{0,24})[)）])?${gap}(?:${units})${shut}`,
      'giu',
    ),
    numberOf: (word) => (/^\d+$/.test(word) ? Number(word) : words.numbers[word.toLowerCase()]),
    withinBefore: new RegExp(`${open}(?:${words.within})${filler}$`, 'iu'),
    afterBehind: new RegExp(`^[\\s,-]*(?:${words.after})`, 'iu'),
    untilSomewhere: new RegExp(
      `${open}(?:${words.until})${words.untilAfter === undefined ? '' : `|${words.untilAfter}`}`,
      'iu',
    ),
    untilBefore: new RegExp(
      `${open}(?:${words.until})[\\s:：|]*(?:\\(?\\p{L}{1,14}[.,]?\\)?[\\s,]*){0,3}\\(?$`,
      'iu',
    ),
    untilNear: new RegExp(`${open}(?:${words.until})[\\s:：]*(?:[\\p{L}\\d.:()]{1,14}[\\s,]+){0,7}$`, 'iu'),
    untilBehind:
      words.untilAfter === undefined ? undefined : new RegExp(`^\\s*(?:${words.untilAfter})`, 'iu'),
    isBefore: (lead, trail) =>
      (leads.test(lead) && !endOfIt.test(lead)) || (trails.test(trail) && !endOfIt.test(trail)),
    pastBefore: new RegExp(`${open}(?:${words.past})(?:\\s+\\p{L}{1,12}){0,1}[\\s(]*$`, 'iu'),
    others: whole(words.others),
    over: whole(words.over),
    moved: whole(words.moved),
    movedTo: new RegExp(`${open}(?:${words.movedTo})${filler}$`, 'iu'),
    hearing: whole(words.hearing),
    firm: whole(words.firm),
    reader: whole(words.reader),
    verbFirst: words.verbFirst === true,
    clause: new RegExp(`${open}(?:${words.clause})${shut}|[,;:，；：、]`, 'giu'),
    does: actions.flatMap((action): [Action, RegExp][] => {
      const source = words.does[action];
      return source === undefined ? [] : [[action, whole(source)]];
    }),
  };
};
