import type { Platform } from '../../mail/vocabulary.ts';
import type { Hit } from '../hit.ts';
import { type Found, labelOf, type Source } from './found.ts';
import type { Label } from './labels.ts';

/** Parts with a stroke, a dot or a hyphen between them: `TM/IP/602217-A`, `FR.CTF.2026.01877`, `IPP-2026-3340027`. */
const parted =
  /(?<![\w.,/@+-])(?<!:(?=\d))(?:[A-ZÄÅÇÉİÖØŞÜ][A-Za-zİ]{0,7}\d{0,10}|\d{2,8})(?:[-_/.][A-Z0-9]{1,14}){1,5}(?![\w@*%]|[._/-]\w)/g;
/** Letters and then digits; TS is the 投诉 of 1688, and a time follows it. */
const whole =
  /(?<![\w.,/@:+-])(?:IPR\d{8,14}|PT20\d{10}|TS20\d{9,12}|[\u4e00-\u9fff]{1,3}-20\d{2}-\d{3,6})(?![\w@*%]|[._/-]\w)/g;
/** The numbers that Amazon gives to complaints. */
const bare = /(?<![\w.,:/@+-])1[5-9]\d{9}(?![\w%]|[.,:/@-]\w)/g;

/** Letters that stand for intellectual property, or for the programme that takes complaints about it. */
const ofRights =
  /(?:^|[-_/.])(?:IP|IPR|IPC|IPP|IPV|SPIP|TSIP|TMC|VERO|VERI|VR|DMCA|NTD|FMH|FSH|CTF|CFT|BPP|UR|PRE|RIP|WOP|CLM)(?=[-_/.]|$|(?<=IPR?)20\d\d)|(?:[-_/.]|^(?=[A-Z]{2,3}[-_/]20\d\d[-_/]))(?:TM|CR|DM|PAT|DES|CPY|IC)(?=[-_/.])/i;
/** The number of a registration, or a date. */
const ofRegister =
  /^(?:(?:US|EP|CN|WO|ZL|DE|GB|FR|JP|KR|TW|EU|UK|ES|IT|BR)[-/.]?\d|(?:TX|VA|PA|SR)u?-|[MRD]-?\d+(?:-\d+)?$|[\d./-]+$)/;

/** Labels whose number is of something else, whatever its letters say. */
const another = new Set<Label | undefined>(['other-id', 'sku', 'item', 'product', 'listing', 'docket']);
const notOfComplaints = new Set<Label | undefined>(['other-id', 'sku', 'docket']);
/** Labels whose number may be a complaint's. */
const ofComplaints = new Set<Label | undefined>(['complaint', 'complaint-id', 'case-id', undefined]);

/** How many codes are looked at: no mail names more complaints. */
const most = 200;
/** How far behind its label a number is still that label's, in characters. */
const claims = 20;

/** Whose own codes no bracket tells from those of complaints. */
const lettered = new Set<Platform>(['amazon', 'law-firm', 'court']);
const ofCourts = new Set<Platform>(['law-firm', 'court']);

const tellsOfComplaint = ({ labels, tells = [] }: Source): boolean =>
  tells.length > 0 || labels.some((label) => labelOf(label) === 'complaint');

/**
 * A counter-claim is the seller's own, and so is an internal complaint (Art. 20 DSA); a service case is nobody's, and a
 * laboratory reports as well.
 */
export const isNoComplaint = (text: string, { start }: Hit): boolean =>
  text[start - 1] === '-' ||
  /(?:\bintern(?:al|e[nr]?|a)?|service|support|test|lab|rohs|reach|inspection|audit|expert|police)\s$/i.test(
    text.slice(Math.max(0, start - 11), start),
  );

/** What the nearest label before a code says that it is of, where it stands close. */
const claimOn = ({ text, labels }: Source, start: number): Label | undefined => {
  const nearest = labels.filter(({ end }) => end <= start && start - end <= claims).at(-1);
  if (!nearest || text.slice(nearest.end, start).includes('\n')) return undefined;
  const name = labelOf(nearest);
  return ofComplaints.has(name) && isNoComplaint(text, nearest) ? 'other-id' : name;
};

/** True where the nearest label is a bare `reference`: it may be the complaint's own as well as any other. */
const isReference = ({ labels }: Source, start: number): boolean => {
  const near = labels.filter(({ end }) => end <= start && start - end <= claims);
  const last = near.at(-1);
  return near.some((label) => label.start === last?.start && labelOf(label) === 'case-id');
};

/** True for a code whose own letters say that it is of a complaint about a right: `WOP/26/15338`, `5591144-IP`. */
export const isOfRights = ({ value }: Found): boolean => !ofRegister.test(value) && ofRights.test(value);

/**
 * The codes of complaints that no label names: their own letters say so, or a word for a complaint right before their
 * bracket. Amazon's bare numbers where the text speaks of complaints.
 */
export const readComplaintCodes = (source: Source): Found<'case-id'>[] => {
  const { text, labels, platform, mayMatch } = source;
  const claimed = (start: number, lettersTell: boolean) => {
    const name = claimOn(source, start);
    // a marketplace has no docket of its own
    if (lettersTell)
      return (
        another.has(name) && (name !== 'docket' || ofCourts.has(platform)) && !isReference(source, start)
      );
    return !ofComplaints.has(name) || (platform === 'amazon' && name === 'case-id');
  };
  const codes = [...text.matchAll(parted).take(most)].filter(({ 0: code, index }) => {
    if (ofRegister.test(code)) return false;
    if (ofRights.test(code)) return true;
    const before = text.slice(Math.max(0, index - 2), index);
    if (lettered.has(platform) || !/[(（[【]$/.test(before)) return false;
    return (
      /^[案诉訴]/.test(before) ||
      labels.some((label) => labelOf(label) === 'complaint' && label.end <= index && index - label.end <= 3)
    );
  });
  const wholly = mayMatch(whole) ? [...text.matchAll(whole).take(most)] : [];
  const numbers =
    platform === 'amazon' && tellsOfComplaint(source) ? [...text.matchAll(bare).take(most)] : [];
  return [
    ...codes.filter(({ 0: code, index }) => !claimed(index, ofRights.test(code))),
    ...wholly.filter(({ index }) => !notOfComplaints.has(claimOn(source, index))),
    ...numbers.filter(({ index }) => !claimed(index, false)),
  ].map(({ 0: value, index: start }) => ({ type: 'case-id', value, start, end: start + value.length }));
};

/** A part that is a year: `B-2026/0387`, `CM-26-0519`. */
const dated = /(?:^|[-_/.])[A-Z]{0,4}(?:20)?2[4-9](?=[-_/.]\d)/;

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
  const codes = [...text.matchAll(parted).take(most)].filter(
    ({ 0: code }) =>
      /[A-Z]/.test(code) && !ofRegister.test(code) && !listings.some(({ value }) => value.includes(code)),
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
