import * as z from 'zod';
import { CaseId } from '../../shared/case/case-id.ts';
import { recordOf } from '../../shared/case/case-store.ts';
import { placeOf, Standing, toDelist } from '../../shared/case/place.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import { TransientError } from '../../shared/platform/errors.ts';
import { step } from '../../shared/platform/step.ts';
import { mustRun } from '../../shared/store/stopped.ts';
import { getStore } from '../../shared/store/store-records.ts';
import { delistListing } from './delist-listing.ts';

/** How many listings of one case are acted on at once; the accounts' own rates bound the rest. */
const atOnce = 4;

/** Takes every listing that may go off sale, one result each; what is settled already is not touched again. */
export const delist = step({
  name: 'delist',
  uses: { cases: 'write', evidence: 'write', marketplaces: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  size: { timeoutSeconds: 900 },
  run: async ({ caseId }, services) => {
    const record = await recordOf(services.cases, services.clock, caseId);
    mustRun(await getStore(services.cases, record.now().storeId));
    const unsettled = await eachBounded(toDelist(record.now()), atOnce, (listing) =>
      delistListing(services, record, listing),
    );
    const open = unsettled.filter((problem) => problem !== undefined);
    if (open.length > 0) throw new TransientError(open.join('; '));
    return { place: placeOf(record.now()) };
  },
});
