import { matchesIn } from '../../platform/matches-in.ts';
import { isMasked } from '../identifiers/found.ts';

const address = /[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}/g;

/** The mail addresses that stand whole in a text, and where. */
export const mailboxes = (text: string) =>
  (text.includes('@') ? matchesIn(text, address) : [])
    .filter(({ 0: found, index }) => !isMasked(text, index, index + found.length))
    .map(({ 0: value, index }) => ({ value, start: index, end: index + value.length }));
