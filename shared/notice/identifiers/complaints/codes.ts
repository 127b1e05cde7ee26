import type { Platform } from '../../../mail/vocabulary.ts';
import type { Hit } from '../../hit.ts';
import { labelOf, type Source } from '../found.ts';
import type { Label } from '../labels.ts';

/** Parts with a stroke, a dot or a hyphen between them: `TM/IP/602217-A`, `FR.CTF.2026.01877`, `IPP-2026-3340027`. */
export const parted =
  /(?<![\w.,/@+-])(?<!:(?=\d))(?:[A-ZÄÅÇÉİÖØŞÜ][A-Za-zİ]{0,7}\d{0,10}|\d{2,8})(?:[-_/.][A-Z0-9]{1,14}){1,5}(?![\w@*%]|[._/-]\w)/g;

/** The number of a registration, or a date. */
export const ofRegister =
  /^(?:(?:US|EP|CN|WO|ZL|DE|GB|FR|JP|KR|TW|EU|UK|ES|IT|BR)[-/.]?\d|(?:TX|VA|PA|SR)u?-|[MRD]-?\d+(?:-\d+)?$|[\d./-]+$)/;

/** How many codes are looked at: no mail names more complaints. */
export const mostCodes = 200;

/** Whose own codes no bracket tells from those of complaints. */
export const lettered = new Set<Platform>(['amazon', 'law-firm', 'court']);

/** Labels whose number may be a complaint's. */
export const ofComplaints = new Set<Label | undefined>(['complaint', 'complaint-id', 'case-id', undefined]);

/** What else takes complaints, reports and claims: services, laboratories, insurers, the police. */
const ofOthers =
  /(?:\bintern(?:al|e[nr]?|a)?|service|support|test|lab|rohs|reach|inspection|audit|expert|police|warranty|guarantee|seizure|prop(?:osition)? 65|fraud|chargeback|insurance|recall|\b(?:sgs|tüv|intertek|ul|cpsc|adr|bbb|lumen database|meta|instagram|facebook|google)|(?:hoja|libro|livro) de|(?:buyer|customer|consumer|shopper)(?:['’]?s)?|k[öø]parens|kundens|alıcı|müşteri),?\s$|(?:12315|消[费費]者|[买買]家|[购購][买買]者|購入者(?:から)?の?)$/iu;
/** True for a complaint that the word before it gives to somebody else: an internal one (Art. 20 DSA), a warranty claim. */
export const isOthersComplaint = (text: string, { start }: Hit): boolean =>
  ofOthers.test(text.slice(Math.max(0, start - 16), start));

/** The same, and of a counter-claim, which is the seller's own. */
export const isNoComplaint = (text: string, label: Hit): boolean =>
  text[label.start - 1] === '-' || isOthersComplaint(text, label);

/** How far behind its label a number is still that label's, in characters. */
const claims = 20;

/** The labels that reach as far as the code behind them. */
const labelsBefore = ({ labels }: Source, start: number): Hit[] =>
  labels.filter(({ end }) => end <= start && start - end <= claims);

/** What the nearest label before a code says that it is of, where it stands close. */
export const claimOn = (source: Source, start: number): Label | undefined => {
  const nearest = labelsBefore(source, start).at(-1);
  if (!nearest || source.text.slice(nearest.end, start).includes('\n')) return undefined;
  const name = labelOf(nearest);
  return ofComplaints.has(name) && isNoComplaint(source.text, nearest) ? 'other-id' : name;
};

/** True where the nearest label is a bare `reference`: it may be the complaint's own as well as any other. */
export const isReference = (source: Source, start: number): boolean => {
  const near = labelsBefore(source, start);
  const last = near.at(-1);
  return near.some((label) => label.start === last?.start && labelOf(label) === 'case-id');
};
