import type { Letters } from '../languages/letter-words.ts';
import { isWrittenIn, type Language, words } from '../languages/words.ts';
import type { Matter } from '../matter.ts';
import type { Letter } from '../vocabulary.ts';

/** One of the answers, in whichever languages have words for it. */
export interface LetterWriter {
  isIn: (language: Language) => boolean;
  /** in the matter's language; in English where that has no words for it */
  write: (matter: Matter) => Letter;
}

/** A letter that is in every language which has the words of that name. */
export const inWordsOf = <Name extends keyof Letters>(
  name: Name,
  write: (matter: Matter, words: Letters[Name]) => Letter,
): LetterWriter => ({
  isIn: (language) => isWrittenIn(language, name),
  write: (matter) => write(matter, words[matter.language][name]),
});

/** A letter that is in English alone. */
export const inEnglish = (write: (matter: Matter) => Letter): LetterWriter => ({
  isIn: (language) => language === 'en',
  write,
});
