import type { Temporal } from 'temporal-polyfill';

/** A time found in a sentence: where, and the instant it means. */
export interface Found {
  start: number;
  end: number;
  due: Temporal.Instant;
}
