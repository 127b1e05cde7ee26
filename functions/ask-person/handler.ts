import * as z from 'zod/mini';
import { CaseId } from '../../shared/case/case-id.ts';
import { onCase } from '../../shared/case/case-store.ts';
import { placeOf, placeOfQuestion, Standing } from '../../shared/case/place.ts';
import { QuestionKind } from '../../shared/case/vocabulary.ts';
import { step } from '../../shared/platform/step.ts';
import { askQuestion } from '../../shared/response/ask.ts';
import { getStore } from '../../shared/store/store-records.ts';

/** Puts the question at which the case stands to a person; one that is settled already answers at once. */
export const askPerson = step({
  name: 'ask-person',
  uses: { cases: 'write', post: 'write', workflow: 'write' },
  input: z.object({ caseId: CaseId, question: QuestionKind, taskToken: z.string().check(z.minLength(1)) }),
  output: Standing,
  run: ({ caseId, question, taskToken }, services) =>
    onCase(services, caseId, async (record) => {
      const stands = () => placeOf(record.now()) === placeOfQuestion[question];
      if (stands()) {
        const store = await getStore(services.cases, record.now().storeId);
        await askQuestion(services, record, store, question, taskToken);
      }
      const place = placeOf(record.now());
      if (!stands()) await services.workflow.resume(taskToken, { place });
      return { place };
    }),
});
