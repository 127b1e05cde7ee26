import type { Clock } from '../platform/clock.ts';
import { eachBounded } from '../platform/each-bounded.ts';
import { TransientError } from '../platform/errors.ts';
import type { Table } from '../platform/ports.ts';
import { mustRun } from '../store/stopped.ts';
import { getStore } from '../store/store-records.ts';
import type { Case, CaseListing } from './case.ts';
import type { CaseRecord } from './case-store.ts';
import { onCaseOfStore } from './on-case-of-store.ts';
import { type Place, placeOf } from './place.ts';

/** How many listings of one case are acted on at once; the accounts' own rates bound the rest. */
const atOnce = 4;

/**
 * Acts on some of a case's listings, each to its own result; `act` resolves with what is still open of one. Throws
 * `StoreStopped` while the store's kill switch is on, and `TransientError` when anything is still open.
 */
export const actOnListings = (
  services: { cases: Table; clock: Clock },
  caseId: string,
  which: (now: Case) => CaseListing[],
  act: (record: CaseRecord, listing: CaseListing) => Promise<string | undefined>,
): Promise<{ place: Place }> =>
  onCaseOfStore(services, caseId, async (record, store) => {
    mustRun(store);
    const unsettled = await eachBounded(
      [...which(record.now()).entries()],
      atOnce,
      async ([index, listing]) => {
        // a case of hundreds takes minutes, and the kill switch does not wait for its end
        if (index >= atOnce) mustRun(await getStore(services.cases, store.id));
        return act(record, listing);
      },
    );
    const open = unsettled.filter((problem) => problem !== undefined);
    if (open.length > 0) throw new TransientError(open.join('; '));
    return { place: placeOf(record.now()) };
  });
