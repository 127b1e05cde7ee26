import * as z from 'zod/mini';
import { actOnListings } from '../../shared/case/acting/act-on-listings.ts';
import { CaseId } from '../../shared/case/case-id.ts';
import { Standing } from '../../shared/case/place.ts';
import { step } from '../../shared/platform/step.ts';
import { relistListing } from './relist-listing.ts';

/**
 * Puts back what we took off sale, exactly as it was. A listing that cannot go back (edited since, held by the
 * marketplace) keeps the case at this place, where a person takes it up.
 */
export const relist = step({
  name: 'relist',
  uses: { cases: 'write', evidence: 'write', marketplaces: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  size: { timeoutSeconds: 900 },
  run: ({ caseId }, services) =>
    actOnListings(services, caseId, 'relist', (record, listing) => relistListing(services, record, listing)),
});
