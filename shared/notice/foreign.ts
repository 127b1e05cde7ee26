import { isRead } from './vocabularies.ts';

const anyLetter = /\p{L}/gu;
const readLetter = /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
/** More text than this need not be counted. */
const counted = 5_000;

const isInOtherLetters = (written: string): boolean => {
  const count = (letters: RegExp): number => written.match(letters)?.length ?? 0;
  return count(anyLetter) > 2 * count(readLetter);
};

/**
 * Whether most of a mail is in a language of which no rule knows a word, such as Korean or Czech: that nothing was found in
 * it says nothing of what it is.
 */
export const isForeign = (language: string, subject: string, text: string): boolean =>
  !isRead(language) && (language !== 'und' || isInOtherLetters(`${subject}\n${text.slice(0, counted)}`));

/** No result of such a mail is surer. */
export const surestOfForeign = 0.5;
