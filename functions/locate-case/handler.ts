import * as z from 'zod/mini';
import { CaseId } from '../../shared/case/case-id.ts';
import { placeOf, Standing } from '../../shared/case/place.ts';
import { loadCase } from '../../shared/case/records/case-store.ts';
import { step } from '../../shared/platform/step.ts';

/** Where does this case stand? The first state of every execution, whatever became of the one before. */
export const locateCase = step({
  name: 'locate-case',
  uses: { cases: 'read' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: async ({ caseId }, { cases }) => ({ place: placeOf(await loadCase(cases, caseId)) }),
});
