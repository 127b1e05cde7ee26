import * as z from 'zod/mini';
import { CaseId } from '../../shared/case/case-id.ts';
import { recordOf } from '../../shared/case/case-store.ts';
import { currentDraft, placeOf, Standing } from '../../shared/case/place.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { step } from '../../shared/platform/step.ts';
import { answerMail } from '../../shared/response/answer-mail.ts';
import { askQuestion } from '../../shared/response/ask.ts';
import { getStore } from '../../shared/store/store-records.ts';

/** What was approved is not what lies there: nothing is sent. */
export class DraftChanged extends Error {
  override readonly name = 'DraftChanged';
}

/**
 * Sends the approved answer where mail is taken, and goes on at once; elsewhere asks a person to submit it in the
 * portal and to report the reference. A mail whose sending was not recorded before a crash is sent again under the
 * same message id, so that its receiver can tell.
 */
export const submitResponse = step({
  name: 'submit-response',
  uses: { cases: 'write', evidence: 'read', post: 'write', workflow: 'write' },
  input: z.object({ caseId: CaseId, taskToken: z.string().check(z.minLength(1)) }),
  output: Standing,
  run: async ({ caseId, taskToken }, services) => {
    const { cases, evidence, post, workflow, clock, mailFrom } = services;
    const record = await recordOf(cases, clock, caseId);
    const stands = () => placeOf(record.now()) === 'submit';

    if (stands()) {
      const store = await getStore(cases, record.now().storeId);
      const draft = currentDraft(record.now());
      if (!draft) throw new NotFoundError(`Case ${caseId} has no approved draft.`);
      if (draft.channel === 'mail') {
        const text = await evidence.get(draft.text);
        if (sha256(text) !== draft.sha256)
          throw new DraftChanged(`Draft ${draft.draft} of case ${caseId} is not the text that was approved.`);
        const { mime } = answerMail(
          record.now(),
          draft,
          store,
          new TextDecoder().decode(text),
          mailFrom,
          clock.now(),
        );
        const { messageId } = await post.send(mime, { from: mailFrom, to: draft.to });
        await record.record({ type: 'submitted', draft: draft.draft, messageId });
      } else {
        await askQuestion(services, record, store, 'submit', taskToken);
      }
    }
    const place = placeOf(record.now());
    if (!stands()) await workflow.resume(taskToken, { place });
    return { place };
  },
});
