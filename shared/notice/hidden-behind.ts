import type { Anomaly } from '../mail/mail.ts';
import { classify } from './classify/classify.ts';
import { repeatedWords } from './identifiers/listings/repeated-words.ts';
import { lookAt, type NoticeSource } from './look-at.ts';
import type { Passages } from './passages.ts';
import { asserting, type NoticeKind } from './vocabulary.ts';

/** What a complaint may be taken for by what somebody has a platform repeat in it. */
const harmless: ReadonlySet<NoticeKind> = new Set(['unrelated', 'decision', 'retraction']);

/** No notice with words of somebody else's is longer. */
const longest = 50_000;

/**
 * Says where a mail asserts a right but for words that it only repeats, a comment or a name that whoever complains wrote
 * into a platform's form: he may have written that the complaint is withdrawn, or that it is none.
 */
export const hiddenBehind = (
  original: NoticeSource,
  { kind, text, passages }: { kind: NoticeKind; text: string; passages: Passages },
): Anomaly[] => {
  if (!harmless.has(kind) || text.length > longest) return [];
  const repeated = repeatedWords(text, passages);
  if (repeated.length === 0) return [];
  const own = repeated.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return asserting.has(classify(lookAt({ ...original, text: own })).kind)
    ? [
        {
          code: 'hidden-behind-words',
          detail: 'Without the words that it only repeats of somebody it is a complaint',
        },
      ]
    : [];
};
