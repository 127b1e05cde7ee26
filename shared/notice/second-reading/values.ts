import type * as z from 'zod/mini';
import { type Found, isMasked } from '../identifiers/found.ts';
import type { FoundListing } from '../identifiers/listings/found-listing.ts';
import type { Complainant, ListingRef } from '../notice.ts';
import { mailboxes } from '../people/mailboxes.ts';
import { ComplainantAnswer, ComplaintIdAnswer, ListingAnswer } from './answer.ts';

export const misshapen = 'not in the shape that was asked for';
const notQuoted = 'the quoted words do not stand in the mail';
const notShown = 'the quoted words do not show it';
const notFound = 'our own reading finds no such thing in the mail';
const hidden = 'the mail hides a part of it';

/** A value with its place in the text, or why it is not taken. */
export type Checked<T> = { value: T; start: number; end: number } | { why: string };

/** A word of a vocabulary, where the words quoted for it stand in the text. */
export const checkWord = <T>(
  text: string,
  schema: z.ZodMiniType<{ value: T; quote: string }>,
  given: unknown,
): Checked<T> => {
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { why: misshapen };
  const { value, quote } = parsed.data;
  const start = text.indexOf(quote);
  return start < 0 ? { why: notQuoted } : { value, start, end: start + quote.length };
};

/** Numbers are the same whatever a platform or a model puts between their signs. */
const bare = (id: string): string => id.replace(/[\s-]/g, '').toUpperCase();

/** The proposed number among those that our own extractors found; it is theirs, as they read it, that is taken. */
const among = (
  text: string,
  { id, quote }: { id: string; quote: string },
  found: readonly Found[],
): Checked<string> => {
  if (!text.includes(quote)) return { why: notQuoted };
  const own = found.find(({ value }) => bare(value) === bare(id));
  if (!own) return { why: notFound };
  const { value, start, end } = own;
  return quote.includes(text.slice(start, end)) ? { value, start, end } : { why: notShown };
};

/** A listing that our own extractors read in the text too. */
export const checkListing = (
  text: string,
  given: unknown,
  found: readonly FoundListing[],
): Checked<ListingRef> => {
  const parsed = ListingAnswer.safeParse(given);
  if (!parsed.success) return { why: misshapen };
  const { platform, idType } = parsed.data;
  const such = found.filter((one) => one.platform === platform && one.type === idType);
  const own = among(text, parsed.data, such);
  return 'why' in own ? own : { ...own, value: { platform, id: own.value, idType } };
};

/** A complaint id that our own extractors read in the text too. */
export const checkComplaintId = (text: string, given: unknown, found: readonly Found[]): Checked<string> => {
  const parsed = ComplaintIdAnswer.safeParse(given);
  return parsed.success ? among(text, parsed.data, found) : { why: misshapen };
};

/** Somebody whose name and address stand in the quoted words, whole and unmasked. */
export const checkComplainant = (text: string, given: unknown): Checked<Complainant> => {
  const parsed = ComplainantAnswer.safeParse(given);
  if (!parsed.success) return { why: misshapen };
  const { role, name, email, quote } = parsed.data;
  const from = text.indexOf(quote);
  if (from < 0) return { why: notQuoted };
  const places = [name, email]
    .filter((one) => one !== undefined)
    .map((one) => ({ at: quote.indexOf(one), length: one.length }))
    .map(({ at, length }) => ({ shown: at >= 0, start: from + at, end: from + at + length }));
  const [first] = places;
  if (!first || places.some(({ shown }) => !shown)) return { why: notShown };
  if (places.some(({ start, end }) => isMasked(text, start, end))) return { why: hidden };
  if (name !== undefined && !/^\P{Cc}*\p{L}\P{Cc}*$/u.test(name)) return { why: misshapen };
  if (email !== undefined && !mailboxes(text).some(({ value }) => value === email)) return { why: notFound };
  const value = { role, ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
  return { value, start: first.start, end: first.end };
};
