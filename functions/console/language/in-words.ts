import { inChinese } from '../../../shared/recorded/in-chinese.ts';
import type { Ui } from './ui.ts';

/** A sentence that an event records, in the reader's language. */
export const inWords = (ui: Ui, recorded: string): string =>
  ui.lang === 'en' ? recorded : inChinese(recorded);
