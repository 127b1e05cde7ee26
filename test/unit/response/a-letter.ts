import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { languageOfLetters, words } from '../../../shared/response/languages/words.ts';
import { writeLetter } from '../../../shared/response/letter.ts';
import type { Strategy } from '../../../shared/response/vocabulary.ts';
import { aCase, aNotice, aStore, delisted, fromSite } from './a-case.ts';

export const store = aStore();
/** Who writes Chinese is taken to have a Chinese name. */
export const inLanguage = (language: string): Partial<NoticeFacts> => ({
  language,
  ...(language.startsWith('zh') && {
    complainants: [{ name: '明亮品牌有限公司', email: 'legal@brightbrands.example', role: 'principal' }],
  }),
});
/** A letter about a lamp that was taken off sale, in the language of its notice. */
export const letter = (strategy: Strategy, notice: Partial<NoticeFacts> = {}, background = {}) => {
  const { language = 'en' } = notice;
  const now = aCase({ notice: aNotice({ ...inLanguage(language), ...notice }) }, delisted);
  const site = languageOfLetters(language) ?? 'en';
  // amazon.de is not what German ones here speak of
  return writeLetter(strategy, words[site].readers ? fromSite(now, site) : now, store, background);
};
