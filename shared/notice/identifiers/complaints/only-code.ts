import { matchesIn } from '../../../platform/matches-in.ts';
import type { Found, Source } from '../found.ts';
import type { Label } from '../labels.ts';
import { isOfAnotherThing } from '../of-others.ts';
import { isOfOtherProceedings } from '../other-proceedings.ts';
import { claimOn, lettered, mostCodes, ofRegister, parted } from './codes.ts';

/** A part that is a year: `B-2026/0387`, `CM-26-0519`. */
const dated = /(?:^|[-_/.])[A-Z]{0,4}(?:20)?2[4-9](?=[-_/.]\d)/;

/** What cameras and mail programs call what they make: `IMG_20260304`. */
const ofFile = /^(?:IMG|DSC[NF]?|PXL|VID|SCAN|MSG|FILE)[-_]/;

const ofCases = new Set<Label | undefined>(['complaint', 'complaint-id', 'case-id', 'docket']);
/** “It runs under B-2026/0387 with us.” */
const called =
  /(?:(?:^|\s)(?:unter|under|sous|con|sob|onder|pod|beteckningen|heter|als|as|quote|quoting|mention|citing|indicando|citando|rappelant|vermelding van|bei uns:)\s|[(（])$/i;

/** “Please quote CF-0481177 when you answer.” */
const quoted =
  /(?:quot(?:e|ing)|mention(?:ing)?|citing|citez|en citant|citando|rappelant|indicando|unter Angabe von|vermelding van|powołując się na|med angivande av)\s$/i;

/** What is numbered so as well: `statement of reasons FN-2026-28814`. */
const ofPapers =
  /(?:reasons|statement|decision|policy|agreement|contract|terms|licen[cs]e|lot|batch|model|invoice|order|bescheid|vertrag|rechnung)\s$/i;

/** True where all are of one code. */
const agree = (codes: readonly RegExpExecArray[]): boolean => new Set(codes.map(([code]) => code)).size === 1;

/**
 * The one code of a marketplace's mail that no label names and that is nothing else: in its title, where a year is in
 * it or listings are named besides; in its text, with a year behind what a case is called by, or as the only code of
 * any kind beside the listings.
 */
export const readOnlyCode = (
  source: Source,
  { listings, inTitle }: { listings: readonly Found[]; inTitle: boolean },
): Found<'case-id'>[] => {
  const { text, platform } = source;
  if (lettered.has(platform)) return [];
  const codes = matchesIn(text, parted, mostCodes).filter(
    ({ 0: code, index }) =>
      /[A-Z]/.test(code) &&
      !ofRegister.test(code) &&
      !ofFile.test(code) &&
      !listings.some(({ value }) => value.includes(code)) &&
      !isOfAnotherThing(text, { start: index, end: index + code.length }) &&
      !isOfOtherProceedings(text, { value: code, start: index, end: index + code.length }),
  );
  const digitsIn = (code: string): number => code.match(/\d/g)?.length ?? 0;
  const isFree = (claim: Label | undefined): boolean => !claim || ofCases.has(claim);
  const named = codes.filter(({ 0: code, index }) => {
    const claim = claimOn(source, index);
    if (digitsIn(code) < 4) return false;
    if (inTitle) return (dated.test(code) || listings.length > 0) && isFree(claim);
    const before = text.slice(Math.max(0, index - 20), index);
    if (!claim && digitsIn(code) >= 5 && quoted.test(before)) return true;
    return dated.test(code) && (ofCases.has(claim) || (!claim && called.test(before)));
  });
  const only =
    listings.length > 0 && !inTitle && agree(codes)
      ? codes.filter(
          ({ 0: code, index }) =>
            !ofPapers.test(text.slice(Math.max(0, index - 14), index)) &&
            (digitsIn(code) >= 7 || (digitsIn(code) >= 4 && dated.test(code))) &&
            isFree(claimOn(source, index)),
        )
      : [];
  const [first] = agree(named) ? named : only;
  if (!first) return [];
  const { 0: value, index: start } = first;
  return [{ type: 'case-id', value, start, end: start + value.length }];
};
