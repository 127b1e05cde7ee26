import type { Hit } from '../hit.ts';
import type { RightNumberType } from '../vocabulary.ts';
import { columnBelow } from './columns.ts';
import { distinct, type Found, isMasked, labelOf, overlaps, type Source, valuesAfter } from './found.ts';
import { bareUnitedStates, shapes } from './right-shapes.ts';
import { designType, lineBefore, patentType, trademarkType } from './right-types.ts';

type FoundRight = Found<RightNumberType>;

const number = /((?:[A-Z]{1,4}[ -]?)?\d[\d,. /-]{3,18}\d(?: ?[ABCSUY]\d?\b)?)(?![\dA-Za-z])/y;
const bareNumber = /(\d{1,2},\d{3},\d{3}|\d{1,2}\.\d{3}\.\d{3}|\d{6,9})(?![\dA-Za-z-]|[.,]\d)/y;
const copyrightNumber = /([A-Za-z一-鿿]{0,6}[ -]?\d[\dA-Z-]{4,24})(?![A-Za-z\d])/y;

/** The name of a mark, perhaps its country, and then its number: `marque française TÉRÉBENTHE n° 4 655 210`. */
const nameAndNumber =
  /(?:\s\p{Ll}{3,16})?\s[«“„"‘'「(]?\s?\p{Lu}[^\n.;:()]{0,40}?[»”“"’'」)]?,?\s\(?(?:[Nn][°ºo]\.?|[Nn]r\.?|[Rr]eg\.?(?:\s?[Nn][or]\.?|istration [Nn](?:o\.?|umber))|[Nn][uú]m(?:ero)?\.?)\s?(\d[\d ,]{4,11}\d)(?![\d-])/uy;

const namedMark = (text: string, label: Hit): { value: string; start: number; end: number } | undefined => {
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
const groupedBehind = (text: string, label: Hit): { value: string; start: number; end: number }[] => {
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

/** The numbers of registered rights: first those whose shape tells, then those whose label does. */
export const readRights = (
  source: Source,
  taken: readonly { start: number; end: number }[],
): FoundRight[] => {
  const { text, labels, language, mayMatch } = source;
  const found: FoundRight[] = [];
  if (!/\d{3}/.test(text)) return found;
  const free = (place: { start: number; end: number }) =>
    !isMasked(text, place.start, place.end) && ![...taken, ...found].some((other) => overlaps(other, place));

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
    // “TM-4471-0926” is a code of somebody's own
    const begins = /^-[\dA-Z]/.test(text.slice(label.end, label.end + 2)) && label.end - label.start <= 4;
    const behind = begins ? [] : valuesAfter(text, label, number);
    const below = behind.length > 0 ? behind : columnBelow(text, label, number);
    // an American design has a D before its number: thousands in groups are another right's
    const values = below.length > 0 || name === 'design' ? below : groupedBehind(text, label);
    for (const after of values) {
      const raw = after.value.trim();
      if (!/\d{3}/.test(compact(raw)) || /^(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}$/.test(raw) || !free(after))
        continue;
      // a date, a price or an order number behind a label of rights
      if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(raw) || /^\d{3}-\d{7}-\d{7}$/.test(raw)) continue;
      const type =
        name === 'patent'
          ? patentType(raw, text, after.start, language)
          : name === 'design'
            ? designType(raw, text, after.start)
            : trademarkType(raw, text, after.start, source, name === 'trademark-serial');
      if (type) found.push({ type, value: compact(raw), start: after.start, end: after.start + raw.length });
    }
  }
  for (const { 0: raw, index } of text.matchAll(bareUnitedStates)) {
    const place = { start: index, end: index + raw.length };
    if (free(place)) found.push({ type: 'us-utility-patent', value: compact(raw), ...place });
  }
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
