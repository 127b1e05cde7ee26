import { matchesIn } from '../../../platform/matches-in.ts';
import { conceptNumber } from '../../concepts.ts';
import { isProse } from '../../form-fields.ts';
import type { Passages } from '../../passages.ts';
import type { Place } from '../../place.ts';
import {
  announcing,
  commentHeading,
  descriptionHeading,
  reasonHeading,
  reporter,
} from './comment-headings.ts';

const mostFields = 50;

const blankLine = /\n[^\S\n]{0,200}(?=\n)/g;
const mostParagraphs = 500;

const owner = conceptNumber('owner');
const listing = conceptNumber('listing');
const longestAnnouncement = 220;
/** What ends an announcement: a colon or a cell, or the line of one that is a heading. */
const announces = /[:：\t]|(?<=^[^\n.,;!?。，]{1,60})\n/u;

/** Where sentences end that announce what a rights owner writes: `The complainant stated:`. */
const announced = (text: string, { sentences }: Passages): number[] =>
  sentences
    .filter(({ inText }) => inText)
    .flatMap(({ start, end, hits }) => {
      const said = text.slice(start, Math.min(start + longestAnnouncement, end + 2));
      const length = said.search(announces);
      if (length < 0) return [];
      const words = said.slice(0, length);
      const isBefore = (means: number) =>
        hits.some((hit) => hit.means === means && hit.end <= start + length);
      if (!isBefore(owner) && !reporter.test(words)) return [];
      return !isBefore(listing) && announcing.test(words) ? [start + length + 1] : [];
    })
    .slice(0, mostFields);

const longestLabel = 60;
/** A listing behind a label or in a list has few words before it on its line. */
const beginsLine = /(?:^|\n)[^\n\p{L}]*(?:\p{L}+[^\n\p{L}]*){0,4}$/u;

/** More of a paragraph than this, in characters, and more listings than these are not looked at. */
const longestLooked = 2_000;
const mostNamed = 1_000;

const isIn = ({ start }: Place, field: Place): boolean => field.start <= start && start < field.end;

const saysMuch = (text: string, { start, end }: Place): boolean =>
  isProse.test(text.slice(start, Math.min(end, start + longestLooked)));

const paragraphsOf = (text: string): Place[] => {
  const ends = matchesIn(text, blankLine, mostParagraphs).map(({ index }) => index);
  return [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
};

const longestRow = 400;
const cellsIn = (row = ''): number => row.split('\t').length;
/** True for the heading of a table's first column: names stand beside it, and a row of as many cells below. */
const headsColumn = (text: string, { 0: said, index }: RegExpExecArray): boolean => {
  if (!said.endsWith('\t')) return false;
  const end = index + said.length;
  const [beside = '', below] = text.slice(end, end + longestRow).split('\n', 2);
  return !/\d/.test(beside) && !isProse.test(beside) && cellsIn(below) === cellsIn(beside) + 1;
};

/** What whoever complains wrote into the fields of a form. `named` are the places of all listings, in their order. */
export const complainantsWords = (text: string, passages: Passages, named: readonly Place[]): Place[] => {
  const first = named.slice(0, mostNamed);
  const paragraphs = paragraphsOf(text);
  const platforms = paragraphs.filter(
    (one) => saysMuch(text, one) && !first.some((place) => isIn(place, one)),
  );
  const listed = named.findLast(({ start }) =>
    beginsLine.test(text.slice(Math.max(0, start - longestLabel), start)),
  );

  const behind = (heading: RegExp): number[] =>
    matchesIn(text, heading, mostFields)
      .filter((match) => !headsColumn(text, match))
      .map(({ 0: said, index }) => index + said.length);
  /** Up to the end of a paragraph, which may stand below a heading and a blank line. */
  const paragraphFrom = (from: number): Place => {
    const begins = from + text.slice(from).search(/\S|$/);
    return { start: from, end: paragraphs.find(({ end }) => end > begins)?.end ?? text.length };
  };
  const lineFrom = (from: number): Place => {
    const { end } = paragraphFrom(from);
    const [line = ''] = /^\s*[^\n]*/u.exec(text.slice(from, end)) ?? [];
    return { start: from, end: from + line.length };
  };
  const descriptions = behind(descriptionHeading);
  const long = descriptions.filter((from) => saysMuch(text, paragraphFrom(from)));
  const fields = [...descriptions, ...behind(reasonHeading)].map((from) => {
    const near = paragraphFrom(from);
    return saysMuch(text, near) ? near : lineFrom(from);
  });

  /**
   * Up to where his words may end, with blank lines, labels and lists among them: a form names listings before them, or behind
   * what the platform itself goes on to say.
   */
  const wordsFrom = (from: number): Place => {
    const isOwn = (one: Place) => one.end <= from && !fields.some((field) => isIn(one, field));
    if (first.some(isOwn)) return { start: from, end: text.length };
    const { end } = paragraphFrom(from);
    const next = platforms.findLast((one) => one.start >= end && one.end <= (listed?.start ?? 0));
    return { start: from, end: next?.end ?? end };
  };
  // a list describes each of its listings
  const comments = [
    ...behind(commentHeading),
    ...announced(text, passages),
    ...(descriptions.length > 1 ? [] : long),
  ];
  for (const from of comments.toSorted((a, b) => a - b)) fields.push(wordsFrom(from));
  return fields;
};
