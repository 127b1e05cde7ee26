import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import type { Finding } from '../examined.ts';
import type { Span } from '../notice.ts';
import { Answer, most, words } from './answer.ts';
import { ownReading } from './own-reading.ts';
import { shownOf } from './question.ts';
import type { Dropped, Proposal } from './second-reading.ts';
import {
  type Checked,
  checkComplainant,
  checkComplaintId,
  checkListing,
  checkWord,
  misshapen,
} from './values.ts';

type Read = Pick<Finding, 'subject' | 'text' | 'notice'>;

/**
 * What of a model's answer may be shown to a person: each value is of its vocabulary, its quoted words stand in the
 * text that the model was shown, and a number is one that our own extractors read there as well. All else is dropped,
 * with the reason. Undefined when nothing is left. Never throws, whatever the answer is.
 */
export const checkAnswer = (
  answer: unknown,
  finding: Read,
): { proposal?: Proposal | undefined; dropped: Dropped[] } => {
  const parsed = z.record(z.string(), z.unknown()).safeParse(answer);
  if (!parsed.success) return { dropped: [{ field: 'answer', why: misshapen }] };
  const given = parsed.data;
  const text = shownOf(finding);
  const spans: Span[] = [];
  const dropped: Dropped[] = [];

  const keep = <T>(asked: string, kept: string, checked: Checked<T>): T | undefined => {
    if ('why' in checked) {
      dropped.push({ field: asked, why: checked.why });
      return undefined;
    }
    const { value, start, end } = checked;
    spans.push({ field: kept, start, end, text: text.slice(start, end) });
    return value;
  };
  const one = <T>(field: keyof typeof words, schema: z.ZodMiniType<{ value: T; quote: string }>) =>
    given[field] === undefined ? undefined : keep(field, field, checkWord(text, schema, given[field]));
  const all = <T>(field: keyof typeof most, part: string, check: (element: unknown) => Checked<T>): T[] => {
    const list = z.array(z.unknown()).safeParse(given[field] ?? []);
    if (!list.success) dropped.push({ field, why: misshapen });
    const elements = list.data ?? [];
    if (elements.length > most[field])
      dropped.push({ field, why: `only the first ${most[field]} are taken` });
    const values: T[] = [];
    for (const [at, element] of elements.slice(0, most[field]).entries()) {
      const checked = check(element);
      const known = 'value' in checked && values.some((other) => isDeepStrictEqual(other, checked.value));
      const value = keep(
        `${field}[${at}]`,
        `${field}[${values.length}]${part}`,
        known ? { why: 'proposed already' } : checked,
      );
      if (value !== undefined) values.push(value);
    }
    return values;
  };

  const unknown = Object.keys(given).filter((name) => !(name in Answer.shape));
  if (unknown.length > 0)
    dropped.push({ field: 'answer', why: `${unknown.length} fields that were not asked for` });
  const kind = one('kind', words.kind);
  const right = one('right', words.right);
  const effect = one('effect', words.effect);
  const decision = one('decision', words.decision);
  const platform = one('platform', words.platform);
  const own = ownReading(text, finding, platform);
  const proposal: Proposal = {
    ...(kind && { kind }),
    ...(right && { right }),
    ...(effect && { effect }),
    ...(decision && { decision }),
    ...(platform && { platform }),
    listings: all('listings', '.id', (element) => checkListing(text, element, own.listings)),
    complaintIds: all('complaintIds', '', (element) => checkComplaintId(text, element, own.complaintIds)),
    complainants: all('complainants', '', (element) => checkComplainant(text, element)),
    spans,
  };
  return { dropped, ...(spans.length > 0 && { proposal }) };
};
