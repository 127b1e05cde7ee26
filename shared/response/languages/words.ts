import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import type { Frame, Letters, LetterWords } from './letter-words.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** A language in which the letters that it lacks are in English. */
const whole = (own: LetterWords): Frame & Letters => ({ ...english, ...own });

const all = {
  en: english,
  de: whole(german),
  es: whole(spanish),
  fr: whole(french),
  it: whole(italian),
  ja: whole(japanese),
  pl: whole(polish),
  pt: whole(portuguese),
  zh: whole(chinese),
};

/** The languages letters are written in, as ISO 639-1 calls them. A further one is a file beside these and its name above. */
export type Language = keyof typeof all;

/** The words of every letter. */
export const words: Readonly<Record<Language, Frame & Letters>> = all;

/** Whether a letter is written in a language, and not only in English. */
export const isWrittenIn = (language: Language, letter: keyof Letters): boolean =>
  language === 'en' || words[language][letter] !== english[letter];

const isLanguage = (code: string): code is Language => Object.hasOwn(all, code);

/** Every language of letters. */
export const languages: readonly Language[] = Object.keys(all).filter(isLanguage);

/** The language of letters that a notice is written in, by the code that was read of it, such as `zh-Hans`; else undefined. */
export const languageOfLetters = (noticed: string): Language | undefined => {
  const [code = ''] = noticed.split('-');
  return isLanguage(code) ? code : undefined;
};
