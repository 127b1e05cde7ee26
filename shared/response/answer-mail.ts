import type { Case, Draft } from '../case/case.ts';
import type { AttachedFile } from '../mail/body-part.ts';
import { composeMail } from '../mail/compose.ts';
import { domainOf } from '../mail/domain-of.ts';
import type { Store } from '../store/store.ts';
import { fromDraft } from './draft-text.ts';
import type { Thread } from './thread.ts';

/** What goes out, in which conversation, from where and when. */
interface Sending {
  approved: string;
  files: AttachedFile[];
  thread: Thread;
  mailFrom: string;
  date: Date;
}

/**
 * The approved answer as a mail, with the files that were approved with it: from this deployment's address, answers to
 * the seller, in the conversation that it belongs to. Its message id is the draft's own, unless who sends it gives it
 * another.
 */
export const answerMail = (
  now: Case,
  draft: Draft,
  { seller }: Store,
  { approved, files, thread, mailFrom, date }: Sending,
): { mime: Uint8Array; messageId: string } => {
  const { subject = '', text } = fromDraft(approved);
  const domain = domainOf(mailFrom);
  return composeMail({
    from: mailFrom,
    to: draft.to,
    replyTo: seller.email,
    subject,
    text,
    attachments: files,
    ...thread,
    messageId: `<${now.id}.${draft.draft}@${domain}>`,
    date,
  });
};
