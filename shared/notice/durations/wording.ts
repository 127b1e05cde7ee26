import type { Temporal } from 'temporal-polyfill';
import type { Compiled } from './compiled.ts';

/** In which words a sentence may say by when something is due, and from when and where that counts. */
export interface Wording {
  /** the language */
  code: string;
  words: Compiled;
  receivedAt: Date;
  /** when the letter says that it was written */
  written?: () => Temporal.PlainDate | undefined;
  /** a lawyer or a court counts Saturdays where the law does */
  byLaw?: boolean;
  /** in which the sender's days end */
  zone: string;
}
