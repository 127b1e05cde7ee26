import * as z from 'zod/mini';
import { lookForSameRisk } from '../../shared/case/acting/same-risk-sweep.ts';
import { CaseId } from '../../shared/case/case-id.ts';
import { placeOf, Standing } from '../../shared/case/place.ts';
import { recordOf } from '../../shared/case/records/case-record.ts';
import { step } from '../../shared/platform/step.ts';

/** The answer waits for this step: some 100,000 listings fit, and `refresh-catalogue` looks at what is left. */
const shareMs = 10_000;

/** Looks through the store's catalogue for listings that the same complaint could hit next. A person picks. */
export const findSameRisk = step({
  name: 'find-same-risk',
  uses: { cases: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: async ({ caseId }, { cases, clock }) => {
    const record = await recordOf(cases, clock, caseId);
    if (!record.now().sameRisk) await lookForSameRisk({ cases, clock }, record, shareMs);
    return { place: placeOf(record.now()) };
  },
});
