import type { Temporal } from 'temporal-polyfill';
import { matchesIn } from '../../platform/matches-in.ts';
import { overlaps, type Place } from '../place.ts';
import type { Compiled } from './compiled.ts';
import { isOfThirdParties } from './court.ts';
import { findDates } from './find-dates.ts';
import { findDurations } from './find-durations.ts';
import { findWeekdays } from './find-weekdays.ts';
import type { Found } from './found.ts';
import { isMovedIn, lastWhereMoved, movesTheOneBefore } from './moved.ts';
import { isRetold } from './retold.ts';
import type { Sentence } from './sentences.ts';
import { waitsForAnother } from './silence.ts';
import { threatIn } from './threats.ts';
import type { Action } from './words.ts';
import type { Sender } from './zones.ts';

/** A language and how it says what has to be done by when. */
export interface Language {
  code: string;
  words: Compiled;
}

/** What a text's sentences are read with. */
export interface Reader extends Omit<Sender, 'text'> {
  inCourt?: boolean;
  /** terms count from here */
  receivedAt: Date;
  /** when the letter says that it was written */
  written: () => Temporal.PlainDate | undefined;
  /** in which a day ends, where none is named */
  zone: string;
  /** how an English date in figures is read: in one order, or in either */
  english: readonly ('en' | 'en-GB')[];
  /** the longest term, in days, that is a deadline and no window in which one may do something */
  longestTerm: number;
  languages: readonly Language[];
  /** read where a sentence is in none of those */
  beside: readonly Language[];
  /** how many sentences may still be searched for dates, the costly part */
  budget: { dated: number };
}

/** A time by which something is asked of the reader: what, where a verb that we know says it. */
export interface Asked extends Found {
  what: Action | undefined;
  /** its sentence moves one that was told before to it */
  movesOne: boolean;
}

/** What the sentence asks the reader to do; the sentence before is asked where a heading leads into a bare date. */
const actionIn = (sentence: string, before: string, words: Compiled): Action | undefined =>
  (words.does.find(([, pattern]) => pattern.test(sentence)) ??
    words.does.find(([, pattern]) => sentence.length < 60 && pattern.test(before)))?.[0];

/** True where the clause before a time, or also behind it, speaks of what somebody else will do by then. */
const isOthers = (sentence: string, { start, end }: Place, words: Compiled, around: boolean): boolean => {
  let from = 0;
  let to = sentence.length;
  for (const { index, 0: text } of matchesIn(sentence, words.clause)) {
    if (index + text.length <= start) from = index + text.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return words.others.test(sentence.slice(from, around ? to : end));
};

/** Of the readings of one date the earliest that is still to come: an early answer is in time. */
const earliestOfEach = (dates: readonly Found[], receivedAt: Date): Found[] => {
  const past = ({ due }: Found): number => (due.epochMilliseconds < receivedAt.getTime() ? 1 : 0);
  const inTurn = dates.toSorted(
    (a, b) => past(a) - past(b) || a.due.epochMilliseconds - b.due.epochMilliseconds,
  );
  return dates.filter((one) => inTurn.find(({ start }) => start === one.start) === one);
};

const thatIs =
  /^[\s,(（]*(?:i\.?\s?e\.?|that is|namely|d\.\s?h\.|das heißt|mithin|soit|c['’]est-à-dire|cioè|ossia|vale a dire|es decir|esto es|ou seja|isto é|dat wil zeggen|d\.w\.z\.|oftewel|tj\.|czyli|dvs\.?|det vill säga|yani|即|すなわち|つまり)/iu;
const restatedNear = 30;

/** “within two weeks, i.e. by 13 March”: the day that its writer came to is the one that counts. */
const isRestated = (term: Found, dates: readonly Found[], sentence: string): boolean =>
  dates.some(
    ({ start }) =>
      start >= term.end &&
      start - term.end < restatedNear &&
      thatIs.test(sentence.slice(term.end, term.end + restatedNear)),
  );

/** “12 November, Thursday” is one day. */
const isDatesOwn = (day: Found, dates: readonly Found[]): boolean =>
  dates.some(({ end }) => day.start >= end && day.start - end < 4);

const anyNumber = /[\d一二三四五六七八九十]/;

/** What one sentence asks, and by when. */
export const readSentence = (sentence: Sentence, before: string, reader: Reader): Asked[] => {
  const { receivedAt, written, zone, english, languages, longestTerm } = reader;
  const { text } = sentence;
  if (reader.inCourt && isOfThirdParties(text)) return [];
  return languages.flatMap(({ code, words }) => {
    const byLaw = reader.inCourt || reader.platform === 'law-firm';
    const wording = { code, words, receivedAt, written, byLaw, zone };
    const terms = words.unit.test(text) ? findDurations(text, wording) : [];
    const onDay = threatIn(text, code);
    const until = onDay !== undefined || words.untilSomewhere.test(text);
    const weekdays = until ? findWeekdays(text, wording) : [];
    const isNumbered = reader.budget.dated > 0 && anyNumber.test(text);
    if (terms.length === 0 && weekdays.length === 0 && !isNumbered) return [];
    const isMoved = isMovedIn(text, words);
    const mayBeDated = isNumbered && (until || isMoved);
    if (terms.length === 0 && weekdays.length === 0 && !mayBeDated) return [];
    const what = actionIn(text, before, words);
    const isTold = what !== undefined || isMoved || words.reader.test(text);
    if (!isTold && !words.firm.test(text)) return [];
    if (mayBeDated) reader.budget.dated--;
    const variants = code === 'en' ? english : [code];
    const dates = mayBeDated
      ? variants.flatMap((variant) =>
          findDates(text, { ...wording, code: variant }, isMoved ? words.movedTo : onDay),
        )
      : [];
    // an order extends itself as well as what is to be done
    const movesOne = isMoved && !reader.inCourt && movesTheOneBefore(text, code);
    const counts = (place: Place) =>
      (onDay !== undefined || !isOthers(text, place, words, !words.verbFirst || what === undefined)) &&
      !waitsForAnother(text, place, code);
    const tellsWhatWas = words.over.test(text);
    const isOver = ({ due }: Found): boolean => tellsWhatWas && due.epochMilliseconds < receivedAt.getTime();
    return [
      ...terms
        .filter((term) => term.days <= longestTerm && counts(term) && !isRetold(text, term.end, code))
        .map((term) => ({ ...term, due: term.due() }))
        .filter((term) => !isRestated(term, dates, text)),
      ...weekdays.filter((day) => counts(day) && !isDatesOwn(day, dates)),
      ...lastWhereMoved(earliestOfEach(dates, receivedAt), isMoved).filter(
        (date) => counts(date) && !isOver(date),
      ),
    ]
      .filter(({ start, end }) => isTold || words.firm.test(text.slice(start, end)))
      .map((found) => ({
        ...found,
        what,
        movesOne: movesOne && dates.some((date) => overlaps(date, found)),
        start: found.start + sentence.start,
        end: found.end + sentence.start,
      }));
  });
};
