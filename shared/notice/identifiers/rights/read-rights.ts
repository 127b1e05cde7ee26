import { matchesIn } from '../../../platform/matches-in.ts';
import type { Hit } from '../../hit.ts';
import { lineBefore } from '../../line-at.ts';
import { mayMatchIn } from '../../may-match.ts';
import { type Place, placesIn } from '../../place.ts';
import type { RightNumberType } from '../../vocabulary.ts';
import { distinct, type Found, isMasked, labelOf, longestOf, type Source, valuesAfter } from '../found.ts';
import type { Label } from '../labels.ts';
import { accounts, isNoRight } from './not-rights.ts';
import { behindCode, behindLand, reliedOn } from './registers.ts';
import { bareUnitedStates, shapes } from './shapes.ts';
import { type NamedRight, rightNear, typeOf } from './types.ts';
import { compact, goingOn, isOther, numberOfMark, numbersOf, type Value } from './values.ts';

type FoundRight = Found<RightNumberType>;

const copyrightNumber = /([A-Za-z一-鿿]{0,6}[ -]?\d[\dA-Z-]{4,24})(?![A-Za-z\d])/y;

const numbered: Partial<Record<Label, NamedRight>> = {
  'trademark-registration': 'mark',
  'trademark-serial': 'serial',
  patent: 'patent',
  design: 'design',
};

const ofComplaint =
  /(?:complaint|claim|beschwerde|plainte|reclamaci[oó]n|denuncia|den[uú]ncia|segnalazione|reclamo|klacht|skarga)\s(?:of|de|di|per|por|pour|wegen|over|sur|o)\s$/i;

/** Each match of a pattern, or of its first group where it has one. */
const valuesOf = (pattern: RegExp, text: string): Value[] =>
  matchesIn(text, pattern).map((match) => {
    const value = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    return { value, start, end: start + value.length };
  });

/** How far before a number the words for it are looked for on its line, in characters. */
const near = 60;

const endsAsNumber =
  /(?:id|no|nr|n[º°]|number|nummer|num[eé]ro|número|numer|code|[编編][号號]|[单單][号號]|番号)$/iu;
const gap = /^[\s:：#(（.]{0,4}$/;

/** Says whether a place is right behind a label for the number of a complaint. */
const complaintsIn = ({ text, labels }: Source): ((start: number) => boolean) => {
  const ends = new Set(
    labels
      .filter(
        (label: Hit) =>
          labelOf(label) === 'complaint-id' && endsAsNumber.test(text.slice(label.start, label.end)),
      )
      .map(({ end }) => end),
  );
  return (start) =>
    [0, 1, 2, 3, 4].some((so) => ends.has(start - so) && gap.test(text.slice(start - so, start)));
};

/** Spaces that hold a number together in print: `4 884 207` with thin ones. */
const narrow = /[\u00A0\u2000-\u200A\u202F]/g;

const withPlainSpaces = (source: Source): Source => {
  const text = source.text.replace(narrow, ' ');
  return text === source.text ? source : { ...source, text, mayMatch: mayMatchIn(text) };
};

/** What the number shortly before one numbers: `in the EU (009114420-0001), in the UK (6114420)`. */
const numberedBefore = (found: readonly FoundRight[], { start }: Place): NamedRight | undefined => {
  const type = found.find(({ end }) => end <= start && start - end < 40)?.type;
  if (type === undefined) return undefined;
  return type.includes('design') ? 'design' : type.includes('patent') ? 'patent' : 'mark';
};

/**
 * The numbers of registered rights: first those whose shape tells, then those whose label does, then those that the
 * words around them tell of.
 */
export const readRights = (given: Source, taken: readonly Place[]): FoundRight[] => {
  if (!/\d{3}/.test(given.text)) return [];
  const source = withPlainSpaces(given);
  const { text, labels, mayMatch } = source;
  const found: FoundRight[] = [];
  const read = placesIn(text);
  for (const other of [...taken, ...valuesOf(accounts, text)]) read.take(other);
  const isComplaint = complaintsIn(source);
  const free = (place: Place) =>
    !isMasked(text, place.start, place.end) &&
    !read.overlaps(place) &&
    !isNoRight(text, place) &&
    !isComplaint(place.start);
  const add = (one: FoundRight) => {
    found.push(one);
    read.take(one);
  };
  const take = (type: RightNumberType | undefined, { value, start, end }: Value) => {
    if (type) add({ type, value: compact(value), start, end });
  };

  for (const { type, pattern, behind, holds } of shapes) {
    if (!mayMatch(pattern) || (behind && !mayMatch(behind))) continue;
    if (holds !== undefined && !text.includes(holds)) continue;
    for (const one of valuesOf(pattern, text)) {
      if (!free(one) || (behind && !behind.test(lineBefore(text, one.start, near)))) continue;
      if (type === 'us-copyright-registration') add({ ...one, type, value: one.value.replace(/\s+/g, ' ') });
      else take(type, one);
    }
  }

  for (const label of labels) {
    const name = labelOf(label);
    if (name === 'trademark') {
      const one = numberOfMark(text, label);
      if (one && free(one)) take(typeOf('mark', one.value, one.start, source), one);
      continue;
    }
    if (name === 'copyright') {
      for (const one of valuesAfter(text, label, copyrightNumber))
        if (/\d{5}/.test(one.value.replace(/-/g, '')) && free(one)) add({ ...one, type: 'copyright' });
      continue;
    }
    const right = name && numbered[name];
    // “patent complaint 99202606” numbers the complaint
    if (!right || ofComplaint.test(text.slice(Math.max(0, label.start - 24), label.start))) continue;
    for (const one of numbersOf(text, label, right === 'design'))
      if (!isOther(one.value) && free(one)) take(typeOf(right, one.value, one.start, source), one);
  }

  for (const pattern of [behindLand, behindCode, reliedOn]) {
    if (!mayMatch(pattern)) continue;
    for (const one of valuesOf(pattern, text)) {
      const right = numberedBefore(found, one) ?? rightNear(text, one.start);
      if (right && free(one)) take(typeOf(right, one.value, one.start, source), one);
    }
  }
  for (const one of valuesOf(bareUnitedStates, text)) if (free(one)) take('us-utility-patent', one);
  for (const one of [...found])
    for (const after of goingOn(text, one)) if (free(after)) take(one.type, after);
  return distinct(found);
};

/** The digits of a number without the letters of its office and of its kind: `US 11,318,240 B2` is `11318240`. */
const coreOf = ({ type, value }: FoundRight): string =>
  `${type} ${value.replace(/^[A-Z]{2}(?=\d{6})|(?<=\d{6})[ABCSTUY]\d?$/g, '')}`;

/** Leaves one of a number that a mail writes in two ways, the one that says most. */
export const distinctRights = (found: readonly FoundRight[]): FoundRight[] => {
  const firsts = new Map(found.toReversed().map((one) => [one.value, one]));
  return longestOf(found, coreOf).filter((one) => firsts.get(one.value) === one);
};
