import type { Hit } from '../hit.ts';
import type { RightNumberType } from '../vocabulary.ts';
import { columnBelow } from './columns.ts';
import { distinct, type Found, isMasked, labelOf, overlaps, type Source, valuesAfter } from './found.ts';

type FoundRight = Found<RightNumberType>;

/** A patent, unless a label says that it is a mark. */
const bareUnitedStates = /\bUS ?(?:\d{1,2},\d{3},\d{3}|\d{7,8})(?: ?A)?\b(?! ?[AB]\d)/g;

/**
 * Numbers that say themselves what they are, some only `behind` certain words on the same line. The first group, where
 * there is one, is the number. A text that does not hold `holds` has none.
 */
const shapes: { type: RightNumberType; pattern: RegExp; behind?: RegExp; holds?: string }[] = [
  {
    type: 'us-design-patent',
    pattern: /\b(?:US )?D[ .]?(?:\d,\d{3},\d{3}|\d{3},\d{3}|\d{6,7})(?: ?S1?\b)?(?![\d,]|-\d{2}\b)/g,
  },
  {
    // not a price in dollars
    type: 'us-design-patent',
    pattern: /\bUSD\d{6,7} ?S1?\b/g,
  },
  { type: 'us-utility-patent', pattern: /\bUS ?(?:\d{1,2},\d{3},\d{3}|\d{7,8}) ?(?:B[12]|A1)\b/g },
  { type: 'us-utility-patent', pattern: /(?<![\d,.$€£])\d{1,2},\d{3},\d{3} ?B[12]\b/g },
  { type: 'ep-patent', pattern: /\bEP ?\d ?\d{3} ?\d{3}(?: ?[AB]\d)?(?!\d)/g },
  { type: 'wo-patent', pattern: /\bWO ?(?:19|20)\d{2} ?[/-]? ?\d{6}(?: ?A\d)?(?!\d)/g },
  { type: 'cn-patent', pattern: /\b(?:CN|ZL) ?\d{9,13}(?:\.[\dX])?(?: ?[ABCUSY]\b)?(?!\d)/g },
  {
    // a national patent: `patente española ES2765432`
    type: 'patent',
    pattern:
      /(?:patent|brevet|octrooi)\p{L}{0,12}\s{1,3}(?:\p{L}{2,14}\s){0,2}((?:ES|FR|GB|IT|JP|DE|NL|PL|SE|TR|BR|KR|TW)(?:\s?\d){6,12}(?:\s?[ABCUT]\d?)?)(?![\p{L}\d])/giu,
  },
  // national patents by their own shape: DE 10 2019 123 456 B4, 特許第6543210号 (by its label), TW I712345
  {
    type: 'patent',
    pattern:
      /\bDE ?(?:1[0-3]|2[0-2]|60|69) ?(?:(?:19|20)\d{2} ?)?\d{3} ?\d{3}(?:[ .]\d)?(?: ?[ABCTU]\d)?(?![\d-])/g,
  },
  { type: 'patent', pattern: /\b[IM]\d{6}\b/g, behind: /TW|R\.O\.C\.|台灣|台湾|中華民國|Taiwan/ },
  { type: 'design', pattern: /\bD\d{6}\b/g, behind: /TW|R\.O\.C\.|台灣|台湾|中華民國|Taiwan/ },
  // an international design, a Brazilian design or patent
  { type: 'design', pattern: /\bDM\/ ?\d{2,3} ?\d{3}\b/g, holds: 'DM/' },
  // a Spanish design and which of its drawings: D0538821-02
  { type: 'design', pattern: /\b(D0\d{6})-\d{2}\b/g, holds: 'D0' },
  { type: 'design', pattern: /\bBR ?30 ?(?:19|20)\d{2} ?\d{6}-?\d\b/g },
  { type: 'patent', pattern: /\bBR ?[12][0-2] ?(?:19|20)\d{2} ?\d{6}-?\d\b/g },
  // Polish and Spanish marks have a letter before the number
  { type: 'trademark', pattern: /\bR[.-]?\d{5,6}\b/g, behind: /znak/i },
  { type: 'trademark', pattern: /\bM-?\d{7}\b/g, behind: /marca/i },
  // Chinese registers of works and of software
  { type: 'copyright', pattern: /[\u4e00-\u9fff]作登字[-—–]?(?:19|20)\d{2}[-—–]?[A-L][-—–]?\d{6,8}号?/g },
  { type: 'copyright', pattern: /(?:19|20)\d{2}SR\d{6,7}|软著登字第\d{6,8}号/g },
  { type: 'wo-trademark', pattern: /\bIR ?(?:No\.? ?)?\d{6,7}\b/g },
  // a German design: 40 2021 004 418-0001
  { type: 'design', pattern: /(?<![\d-])40 ?(?:19|20)\d{2} ?\d{3} ?\d{3}-\d{4}(?![\d-])/g },
  { type: 'uk-trademark', pattern: /\bUK ?0000\d{7}\b|\bUK ?009\d{8}\b/g },
  {
    type: 'eu-trademark',
    pattern: /\b(?:EUTM|CTM|EUIPO|Unionsmarke|EU[- ]?trade ?mark)\D{0,14}(\d{9})(?![\d-])/gi,
  },
  // “marchio UE 018402217”: nine digits that begin so are the Union's
  { type: 'eu-trademark', pattern: /(?<!\d)0[01]\d{7}(?![\d-])/g, behind: /\b(?:EU|UE)\b[^\d]{0,24}$/ },
  // an American application: 97/410,882
  {
    type: 'us-trademark-serial',
    pattern: /(?<![\d/])(?:7[2-9]|8[5-9]|9[0-9])\/\d{3},\d{3}(?![\d,])/g,
    holds: '/',
  },
  { type: 'registered-community-design', pattern: /(?<![\d-])\d{9}-\d{4}(?![\d-])/g },
  {
    type: 'de-trademark',
    pattern:
      /\bDE ?30[ -]?(?:19|20)\d{2}[ -]?\d{3}[ -]?\d{3}\b|\b30 (?:19|20)\d{2} \d{3} \d{3}\b|\b30(?:19|20)\d{8}\b/g,
  },
  {
    type: 'us-copyright-registration',
    pattern: /\b(?:TXu|VAu|PAu|SRu|TX|VA|PA|SR) ?(?:\d-\d{3}-\d{3}|000\d{7}|\d{7,10})(?![\d-])/g,
  },
  { type: 'cn-trademark', pattern: /(?:中国商标|中华人民共和国商标)\D{0,8}?第?(\d{6,9})号?/g },
];

const number = /((?:[A-Z]{1,4}[ -]?)?\d[\d,. /-]{3,18}\d(?: ?[ABCSUY]\d?\b)?)(?![\dA-Za-z])/y;
const bareNumber = /(\d{1,2},\d{3},\d{3}|\d{6,9})(?![\dA-Za-z,-])/y;
const copyrightNumber = /([A-Za-z一-鿿]{0,6}[ -]?\d[\dA-Z-]{4,24})(?![A-Za-z\d])/y;

/** The name of a mark and then its number: `marque TÉRÉBENTHE n° 4 655 210`. */
const nameAndNumber =
  /\s[«“„"‘'「(]?\s?\p{Lu}[^\n.;:()]{0,40}?[»”“"’'」)]?,?\s\(?(?:[Nn][°ºo]\.?|[Nn]r\.?|[Rr]eg\.?(?:\s?[Nn][or]\.?|istration [Nn](?:o\.?|umber))|[Nn][uú]m(?:ero)?\.?)\s?(\d[\d ,]{4,11}\d)(?![\d-])/uy;

const namedMark = (text: string, label: Hit): { value: string; start: number; end: number } | undefined => {
  nameAndNumber.lastIndex = label.end;
  const match = nameAndNumber.exec(text);
  const value = match?.[1];
  if (!match || value === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return { value, start, end: start + value.length };
};

/** Thousands in groups, as American registers print their numbers; not a price. */
const grouped = /(?<![\d,.$€£¥/])\d{1,2},\d{3},\d{3}(?![\d,]|\s?(?:USD|EUR|GBP|units|pieces))/g;
const sentenceEnd = /[\n。;]|[.!?]\s(?!\d)/;

/** Such numbers in what a sentence goes on to say behind a word for a right: `the registration relied on is 7,215,406`. */
const groupedBehind = (text: string, label: Hit): { value: string; start: number; end: number }[] => {
  const rest = text.slice(label.end, label.end + 90).split(sentenceEnd, 1)[0] ?? '';
  return [...rest.matchAll(grouped)].map(({ 0: value, index }) => ({
    value,
    start: label.end + index,
    end: label.end + index + value.length,
  }));
};

const compact = (value: string): string => value.replace(/[,\s]/g, '');

const countries: [RegExp, 'us' | 'eu' | 'uk' | 'de' | 'cn' | 'jp' | 'wo' | 'other'][] = [
  [
    /\b(?:BOIP|INPI|IMPI)\b|Indian?\b|Canad|Austral|Mexic|México|Bra[sz]il|Benelux|Taiwan|Korea|Türk|Turk|Polsk|Polish|Spanish|española|italian|français|台湾|台灣/,
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

/** What stands before a place on its line, a short way back. */
const lineBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - 60), start)
    .split('\n')
    .at(-1) ?? '';

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
  if (digits.length < 5 || digits.length > 13) return undefined;
  if (serial) return digits.length === 8 ? 'us-trademark-serial' : undefined;
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
  const country = countryBefore(text, start);
  if (country === 'eu') return 'ep-patent';
  if (country === 'cn') return 'cn-patent';
  if (country && country !== 'us') return 'patent';
  const grouped = /^\d{1,2},\d{3},\d{3}/.test(value);
  if (/^US/i.test(value) || grouped || (country === 'us' && digits.length <= 8)) return 'us-utility-patent';
  if (/^\d{8}$/.test(digits) && /^1[0-3]/.test(digits)) return 'us-utility-patent';
  return /^\d{7}$/.test(digits) && language === 'en' ? 'us-utility-patent' : 'patent';
};

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

/** The numbers of registered rights: first those whose shape tells, then those whose label does. */
export const readRights = (
  source: Source,
  taken: readonly { start: number; end: number }[],
): FoundRight[] => {
  const { text, labels, language } = source;
  const found: FoundRight[] = [];
  if (!/\d{3}/.test(text)) return found;
  const free = (place: { start: number; end: number }) =>
    !isMasked(text, place.start, place.end) && ![...taken, ...found].some((other) => overlaps(other, place));

  for (const { type, pattern, behind, holds } of shapes) {
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
    const behind = valuesAfter(text, label, number);
    const below = behind.length > 0 ? behind : columnBelow(text, label, number);
    for (const after of below.length > 0 ? below : groupedBehind(text, label)) {
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
