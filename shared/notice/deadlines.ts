import type { Platform } from '../mail/vocabulary.ts';
import { matchesIn } from '../platform/matches-in.ts';
import type { Compiled } from './durations/compiled.ts';
import { courtZones } from './durations/court-zone.ts';
import { findDates } from './durations/find-dates.ts';
import { type Found, findDurations } from './durations/find-durations.ts';
import { findWeekdays } from './durations/find-weekdays.ts';
import { languagesBeside, languagesOf } from './durations/languages.ts';
import { type Sentence, sentencesOf } from './durations/sentences.ts';
import { waitsForAnother } from './durations/silence.ts';
import type { Action } from './durations/words.ts';
import { dayComesFirst, firstOver, senderZone } from './durations/zones.ts';
import { isPlainly, languageOf } from './language.ts';
import { type MayMatch, mayMatchIn } from './may-match.ts';
import type { NoticeDeadline } from './notice.ts';

/** A deadline and where it stands: `text` is exactly what the mail says at `start` to `end`. */
export interface ReadDeadline extends NoticeDeadline {
  start: number;
  end: number;
}

export interface DeadlineContext {
  /** as in `Notice.language` */
  language: string;
  platform: Platform;
  /** of the sender's address: it tells the country, where the language does not */
  domain?: string | undefined;
  /** a court's order: its words name nobody, and its days are the court's */
  inCourt?: boolean;
  /** terms count from here */
  receivedAt: Date;
  /** which patterns need be tried in the text, where that is known already */
  mayMatch?: MayMatch;
}

const maxText = 200_000;
const maxDated = 60;
const maxConsidered = 100;
const maxFound = 20;

/** Full-width figures and signs as plain ones; every character keeps its place. */
const plain = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) =>
      /[０-９（）：]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char,
    )
    .replace(/[\u00a0\u202f\u3000]/g, ' ');

/** What the sentence asks the reader to do; the sentence before is asked where a heading leads into a bare date. */
const actionIn = (sentence: string, before: string, words: Compiled): Action | undefined =>
  (words.does.find(([, pattern]) => pattern.test(sentence)) ??
    words.does.find(([, pattern]) => sentence.length < 60 && pattern.test(before)))?.[0];

/** True where the clause before a time, or also behind it, speaks of what somebody else will do by then. */
const isOthers = (
  sentence: string,
  { start, end }: { start: number; end: number },
  words: Compiled,
  around: boolean,
): boolean => {
  let from = 0;
  let to = sentence.length;
  for (const { index, 0: text } of matchesIn(sentence, words.clause)) {
    if (index + text.length <= start) from = index + text.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return words.others.test(sentence.slice(from, around ? to : start));
};

type Language = ReturnType<typeof languagesOf>[number];

/** The languages in which the text may ask for something, and say a term or a date; of each what it may ask for. */
const askingIn = (languages: readonly Language[], mayMatch: MayMatch): Language[] =>
  languages.flatMap(({ code, words }) => {
    const timed = mayMatch(words.unit) || mayMatch(words.untilSomewhere);
    const does = timed ? words.does.filter(([, pattern]) => mayMatch(pattern)) : [];
    const asks = does.length > 0 || (timed && mayMatch(words.reader));
    return asks ? [{ code, words: { ...words, does } }] : [];
  });

interface Reader extends DeadlineContext {
  ofDates: string;
  ofTerms: string;
  /** how an English date in figures is read: in one order, or in either */
  english: readonly ('en' | 'en-GB')[];
  languages: readonly Language[];
  /** read where a sentence is in none of those */
  beside: readonly Language[];
  /** how many sentences may still be searched for dates, the costly part */
  budget: { dated: number };
}

/** Of the readings of one date the earliest that is still to come: an early answer is in time. */
const earliestOfEach = (dates: readonly Found[], receivedAt: Date): Found[] => {
  const past = ({ due }: Found): number => (due.epochMilliseconds < receivedAt.getTime() ? 1 : 0);
  const inTurn = dates.toSorted(
    (a, b) => past(a) - past(b) || a.due.epochMilliseconds - b.due.epochMilliseconds,
  );
  return dates.filter((one) => inTurn.find(({ start }) => start === one.start) === one);
};

/** A time by which something is asked of the reader: what, where a verb that we know says it. */
interface Asked extends Found {
  what: Action | undefined;
}

const readSentence = (sentence: Sentence, before: string, reader: Reader): Asked[] => {
  const { language, receivedAt, ofDates, ofTerms, english, languages } = reader;
  const { text } = sentence;
  return languages.flatMap(({ code, words }) => {
    const terms = words.unit.test(text) ? findDurations(text, words, receivedAt, ofTerms) : [];
    const until = words.untilSomewhere.test(text);
    const weekdays = until ? findWeekdays(text, code, words, receivedAt, ofDates) : [];
    const mayBeDated = reader.budget.dated > 0 && until && /\d/.test(text);
    if (terms.length === 0 && weekdays.length === 0 && !mayBeDated) return [];
    const what = actionIn(text, before, words);
    if (what === undefined && !words.reader.test(text)) return [];
    if (mayBeDated) reader.budget.dated--;
    const variants = code === 'en' ? english : [language === 'zh-Hant' && code === 'zh' ? language : code];
    const dates = mayBeDated
      ? variants.flatMap((variant) => findDates(text, variant, words, receivedAt, ofDates))
      : [];
    const counts = (place: { start: number; end: number }) =>
      !isOthers(text, place, words, words.verbLast || what === undefined) &&
      !waitsForAnother(text, place, code);
    return [
      ...terms.filter(counts).map((term) => ({ ...term, due: term.due() })),
      ...weekdays.filter(counts),
      ...earliestOfEach(dates, receivedAt).filter(counts),
    ].map((found) => ({
      ...found,
      what,
      start: found.start + sentence.start,
      end: found.end + sentence.start,
    }));
  });
};

/**
 * A sentence in another language than its notice, such as the one that a platform adds for sellers abroad. Its day
 * ends in the sender's zone or in that of the language, wherever it does so first.
 */
const readBeside = (sentence: Sentence, before: string, reader: Reader): Asked[] => {
  const { text } = sentence;
  const own = ['en', reader.language.slice(0, 2)];
  if (own.some((code) => isPlainly(code, text))) return [];
  const asking = reader.beside.filter(
    (language) =>
      (language.words.unit.test(text) || language.words.untilSomewhere.test(text)) &&
      readSentence(sentence, before, { ...reader, languages: [language] }).length > 0,
  );
  const spoken = asking.length > 0 ? languageOf('', text).slice(0, 2) : 'und';
  // of a few words alone, languages that are near each other are not told apart
  const [inIt = asking[0]] = asking.filter(({ code }) => code === spoken);
  if (inIt === undefined || spoken === 'und' || own.includes(spoken)) return [];
  const abroad = senderZone({ ...reader, text, language: inIt.code });
  const ends = (zone: string): string => (reader.inCourt ? zone : firstOver(zone, abroad, reader.receivedAt));
  const [ofDates, ofTerms] = [ends(reader.ofDates), ends(reader.ofTerms)];
  return readSentence(sentence, before, { ...reader, languages: [inIt], ofDates, ofTerms });
};

/** A sentence as a whole, and line by line where another language's stands below a list's last item. */
const readEither = (sentence: Sentence, before: string, reader: Reader): Asked[] => {
  const own = readSentence(sentence, before, reader);
  if (own.length > 0) return own;
  const beside = readBeside(sentence, before, reader);
  if (beside.length > 0 || reader.beside.length === 0 || !sentence.text.trim().includes('\n')) return beside;
  return matchesIn(sentence.text, /[^\n]+/g).flatMap(({ index, 0: text }) =>
    readBeside({ text, start: sentence.start + index }, before, reader),
  );
};

/**
 * Reads what has to be done by when, the earliest first. A term counts from receipt; a bare date, and a term in days or
 * longer, ends with the day in the zone the text names, else the sender's; where day and month could be either, the
 * earlier date counts, and “before” a day is over when it begins. A date that nothing makes a deadline is none, and
 * neither is what somebody else promises or has time for. What is asked in words that we do not know is a reply.
 */
export const readDeadlines = (text: string, context: DeadlineContext): ReadDeadline[] => {
  const read = plain(text.slice(0, maxText));
  const mayMatch = (read === text && context.mayMatch) || mayMatchIn(read);
  const languages = askingIn(languagesOf(context.language, context.inCourt), mayMatch);
  const beside = languagesBeside(context.language).filter(
    ({ words }) => mayMatch(words.unit) || mayMatch(words.untilSomewhere),
  );
  if (languages.length + beside.length === 0) return [];
  const sender = { ...context, text: read };
  const ofSender = senderZone(sender);
  const zones = context.inCourt ? courtZones(read, ofSender) : { ofDates: ofSender, ofTerms: ofSender };
  const dayFirst = dayComesFirst(sender);
  const sentences = sentencesOf(read);
  const reader = {
    ...context,
    ...zones,
    english: dayFirst === undefined ? (['en', 'en-GB'] as const) : ([dayFirst ? 'en-GB' : 'en'] as const),
    languages,
    beside,
    budget: { dated: maxDated },
  };
  const found: Asked[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (found.length >= maxConsidered) break;
    found.push(...readEither(sentence, sentences[index - 1]?.text ?? '', reader));
  }
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept = longestFirst.filter(
    (one, index) =>
      !longestFirst.slice(0, index).some((other) => other.start < one.end && one.start < other.end),
  );
  // “you have 72 hours”, and further below what has to be done in them: one deadline
  const isSaidBetter = (one: Asked): boolean =>
    one.what === undefined && kept.some(({ what, due }) => what !== undefined && due.equals(one.due));
  return kept
    .filter((one) => !isSaidBetter(one))
    .toSorted((a, b) => a.due.epochMilliseconds - b.due.epochMilliseconds || a.start - b.start)
    .slice(0, maxFound)
    .map(({ what = 'reply', due, start, end }) => ({
      what,
      due: new Date(due.epochMilliseconds).toISOString(),
      text: text.slice(start, end),
      start,
      end,
    }));
};
