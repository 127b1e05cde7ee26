import { htmlToText } from './html-text.ts';
import type { Anomaly, Mail } from './mail.ts';

/** What stands between the plain and the HTML text of a mail whose two versions disagree. */
export const betweenVersions = '\n\f\n';

/** The text of a mail's body, and what of it could not be seen. */
export type BodyText = Pick<Mail, 'text' | 'textFrom' | 'hiddenText' | 'signatureBelow'> & {
  anomalies: Anomaly[];
};

/** Anything that could be a listing, complaint or registration number. */
const identifier = /\bB0[0-9A-Z]{8}\b|(?<![\w.%#/=-])\d{7,17}(?![\w%])/g;

const maxIdentifiers = 2_000;

const identifiers = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const match of text.matchAll(identifier)) {
    found.add(match[0]);
    if (found.size >= maxIdentifiers) break;
  }
  return found;
};

/** One version spells out the addresses that the other hides behind words. */
const withoutLinks = (text: string): string => text.replace(/https?:\/\/\S{1,2000}/gi, ' ');

const longWords = (text: string, limit: number): Set<string> => {
  const found = new Set<string>();
  for (const match of text.matchAll(/\p{L}{6,}/gu)) {
    found.add(match[0].toLowerCase());
    if (found.size >= limit) break;
  }
  return found;
};

/** Texts are searched for at most so many words: the rest count as missing. */
const maxSearches = 60;

const missing = (needed: ReadonlySet<string>, from: string, known?: ReadonlySet<string>): string[] => {
  const unknown = [...needed].filter((one) => !known?.has(one));
  return unknown.filter((one, index) => index >= maxSearches || !from.includes(one));
};

/** Markup that may hide text; cheap enough to ask of every mail. */
const mayHide =
  /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:|mso-hide|opacity\s{0,4}:\s{0,4}0|font-size\s{0,4}:\s{0,4}(?:[0.]|1(?:px|pt)|1?\d%)|clip-path|overflow\s{0,4}:\s{0,4}hidden|:\s{0,4}\/\*|\*\/\s{0,4}:|(?<![-\w])color\s{0,4}[:=][\s"']{0,6}(?:#?f{3}|white|#?f[0-9a-f]f|#[0-9a-f]{6}[01]|#[0-9a-f]{3}[01][^0-9a-f]|rgba?\(\s{0,4}(?:2|9\d%|100%)|rgba?\([\d\s,.]{5,20}[/\s,]\s{0,4}(?:0?\.0|0\)|\d%)|hsl|transparent)|-\d{3,}px|\shidden[\s>=]/i;

/** At least half of the plain text's longer words stand in the HTML. */
const sameWords = (plain: string, html: string): boolean => {
  const needed = longWords(plain, 40);
  return needed.size < 4 || missing(needed, html.toLowerCase()).length * 2 <= needed.size;
};

/** The plain text and the markup name the same things in much the same words: nothing to take apart. */
const agreeAtAGlance = (plain: string, named: ReadonlySet<string>, html: string): boolean => {
  const marked = identifiers(html);
  return (
    missing(marked, plain, named).length === 0 &&
    missing(named, html, marked).length === 0 &&
    sameWords(plain, html)
  );
};

/** Characters that take no room: they split a word for a machine but not for a reader. */
const zeroWidth = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/u;
const splitWord = new RegExp(`[A-Za-z0-9]${zeroWidth.source}+[A-Za-z0-9]`, 'u');
const everyZeroWidth = new RegExp(zeroWidth.source, 'gu');

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0;

/** Lines without the blanks that end them; by hand, as a pattern would go back over millions of them one by one. */
const withoutBlankEnds = (text: string): string =>
  /[ \t\u00a0]\n/.test(text)
    ? text
        .split('\n')
        .map((line) => {
          let end = line.length;
          while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
          return line.slice(0, end);
        })
        .join('\n')
    : text;

const tidy = (source: string): string => {
  const text = zeroWidth.test(source) ? source.replace(everyZeroWidth, '') : source;
  return withoutBlankEnds(text.replace(/\r\n?/g, '\n').replace(/[\0\f]/g, ''))
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
};

const splitWords = (source: string): Anomaly[] =>
  splitWord.test(source)
    ? [{ code: 'zero-width', detail: 'Words are split by characters that take no room' }]
    : [];

const hiddenAnomaly = (hidden: string): Anomaly[] => {
  if (hidden.length < 3) return [];
  const preheader = hidden.length <= 300 && identifiers(hidden).size === 0;
  return [
    {
      code: preheader ? 'hidden-preheader' : 'hidden-text',
      detail: `${hidden.length} characters that a reader does not see: ${hidden.slice(0, 80)}`,
    },
  ];
};

/** Gmail's signature stands below what is quoted only where somebody wrote his answer there. */
const maySignBelow = (html: string): boolean => {
  const quote = html.indexOf('gmail_quote');
  return quote >= 0 && html.lastIndexOf('gmail_signature') > quote;
};

/** Chooses the text of a mail among its plain and HTML versions; where they disagree both are kept and it is said. */
export const chooseText = (plainSource: string, html: string): BodyText => {
  const plain = tidy(plainSource);
  if (html.trim() === '') {
    return {
      text: plain,
      textFrom: plain === '' ? 'none' : 'plain',
      hiddenText: '',
      anomalies: splitWords(plainSource),
    };
  }
  const named = identifiers(plain);
  if (
    plain.length >= 40 &&
    !mayHide.test(html) &&
    !maySignBelow(html) &&
    agreeAtAGlance(plain, named, html)
  ) {
    return { text: plain, textFrom: 'plain', hiddenText: '', anomalies: splitWords(plainSource) };
  }
  const seen = htmlToText(html);
  const text = tidy(seen.text);
  const anomalies = [...hiddenAnomaly(seen.hidden), ...splitWords(plainSource), ...splitWords(seen.text)];
  if (seen.cut)
    anomalies.push({ code: 'html-cut', detail: 'The HTML was too large or too deep to read to its end' });
  const { signatureBelow } = seen;
  const result = {
    hiddenText: seen.hidden,
    anomalies,
    ...(signatureBelow === undefined ? {} : { signatureBelow }),
  };
  if (plain === '') return { ...result, text, textFrom: text === '' ? 'none' : 'html' };
  if (text === '') return { ...result, text: plain, textFrom: 'plain' };
  const shown = identifiers(withoutLinks(text));
  const spelled = identifiers(withoutLinks(plain));
  const differing = [...missing(shown, plain, named), ...missing(spelled, text, shown)];
  if (differing.length > 0 || (plain.length > 200 && !sameWords(plain, text))) {
    anomalies.push({
      code: 'text-html-disagree',
      detail:
        differing.length > 0
          ? `Its plain and its formatted text differ: only one names ${differing.slice(0, 5).join(', ')}`
          : 'Its plain and its formatted text say different things',
    });
    return { ...result, text: `${plain}${betweenVersions}${text}`, textFrom: 'both' };
  }
  const stub = plain.length * 4 < text.length;
  return stub ? { ...result, text, textFrom: 'html' } : { ...result, text: plain, textFrom: 'plain' };
};
