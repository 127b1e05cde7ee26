import { matchesIn } from '../../../platform/matches-in.ts';
import type { Hit } from '../../hit.ts';
import type { Place } from '../../place.ts';
import { columnBelow } from '../columns.ts';
import { linesBelow, valuesAfter } from '../found.ts';

export interface Value extends Place {
  value: string;
}

/** A number as values of it are compared and shown: without spaces and thousands commas. */
export const compact = (value: string): string => value.replace(/[,\s]/g, '');

const number =
  /((?:[A-Z]{1,4}[ -]?)?(?:\d{1,2}(?:,\d{3}){2}(?!\d)|\d(?:[,./ -]?\d){3,18})(?: ?[ABCSUY]\d?\b)?)(?![\dA-Za-z]|-[A-Z](?![A-Za-z\d]))/y;
const bareNumber =
  /((?:(?:AT|AU|BX|CH|CZ|DK|ES|FI|FR|IE|IT|NO|NZ|PL|PT|SE|TR) ?)?(?:\d{1,2},\d{3},\d{3}|\d{1,2}\.\d{3}\.\d{3}|\d{6,9}|\d(?:\d\d)? \d{3} \d{3}(?! ?\d| ?[€$£])))(?![\dA-Za-z-]|[.,]\d)/y;
/** The name of a mark, perhaps its country, and then its number: `marque française TÉRÉBENTHE n° 4 655 210`. */
const nameAndNumber =
  /(?:\s\p{Ll}{3,16})?\s[«“„"‘'「(]?\s?\p{Lu}[^\n.;:()]{0,40}?[»”“"’'」)]?,?\s\(?(?:[Nn][°ºo]\.?|[Nn]r\.?|[Rr]eg\.?(?:\s?[Nn][or]\.?|istration [Nn](?:o\.?|umber))|[Nn][uú]m(?:ero)?\.?)\s?(\d[\d ,]{4,11}\d)(?![\d-])/uy;

const namedMark = (text: string, label: Hit): Value | undefined => {
  nameAndNumber.lastIndex = label.end;
  const match = nameAndNumber.exec(text);
  const value = match?.[1];
  if (!match || value === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return { value, start, end: start + value.length };
};

/** Thousands in groups, as American registers print their numbers; not a price, nor a round count. */
const groups =
  /(?<![\d,.$€£¥/])\d{1,2},\d{3},(?!000)\d{3}(?![\d,]|\s?(?:USD|EUR|GBP|units|pieces|products|items|copies|pairs|sets|views|customers|sales|orders))/g;
const sentenceEnd = /[\n。;]|[.!?]\s(?!\d)/;

/** Such numbers in what a sentence goes on to say behind a word for a right: `the registration relied on is 7,215,406`. */
const groupedBehind = (text: string, label: Hit): Value[] => {
  const rest = text.slice(label.end, label.end + 90).split(sentenceEnd, 1)[0] ?? '';
  return matchesIn(rest, groups).map(({ 0: value, index }) => ({
    value,
    start: label.end + index,
    end: label.end + index + value.length,
  }));
};

/** What kind of a right, and of what country, between its name and its number: `marque verbale française n° 4 512 709`. */
const described =
  /(?:\s(?:verbal|figurativ|semi-figurativ|nominativ|denominativ|mixt|mist|nation|nacion|naziona|français|italian|español|portugu|brasil|mexican|aleman|alemã|allemand|tedesc|britanni|britán|suisse|svizzer|chino|chinois|cinese|européen|europe[ao]|europei|estadounidens|statunitens|américain|amerikan)\p{L}{0,4}(?=[\s:])){1,3}/uy;

const behindDescription = (text: string, label: Hit, pattern: RegExp): Value[] => {
  described.lastIndex = label.end;
  return described.test(text) ? valuesAfter(text, { ...label, end: described.lastIndex }, pattern) : [];
};

/** A heading that ends its line, and so speaks of the lines below: `two of its patents:`. */
const heads = /^[^\n\d]{0,30}[:：][ \t]*\n/;

const listBelow = (text: string, label: Hit): Value[] =>
  heads.test(text.slice(label.end, label.end + 40)) ? linesBelow(text, label, number) : [];

/** The number of a mark behind a word for marks by itself. */
export const numberOfMark = (text: string, label: Hit): Value | undefined =>
  valuesAfter(text, label, bareNumber)[0] ??
  behindDescription(text, label, bareNumber)[0] ??
  namedMark(text, label) ??
  columnBelow(text, label, bareNumber)[0];

/** What numbers a right's label has: right behind it, in its column, in the list below it, or further on in its sentence. */
export const numbersOf = (text: string, label: Hit, isDesign: boolean): Value[] => {
  // “TM-4471-0926” is a code of somebody's own
  const begins = /^-[\dA-Z]/.test(text.slice(label.end, label.end + 2)) && label.end - label.start <= 4;
  for (const ways of [
    () => (begins ? [] : valuesAfter(text, label, number)),
    () => behindDescription(text, label, number),
    () => columnBelow(text, label, number),
    () => listBelow(text, label),
    // an American design has a D before its number: thousands in groups are another right's
    () => (isDesign ? [] : groupedBehind(text, label)),
  ]) {
    const values = ways();
    if (values.length > 0) return values;
  }
  return [];
};

/** True for a date or an order number behind a label of rights. */
export const isOther = (raw: string): boolean =>
  !/\d{3}/.test(compact(raw)) ||
  /^(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}$/.test(raw) ||
  // perhaps with the hour behind it
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?: \d{1,2})?$/.test(raw) ||
  /^\d{3}-\d{7}-\d{7}$/.test(raw) ||
  // a certificate of somebody's own
  /^[A-Z]-\d+-\d+$/.test(raw);

const next =
  /(?:\s?[,;、，/&]\s{0,2}|\s(?=(?:and|und|et|e|y|i|en|och|ve|oraz|ou|or|o)\s)|(?=[和及与]))(?:(?:and|und|et|e|y|i|en|och|ve|oraz|ou|or|o)\s|[和及与])?(?:(?:no|nr|n)[.°º]{1,2}\s?|第)?/iuy;
const mostInList = 50;

const nextInHan = /[号號](?:[、，,和与與及]|及び|および|並びに|以及)\s?(?:同)?第?\s?(\d{6,9})(?=[号號])/y;

/** The same in Chinese and Japanese: `第6611772号、第6611773号`. */
const goingOnInHan = (text: string, first: Place): Value[] => {
  const values: Value[] = [];
  for (let at = first.end; values.length < mostInList; ) {
    nextInHan.lastIndex = at;
    const value = nextInHan.exec(text)?.[1];
    if (value === undefined) break;
    at = nextInHan.lastIndex;
    values.push({ value, start: at - value.length, end: at });
  }
  return values;
};

/** The numbers that go on a list of them, written as the one before: `EP 1 234 567, EP 2 345 678 and EP 3 456 789`. */
export const goingOn = (text: string, first: Place): Value[] => {
  const raw = text.slice(first.start, first.end);
  if (/^[号號]/.test(text.slice(first.end))) return goingOnInHan(text, first);
  // digits alone may be the number of anything
  if (/^\d*$/.test(raw)) return [];
  const written = raw.replace(/\d|\s+|[^\d\s]+/g, (part) =>
    /\d/.test(part) ? '\\d' : /\s/.test(part) ? '\\s' : RegExp.escape(part),
  );
  const same = new RegExp(`${written}(?![\\d\\p{L}-]|[.,/]\\d)`, 'uy');
  const values: Value[] = [];
  for (let at = first.end; values.length < mostInList; ) {
    next.lastIndex = at;
    if (!next.test(text) || next.lastIndex === at) break;
    same.lastIndex = next.lastIndex;
    const start = next.lastIndex;
    if (!same.test(text)) break;
    at = same.lastIndex;
    values.push({ value: text.slice(start, at), start, end: at });
  }
  return values;
};
