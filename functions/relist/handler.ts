import * as z from 'zod';
import { CaseId } from '../../shared/case/case-id.ts';
import { recordOf } from '../../shared/case/case-store.ts';
import { placeOf, Standing, toRelist } from '../../shared/case/place.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { TransientError } from '../../shared/platform/errors.ts';
import { step } from '../../shared/platform/step.ts';
import { mustRun } from '../../shared/store/stopped.ts';
import { getStore } from '../../shared/store/store-records.ts';
import { relistListing } from './relist-listing.ts';

const atOnce = 4;

/**
 * Puts back what we took off sale, exactly as it was. A listing that cannot go back (edited since, held by the
 * marketplace) keeps the case at this place, where a person takes it up.
 */
export const relist = step({
  name: 'relist',
  uses: { cases: 'write', evidence: 'read', marketplaces: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  size: { timeoutSeconds: 900 },
  run: async ({ caseId }, services) => {
    const record = await recordOf(services.cases, services.clock, caseId);
    mustRun(await getStore(services.cases, record.now().storeId));
    const unsettled = await eachBounded(toRelist(record.now()), atOnce, (listing) =>
      relistListing(services, record, listing),
    );
    const open = unsettled.filter((problem) => problem !== undefined);
    if (open.length > 0) throw new TransientError(open.join('; '));
    return { place: placeOf(record.now()) };
  },
});
