import { inChinese } from '../../../shared/recorded/in-chinese.ts';
import type { Speech } from './ui.ts';

/** A sentence that an event records, in the reader's language. */
export const inWords = (ui: Speech, recorded: string): string =>
  ui.lang === 'en' ? recorded : inChinese(recorded);
