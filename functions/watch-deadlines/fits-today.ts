import type { Case, Question } from '../../shared/case/case.ts';
import { isOnlyNamed } from '../../shared/case/place.ts';
import { decideWithinDay } from '../../shared/case/records/daily.ts';
import { catalogueReader } from '../../shared/marketplaces/catalogue.ts';
import type { Clock } from '../../shared/platform/clock.ts';
import type { Table } from '../../shared/platform/ports.ts';
import { dayBreakers } from '../../shared/policy/delist-checks.ts';
import type { Store } from '../../shared/store/store.ts';

/**
 * Whether silence may take off sale today what a question asks about: many that lapse together take off no more than may
 * go by itself in a day, and what may is counted, also where somebody answers in that very moment.
 */
export const fitsToday = async (
  { cases, clock }: { cases: Table; clock: Clock },
  store: Store,
  { id, decision, listings }: Case,
  question: Question,
): Promise<boolean> => {
  const offers = listings.filter(isOnlyNamed);
  const catalogueSize = await catalogueReader(cases).count(store.id);
  const counting = { storeId: store.id, at: clock.now(), by: `${id} ${question.id}` };
  const { mode } = await decideWithinDay(cases, counting, async (today) => {
    const delistedToday = today(offers);
    const day = dayBreakers({ store, count: offers.length, catalogueSize, delistedToday });
    const mode = day.every(({ holds }) => holds) ? 'auto' : 'ask';
    return { mode, reasons: decision.reasons, offers };
  });
  return mode === 'auto';
};
