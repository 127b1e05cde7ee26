import { matchesIn } from '../../platform/matches-in.ts';
import { isCalendar } from './calendar-words.ts';
import { formAt, nameRun } from './name-shapes.ts';
import { areGeneric, isDescribing, isGeneric, isInstitution, isOpener } from './plain-words.ts';

/** What may be the name of a company or person, and where it stands. */
export interface Name {
  value: string;
  start: number;
  end: number;
  /** ends with the form of a company */
  company: boolean;
  /** how many of its words have a capital */
  words: number;
  /** stands behind a word for what its bearer is: “the photographer …” */
  described: boolean;
  /** begins a sentence, clause or line, but for articles and such words */
  opens: boolean;
}

// a capital first: what may not stand before it is looked at only there
const runs = new RegExp(
  `(?=[\\p{Lu}d])(?<![\\p{Script=Latin}\\p{N}@.=/_-]|\\p{Script=Latin}['’])${nameRun}`,
  'gu',
);
const mostNames = 400;

const skipped = /[\s>*"“„«-]/;
const ends = /[\n.!?:;•|\t–—。：，,（(、)]/;
/** True where a sentence, clause or line begins. */
const opensAt = (text: string, index: number): boolean => {
  for (let at = index - 1; at >= 0; at--) {
    const sign = text.charAt(at);
    if (ends.test(sign)) return true;
    if (!skipped.test(sign)) return false;
  }
  return true;
};

/** Letters, as far as the words that may stand before a name have them. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x250);

/** The word right before a place, and before a blank or an apostrophe there. */
const wordBefore = (text: string, index: number): string => {
  let end = index;
  while (end > index - 2 && !isLetter(text.charCodeAt(end - 1))) end--;
  let at = end;
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--;
  return text.slice(at, end);
};
const first = /^(?:[LlDd][’'](?=\p{Lu}\p{L}+ )|\S+(?: |$))/u;
/** Pronouns at the beginning of what follows, what only joins it, and a genitive. */
const trailing =
  /(?:['’](?:s|n?[ıiuü]n|[dt][ae]n?|y?[ae])?| (?:I|Ci|Ti|Si|Sie|Ihnen|Ihr\p{Ll}*|and|und|et|y|e|i|of|de|der|des|von|van|la))+$/u;
/** German joins nouns to the company that they are of: “die Anzeige der … GmbH”. */
const ofWhom = /^.* (?:der|des|dem|den|die|und) (?=\p{Lu}[^ ]* .*$)/u;
const platforms =
  /\b(?:amazon|e-?bay|etsy|walmart|temu|tik ?tok|shopify|ali(?:baba|express)|allegro|mercado (?:libre|livre)|pay ?pal|payoneer|shopee|lazada|trendyol)\b/i;
/** Words with numbers in them are listings and registrations. */
const number = /\d{3}|\b(?=\w*\d\w*\d)[A-Z\d]{8}/;
/** Within a sentence a capital makes an article a part of the name: “by The Lamp Room”. */
const article = /^(?:The|De|Het|La|Le|Les|El|Los|Las|Il|Lo|Gli|O|Os|As)$/;
const noName = /^(?:[LlDd][’']|\p{Ll}.*|&|.*\d{2}.*)$/u;

/** Where a run of capitals ends, once the form of a company is in it or follows it, and whether it does. */
const withForm = (text: string, start: number, end: number): { end: number; company: boolean } => {
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
    const formed = formAt(text, at);
    if (formed > 0) return { end: formed, company: true };
  }
  const hyphen = text.lastIndexOf('-', end);
  const formed = formAt(text, end) || (hyphen > start ? formAt(text, hyphen) : 0);
  return formed > 0 ? { end: formed, company: true } : { end, company: false };
};

/** A company's name without the full stop of a sentence: where the text writes it without one elsewhere. */
const unstopped = (name: string, text: string): string => {
  const bare = /(?:Ltd|Inc|Corp|Ltda|Lda)\.$/.test(name) ? name.slice(0, -1) : name;
  return bare !== name && text.replaceAll(name, '').includes(bare) ? bare : name;
};

/** How names are looked for: in German, where every noun has a capital; and words by themselves as well. */
interface Search {
  german: boolean;
  singles: boolean;
}

const nameAt = (text: string, index: number, run: number, search: Search): Name | undefined => {
  const { german, singles } = search;
  const { end, company } = withForm(text, index, run);
  const raw = text.slice(index, end);
  const before = wordBefore(text, index);
  if (!company && !singles && !raw.includes(' ') && (german || !isDescribing(before))) return undefined;
  let from = 0;
  let described = false;
  for (;;) {
    const lead = first.exec(from === 0 ? raw : raw.slice(from))?.[0] ?? '';
    const word = lead.trimEnd();
    if (word === '' || !(isOpener(word) || isDescribing(word) || noName.test(word))) break;
    if (article.test(word) && !opensAt(text, index)) break;
    described ||= isDescribing(word);
    from += lead.length;
  }
  if (raw.length - from < 3) return undefined;
  if (german) from += ofWhom.exec(raw.slice(from))?.[0].length ?? 0;
  const stripped = raw.slice(from);
  const value = company ? unstopped(stripped, text) : stripped.replace(trailing, '');
  if (value.length < 3 || value.length > 90) return undefined;
  const parts = value.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  if (!company) {
    if (areGeneric(parts) || parts.some(isInstitution) || isGeneric(parts.at(-1) ?? '')) return undefined;
    if (number.test(value) || isCalendar(value)) return undefined;
    // an initial that ends the sentence before
    if (/^\p{Lu}\. /u.test(value) && isOpener(parts[1] ?? '')) return undefined;
  }
  if (platforms.test(value)) return undefined;
  const start = index + from;
  return {
    value,
    start,
    end: start + value.length,
    company,
    words: parts.length,
    described: described || isDescribing(before),
    opens: opensAt(text, index),
  };
};

/**
 * Every run of words with capitals in a text that may be a name, in order; one word by itself only where `singles`, or
 * behind a word that says what its bearer is.
 */
export const namesIn = (text: string, language: string, singles: boolean): Name[] => {
  const search = { german: language === 'de', singles };
  const found: Name[] = [];
  for (const { 0: run, index } of matchesIn(text, runs, mostNames)) {
    const name = nameAt(text, index, index + run.length, search);
    if (name) found.push(name);
  }
  return found;
};
