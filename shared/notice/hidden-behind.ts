import type { Anomaly } from '../mail/mail.ts';
import { type Classified, classify } from './classify/classify.ts';
import type { Facts } from './classify/facts.ts';
import { setOf, shares } from './concept-set.ts';
import { formFields } from './form-fields.ts';
import { complainantsWords } from './identifiers/listings/complainants-words.ts';
import { repeatedWords } from './identifiers/listings/repeated-words.ts';
import { lookAt, type NoticeSource } from './look-at.ts';
import type { Passages } from './passages.ts';
import type { Place } from './place.ts';
import { asserting, type NoticeKind } from './vocabulary.ts';

/** What a complaint may be taken for by what somebody has a platform repeat in it. */
const harmless: ReadonlySet<NoticeKind> = new Set(['unrelated', 'decision', 'retraction']);

/** No more than this is read again. */
const longest = 50_000;

/** A text without some places of it, which may overlap. */
const without = (text: string, places: readonly Place[]): string =>
  places
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
    .replace(/ {20,}/g, ' ');

/** What is left of a mail that decides or withdraws counts from here on: many tell again what it was about. */
const surely = 0.6;
const mostFields = 4;

const outcome = setOf(['withdrawn', 'reinstated', 'accepted', 'rejected']);
/** What a mail says before it first tells how something ended, and what it goes on to say; undefined where it tells of no end. */
const aroundEnd = (text: string, { sentences }: Passages): { before: string; after: string } | undefined => {
  const ends = sentences.filter(({ inText, quoted, has }) => inText && !quoted && shares(has, outcome));
  const [first, last] = [ends[0], ends.at(-1)];
  return first && last && { before: text.slice(0, first.start), after: text.slice(last.end) };
};

/**
 * Says where a mail asserts a right but for words that it only repeats, a comment or a name that whoever complains wrote
 * into a platform's form: he may have written that the complaint is withdrawn, or that it is none, in as many words as
 * he likes and with blank lines between them.
 */
export const hiddenBehind = (
  original: NoticeSource,
  { kind, text, passages, facts }: { kind: NoticeKind; text: string; passages: Passages; facts: Facts },
): Anomaly[] => {
  // who is after a password means none of what he writes
  if (!harmless.has(kind) || facts.phish) return [];
  const repeated = [...repeatedWords(text, passages), ...complainantsWords(text, passages, [])];
  const fields = formFields(text);
  const own = [
    ...[repeated, fields].filter((places) => places.length > 0).map((places) => without(text, places)),
    ...fields.slice(0, mostFields).map(({ start }) => text.slice(0, start)),
  ];
  const read = (rest: string, subject = original.subject) =>
    classify(lookAt({ ...original, subject, text: rest.slice(0, longest) }));
  const isAssertion = ({ kind: is, confidence }: Classified, least: number): boolean =>
    asserting.has(is) && confidence >= least;
  const asserts = (rest: string, least = 0, subject?: string): boolean =>
    isAssertion(read(rest, subject), least);
  // a name that tells of an end may begin what goes on as the notice that it is, or stand in the middle of it: nobody tells of
  // a removal behind the end of it
  const goesOn = ({ before, after }: { before: string; after: string }): boolean => {
    const rest = read(after);
    return (
      isAssertion(rest, surely) || (rest.effect === 'listing-removed' && asserts(before + after, surely))
    );
  };
  const end = aroundEnd(text, passages);
  const tellsEnd = kind !== 'unrelated' && facts.presented.ownDomain;
  // or a title in the subject line
  return own.some((rest) => asserts(rest)) ||
    (tellsEnd && ((end && goesOn(end)) || asserts(text, surely, '')))
    ? [
        {
          code: 'hidden-behind-words',
          detail: 'Without the words that it only repeats of somebody it is a complaint',
        },
      ]
    : [];
};
