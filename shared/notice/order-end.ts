import type { DeadlineContext, ReadDeadline } from './deadlines.ts';
import { zoneOfOrder } from './durations/court-zone.ts';
import { findDates } from './durations/find-dates.ts';
import { languagesOf } from './durations/languages.ts';
import { sentencesOf } from './durations/sentences.ts';
import { senderZone } from './durations/zones.ts';
import { orderEnds } from './notice.ts';

const longest = 60_000;
const ofOrder = /(?<!\p{L})(?:restraining order|TRO|this order)(?!\p{L})/iu;
const lasts = /(?<!\p{L})(?:in (?:full )?(?:force|effect)|expir\p{L}+|exten\p{L}+)(?!\p{L})/iu;
const movedTo = /(?<!\p{L})(?:to|through|until)(?: and including)?(?:\s\p{L}{3,9},?){0,2}\s*$/iu;

/**
 * Until when a court's order says that it holds, in English, the language of the orders whose usual term we know: the last
 * such day, as one that extends it names the earlier too.
 */
export const readOrderEnd = (text: string, context: DeadlineContext): ReadDeadline | undefined => {
  const read = text.slice(0, longest);
  if (!ofOrder.test(read)) return undefined;
  const zone = zoneOfOrder(`${context.title ?? ''}\n${read}`, senderZone({ ...context, text: read }));
  const [last] = sentencesOf(read)
    .filter(({ text: sentence }) => ofOrder.test(sentence) && lasts.test(sentence))
    .flatMap(({ text: sentence, start: at }) =>
      languagesOf('en', true).flatMap(({ words }) =>
        findDates(sentence, { code: 'en', words, receivedAt: context.receivedAt, zone }, movedTo).map(
          ({ start, end, due }) => ({
            what: orderEnds,
            due: new Date(due.epochMilliseconds).toISOString(),
            text: text.slice(at + start, at + end),
            start: at + start,
            end: at + end,
          }),
        ),
      ),
    )
    .sort((a, b) => Date.parse(b.due) - Date.parse(a.due));
  return last;
};
