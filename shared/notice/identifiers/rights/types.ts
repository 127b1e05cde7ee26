import { matchesIn } from '../../../platform/matches-in.ts';
import type { RightNumberType } from '../../vocabulary.ts';
import type { Source } from '../found.ts';

const countries: [RegExp, 'us' | 'eu' | 'uk' | 'de' | 'cn' | 'jp' | 'wo' | 'other'][] = [
  [
    /\b(?:BOIP|INPI|IMPI)\b|Indian?\b|Canad|Kanad|Austral|New Zealand|Singap|Hong ?Kong|Mexic|México|Argentin|Chile\b|Colombia|Bra[sz]il|Portug|Benelux|Schweiz|Suisse|Swiss|Switz|Norweg|Norway|Norsk|Taiwan|Korea|Türk|Turk|Polsk|Polish|Polen|Poland|Spanish|Spain|[Ee]spaña|española|[Ii]talian|[Ff]rançais|France|Svensk|svensk|台湾|台灣|\((?:AU|NZ|CH|NO|DK|FI|AT|IN|IE|IL|SG|HK|KR|TW|TH|CL|CO|PE|AR) $/,
    'other',
  ],
  [
    /\b(?:U\.?S\.?(?:A\.?)?|USPTO)(?!\w)|United States|[Ff]ederal|[Aa]merika|[Aa]méricain|[Ee]stadounidense|[Ss]tatunitens|[Aa]merican|美国|美國|米国/,
    'us',
  ],
  [
    /\b(?:EUTM|EUIPO|EU|CTM|UE)\b|European Union|Unionsmarke|[Uu]nion européenne|Union marke|[Uu]nion trade|dell['’][Uu]nione|[Uu]nijn|欧盟|歐盟/,
    'eu',
  ],
  [/\b(?:UK|UKIPO)\b|United Kingdom|British|英国|英國/, 'uk'],
  [/\b(?:DPMA|DE)\b|German|[Dd]eutsche|德国|德國/, 'de'],
  [/\b(?:CNIPA|CN)\b|Chin(?:a|ese)|中国|中國/, 'cn'],
  [/\b(?:JPO|JP)\b|Japan|日本|特許庁/, 'jp'],
  [/\b(?:WIPO|IR|International|Madrid|internationale)\b|国际|国際/, 'wo'],
];

const kinds: [RegExp, 'mark' | 'design' | 'patent'][] = [
  [/mar[kqc]|marchi|merk|znak|varumärk|brand|商[標标]/giu, 'mark'],
  [
    /design|dessin|mod[eè]l|dise[ñn]o|disegn|desenh|muster\b|wz[oó]r|mönster|tasarım|意匠|外[观觀]/giu,
    'design',
  ],
  [/patent|brevet|octrooi|utility model|特許|[专專]利/giu, 'patent'],
];
const owns =
  /\bown|regist|protect|propriet|rely|relies|rest|cit|assert|invok|titular|titolare|titulaire|inhaber|schütz|eingetrag|enregistr|dépos|houder|beschermd|ingeschreven|zarejestr|chroni|innehav|skydd|tescil|appl|us(?:e|ing) (?:of )?\p{Lu}/iu;

/** What right the words around a place speak of, the last before it first; nothing where nobody says that it is held. */
export const rightNear = (text: string, at: number): 'mark' | 'design' | 'patent' | undefined => {
  const before = text.slice(Math.max(0, at - 240), at);
  if (!owns.test(before.slice(-160))) return undefined;
  const after = text.slice(at, at + 160);
  const nearest = (part: string, last: boolean) =>
    kinds
      .map(([pattern, kind]) => {
        const places = matchesIn(part, pattern).map(({ index }) => index);
        return { kind, at: places.at(last ? -1 : 0) };
      })
      .filter(({ at: place }) => place !== undefined)
      .sort((a, b) => (last ? -1 : 1) * ((a.at ?? 0) - (b.at ?? 0)))[0]?.kind;
  return nearest(before, true) ?? nearest(after, false) ?? 'mark';
};

/** The country named just before a number. */
const countryBefore = (text: string, start: number): (typeof countries)[number][1] | undefined => {
  const before = text
    .slice(Math.max(0, start - 70), start)
    .split('\n')
    .slice(-2)
    .join('\n');
  let best: { at: number; country: (typeof countries)[number][1] } | undefined;
  for (const [pattern, country] of countries) {
    const at = before.search(pattern);
    if (at >= 0 && (!best || at > best.at)) best = { at, country };
  }
  return best?.country;
};

/**
 * More than nine digits are of few registers: Turkey and others begin with the year, the United Kingdom with zeros,
 * Germany with 30, Singapore and Korea with 40.
 */
const long = /^(?:(?:19|20)\d{8,10}|00\d{9}|30\d{10}|40(?:\d{9}|\d{11}))$/;

/** What speaks of marks around the bare digits of a serial number. */
const ofAnApplication = /mark|appl|USPTO|TTAB|filed|brand|商[标標]/i;

/** What stands before a place in its sentence. */
const sentenceBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - 120), start)
    .split(/(?<=\p{Ll}{4}|[)\d])[.!?]\s+(?=\p{Lu})|\n\s*\n/u)
    .at(-1) ?? '';

/** The goods have serial numbers too. */
const onGoods =
  /^[\s),]{0,3}(?:(?:is|was|were|are) )?(?:engraved|stamped|printed|punched|etched|on (?:the|its|each|your|every) (?!(?:principal|supplemental|federal|trademark|mark))|of (?:the|your|this|that) (?:unit|item|device|product|watch|phone|article|goods))/i;

/** Which register the number of a mark is of: by its own letters, the country named before it, or its length. */
const trademarkType = (
  value: string,
  text: string,
  start: number,
  { language, platform }: Source,
  serial: boolean,
): RightNumberType | undefined => {
  const digits = value.replace(/\D/g, '');
  const country = countryBefore(text, start);
  if (/^UK/i.test(value)) return 'uk-trademark';
  if (/^DE/i.test(value)) return 'de-trademark';
  if (/^(?:WO|IR)/i.test(value)) return 'wo-trademark';
  if (/^(?:EU|CTM)/i.test(value)) return 'eu-trademark';
  // Italy numbers marks with fifteen digits, the year among them: 302020000012345
  if (/^(?:30|36)20[12]\d{10}$/.test(digits)) return 'trademark';
  if (digits.length < 5 || digits.length > 13 || (digits.length > 9 && !long.test(digits))) return undefined;
  // the goods' own serial numbers do not begin with a series of the office
  if (serial)
    return /^(?:7\d|8[5-9]|9\d)\d{6}$/.test(digits) &&
      !onGoods.test(text.slice(start + value.length, start + value.length + 40)) &&
      (value !== digits || ofAnApplication.test(sentenceBefore(text, start) + text.slice(start, start + 60)))
      ? 'us-trademark-serial'
      : undefined;
  if (country === 'eu' && digits.length >= 8) return 'eu-trademark';
  if (digits.length === 9 && digits.startsWith('01')) return 'eu-trademark';
  if (digits.length === 12 && digits.startsWith('30')) return 'de-trademark';
  if (country === 'us')
    return digits.length === 8
      ? 'us-trademark-serial'
      : digits.length <= 7
        ? 'us-trademark-registration'
        : 'trademark';
  if (country === 'uk') return 'uk-trademark';
  if (country === 'de') return 'de-trademark';
  if (country === 'cn') return 'cn-trademark';
  if (country === 'jp') return 'jp-trademark';
  if (country === 'wo') return 'wo-trademark';
  if (language === 'ja' && digits.length === 7) return 'jp-trademark';
  if (country === 'other') return 'trademark';
  // Amazon writes to sellers in China about the American shop
  const american = language === 'en' || (language.startsWith('zh') && platform === 'amazon');
  if (american && digits.length === 7) return 'us-trademark-registration';
  if (language === 'en' && /^[79]\d{7}$|^8[5-9]\d{6}$/.test(digits)) return 'us-trademark-serial';
  return 'trademark';
};

/** The same of a patent. */
const patentType = (
  value: string,
  text: string,
  start: number,
  language: string,
): RightNumberType | undefined => {
  const digits = value.replace(/\D/g, '');
  if (/^D/i.test(value)) return 'us-design-patent';
  if (/^EP/i.test(value)) return 'ep-patent';
  if (/^WO/i.test(value)) return 'wo-patent';
  if (/^(?:CN|ZL)/i.test(value)) return 'cn-patent';
  if (digits.length < 6 || digits.length > 14) return undefined;
  if (/^(?!US)[A-Z]{2}(?!\p{L})/iu.test(value)) return 'patent';
  const country = countryBefore(text, start);
  if (country === 'eu') return 'ep-patent';
  if (country === 'cn') return 'cn-patent';
  if (country && country !== 'us') return 'patent';
  const grouped = /^\d{1,2},\d{3},\d{3}/.test(value);
  if (/^US/i.test(value) || grouped || (country === 'us' && digits.length <= 8)) return 'us-utility-patent';
  if (/^\d{8}$/.test(digits) && /^1[0-3]/.test(digits)) return 'us-utility-patent';
  return /^\d{7}$/.test(digits) && language === 'en' ? 'us-utility-patent' : 'patent';
};

/** The same of a design. */
const designType = (value: string, text: string, start: number): RightNumberType | undefined => {
  const digits = value.replace(/\D/g, '');
  if (/^(?:US)?D/i.test(value)) return 'us-design-patent';
  if (/^(?:CN|ZL)/i.test(value)) return 'cn-patent';
  if (/^\d{9}-\d{4}$/.test(value.trim())) return 'registered-community-design';
  if (digits.length < 5 || digits.length > 14) return undefined;
  const country = countryBefore(text, start);
  if (country === 'us' && digits.length <= 7) return 'us-design-patent';
  if (country === 'cn') return 'cn-patent';
  return 'design';
};

/** What a label or the words around a number say that it numbers: of a mark, perhaps only its application. */
export type NamedRight = 'mark' | 'serial' | 'design' | 'patent';

/** The type of a number of such a right; nothing for what cannot be one. */
export const typeOf = (
  right: NamedRight,
  value: string,
  start: number,
  source: Source,
): RightNumberType | undefined => {
  const { text, language } = source;
  if (right === 'patent') return patentType(value, text, start, language);
  if (right === 'design') return designType(value, text, start);
  return trademarkType(value, text, start, source, right === 'serial');
};
