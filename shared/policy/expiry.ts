import type { Case } from '../case/case.ts';
import type { QuestionKind } from '../case/vocabulary.ts';
import type { Store } from '../store/store.ts';

/** What happens when nobody has answered in time. */
export type Expiry =
  /** the store decided beforehand what holds then */
  | { does: 'answer'; instead: 'delist' | 'leave' }
  /** whoever owes us an outcome is asked again */
  | { does: 'follow-up'; instead: 'timed-out' }
  /** never answered for a person: only reminded and escalated */
  | { does: 'remind' };

/**
 * What nobody's answer means to a case. Silence never takes off sale what a guard of the policy kept from going by
 * itself: that waits for a person, and the seller hears of it too.
 */
export const onExpiry = (
  kind: QuestionKind,
  { policy }: Store,
  { decision }: Pick<Case, 'decision'>,
): Expiry => {
  switch (kind) {
    case 'delist':
      return policy.delistDefault === 'leave' || decision.silenceCounts
        ? { does: 'answer', instead: policy.delistDefault }
        : { does: 'remind' };
    case 'outcome':
    case 'counsel':
      return { does: 'follow-up', instead: 'timed-out' };
    case 'review':
    case 'approve':
    case 'submit':
      return { does: 'remind' };
  }
};
