import { matchesIn } from '../../platform/matches-in.ts';
/** A stretch of text and where it begins. */
export interface Sentence {
  text: string;
  start: number;
}

const longest = 600;
const end =
  /[。！？]|[.!?](?=\s+["“(¿¡]?\p{Lu})|\n[ \t]*\n|\n(?=[ \t]*(?:[-•*–·]|\d{1,2}[.)、]|[(（]\d)[ \t]*\S)/gu;

/** An ordinal or a month's abbreviation before a full stop ends no sentence: `5. März`, `Sept. 5`. */
const notAnEnd =
  /(?:\b\d{1,2}|\b(?:No|Nr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|St|Mr|Mrs|Dr))$/;

/** “December 2” is no ordinal. */
const englishDay =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}$/;

/** So long is a date with its hour at most, together with what sets it into the middle of its line. */
const longestDate = 120;
const clock = String.raw`(?:\d{1,2}(?:[.:h]\d\d)?\s?(?:[ap]\.?m\.?|uhr|h|heures)?,?\s(?:[A-Z]{1,4}\s)?(?:on |am |le )?)?`;
const aDate = new RegExp(
  String.raw`^\s{0,60}${clock}(?:\p{L}{2,12},? ){0,2}(?:\d{1,2}\p{L}{0,2}[./-]? ?(?:\d{1,2}[./-]|(?:de |of )?\p{L}{3,10}\.?,?) ?(?:de )?20\d\d|\p{L}{3,9}\.? \d{1,2},? 20\d\d)`,
  'u',
);

const leadsOn = (text: string, before: number, after: number): boolean =>
  /\p{L}[ \t]*$/u.test(text.slice(Math.max(0, before - 3), before)) &&
  aDate.test(text.slice(after, after + longestDate));

/** Cuts a text at the ends of sentences, paragraphs and list items, never longer than 600 characters a piece. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  /** where the date began that the last words lead to */
  let dateFrom = Number.NEGATIVE_INFINITY;
  const cut = (to: number) => {
    for (let at = start; at < to; at += longest)
      sentences.push({ text: text.slice(at, Math.min(to, at + longest)), start: at });
    start = to;
  };
  for (const match of matchesIn(text, end)) {
    const after = match.index + match[0].length;
    if (match[0].startsWith('\n')) {
      // a date that stands on a line of its own belongs to the words that lead to it
      if (leadsOn(text, match.index, after)) {
        dateFrom = after;
        continue;
      }
      // … and so do the words that go on behind it
      const isBehindDate = match.index - dateFrom < longestDate;
      if (isBehindDate && /^\s*\p{Ll}/u.test(text.slice(after, after + 20))) continue;
    }
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (match[0] === '.' && notAnEnd.test(before) && !englishDay.test(before)) continue;
    cut(after);
  }
  cut(text.length);
  return sentences;
};
