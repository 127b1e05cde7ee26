import type { Platform } from '../mail/vocabulary.ts';
import type { Asked, Language, Reader } from './durations/asked.ts';
import { readInAny } from './durations/beside.ts';
import { zoneOfOrder } from './durations/court-zone.ts';
import { languagesBeside, languagesOf } from './durations/languages.ts';
import { withoutMoved } from './durations/moved.ts';
import { writtenOn } from './durations/named-start.ts';
import { sentencesOf } from './durations/sentences.ts';
import { unlessIn } from './durations/threats.ts';
import { dayComesFirst, senderZone } from './durations/zones.ts';
import { partHistory } from './history.ts';
import { type MayMatch, mayMatchIn } from './may-match.ts';
import type { NoticeDeadline } from './notice.ts';
import { overlaps } from './place.ts';

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
  /** the subject line, where it may name the court */
  title?: string;
  /** an outcome: what it quotes is over */
  decides?: boolean;
  /** terms count from here */
  receivedAt: Date;
  /** which patterns need be tried in the text, where that is known already */
  mayMatch?: MayMatch;
}

/** A platform gives weeks to answer; for months one may appeal, or its record shows something. */
const mostDays = 59;
const maxText = 200_000;
const maxDated = 60;
const maxConsidered = 100;
const maxFound = 20;

/** Full-width figures and signs as plain ones; every character keeps its place. */
const plain = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) =>
      /[０-９（）：＋－]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char,
    )
    .replace(/[\u00a0\u202f\u3000]/g, ' ');

/** The languages in which the text may ask for something, and say a term or a date; of each what it may ask for. */
const askingIn = (languages: readonly Language[], mayMatch: MayMatch): Language[] =>
  languages.flatMap(({ code, words }) => {
    const unless = unlessIn(code);
    const timed =
      mayMatch(words.unit) || mayMatch(words.untilSomewhere) || (unless !== undefined && mayMatch(unless));
    const does = timed ? words.does.filter(([, pattern]) => mayMatch(pattern)) : [];
    const asks = does.length > 0 || (timed && (mayMatch(words.reader) || mayMatch(words.firm)));
    return asks ? [{ code, words: { ...words, does } }] : [];
  });

/** Whether a sentence in a language beside its own may stand in the text: one that tells a time and asks for something. */
const mayAsk = ({ words }: Language, mayMatch: MayMatch): boolean => {
  const { unit, untilSomewhere, reader, firm, moved, does } = words;
  return (
    [unit, untilSomewhere].some(mayMatch) &&
    ([reader, firm, moved].some(mayMatch) || does.some(([, pattern]) => mayMatch(pattern)))
  );
};

/** What one text, or a part of it as long as the whole, asks by when. */
const readIn = (text: string, context: DeadlineContext, mayMatch: MayMatch): Asked[] => {
  const languages = askingIn(languagesOf(context.language, context.inCourt), mayMatch);
  const beside = languagesBeside(context.language).filter((language) => mayAsk(language, mayMatch));
  if (languages.length + beside.length === 0) return [];
  const sender = { ...context, text };
  const ofSender = senderZone(sender);
  const zone = context.inCourt ? zoneOfOrder(`${context.title ?? ''}\n${text}`, ofSender) : ofSender;
  const dayFirst = dayComesFirst(sender);
  const sentences = sentencesOf(text);
  const reader: Reader = {
    ...context,
    zone,
    written: () => writtenOn(text, context.language.slice(0, 2), { receivedAt: context.receivedAt, zone }),
    english: dayFirst === undefined ? (['en', 'en-GB'] as const) : ([dayFirst ? 'en-GB' : 'en'] as const),
    longestTerm: context.inCourt || context.platform === 'law-firm' ? Number.POSITIVE_INFINITY : mostDays,
    languages,
    beside,
    budget: { dated: maxDated },
  };
  const found: Asked[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (found.length >= maxConsidered) break;
    if (!/\S/.test(sentence.text)) continue;
    found.push(...readInAny(sentence, sentences[index - 1]?.text ?? '', reader));
  }
  return withoutMoved(found);
};

/**
 * Reads what has to be done by when, the earliest first. A term counts from receipt; a bare date, and a term in days or
 * longer, ends with the day in the zone the text names, else the sender's; where day and month could be either, the
 * earlier date counts, and “before” a day is over when it begins. A date that nothing makes a deadline is none, and
 * neither is what somebody else promises or has time for. What is asked in words that we do not know is a reply. What an answer
 * quotes below counts only where the answer sets nothing itself, and is still to come; its terms count from when it was written.
 */
export const readDeadlines = (text: string, context: DeadlineContext): ReadDeadline[] => {
  const read = plain(text.slice(0, maxText));
  const mayMatch = (read === text && context.mayMatch) || mayMatchIn(read);
  const { own, history, since } = partHistory(read);
  const stated = readIn(own, context, mayMatch);
  const { receivedAt } = context;
  const then = since && since < receivedAt ? since : receivedAt;
  const found =
    stated.length > 0 || history === '' || context.decides
      ? stated
      : readIn(history, { ...context, receivedAt: then }, mayMatch).filter(
          ({ due }) => due.epochMilliseconds > receivedAt.getTime(),
        );
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept = longestFirst.filter(
    (one, index) => !longestFirst.slice(0, index).some((other) => overlaps(other, one)),
  );
  // “you have 72 hours”, and further below what has to be done in them: one deadline
  const isSaidBetter = (one: Asked, index: number): boolean =>
    kept.some(
      ({ what, due }, other) =>
        due.equals(one.due) &&
        (one.what === undefined ? what !== undefined : what === one.what && other < index),
    );
  return kept
    .filter((one, index) => !isSaidBetter(one, index))
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
