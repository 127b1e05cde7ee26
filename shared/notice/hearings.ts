import type { DeadlineContext, ReadDeadline } from './deadlines.ts';
import { zoneOfOrder } from './durations/court-zone.ts';
import { findAppointed } from './durations/find-dates.ts';
import { withPlainDates } from './durations/in-full.ts';
import { languagesOf } from './durations/languages.ts';
import { sentencesOf } from './durations/sentences.ts';
import { senderZone } from './durations/zones.ts';

const longest = 60_000;
const most = 10;
const held = /(?:was|were|been) held|vonnis|beschikking|urteil vom|(?<!be )held on|after (?:the|a) hearing/iu;
const dayMs = 86_400_000;
/** A court hears within months. */
const latest = 240 * dayMs;

/** When a court's order says that it will be heard: each day that is appointed for it, not that by which something is due. */
export const readHearings = (text: string, context: DeadlineContext): ReadDeadline[] => {
  const read = withPlainDates(text.slice(0, longest));
  const { receivedAt } = context;
  const zone = zoneOfOrder(`${context.title ?? ''}\n${read}`, senderZone({ ...context, text: read }));
  const languages = languagesOf(context.language, true);
  return sentencesOf(read)
    .filter(({ text: sentence }) => languages.some(({ words }) => words.hearing.test(sentence)))
    .filter(({ text: sentence }) => !held.test(sentence))
    .slice(0, most)
    .flatMap(({ text: sentence, start: at }) =>
      languages.flatMap(({ code, words }) =>
        words.hearing.test(sentence)
          ? findAppointed(sentence, { code, words, receivedAt, zone }).map(({ start, end, due }) => ({
              what: 'hearing',
              due: new Date(due.epochMilliseconds).toISOString(),
              text: text.slice(at + start, at + end),
              start: at + start,
              end: at + end,
            }))
          : [],
      ),
    )
    .filter(({ due }) => {
      const away = Date.parse(due) - receivedAt.getTime();
      return away > -dayMs && away < latest;
    });
};
