import type { CaseRecord } from '../case/case-store.ts';
import { composeMail } from '../mail/compose.ts';
import { TransientError } from '../platform/errors.ts';
import type { Post } from '../platform/ports.ts';
import type { Surroundings } from '../platform/step.ts';
import type { Store } from '../store/store.ts';
import { type TeamMailKind, teamMail } from './team-mail.ts';

/**
 * Mails the store's team about a case and records that it did, or why it could not: a case that nobody was told
 * of says so. Throws `TransientError` when the mail may be tried again.
 */
export const tellTeam = async (
  { post, mailFrom, consoleUrl }: Surroundings & { post: Post },
  record: CaseRecord,
  store: Store,
  kind: TeamMailKind,
): Promise<void> => {
  const to = store.team;
  const { subject, text, html } = teamMail(record.now(), store, consoleUrl, kind);
  const { mime, messageId } = await composeMail({ from: mailFrom, to, subject, text, html });
  try {
    await post.send(mime, { from: mailFrom, to });
    await record.record({ type: 'notified', whom: 'team', to, messageId });
  } catch (error) {
    if (error instanceof TransientError || !(error instanceof Error)) throw error;
    await record.record({ type: 'not-notified', whom: 'team', to, why: error.message });
  }
};
