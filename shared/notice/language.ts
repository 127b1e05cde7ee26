import { remembering } from '../mail/remembering.ts';
import { traditional } from './chinese-script.ts';
import { eachToken, fold } from './tokens.ts';
import { type Likeness, rankingOf } from './trigrams.ts';
import { stopWords } from './words/stop-words.ts';

const latin: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  ita: 'it',
  spa: 'es',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  swe: 'sv',
  tur: 'tr',
};
/** Languages in Latin script that marketplaces write in too, and of which no rule knows a word. */
const unread: Record<string, string> = {
  cat: 'ca',
  ces: 'cs',
  dan: 'da',
  ekk: 'et',
  fin: 'fi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  lvs: 'lv',
  lit: 'lt',
  nob: 'no',
  ron: 'ro',
  slk: 'sk',
  slv: 'sl',
  tgl: 'tl',
  vie: 'vi',
};
const languages = Object.keys(stopWords);

const languagesOf = new Map<string, readonly number[]>();
for (const [number, language] of languages.entries())
  for (const word of (stopWords[language] ?? '').split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), number]);

/** Letters that only one of these languages writes, or writes far more often than the others. */
const letters: readonly [RegExp, string][] = [
  [/[ãõ]/i, 'pt'],
  [/[ñ¿¡]/i, 'es'],
  [/[łżźśęąćń]/i, 'pl'],
  [/[ığşİ]/, 'tr'],
  [/å/i, 'sv'],
  [/ß/, 'de'],
  [/[œêîû]/i, 'fr'],
  [/[ìò]|perch\u00e9/i, 'it'],
];

/** Of each language the words that none of the others has among its commonest. */
const telling = new Map(
  languages.map((language, number) => {
    const words = (stopWords[language] ?? '').split(' ').filter((word) => {
      const [only, ...more] = languagesOf.get(word) ?? [];
      return only === number && more.length === 0;
    });
    return [language, new RegExp(`(?<![\\p{L}'’])(?:${words.join('|')})(?!\\p{L})`, 'iu')];
  }),
);
telling.set('ja', /[\u3040-\u30ff]/).set('zh', /^[^\u3040-\u30ff]*[\u4e00-\u9fff][^\u3040-\u30ff]*$/);

/** Whether a sentence is plainly in a language: cheap, and “no” says nothing. */
export const isPlainly = (language: string, sentence: string): boolean =>
  telling.get(language)?.test(sentence) ?? false;

/** How like the likeliest language, of 1, the next may be that we read; and words below which a text is a name or a list. */
const [plainly, fewest] = [0.95, 8];
const sampled = 3_000;
/** Characters whose trigrams tell a language: of five thousand labelled texts none is told otherwise by three times as many. */
const enough = 600;

const countScripts = (text: string) => {
  const count = { kana: 0, han: 0, cyrillic: 0, hangul: 0, latin: 0, traditional: 0, other: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x250) {
      const letter = code | 0x20;
      if ((letter >= 0x61 && letter <= 0x7a) || code >= 0xc0) count.latin += 1;
    } else if (code < 0x370) continue;
    else if (code < 0x400) count.other += 1;
    else if (code < 0x500) count.cyrillic += 1;
    // of the alphabets up to here, Latin's further letters are what Vietnamese is written with
    else if (code < 0x2000) count[code >= 0x1e00 && code < 0x1f00 ? 'latin' : 'other'] += 1;
    else if (code < 0x3040) continue;
    else if (code < 0x3100) count.kana += 1;
    else if (code >= 0xac00 && code <= 0xd7a3) count.hangul += 1;
    else if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) {
      count.han += 1;
      count.traditional += traditional(text.charAt(at));
    }
  }
  return count;
};

/** A word that cannot be folded any further. */
const isFolded = (raw: string): boolean => {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code >= 0x80 || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
};

const longestCommon = 12;
const none: readonly number[] = [];
const foldedIn = remembering(
  { most: 5_000, longest: longestCommon },
  (word) => languagesOf.get(fold(word)) ?? none,
);

/** Which languages have a word among their commonest. */
const commonIn = (word: string): readonly number[] =>
  languagesOf.get(word) ?? (isFolded(word) ? none : foldedIn(word));

const ranking = rankingOf([...Object.keys(latin), ...Object.keys(unread)]);

/** The languages that a text's trigrams tell, the likeliest first; none where they are few, or in other letters. */
const trigramsTell = (text: string): Likeness[] => {
  const sample = text.slice(0, enough);
  const { latin, kana, han, cyrillic, hangul, other } = countScripts(sample);
  const isTold = sample.length >= 20 && latin > Math.max(kana, han, cyrillic, hangul, other);
  return isTold ? ranking(sample) : [];
};

/** The likeliest language that is read here. */
const likeliestRead = (ranked: readonly Likeness[]): Likeness | undefined =>
  ranked.find(({ code }) => code in latin);

/** Which language that no rule reads a text is in, where its trigrams say so plainly; undefined where they do not. */
const unreadLanguage = (text: string): string | undefined => {
  const ranked = trigramsTell(text);
  const { likeness = 0 } = likeliestRead(ranked) ?? {};
  return ranked[0] && likeness < plainly ? unread[ranked[0].code] : undefined;
};

/** The Latin-script language whose commonest words a text is made of; trigrams decide where those leave a doubt. */
const latinLanguage = (text: string, ascii = false): string => {
  const scores = languages.map(() => 0);
  let words = 0;
  eachToken(text, (start, end) => {
    if (end - start > longestCommon) return;
    words += 1;
    const found = commonIn(text.slice(start, end));
    for (const number of found) scores[number] = (scores[number] ?? 0) + 1 / found.length;
  });
  // none of these letters is ASCII
  for (const [pattern, language] of ascii ? [] : letters)
    if (pattern.test(text)) {
      const number = languages.indexOf(language);
      scores[number] = (scores[number] ?? 0) + 1.5;
    }
  const ranked = scores.map((score, number) => ({ score, number })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  const best = languages[first?.number ?? 0] ?? 'und';
  // of what is written in a language that we read, every third or fourth word is among its commonest
  if (words >= fewest && (first?.score ?? 0) < words / 5) {
    const other = unreadLanguage(text);
    if (other !== undefined) return other;
  }
  const ahead = first && second && (first.score >= 4 ? 1.6 : 2) * second.score < first.score;
  if (ahead && first.score >= 1.5 && first.score > words / 12) return best;
  if (words < 4) return 'und';
  const guess = likeliestRead(trigramsTell(text));
  const named = guess && latin[guess.code];
  return named ?? (first && first.score >= 2 ? best : 'und');
};

/**
 * The language a mail's body is written in, also one that is not read here: ISO 639-1, with `zh-Hans` and `zh-Hant` for
 * Chinese, `und` where too little is written, or in an alphabet of which no rule knows a letter. The subject decides only
 * where the body says nothing.
 */
export const languageOf = (subject: string, text: string): string => {
  const sample = text.trim().length >= 20 ? text.slice(0, sampled) : `${subject}\n${text}`;
  if (/^[\x20-\x7e\s]*$/.test(sample)) return latinLanguage(sample, true);
  const { kana, han, cyrillic, hangul, latin: letters, traditional: balance, other } = countScripts(sample);
  // an ideograph says about as much as three letters
  const eastern = 3 * (kana + han);
  if (hangul * 3 > letters && hangul > kana + han) return 'ko';
  if (cyrillic > letters && cyrillic > eastern) return 'ru';
  if (other > letters && other > eastern) return 'und';
  if (eastern > letters * 0.5 && kana + han > 6) {
    if (kana > 0.08 * (kana + han)) return 'ja';
    return balance > 0 ? 'zh-Hant' : 'zh-Hans';
  }
  return latinLanguage(sample);
};
