import type { Hit } from '../hit.ts';
import { mayMatchIn } from '../may-match.ts';
import type { RightNumberType } from '../vocabulary.ts';
import { columnBelow } from './columns.ts';
import {
  distinct,
  type Found,
  isMasked,
  labelOf,
  linesBelow,
  overlaps,
  type Source,
  valuesAfter,
} from './found.ts';
import { accounts, isNoRight } from './not-rights.ts';
import { behindCode, behindLand, reliedOn } from './right-registers.ts';
import { bareUnitedStates, shapes } from './right-shapes.ts';
import { designType, lineBefore, patentType, rightNear, trademarkType } from './right-types.ts';

type FoundRight = Found<RightNumberType>;

interface Place {
  start: number;
  end: number;
}
interface Value extends Place {
  value: string;
}

const number =
  /((?:[A-Z]{1,4}[ -]?)?(?:\d{1,2}(?:,\d{3}){2}(?!\d)|\d(?:[,./ -]?\d){3,18})(?: ?[ABCSUY]\d?\b)?)(?![\dA-Za-z])/y;
const bareNumber =
  /(\d{1,2},\d{3},\d{3}|\d{1,2}\.\d{3}\.\d{3}|\d{6,9}|\d \d{3} \d{3}(?! ?\d| ?[€$£]))(?![\dA-Za-z-]|[.,]\d)/y;
const copyrightNumber = /([A-Za-z一-鿿]{0,6}[ -]?\d[\dA-Z-]{4,24})(?![A-Za-z\d])/y;

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

/** Thousands in groups, as American registers print their numbers; not a price. */
const groups = /(?<![\d,.$€£¥/])\d{1,2},\d{3},\d{3}(?![\d,]|\s?(?:USD|EUR|GBP|units|pieces))/g;
const sentenceEnd = /[\n。;]|[.!?]\s(?!\d)/;

/** Such numbers in what a sentence goes on to say behind a word for a right: `the registration relied on is 7,215,406`. */
const groupedBehind = (text: string, label: Hit): Value[] => {
  const rest = text.slice(label.end, label.end + 90).split(sentenceEnd, 1)[0] ?? '';
  return [...rest.matchAll(groups)].map(({ 0: value, index }) => ({
    value,
    start: label.end + index,
    end: label.end + index + value.length,
  }));
};

const ofComplaint =
  /(?:complaint|claim|beschwerde|plainte|reclamaci[oó]n|denuncia|den[uú]ncia|segnalazione|reclamo|klacht|skarga)\s(?:of|de|di|per|por|pour|wegen|over|sur|o)\s$/i;

const compact = (value: string): string => value.replace(/[,\s]/g, '');

/** A word for a country between a right and its number: `dessin et modèle français n° 20214418`. */
const nationality =
  /\s(?:français|italian|español|portugu|brasil|mexican|aleman|alemã|allemand|tedesc|britanni|britán|suisse|svizzer|chino|chinois|cinese|européen|europe[ao]|europei|estadounidens|statunitens|américain|amerikan)\p{L}{0,4}(?=[\s:])/uy;

const behindNationality = (text: string, label: Hit): Value[] => {
  nationality.lastIndex = label.end;
  return nationality.test(text) ? valuesAfter(text, { ...label, end: nationality.lastIndex }, number) : [];
};

/** A heading that ends its line, and so speaks of the lines below: `two of its patents:`. */
const heads = /^[^\n\d]{0,30}[:：][ \t]*\n/;

const listBelow = (text: string, label: Hit): Value[] =>
  heads.test(text.slice(label.end, label.end + 40)) ? linesBelow(text, label, number) : [];

/** What numbers a right's label has: right behind it, in its column, in the list below it, or further on in its sentence. */
const numbersOf = (text: string, label: Hit, isDesign: boolean): Value[] => {
  // “TM-4471-0926” is a code of somebody's own
  const begins = /^-[\dA-Z]/.test(text.slice(label.end, label.end + 2)) && label.end - label.start <= 4;
  for (const ways of [
    () => (begins ? [] : valuesAfter(text, label, number)),
    () => behindNationality(text, label),
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

/** A date or an order number behind a label of rights. */
const isOther = (raw: string): boolean =>
  !/\d{3}/.test(compact(raw)) ||
  /^(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}$/.test(raw) ||
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(raw) ||
  /^\d{3}-\d{7}-\d{7}$/.test(raw);

const next =
  /[\s,;、，/&]{0,3}(?:(?:and|und|et|e|y|i|en|och|ve|oraz|ou|or|o|和|及|与|および)(?![A-Za-z])\s{0,2})?(?:(?:no|nr|n)[.°º]{1,2}\s?|第)?/iuy;
const mostInList = 50;

/** The numbers that go on a list of them, written as the one before: `EP 1 234 567, EP 2 345 678 and EP 3 456 789`. */
const goingOn = (text: string, first: Place): Value[] => {
  const raw = text.slice(first.start, first.end);
  const written = raw
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\d/g, '\\d')
    .replace(/\s+/g, '\\s');
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

const placesOf = (pattern: RegExp, text: string): Place[] =>
  [...text.matchAll(pattern)].map(({ 0: raw, index }) => ({ start: index, end: index + raw.length }));

const numbered =
  /(?:id|no|nr|n[º°]|number|nummer|num[eé]ro|número|numer|code|[编編][号號]|[单單][号號]|番号)\W{0,3}$/iu;

/** True right behind a label for the number of a complaint. */
const isComplaint = ({ text, labels }: Source, start: number): boolean =>
  labels.some(
    (label) =>
      labelOf(label) === 'complaint-id' &&
      label.end <= start &&
      start - label.end <= 4 &&
      numbered.test(text.slice(label.start, start)),
  );

/** Spaces that hold a number together in print: `4 884 207` with thin ones. */
const narrow = /[\u00A0\u2000-\u200A\u202F]/g;

/** The numbers of registered rights: first those whose shape tells, then those whose label does. */
export const readRights = (source: Source, taken: readonly Place[]): FoundRight[] => {
  const { labels, language } = source;
  const text = source.text.replace(narrow, ' ');
  const mayMatch = text === source.text ? source.mayMatch : mayMatchIn(text);
  const found: FoundRight[] = [];
  if (!/\d{3}/.test(text)) return found;
  const others = [...taken, ...placesOf(accounts, text)];
  const free = (place: Place) =>
    !isMasked(text, place.start, place.end) &&
    ![...others, ...found].some((other) => overlaps(other, place)) &&
    !isNoRight(text, place) &&
    !isComplaint(source, place.start);

  for (const { type, pattern, behind, holds } of shapes) {
    if (!mayMatch(pattern) || (behind && !mayMatch(behind))) continue;
    if (holds !== undefined && !text.includes(holds)) continue;
    for (const match of text.matchAll(pattern)) {
      const raw = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(raw);
      const place = { start, end: start + raw.length };
      if (!free(place) || (behind && !behind.test(lineBefore(text, start)))) continue;
      const value = type === 'us-copyright-registration' ? raw.replace(/\s+/g, ' ') : compact(raw);
      found.push({ type, value, ...place });
    }
  }

  for (const label of labels) {
    const name = labelOf(label);
    if (name === 'trademark') {
      const [after = namedMark(text, label) ?? columnBelow(text, label, bareNumber)[0]] = valuesAfter(
        text,
        label,
        bareNumber,
      );
      const type =
        after && free(after) ? trademarkType(after.value, text, after.start, source, false) : undefined;
      if (after && type) found.push({ ...after, value: compact(after.value), type });
      continue;
    }
    if (name === 'copyright') {
      for (const after of valuesAfter(text, label, copyrightNumber))
        if (/\d{5}/.test(after.value.replace(/-/g, '')) && free(after))
          found.push({ ...after, type: 'copyright' });
      continue;
    }
    if (
      name !== 'trademark-registration' &&
      name !== 'trademark-serial' &&
      name !== 'patent' &&
      name !== 'design'
    )
      continue;
    // “patent complaint 99202606” numbers the complaint
    if (ofComplaint.test(text.slice(Math.max(0, label.start - 24), label.start))) continue;
    for (const after of numbersOf(text, label, name === 'design')) {
      const raw = after.value.trim();
      if (isOther(raw) || !free(after)) continue;
      const type =
        name === 'patent'
          ? patentType(raw, text, after.start, language)
          : name === 'design'
            ? designType(raw, text, after.start)
            : trademarkType(raw, text, after.start, source, name === 'trademark-serial');
      if (type) found.push({ type, value: compact(raw), start: after.start, end: after.start + raw.length });
    }
  }

  for (const pattern of [behindLand, behindCode, reliedOn]) {
    if (!mayMatch(pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      const raw = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(raw);
      const place = { start, end: start + raw.length };
      const right = rightNear(text, start);
      if (!right || !free(place)) continue;
      const type =
        right === 'patent'
          ? patentType(raw, text, start, language)
          : right === 'design'
            ? designType(raw, text, start)
            : trademarkType(raw, text, start, source, false);
      if (type) found.push({ type, value: compact(raw), ...place });
    }
  }
  for (const { 0: raw, index } of text.matchAll(bareUnitedStates)) {
    const place = { start: index, end: index + raw.length };
    if (free(place)) found.push({ type: 'us-utility-patent', value: compact(raw), ...place });
  }
  for (const one of [...found])
    for (const after of goingOn(text, one))
      if (free(after)) found.push({ ...after, type: one.type, value: compact(after.value) });
  return distinct(found);
};

/** The digits of a number without the letters of its office and of its kind: `US 11,318,240 B2` is `11318240`. */
const coreOf = ({ type, value }: FoundRight): string =>
  `${type} ${value.replace(/^[A-Z]{2}(?=\d{6})|(?<=\d{6})[ABCSTUY]\d?$/g, '')}`;

/** Leaves one of a number that a mail writes in two ways, the one that says most. */
export const distinctRights = (found: readonly FoundRight[]): FoundRight[] =>
  found.filter((one, at) => {
    const same = found.filter((other) => coreOf(other) === coreOf(one));
    const fullest = Math.max(...same.map(({ value }) => value.length));
    return one.value.length === fullest && found.findIndex(({ value }) => value === one.value) === at;
  });
