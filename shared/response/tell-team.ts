import type { Case } from '../case/case.ts';
import type { CaseRecord } from '../case/case-store.ts';
import type { TeamMailKind } from '../case/events.ts';
import { openQuestion } from '../case/place.ts';
import { composeMail } from '../mail/compose.ts';
import { TransientError } from '../platform/errors.ts';
import type { Post } from '../platform/ports.ts';
import { sha256 } from '../platform/sha256.ts';
import type { Surroundings } from '../platform/step.ts';
import type { Store } from '../store/store.ts';
import { teamMail } from './team-mail.ts';

/** The day and the listings: the team is told of the same ones once a day. */
const driftOf = ({ listings }: Case): string => {
  const adrift = listings.filter(({ state }) => state === 'on-again');
  const day = adrift
    .map(({ driftAt = '' }) => driftAt.slice(0, 10))
    .sort()
    .at(-1);
  return `.${day}.${sha256(JSON.stringify(adrift.map(({ marketplace, sku }) => [marketplace, sku]))).slice(0, 12)}`;
};

/** What the mail is about, so that one mail has one name however often it is begun. */
const aboutOf = (now: Case, kind: TeamMailKind): string => {
  const question = openQuestion(now);
  switch (kind) {
    case 'opened':
      return '';
    case 'question':
      return `.${question?.id ?? ''}`;
    case 'reminder':
      return `.${question?.id ?? ''}.${question?.reminders ?? 0}`;
    case 'follow-up':
      return `.${now.questions.findLast(({ expired }) => expired)?.id ?? ''}`;
    case 'stuck':
      return `.${now.run}`;
    case 'outcome':
      return `.${now.outcomes.length}`;
    case 'drift':
      return driftOf(now);
  }
};

/**
 * Mails the store's team about a case, once for each thing there is to say, and records that it did, or why it could
 * not: a case that nobody was told of says so. A mail whose sending was not recorded before a crash is sent again
 * under the same message id. Throws `TransientError` when the mail may be tried again.
 */
export const tellTeam = async (
  { post, mailFrom, consoleUrl, clock }: Surroundings & { post: Post },
  record: CaseRecord,
  store: Store,
  kind: TeamMailKind,
): Promise<void> => {
  const to = store.team;
  const now = record.now();
  const domain = mailFrom.slice(mailFrom.lastIndexOf('@') + 1);
  const messageId = `<${now.id}.${kind}${aboutOf(now, kind)}@${domain}>`;
  if (now.told.includes(messageId)) return;
  const { subject, text, html } = teamMail(now, store, consoleUrl, kind);
  const { mime } = composeMail({ from: mailFrom, to, subject, text, html, messageId, date: clock.now() });
  try {
    await post.send(mime, { from: mailFrom, to });
  } catch (error) {
    if (error instanceof TransientError || !(error instanceof Error)) throw error;
    await record.record({ type: 'not-notified', whom: 'team', to, about: kind, why: error.message });
    return;
  }
  await record.record({ type: 'notified', whom: 'team', to, about: kind, messageId });
};
