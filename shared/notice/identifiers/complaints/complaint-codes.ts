import { isOfLaw } from '../../../mail/vocabulary.ts';
import { matchesIn } from '../../../platform/matches-in.ts';
import { type Found, labelOf, type Source } from '../found.ts';
import type { Label } from '../labels.ts';
import { claimOn, isReference, lettered, mostCodes, ofComplaints, ofRegister, parted } from './codes.ts';

/** Letters and then digits; TS is the 投诉 of 1688, and a time follows it. */
const whole =
  /(?<![\w.,/@:+-])(?:IPR\d{8,14}(?:[A-Z]{1,3}\d{3,8})?|PT20\d{10}|TS20\d{9,12}|[\u4e00-\u9fff]{1,3}-20\d{2}-\d{3,6})(?![\w@*%]|[._/-]\w)/g;
/** The numbers that Amazon gives to complaints. */
const bare = /(?<![\w.,:/@+-])1[5-9]\d{9}(?![\w%]|[.,:/@-]\w)/g;

/** Letters that stand for intellectual property, or for the programme that takes complaints about it. */
const ofRights =
  /(?:^|[-_/.])(?:IP|IPR|IPC|IPP|IPV|SPIP|TSIP|TMC|VERO|VERI|VR|DMCA|NTD|FMH|FSH|CTF|CFT|BPP|UR|PRE|RIP|WOP|CLM|APEX)(?=[-_/.]|$|(?<=IPR?)20\d\d)|(?:[-_/.]|^(?=[A-Z]{2,3}[-_/]20\d\d[-_/]))(?:TM|CR|DM|PAT|DES|CPY|IC)(?=[-_/.])/i;
/** Labels whose number is of something else, whatever its letters say. */
const another = new Set<Label | undefined>(['other-id', 'sku', 'item', 'product', 'listing', 'docket']);
const notOfComplaints = new Set<Label | undefined>(['other-id', 'sku', 'docket']);

const tellsOfComplaint = ({ labels, tells = [] }: Source): boolean =>
  tells.length > 0 || labels.some((label) => labelOf(label) === 'complaint');

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
      return another.has(name) && (name !== 'docket' || isOfLaw(platform)) && !isReference(source, start);
    return !ofComplaints.has(name) || (platform === 'amazon' && name === 'case-id');
  };
  const codes = matchesIn(text, parted, mostCodes).filter(({ 0: code, index }) => {
    if (ofRegister.test(code)) return false;
    if (ofRights.test(code)) return true;
    const before = text.slice(Math.max(0, index - 2), index);
    if (lettered.has(platform) || !/[(（[【]$/.test(before)) return false;
    return (
      /^[案诉訴]/.test(before) ||
      labels.some((label) => labelOf(label) === 'complaint' && label.end <= index && index - label.end <= 3)
    );
  });
  const wholly = mayMatch(whole) ? matchesIn(text, whole, mostCodes) : [];
  const numbers = platform === 'amazon' && tellsOfComplaint(source) ? matchesIn(text, bare, mostCodes) : [];
  return [
    ...codes.filter(({ 0: code, index }) => !claimed(index, ofRights.test(code))),
    ...wholly.filter(({ index }) => !notOfComplaints.has(claimOn(source, index))),
    ...numbers.filter(({ index }) => !claimed(index, false)),
  ].map(({ 0: value, index: start }) => ({ type: 'case-id', value, start, end: start + value.length }));
};
