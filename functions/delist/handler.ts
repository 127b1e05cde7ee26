import * as z from 'zod/mini';
import { actOnListings } from '../../shared/case/acting/act-on-listings.ts';
import { CaseId } from '../../shared/case/case-id.ts';
import { Standing } from '../../shared/case/place.ts';
import { step } from '../../shared/platform/step.ts';
import { delistListing } from './delist-listing.ts';

/** Takes every listing that may go off sale, one result each; what is settled already is not touched again. */
export const delist = step({
  name: 'delist',
  uses: { cases: 'write', evidence: 'write', marketplaces: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  size: { timeoutSeconds: 900 },
  run: ({ caseId }, services) =>
    actOnListings(services, caseId, 'delist', (record, listing) => delistListing(services, record, listing)),
});
