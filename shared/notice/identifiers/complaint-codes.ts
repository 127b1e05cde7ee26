import type { Platform } from '../../mail/vocabulary.ts';
import { type Found, labelOf, type Source } from './found.ts';
import type { Label } from './labels.ts';

/** Parts with a stroke, a dot or a hyphen between them: `TM/IP/602217-A`, `FR.CTF.2026.01877`, `IPP-2026-3340027`. */
const parted =
  /(?<![\w.,/@:+-])(?:[A-Z][A-Za-z]{0,7}\d{0,10}|\d{2,8})(?:[-_/.][A-Z0-9]{1,14}){1,5}(?![\w@*%]|[._/-]\w)/g;
/** Letters and then digits; TS is the 投诉 of 1688, and a time follows it. */
const whole = /(?<![\w.,/@:+-])(?:IPR\d{8,14}|TS20\d{12})(?![\w@*%]|[._/-]\w)/g;
/** The numbers that Amazon gives to complaints. */
const bare = /(?<![\w.,:/@+-])1[5-9]\d{9}(?![\w%]|[.,:/@-]\w)/g;

/** Letters that stand for intellectual property, or for the programme that takes complaints about it. */
const ofRights =
  /(?:^|[-_/.])(?:IP|IPR|IPC|IPP|SPIP|TSIP|VERO|VERI|VR|DMCA|NTD|FMH|FSH|CTF|CFT|BPP|UR|PRE)(?=[-_/.]|(?<=IPR?)20\d\d)/i;
/** The number of a registration, or a date. */
const ofRegister =
  /^(?:(?:US|EP|CN|WO|ZL|DE|GB|FR|JP|KR|TW|EU|UK|ES|IT|BR)[-/.]?\d|(?:TX|VA|PA|SR)u?-|[MRD]-?\d+(?:-\d+)?$|[\d./-]+$)/;

/** Labels whose number is of something else, whatever its letters say. */
const another = new Set<Label | undefined>(['other-id', 'sku', 'item', 'product', 'listing', 'docket']);
/** Labels whose number may be a complaint's. */
const ofComplaints = new Set<Label | undefined>(['complaint', 'complaint-id', 'case-id', undefined]);

/** How many codes are looked at: no mail names more complaints. */
const most = 200;
/** How far behind its label a number is still that label's, in characters. */
const claims = 20;

const lettered = new Set<Platform>(['amazon', 'law-firm', 'court']);

/**
 * The codes of complaints that no label names: their own letters say so, or a word for a complaint right before their
 * bracket. Amazon's bare numbers where the text speaks of complaints.
 */
export const readComplaintCodes = ({ text, labels, platform, mayMatch }: Source): Found<'case-id'>[] => {
  const claimed = (start: number, lettersTell: boolean) => {
    const nearest = labels.filter(({ end }) => end <= start && start - end <= claims).at(-1);
    if (!nearest || text.slice(nearest.end, start).includes('\n')) return false;
    const name = labelOf(nearest);
    if (lettersTell) return another.has(name);
    return !ofComplaints.has(name) || (platform === 'amazon' && name === 'case-id');
  };
  const complains = labels.some((label) => labelOf(label) === 'complaint');
  const codes = [...text.matchAll(parted).take(most)].filter(({ 0: code, index }) => {
    if (ofRegister.test(code)) return false;
    if (ofRights.test(code)) return true;
    return (
      !lettered.has(platform) &&
      /[(（[【]$/.test(text.slice(Math.max(0, index - 1), index)) &&
      labels.some((label) => labelOf(label) === 'complaint' && label.end <= index && index - label.end <= 3)
    );
  });
  const numbers = platform === 'amazon' && complains ? [...text.matchAll(bare).take(most)] : [];
  return [...codes, ...(mayMatch(whole) ? text.matchAll(whole).take(most) : []), ...numbers]
    .filter(({ 0: code, index }) => !claimed(index, ofRights.test(code)))
    .map(({ 0: value, index: start }) => ({ type: 'case-id', value, start, end: start + value.length }));
};
