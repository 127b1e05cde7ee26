import * as z from 'zod/mini';
import type { Case, Draft } from '../../shared/case/case.ts';
import { CaseId } from '../../shared/case/case-id.ts';
import { sentKey } from '../../shared/case/match-keys.ts';
import { currentDraft, placeOf, Standing } from '../../shared/case/place.ts';
import { type CaseRecord, recordOf } from '../../shared/case/records/case-record.ts';
import { claimKey } from '../../shared/case/records/key-holders.ts';
import { sealEvidence } from '../../shared/evidence/seal.ts';
import type { AttachedFile } from '../../shared/mail/body-part.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { ObjectReader, ObjectStore, Post, Table, Workflow } from '../../shared/platform/ports.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { type Surroundings, step } from '../../shared/platform/step.ts';
import { answerMail } from '../../shared/response/answer-mail.ts';
import { askQuestion } from '../../shared/response/ask.ts';
import { threadOf } from '../../shared/response/thread.ts';
import type { Store } from '../../shared/store/store.ts';
import { getStore } from '../../shared/store/store-records.ts';
import { mayHaveGone, sendOnce } from './sending.ts';
import { takeBack } from './take-back.ts';

/** What was approved is not what lies there: nothing is sent. */
export class DraftChanged extends Error {
  override readonly name = 'DraftChanged';
}

/** An object of the evidence with the bytes that were approved. Throws `DraftChanged` when it has others. */
const approvedBytes = async (
  evidence: ObjectReader,
  { key, hash, what }: { key: string; hash: string; what: string },
): Promise<Uint8Array> => {
  const bytes = await evidence.get(key);
  if (sha256(bytes) !== hash) throw new DraftChanged(`${what} is not the one that was approved.`);
  return bytes;
};

/** The text that was approved. */
const approvedText = async (evidence: ObjectReader, now: Case, draft: Draft): Promise<string> => {
  const what = `Draft ${draft.draft} of case ${now.id}`;
  const bytes = await approvedBytes(evidence, { key: draft.text, hash: draft.sha256, what });
  return new TextDecoder().decode(bytes);
};

/** The approved answer, ready to be sent. */
const composed = async (
  { evidence, clock, mailFrom }: Pick<Surroundings, 'clock' | 'mailFrom'> & { evidence: ObjectReader },
  now: Case,
  draft: Draft,
  { store, approved }: { store: Store; approved: string },
): Promise<Uint8Array> => {
  const files: AttachedFile[] = [];
  for (const { key, name, contentType, sha256: hash } of draft.files ?? [])
    files.push({ name, contentType, content: await approvedBytes(evidence, { key, hash, what: name }) });
  const thread = await threadOf(evidence, now, draft);
  return answerMail(now, draft, store, { approved, files, thread, mailFrom, date: clock.now() }).mime;
};

type Services = Surroundings & { cases: Table; evidence: ObjectStore; post: Post };

/**
 * Mails the approved answer and records that, the mail kept before it leaves; resolves with whether it is known to have
 * gone.
 */
const mailAnswer = async (
  services: Services,
  record: CaseRecord,
  draft: Draft,
  { store, approved }: { store: Store; approved: string },
): Promise<boolean> => {
  const { cases, evidence, post, mailFrom, outbox } = services;
  const { id: caseId } = record.now();
  const mime = await composed(services, record.now(), draft, { store, approved });
  const key = `cases/${caseId}/sent-${draft.draft}.eml`;
  await evidence.put(key, mime, 'message/rfc822');
  const went = await sendOnce(cases, record.now(), () => post.send(mime, { from: mailFrom, to: draft.to }));
  if (!went) return false;
  const { messageId } = went;
  await claimKey(cases, sentKey(store.id, messageId), caseId);
  const kept = outbox !== undefined && { kept: true };
  const sent = { key, sha256: sha256(mime), size: mime.length };
  await record.record({ type: 'submitted', draft: draft.draft, messageId, sent, ...kept });
  return true;
};

/** Sends the answer for which the case stands at `submit`, takes it back, or asks a person to submit it. */
const submit = async (
  services: Services & { workflow: Workflow },
  record: CaseRecord,
  taskToken: string,
): Promise<void> => {
  const { cases, evidence, outbox } = services;
  const { id, storeId } = record.now();
  const store = await getStore(cases, storeId);
  const draft = currentDraft(record.now());
  if (!draft) throw new NotFoundError(`Case ${id} has no approved draft.`);
  const approved = await approvedText(evidence, record.now(), draft);
  await record.record((now) => (placeOf(now) === 'submit' ? takeBack(now, draft, approved) : undefined));
  // it was taken back, or an outcome was faster
  if (placeOf(record.now()) !== 'submit') return;
  const isForPerson =
    draft.channel === 'portal' || (outbox === undefined && (await mayHaveGone(cases, record.now())));
  if (isForPerson || !(await mailAnswer(services, record, draft, { store, approved })))
    await askQuestion(services, record, store, 'submit', taskToken);
};

/**
 * Sends the approved answer, and the files approved with it, where mail is taken, and goes on at once; elsewhere asks a
 * person to submit it in the portal and to report the reference. What cannot go out as it is goes back to be written
 * anew. A mail is kept as it leaves, and sealed with all that the case has by then. Of one whose sending a crash cut off,
 * or that was handed over without an answer, a person says whether it went; what only lies in the outbox is put there again.
 */
export const submitResponse = step({
  name: 'submit-response',
  uses: { cases: 'write', mail: 'read', evidence: 'write', post: 'write', workflow: 'write' },
  input: z.object({ caseId: CaseId, taskToken: z.string().check(z.minLength(1)) }),
  output: Standing,
  run: async ({ caseId, taskToken }, services) => {
    const record = await recordOf(services.cases, services.clock, caseId);
    if (placeOf(record.now()) === 'submit') await submit(services, record, taskToken);
    const place = placeOf(record.now());
    if (place !== 'submit') {
      await sealEvidence(services, record);
      await services.workflow.resume(taskToken, { place });
    }
    return { place };
  },
});
