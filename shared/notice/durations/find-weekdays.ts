import { Temporal } from 'temporal-polyfill';
import type { Compiled } from './compiled.ts';
import { endOfDay, type Found } from './find-durations.ts';

/** Monday to Sunday, and tomorrow, as each language writes them in “by Friday”. */
const days: Readonly<Record<string, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday tomorrow',
  de: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag morgen',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica domani',
  es: 'lunes martes miércoles jueves viernes sábado domingo mañana',
  pt: 'segunda(?:-feira)? terça(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sábado domingo amanhã',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen',
  pl: 'poniedział(?:ku|ek) wtor(?:ku|ek) środ[yęa] czwart(?:ku|ek) piąt(?:ku|ek) sobot[yęa] niedziel[ięa] jutra',
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag imorgon|i\\smorgon',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar yarın',
  ja: '月曜日? 火曜日? 水曜日? 木曜日? 金曜日? 土曜日? 日曜日? 明日',
  zh: '(?:周|星期|礼拜|週|禮拜)一 (?:周|星期|礼拜|週|禮拜)二 (?:周|星期|礼拜|週|禮拜)三 (?:周|星期|礼拜|週|禮拜)四 (?:周|星期|礼拜|週|禮拜)五 (?:周|星期|礼拜|週|禮拜)六 (?:周|星期|礼拜|週|禮拜)[日天] 明[日天]',
};

const noon =
  '(?<noon>(?:at )?(?:noon|midday)|(?:um )?mittags?|à midi|midi|a mezzogiorno|a mediodía|mediodía|ao meio-dia|meio-dia|w południe|do południa|öğlen?|の?正午|中午)';
const clock =
  '(?:(?:at|um|à|alle(?: ore)?|ore|a las|às|om|kl\\.?|klockan|godz\\.?|saat)\\s?)?(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?\\s?(?<half>[ap]\\.?m\\.?|下午|午後)?(?:\\s?(?:uhr|uur|h|点|點|時|时)(?!\\p{L}))?';

const anyDay = new Map(
  Object.entries(days).map(([code, names]) => [code, new RegExp(names.split(' ').join('|'), 'iu')]),
);
const patterns = new Map<string, readonly RegExp[]>();

const patternsOf = (code: string): readonly RegExp[] => {
  const known = patterns.get(code);
  if (known) return known;
  const unspaced = code === 'ja' || code === 'zh';
  const made = (days[code] ?? '')
    .split(' ')
    .filter(Boolean)
    .map(
      (day) =>
        new RegExp(
          `${unspaced ? '' : '(?<!\\p{L})'}(?:${day})${unspaced ? '(?:下午|午後|の)?' : "(?!\\p{L})['’]?"}(?:[,\\s]{0,2}(?:${noon}|${clock}))?`,
          'giu',
        ),
    );
  patterns.set(code, made);
  return made;
};

/** A time of day that stands before its day: “by 5 p.m. on Friday”. */
const timeBefore =
  /(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>[ap]\.?m\.?)?(?:\s\p{L}{1,3}\.?)?\s*$/iu;

/** How late on its day a time names: a half behind the clock, noon, else as it stands. */
const hourOf = ({ hour, half, noon: atNoon }: Record<string, string | undefined>): number | undefined => {
  if (atNoon) return 12;
  if (hour === undefined) return undefined;
  const plain = Number(hour);
  return half && /^p|下午|午後/i.test(half) && plain < 12 ? plain + 12 : plain;
};

/** The next such weekday after receipt, or the day after it, where words beside it make it a deadline. */
export const findWeekdays = (
  sentence: string,
  code: string,
  words: Compiled,
  receivedAt: Date,
  zone: string,
): Found[] => {
  if (!anyDay.get(code)?.test(sentence)) return [];
  const received = Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  return patternsOf(code).flatMap((pattern, number) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].trimEnd().length;
      const before = sentence.slice(Math.max(0, match.index - 50), match.index);
      const lead = words.untilNear.exec(before);
      const trail = words.untilBehind?.exec(sentence.slice(end, end + 40));
      if (!lead && !trail) return [];
      const ahead = number === 7 ? 1 : ((number + 1 - received.dayOfWeek + 6) % 7) + 1;
      const day = received.add({ days: ahead });
      const behind = match.groups ?? {};
      const groups =
        behind['hour'] || behind['noon'] ? behind : (timeBefore.exec(lead?.[0] ?? '')?.groups ?? {});
      const hour = hourOf(groups);
      const due =
        hour === undefined || hour > 23
          ? endOfDay(day, zone)
          : day
              .toZonedDateTime({
                timeZone: zone,
                plainTime: { hour, minute: Math.min(Number(groups['minute'] ?? 0), 59) },
              })
              .toInstant();
      return [
        {
          start: lead ? match.index - (before.length - lead.index) : match.index,
          end: end + (lead || !trail ? 0 : trail[0].length),
          due,
        },
      ];
    }),
  );
};
