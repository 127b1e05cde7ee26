import { Temporal } from 'temporal-polyfill';
import type { Place } from '../place.ts';
import { datesIn } from './find-dates.ts';
import type { Receipt, Wording } from './wording.ts';
import type { Written } from './written.ts';

/** Between a term and the day behind it from which it counts: “14 days from 1 March”, “3 days before the hearing on 20 March”. */
const leadsBehind =
  /^[\s,(]*(?:(?<back>before|prior to)|(?:(?:counted|calculated|starting|beginning) )?from|of|after|following|since|as of|ab|seit|nach|von|vom|gerechnet|beginnend|à compter|à partir|après|depuis|suivant|dal|dalla|da|successivi|decorrenti|desde|a partir|a contar|contados|siguientes|van|na|vanaf|te rekenen|od|licząc|från|efter|räknat)(?![\p{L}-])(?:\s[\p{L}'’]{1,14}){0,5}\s$/iu;
/** Between that day and the term where the day stands before it. */
const leadsOn =
  /^\s?(?:之?日?起(?:算|计算|計算)?的?|开始的?|から(?:起算して)?|より|(?:['’]?[dt][ae]n|tarihinden|gününden)(?: itibaren)?)[\s,，、]*$/iu;
/** A day of a court's that a term ends before: without that day nobody knows when. */
const beforeHearing =
  /^\s?(?:before|prior to) (?:the|any|such|said) (?:\p{L}+ ){0,2}(?:hearing|conference|trial|return date)/iu;
/** Beside a term that counts from when the letter was written, not from when it came. */
const ofLetter =
  /(?<!\p{L})(?:date (?:of|on) (?:this|the present|our)|date here?of|datum (?:dieses|des|dieser|unseres)|date de (?:la présente|ce courrier|cette lettre|notre)|data (?:della presente|di questa|della lettera|d(?:a|esta) (?:presente|carta|notificação))|fecha de (?:la presente|est[ae]|nuestra)|dagtekening|datum van (?:deze|dit)|(?:dagen|datumet) (?:för|på) (?:detta|brevet)|daty (?:niniejszego|tego|pisma))|本函(?:出具|发出|發出|落款)之?日|本書(?:面)?(?:の)?(?:日付|発信日|作成日)/iu;

const near = 70;

const dayOf = ({ year, month, day }: Written): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** True where a term ends so long before a hearing, and the words beside it do not say when that is. */
export const endsBeforeHearing = (sentence: string, end: number): boolean =>
  beforeHearing.test(sentence.slice(end, end + near)) && !/\d/.test(sentence.slice(end, end + near));

/** A day from which a term counts; `back` where it counts back from it. */
interface Start {
  day: Temporal.PlainDate;
  back: boolean;
}

/** The day that a sentence names for the term at `start` to `end` to count from; undefined where that is its receipt. */
export const namedStart = (
  sentence: string,
  { start, end }: Place,
  { code, words, receivedAt, zone, written }: Wording,
): Start | undefined => {
  const behind = sentence.slice(end, end + near);
  const before = sentence.slice(Math.max(0, start - near), start);
  const ofWriting = ofLetter.test(behind) || ofLetter.test(before) ? written?.() : undefined;
  if (ofWriting) return { day: ofWriting, back: false };
  const [first] = /\d/.test(behind) ? datesIn(behind, code, { receivedAt, zone }) : [];
  const gap = `${behind.slice(0, first?.start ?? 0).trimEnd()} `;
  const lead = first && !words.untilBefore.test(gap) ? leadsBehind.exec(gap) : null;
  const after = first && lead ? dayOf(first) : undefined;
  if (after) return { day: after, back: lead?.groups?.['back'] !== undefined };
  const last = /\d/.test(before) ? datesIn(before, code, { receivedAt, zone }).at(-1) : undefined;
  const day = last && leadsOn.test(before.slice(last.end)) ? dayOf(last) : undefined;
  return day && { day, back: false };
};

const head = 900;
const longestLine = 50;
/** A line that says when a letter was written, and nothing else. */
const dated =
  /^(?:\p{Lu}[\p{L}.-]{2,20}(?: \p{L}{2,20})?,? )?(?:(?:date|datum|data|fecha|dato|tarih|日期|日付)\s?[:：]?\s*)?(?:(?:the|den|le|il|el|op|am)\s)?$/iu;
const dayMs = 86_400_000;

/** When a letter says above its salutation that it was written, where that is within the month before its receipt. */
export const writtenOn = (text: string, code: string, receipt: Receipt): Temporal.PlainDate | undefined =>
  text
    .slice(0, head)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\d/.test(line) && line.length <= longestLine)
    .flatMap((line) =>
      datesIn(line, code, receipt).filter(
        ({ start, end }) => dated.test(line.slice(0, start)) && !/[\p{L}\d]/u.test(line.slice(end)),
      ),
    )
    .map(dayOf)
    .find((day) => {
      const age = day ? receipt.receivedAt.getTime() - Date.parse(day.toString()) : -1;
      return age >= 0 && age <= 31 * dayMs;
    });
