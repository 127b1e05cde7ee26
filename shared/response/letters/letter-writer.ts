import type { Matter } from '../matter.ts';
import type { Language, Letter } from '../vocabulary.ts';

/** A letter in the languages it is written in; English always. */
export type LetterWriter = { en: (matter: Matter) => Letter } & Partial<
  Record<Language, (matter: Matter) => Letter>
>;
