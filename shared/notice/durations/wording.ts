import type { Compiled } from './compiled.ts';

/** In which words a sentence may say by when something is due, and from when and where that counts. */
export interface Wording {
  /** the language */
  code: string;
  words: Compiled;
  receivedAt: Date;
  /** in which the sender's days end */
  zone: string;
}
