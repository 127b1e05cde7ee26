import type { Platform } from '../../../mail/vocabulary.ts';
import { matchesIn } from '../../../platform/matches-in.ts';
import { labelOf, type Source, valuesAfter } from '../found.ts';
import type { Label } from '../labels.ts';
import { isOfSomethingElse } from './bare.ts';
import { type FoundListing, listingOf } from './found-listing.ts';
import { numbers } from './numbers.ts';
import { numbersAnother } from './numbers-another.ts';

/** Where a title's number stands: in brackets, behind a closing quotation mark, before it on a line, on a line `ID: …`; not in `KvK-nummer: …`. */
const besideTitle =
  /(?:[(（[【](?:(?:ID|[Nn]r\.|[Nn]\.?[ºo°])\s?[:：]?\s?)?|["”“»」],?\s|^[ \t]{0,8}(?:[-–•*·]|\(?\d{1,2}[.)])?[ \t]{0,8}(?:ID\s?[:：]\s?)?|(?<!(?:[Nn](?:[ro]|umber|ummer|um[eé]ro|úmero|umer|umarası)|[号號])[.°º]?\s?)[-–—:：]\s)(?!20\d\d(?:0\d|1[0-2])[0-3]\d(?:\d{6})?(?!\d)|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20[0-3]\d(?!\d))(\d{8,19})(?=[)）\]】,;.]|\s|$)(?![.,]\d)/gmu;
/** So many numbers beside titles are looked at. */
const mostTitled = 300;
/** Labels that leave the number behind them to its title. */
const ofListings = new Set<Label>(['item', 'product', 'listing', 'sku', 'asin', 'name']);

const numberLines = /(?:^|\n)([^\n]*)\n(?:[ \t]*\d+[ \t]*\n)*[ \t]*$/;
/** True in a list of bare numbers that stands below a line on complaints: `Two complaints are open` and their numbers. */
const isBelowComplaint = ({ text, labels }: Source, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 400), start);
  const heading = numberLines.exec(before);
  if (!heading) return false;
  const from = start - before.length + heading.index;
  const names = labels.filter(
    (label) => label.start >= from && label.end <= from + 1 + (heading[1]?.length ?? 0),
  );
  return names.some((label) => labelOf(label) === 'complaint');
};

/** How far, in characters, a label claims the number behind it. */
const reach = 30;
/** True behind a label of something else: a complaint, an order, a mark, a telephone number. */
const isClaimed = ({ text, labels }: Source, start: number): boolean =>
  labels.some((label) => {
    const name = labelOf(label);
    return (
      name !== undefined &&
      !ofListings.has(name) &&
      label.end <= start &&
      start - label.end <= reach &&
      !text.slice(label.end, start).includes('\n\n')
    );
  });

/** In a mail of a known platform that names no listing otherwise, the numbers of its length beside titles. */
export const titledListings = (source: Source, platform: Platform): FoundListing[] => {
  const { text } = source;
  const shape = numbers[platform];
  if (!shape || platform === 'other') return [];
  return matchesIn(text, besideTitle, mostTitled).flatMap((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    shape.digits.lastIndex = start;
    if (shape.digits.exec(text)?.[0] !== value || isOfSomethingElse(text, start)) return [];
    if (isBelowComplaint(source, start)) return [];
    if (isClaimed(source, start)) return [];
    if (numbersAnother(source, { start, end: start + value.length })) return [];
    // and those that it begins a list of
    return valuesAfter(text, { start, end: start, means: 0 }, shape.digits, { sameLine: true }).map(
      listingOf({ platform, type: shape.type }),
    );
  });
};
