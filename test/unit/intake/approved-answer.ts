import { submitResponse } from '../../../functions/submit-response/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { answered, asked, caseId, drafted, opening, ready } from '../case/told.ts';
import { aHouse } from './a-house.ts';

export type House = Awaited<ReturnType<typeof aHouse>>;

/** The step that submits, as an execution runs it that waits under this token. */
export const submit = ({ services }: House, taskToken = 'token') =>
  runStep(submitResponse, { caseId, taskToken }, services);
/** What was approved. */
export const words = new TextEncoder().encode(
  'Subject: Complaint 12345678901\n\nDear Bright Brands,\n\nplease withdraw it.\n',
);
export const pdf = new TextEncoder().encode('%PDF-1.7 invoice');
/** A file that may go with it. */
export const invoice = {
  key: 'cases/1/added/invoice',
  name: 'invoice 7.pdf',
  contentType: 'application/pdf',
  sha256: sha256(pdf),
  size: pdf.length,
};
/** A house with a case whose answer was approved and has yet to go. */
export const approvedFor = async (
  channel: 'mail' | 'portal',
  first = opening(),
  files = [] as (typeof invoice)[],
  text = words,
) => {
  const house = await aHouse();
  const key = 'cases/1/draft-1.txt';
  await house.services.evidence.put(key, text, 'text/plain');
  const hash = sha256(text);
  await house.begin(
    caseId,
    first,
    ...ready,
    drafted(1, { channel, sha256: hash, text: key }),
    ...files.map((file): CaseEvent => ({ type: 'evidence-added', ...file, note: '' })),
    asked('approve'),
    answered('approve', 'approve', {
      approval: { draft: 1, sha256: hash, ...(files.length > 0 && { files }) },
    }),
  );
  return house;
};
