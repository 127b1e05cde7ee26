import * as z from 'zod/mini';
import { TeamMailKind } from '../case/vocabulary.ts';
import type { Table, TableReader } from '../platform/ports.ts';
import { unlessLost } from '../platform/races.ts';
import { allRows, readableRows } from '../platform/rows.ts';

/** A mail to a store's team that could not be sent when its case called for it. */
const WaitingMail = z.object({
  caseId: z.string(),
  about: TeamMailKind,
  messageId: z.string(),
  to: z.array(z.string()),
  /** what kept it from being sent */
  why: z.string(),
});
export type WaitingMail = z.infer<typeof WaitingMail>;

const partition = 'WAITING-MAIL';

/** Keeps a mail to be tried again; `false` when it waits already. What it says is written when it is sent. */
export const keepWaiting = (cases: Table, mail: WaitingMail): Promise<boolean> =>
  unlessLost(cases.put({ pk: partition, sk: mail.messageId, ...mail }, { absent: true }));

/** Takes a mail off the list: it was sent, or is not to be sent any more. */
export const endWaiting = async (
  cases: Table,
  { messageId, caseId }: Pick<WaitingMail, 'messageId' | 'caseId'>,
): Promise<void> => {
  await unlessLost(cases.remove({ pk: partition, sk: messageId }, { equals: { caseId } }));
};

/** Takes all mails about a case off the list, also what a later version of this product wrote. */
export const endAllWaiting = async (cases: Table, caseId: string): Promise<void> => {
  for await (const row of allRows(cases, { pk: partition }))
    if (row.caseId === caseId) await endWaiting(cases, { messageId: row.sk, caseId });
};

/** Every mail that waits; one that a later version of this product wrote waits for that. */
export const waitingMails = (cases: TableReader): AsyncGenerator<WaitingMail> =>
  readableRows(cases, { pk: partition }, WaitingMail);
