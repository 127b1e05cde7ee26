import { matchesIn } from '../../../platform/matches-in.ts';
import type { Hit } from '../../hit.ts';
import type { Passages } from '../../passages.ts';
import { complainantsWords } from './complainants-words.ts';
import type { FoundListing } from './found-listing.ts';
import { repeatedWords } from './repeated-words.ts';

/** How a listing stands in a notice: in words that it repeats of somebody, in running text, in a place made for it. */
const repeated = 0;
const told = 1;
const placed = 2;

/** A number, as most platforms write theirs. */
const token = /[\w-]+/g;
const word = /\p{L}+/gu;
const wordsIn = (text: string): number => matchesIn(text, word).length;

const linkBefore = /(?:https?:\/\/|www\.)\S*$/iu;
/** A label has few words before its colon: `Betroffene Artikel in Ihrem Konto: `. */
const mostOfLabel = 7;
const afterColon = /[:：][^:：\p{L}]*(?:\p{L}{1,3}[^:：\p{L}]*)?$/u;
/** A sentence goes on behind a number that only the line's break brought to the beginning of its line. */
const goesOn = /^(?:[,;.]| ?\p{Ll})/u;
const endsLine = /^[^\s,;.]*[)）\]】]?[^\S\n]*(?:[\n|\t]|$)/u;
/** How far around a listing is looked, in characters. */
const reach = 300;

/** Where a number stands, with what was read of the text around it. */
interface Place {
  start: number;
  end: number;
  /** where its sentence begins */
  from: number;
  /** the labels before it, the nearest last */
  labels: readonly Hit[];
  isListing: (token: string) => boolean;
}

/** True behind a label, where a line or a sentence begins, and where a line ends that holds a listing's title. */
const isPlaced = (text: string, { start, end, from, labels, isListing }: Place): boolean => {
  const near = Math.max(0, start - reach);
  const line = near + text.slice(near, start).lastIndexOf('\n') + 1;
  const begins = Math.max(from, line);
  const without = (before: string): string =>
    before.replace(linkBefore, '').replace(token, (one) => (isListing(one) ? '' : one));
  const before = without(text.slice(begins, start));
  const colon = before.search(afterColon);
  if (colon >= 0 && wordsIn(before.slice(0, colon)) <= mostOfLabel) return true;
  const behind = text.slice(end, end + reach);
  const isLabelled = labels.some(
    (label) =>
      label.start >= begins &&
      wordsIn(text.slice(begins, label.start)) === 0 &&
      wordsIn(without(text.slice(label.end, start))) <= 1,
  );
  if (isLabelled || wordsIn(before) === 0) return !goesOn.test(behind);
  return from >= line && wordsIn(text.slice(line, from)) === 0 && endsLine.test(behind);
};

const inBrackets = /[(（][^()（）]{0,120}[)）]/gu;

/** True where nothing but a word or two such as “and” stands between two listings, each of which may be described. */
const inOneRow = (text: string, from: number, to: number): boolean => {
  if (to - from > reach) return false;
  const between = text.slice(from, to).replace(inBrackets, '');
  return wordsIn(between) <= 2 && !/\n\s*\n/.test(between);
};

/** Every place of the listings, in their order; one that is written with spaces only has the place where it was read. */
const placesOf = (text: string, known: ReadonlyMap<string, FoundListing>) =>
  [
    ...matchesIn(text, token).flatMap(({ 0: written, index: start }) => {
      const listing = known.get(written);
      return listing ? [{ listing, start, end: start + written.length }] : [];
    }),
    ...[...known].flatMap(([written, listing]) => (/[^\w-]/.test(written) ? [{ listing, ...listing }] : [])),
  ].sort((a, b) => a.start - b.start);

/** How each of the listings stands where it stands best; those of one row stand alike. */
const standings = (
  text: string,
  passages: Passages,
  known: ReadonlyMap<string, FoundListing>,
): Map<FoundListing, number> => {
  const { sentences, labels } = passages;
  const places = placesOf(text, known);
  const quoted = [...repeatedWords(text, passages), ...complainantsWords(text, passages, places)];
  const best = new Map<FoundListing, number>();
  const spoken = sentences.filter(({ inText }) => inText);
  let [sentenceAt, labelAt] = [0, 0];
  let row: { listings: FoundListing[]; how: number; end: number } | undefined;
  for (const { listing, start, end } of places) {
    while ((spoken[sentenceAt]?.end ?? end) <= start) sentenceAt += 1;
    while ((labels[labelAt]?.end ?? end) <= start) labelAt += 1;
    const sentence = spoken[sentenceAt];
    const place = {
      start,
      end,
      from: sentence?.start ?? start,
      labels: labels.slice(Math.max(0, labelAt - 4), labelAt),
      isListing: (one: string) => known.has(one),
    };
    const isRepeated = sentence?.quoted || quoted.some((one) => one.start <= start && start < one.end);
    const how = isRepeated ? repeated : isPlaced(text, place) ? placed : told;
    if (row && (row.how === repeated) === (how === repeated) && inOneRow(text, row.end, start)) {
      if (how > row.how) for (const one of row.listings) best.set(one, Math.max(how, best.get(one) ?? how));
      row = { listings: row.listings, how: Math.max(how, row.how), end };
      row.listings.push(listing);
    } else row = { listings: [listing], how, end };
    best.set(listing, Math.max(row.how, best.get(listing) ?? row.how));
  }
  return best;
};

/**
 * The listings that a notice speaks of in passing: in running text, or in words that it repeats of somebody, where others
 * of their kind stand in places made for them. Who complains writes such words into a platform's form.
 */
export const inPassing = (
  text: string,
  passages: Passages,
  listings: readonly FoundListing[],
): ReadonlySet<FoundListing> => {
  if (listings.length < 2) return new Set();
  const inText = listings.filter(({ start }) => start >= 0);
  const known = new Map(inText.map((one) => [text.slice(one.start, one.end), one]));
  const best = standings(text, passages, known);
  const howOf = (one: FoundListing): number => best.get(one) ?? told;
  const topOf = (some: readonly FoundListing[]): number =>
    some.reduce((how, one) => Math.max(how, howOf(one)), repeated);
  const isOutside = topOf(listings) > repeated;
  return new Set(
    [...Map.groupBy(listings, ({ platform, type }) => `${platform} ${type}`).values()].flatMap((kind) => {
      const top = topOf(kind);
      // what only the subject line names is what the mail is about
      return kind.filter(
        (one) => one.start >= 0 && (howOf(one) < top || (isOutside && howOf(one) === repeated)),
      );
    }),
  );
};
