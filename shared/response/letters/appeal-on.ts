import type { Letters } from '../languages/letter-words.ts';
import { onlyIfTrue } from '../languages/prompts.ts';
import { words } from '../languages/words.ts';
import type { Matter } from '../matter.ts';
import { appeal } from './appeal.ts';
import { inWordsOf, type LetterWriter } from './letter-writer.ts';

/** What carries an answer: the claim, which only the seller can make and so is asked for, and the facts that show it. */
export interface Ground {
  claim: string;
  facts: string[];
  /** what is asked of the platform, where that is not the listing back */
  request?: string;
}

/** A ground by the name of its words. */
export interface Grounds<Name extends keyof Letters = keyof Letters> {
  words: Name;
  of: (matter: Matter) => Ground;
}

/** Makes a ground of the words of that name. `claim` takes it from them, and from the English ones beside it for whoever reads no others. */
export const groundsIn = <Name extends keyof Letters>(
  name: Name,
  of: (
    matter: Matter,
    words: Letters[Name],
  ) => Omit<Ground, 'claim'> & { claim(words: Letters[Name]): string },
): Grounds<Name> => ({
  words: name,
  of: (matter) => {
    const { language } = matter;
    const say = words[language][name];
    const { claim, ...ground } = of(matter, say);
    return { ...ground, claim: onlyIfTrue(language, claim(say), claim(words.en[name])) };
  },
});

/** What is asked for: nothing comes back that was never taken down. */
const requestOf = ({ language, effect }: Matter): string => {
  const { back, restored, closed } = words[language].appeal;
  if (effect === 'listing-warned') return closed;
  return effect === 'content-removed' ? restored : back;
};

/** An appeal to a platform that rests on these grounds. */
export const appealOn = (grounds: Grounds): LetterWriter =>
  inWordsOf(grounds.words, (matter) => {
    const { claim, facts, request = requestOf(matter) } = grounds.of(matter);
    const { subject, claim: appealing } = words[matter.language].appeal;
    return appeal(matter, subject, { claim: appealing(claim), facts, request });
  });
