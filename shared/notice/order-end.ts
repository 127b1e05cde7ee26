import type { DeadlineContext, ReadDeadline } from './deadlines.ts';
import { zoneOfOrder } from './durations/court-zone.ts';
import { findDates } from './durations/find-dates.ts';
import { findDurations } from './durations/find-durations.ts';
import type { Found } from './durations/found.ts';
import { languagesOf } from './durations/languages.ts';
import { sentencesOf } from './durations/sentences.ts';
import { senderZone } from './durations/zones.ts';
import { readEntry } from './entered.ts';
import { orderEnds } from './notice.ts';

const longest = 60_000;
const ofOrder = /(?<!\p{L})(?:restraining order|TRO|th(?:is|e) order)(?!\p{L})/iu;
const lasts = /(?<!\p{L})(?:in (?:full )?(?:force|effect)|expir\p{L}+|exten\p{L}+)(?!\p{L})/iu;
const movedTo = /(?<!\p{L})(?:to|through|until)(?: and including)?(?:\s\p{L}{3,9},?){0,2}\s*$/iu;
/** Before a term: that the order is over then. */
const lastsFor =
  /(?<!\p{L})(?:expir\p{L}{1,4}|force|effect)\s(?:(?:in|within|for|after|at the end of)\s)?(?:(?:a (?:term|period) of|no more than|up to|only)\s)?[\s(]?$/iu;
const sinceEntry =
  /(?<!\p{L})(?:from|after|of|following)\s(?:the\s)?(?:date\sof\s)?(?:(?:its|the|this)\s)?(?:entry|issuance|entered)(?!\p{L})/iu;
const extended = /(?<!\p{L})(?:is|was|been|hereby)\sextended(?!\p{L})/iu;

const lasting = languagesOf('en', true).map(({ code, words }) => ({
  code,
  words: { ...words, withinBefore: lastsFor, afterBehind: /(?!)/, pastBefore: /(?!)/ },
}));

/** When it ends as one sentence says it in a term: since its entry where that is known and meant, else since its receipt. */
const endsAfter = (
  sentence: string,
  { receivedAt, zone, entered }: { receivedAt: Date; zone: string; entered: string | undefined },
): Found[] => {
  if (extended.test(sentence)) return [];
  const isSinceEntry = entered !== undefined && sinceEntry.test(sentence);
  // noon is that day in every zone of the country
  const since = isSinceEntry ? new Date(`${entered}T17:00:00Z`) : receivedAt;
  return lasting
    .flatMap((language) => findDurations(sentence, { ...language, receivedAt: since, zone }).slice(0, 1))
    .map(({ start, end, due }) => ({ start, end, due: due() }));
};

/**
 * Until when a court's order says that it holds, in English, the language of the orders whose usual term we know: the last
 * such day, as one that extends it names the earlier too; where it names none, the end of its term.
 */
export const readOrderEnd = (text: string, context: DeadlineContext): ReadDeadline | undefined => {
  const read = text.slice(0, longest);
  if (!ofOrder.test(read)) return undefined;
  const { receivedAt } = context;
  const zone = zoneOfOrder(`${context.title ?? ''}\n${read}`, senderZone({ ...context, text: read }));
  const telling = sentencesOf(read).filter(({ text: said }) => ofOrder.test(said) && lasts.test(said));
  const endsBy = (find: (sentence: string) => readonly Found[]): ReadDeadline | undefined =>
    telling
      .flatMap(({ text: sentence, start: at }) =>
        find(sentence).map(({ start, end, due }) => ({
          what: orderEnds,
          due: new Date(due.epochMilliseconds).toISOString(),
          text: text.slice(at + start, at + end),
          start: at + start,
          end: at + end,
        })),
      )
      .sort((a, b) => Date.parse(b.due) - Date.parse(a.due))[0];
  const named = endsBy((sentence) =>
    languagesOf('en', true).flatMap(({ words }) =>
      findDates(sentence, { code: 'en', words, receivedAt, zone }, movedTo),
    ),
  );
  if (named || telling.length === 0) return named;
  const entered = readEntry(read, receivedAt)?.value;
  return endsBy((sentence) => endsAfter(sentence, { receivedAt, zone, entered }));
};
