import { Temporal } from 'temporal-polyfill';
import type { Compiled } from './compiled.ts';

/** When a mail came. */
export interface Receipt {
  receivedAt: Date;
  /** in which the sender's days end */
  zone: string;
}

/** In which words a sentence may say by when something is due, and from when and where that counts. */
export interface Wording extends Receipt {
  /** the language */
  code: string;
  words: Compiled;
  /** when the letter says that it was written */
  written?: () => Temporal.PlainDate | undefined;
  /** a lawyer or a court counts Saturdays where the law does */
  byLaw?: boolean;
}

/** The day on which a mail came, where its sender is. */
export const dayOfReceipt = ({ receivedAt, zone }: Receipt): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime()).toZonedDateTimeISO(zone).toPlainDate();
