import type { TeamLanguage } from '../../store/store.ts';
import { chinese } from './chinese.ts';
import { english, type TeamWords } from './english.ts';

export type { TeamWords };

/** What mails to a team say, in the language that it reads. */
export const teamWords: Record<TeamLanguage, TeamWords> = { en: english, zh: chinese };
