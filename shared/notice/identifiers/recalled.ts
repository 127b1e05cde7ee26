import { setOf, shares } from '../concept-set.ts';
import type { Passages } from '../passages.ts';
import type { NoticeKind } from '../vocabulary.ts';
import type { Found } from './found.ts';

/** How a matter ended, or what was once answered to it. */
const ended = setOf(['accepted', 'rejected', 'withdrawn', 'reinstated', 'your-appeal']);
const condition = setOf(['if']);

/** What these are about is not over. */
const open = new Set<NoticeKind>(['complaint', 'evaluation', 'court-order']);

/**
 * Leaves out the complaints that a mail about another only recalls, “your dispute of claim 56002118 was rejected in July”:
 * those in a sentence that says how it ended, where a number stands elsewhere. An order of a court needs no other.
 */
export const withoutRecalled = <F extends Found>(
  ids: readonly F[],
  { sentences }: Passages,
  kind: NoticeKind,
): readonly F[] => {
  if (!open.has(kind)) return ids;
  const present = ids.filter(
    ({ start }) =>
      !sentences.some(
        ({ inText, start: from, end, has }) =>
          inText && from <= start && start < end && shares(has, ended) && !shares(has, condition),
      ),
  );
  return present.length > 0 || kind === 'court-order' ? present : ids;
};
