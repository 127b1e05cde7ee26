import { forgetMail, MailResult, mailList } from '../../../shared/case/records/mail-results.ts';
import { findingsPrefix } from '../../../shared/case/records/signatures.ts';
import type { Summary } from '../../../shared/case/records/summary.ts';
import { everyCase } from '../../../shared/case/records/summary-store.ts';
import type { TableReader } from '../../../shared/platform/ports.ts';
import { allRows } from '../../../shared/platform/rows.ts';
import type { Archive } from './archive.ts';

/** What is looked for: what was over before a day, of one store where one is named. */
export interface Over {
  before: Date;
  storeId: string | undefined;
}

const isOf = ({ storeId }: Over, one: { storeId?: string | undefined }): boolean =>
  storeId === undefined || one.storeId === storeId;

/** Closed cases of which nothing was heard since that day. */
export const casesOver = async (cases: TableReader, over: Over): Promise<Summary[]> => {
  const closed = await Array.fromAsync(everyCase(cases, ['closed']));
  const day = over.before.toISOString();
  return closed.filter((one) => isOf(over, one) && one.updatedAt < day);
};

/**
 * Mails that were filed, or lie in quarantine, since before that day, and are no case's. One of which nobody can read what
 * became of it, as a later version may write it, stays: it may be a case's.
 */
export const mailsOver = async (cases: TableReader, over: Over): Promise<MailResult[]> => {
  const found: MailResult[] = [];
  const day = over.before.toISOString();
  for (const result of ['filed', 'quarantined'] as const)
    for await (const { outcome } of allRows(cases, { pk: mailList(result), index: 'by-queue' })) {
      const { data: mail } = MailResult.safeParse(outcome);
      if (mail && isOf(over, mail) && mail.caseIds.length === 0 && mail.settledAt < day) found.push(mail);
    }
  return found;
};

/** Erases a mail that is no case's, and its result. */
export const eraseMail = async ({ cases, mail, evidence }: Archive, key: string): Promise<void> => {
  for await (const read of evidence.list(findingsPrefix(key))) await evidence.erase(read.key);
  await mail.erase(key);
  await forgetMail(cases, key);
};
