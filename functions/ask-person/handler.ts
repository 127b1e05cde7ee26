import * as z from 'zod/mini';
import { CaseId } from '../../shared/case/case-id.ts';
import { placeOf, placeOfQuestion, Standing } from '../../shared/case/place.ts';
import { onCaseOfStore } from '../../shared/case/records/on-case-of-store.ts';
import { QuestionKind } from '../../shared/case/vocabulary.ts';
import { step } from '../../shared/platform/step.ts';
import { askQuestion } from '../../shared/response/ask.ts';

/** Puts the question at which the case stands to a person; one that is settled already answers at once. */
export const askPerson = step({
  name: 'ask-person',
  uses: { cases: 'write', post: 'write', workflow: 'write' },
  input: z.object({ caseId: CaseId, question: QuestionKind, taskToken: z.string().check(z.minLength(1)) }),
  output: Standing,
  run: ({ caseId, question, taskToken }, services) =>
    onCaseOfStore(services, caseId, async (record, store) => {
      const stands = () => placeOf(record.now()) === placeOfQuestion[question];
      if (stands()) await askQuestion(services, record, store, question, taskToken);
      const place = placeOf(record.now());
      if (!stands()) await services.workflow.resume(taskToken, { place });
      return { place };
    }),
});
