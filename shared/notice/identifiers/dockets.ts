import { isOfLaw } from '../../mail/vocabulary.ts';
import { matchesIn } from '../../platform/matches-in.ts';
import { overlaps } from '../place.ts';
import { isCited, sentenceAround } from './cited.ts';
import { isOwnFile, isReadersOwn } from './complaints/own-file.ts';
import { distinct, type Found, isMasked, labelOf, type Source, valuesAfter } from './found.ts';
import { isOfAnotherThing } from './of-others.ts';
import { isOfOtherProceedings } from './other-proceedings.ts';

/** Docket numbers by their own shape. */
const shapes: RegExp[] = [
  // Brazil: 1088124-33.2026.8.26.0100
  /(?<![\w.-])\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}(?![\w-])/g,
  // Taiwan: 115年度民暫字第12號
  /\d{2,3}年度[\u4e00-\u9fff]{1,5}字第\d{1,6}號/g,
  // Sweden's court of patents: PMT 4471-26
  /(?<!\w)PM[TÄÖ] \d{1,5}-\d{2}(?!\d)/g,
  // Italy: R.G. 31877/2026
  /(?<!\w)R\.?G\.? (?:n\. ?)?\d{1,6}\/20\d{2}(?!\d)/g,
  // Turkey: 2026/187 D.İş, 2026/187 E.
  /(?<![\w/])20\d{2}\/\d{1,5} (?:D\.? ?İş|E\.|Esas)(?!\w)/g,
  // Spain: medidas cautelares 418/2026
  /(?<=(?:medidas cautelares|procedimiento|juicio|autos|diligencias)[^\d\n]{0,24} )\d{1,5}\/20\d{2}(?!\d)/gi,
  // US federal: 1:24-cv-03101-GPG-STV, 25-cv-4257, 18 CV 2188, 23 C 2965
  /(?<![\w-])\d[:：]\d{2}[-–－ ]?cv[-–－ ]?\n?\d{3,5}(?:-[A-Z]{2,4}(?![a-z]))*/gi,
  /(?<![\w:：–－-])\d{2}[-–－ ](?:cv|C|CV|civ)[-–－ ]0?\d{3,5}(?:-[A-Z]{2,4}(?![a-z]))*(?![\w])/g,
  // Germany: 327 O 441/15, 6 U 12/23, 2-06 O 45/24, 4c O 31/26
  /(?<![\w/-])(?:\d{1,2}-)?\d{1,3}(?:[a-d](?= ))? ?(?:HK )?(?:O|U|OH|T|W) ?\d{1,5}\/\d{2}(?!\d)/g,
  // England: IL-2024-000123, HP-2023-000012
  /(?<![\w-])(?:IL|HP|IP|BL|CL|KB|QB|HC)-\d{4}-\d{6}(?!\d)/g,
  // China: (2024)粤0305民初1234号; with 第 before the number it is a notary's
  /[(（]\d{4}[)）](?![\u4e00-\u9fff]{0,3}函)[\u4e00-\u9fff]{1,3}\d{0,6}[\u4e00-\u9fff]{0,3}(?!第)[\u4e00-\u9fff]\d{1,6}号/g,
  // Japan: 令和6年(ワ)第12345号
  /(?:令和|平成)\d{1,2}年[(（][\u30a0-\u30ff\u4e00-\u9fff]{1,3}[)）]第?\d{1,6}号/g,
  // France: RG 24/01234, RG n° 24/01234
  /(?<=\bRG\s?(?:n[°ºo]\s?|:\s?)?)\d{2}\/\d{4,6}(?!\d)/g,
  // Poland: XXII GW 123/24
  /(?<!\w)[IVX]{1,6} (?:GW|GWo|GC|GCo) \d{1,5}\/\d{2}(?!\d)/g,
  // Portugal: 341/26.9YHLSB
  /(?<![\w/.-])\d{1,6}\/\d{2}\.\d[A-Z]{3,6}(?![\w-])/g,
  // India: CS(COMM) 914/2026
  /(?<!\w)CS ?\(COMM\) ?(?:No\. ?)?\d{1,5}\/20\d{2}(?!\d)/g,
  // Netherlands: C/09/654321 / KG ZA 24-123, and the second by itself
  /(?<!\w)C\/\d{2}\/\d{6}(?: ?\/ ?[HK][AG] [A-Z]{2} \d{2}-\d{1,4})?(?!\d)/g,
  /(?<!\w|\/ ?)[HK][AG] (?:ZA|RK) \d{2}-\d{1,4}(?![\w-])/g,
];

const value = /((?:[A-Z]{1,4}[ -]?)?\d[\dA-Za-z:./-]{3,24}\d)(?![A-Za-z0-9])/y;

/** A number behind `Case No.` that holds a year and a serial; bare digits may be anybody's case. */
const plausible = (docket: string): boolean =>
  /^(?:[A-Z]{1,4}[ -]?)?(?:\d{4}|\d{2})[-/:.][\dA-Za-z-]*\d{3,}$/.test(docket) &&
  !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(docket);

const ofCourt =
  /\bcourt|gericht|tribunal|juzgado|rechtbank|\bsąd|domstol|mahkeme|法院|裁判所|docket|\bcivil|\bv\. /i;
/** How far around a number a court is looked for, in characters. */
const around = 160;
/** Who numbers cases of their own: a docket is then one only where its sentence speaks of a court. */
const mayBeOwn = ({ platform, text }: Source, { start, end }: Found): boolean =>
  !isOfLaw(platform) && !ofCourt.test(sentenceAround(text, start, end, around));

/** Court docket numbers, e.g. `1:24-cv-03101`. */
export const readDockets = (source: Source): Found[] => {
  const { text, labels, mayMatch } = source;
  const found: Found[] = [];
  if (!/\d{2}/.test(text)) return found;
  for (const shape of shapes.filter(mayMatch))
    for (const { 0: raw, index } of matchesIn(text, shape))
      if (!isMasked(text, index, index + raw.length))
        found.push({
          type: 'docket',
          value: raw.replace(/[–－]/g, '-').replace('：', ':').replace(/-\n/, '-').replace(/\s+/g, ' '),
          start: index,
          end: index + raw.length,
        });
  // Japan's courts have one shape of number, and its lawyers use the same word
  for (const label of source.language === 'ja' ? [] : labels)
    if (labelOf(label) === 'docket')
      for (const after of valuesAfter(text, label, value))
        if (
          plausible(after.value) &&
          !mayBeOwn(source, { ...after, type: 'docket' }) &&
          !found.some((other) => overlaps(other, after))
        )
          found.push({ ...after, type: 'docket' });
  return distinct(
    found.filter(
      (one) =>
        !isOwnFile(source, one.start) &&
        !isReadersOwn(text, one.start) &&
        !isCited(text, one) &&
        !isOfOtherProceedings(text, one) &&
        !isOfAnotherThing(text, one),
    ),
  );
};
