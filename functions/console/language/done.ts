import type { Key } from './strings.ts';

const done = [
  'answered',
  'noted',
  'assigned',
  'taken-up',
  'closed',
  'reopened',
  'undo',
  'delist',
  'evidence',
  'read-again',
  'open-case',
  'dealt-with',
  'stopped',
  'resumed',
] as const;

/** What a person may be told they have just done; travels in the address after a form was taken. */
export type Done = (typeof done)[number];

/** The words for it; undefined for anything else in the address. */
export const doneKey = (name: string | undefined): Extract<Key, `done.${string}`> | undefined => {
  const known = done.find((one) => one === name);
  return known && `done.${known}`;
};
