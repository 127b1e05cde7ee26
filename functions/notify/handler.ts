import * as z from 'zod/mini';
import { CaseId } from '../../shared/case/case-id.ts';
import { isAskedAbout, placeOf, Standing } from '../../shared/case/place.ts';
import { recordOf } from '../../shared/case/records/case-record.ts';
import { step } from '../../shared/platform/step.ts';
import { tellTeam } from '../../shared/response/tell-team.ts';
import { getStore } from '../../shared/store/store-records.ts';

/** Tells the team what came in and what was done about it; once a case, and once nobody is asked what may be done. */
export const notify = step({
  name: 'notify',
  uses: { cases: 'write', post: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: async ({ caseId }, services) => {
    const record = await recordOf(services.cases, services.clock, caseId);
    // what asks about the rest tells the same, and comes at once
    if (!record.now().teamTold && !isAskedAbout(record.now())) {
      const store = await getStore(services.cases, record.now().storeId);
      await tellTeam(services, record, store, 'opened');
    }
    return { place: placeOf(record.now()) };
  },
});
