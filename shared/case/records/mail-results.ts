import * as z from 'zod/mini';
import { Mailbox } from '../../mail/mail.ts';
import type { PageKey, Row, Table, TableReader } from '../../platform/ports.ts';
import { unlessLost, untilWon } from '../../platform/races.ts';
import { allRows } from '../../platform/rows.ts';

/** The one visible result that every received mail ends in. */
export const MailResult = z.object({
  /** key of the raw mail */
  mail: z.string(),
  result: z.enum(['opened', 'joined', 'resumed', 'filed', 'quarantined']),
  /** in plain words, for a person */
  reason: z.string(),
  storeId: z.optional(z.string()),
  /** the cases it opened, joined or resumed */
  caseIds: z.array(z.string()),
  from: z.array(Mailbox),
  subject: z.string(),
  receivedAt: z.iso.datetime(),
  settledAt: z.iso.datetime(),
});
export type MailResult = z.infer<typeof MailResult>;

/** Whether a mail became no case, so that a person may have it read again or have a case opened for it. */
export const isPutAway = ({ result }: Pick<MailResult, 'result'>): boolean =>
  result === 'quarantined' || result === 'filed';

const resultKey = (mail: string) => ({ pk: `MAIL#${mail}`, sk: 'RESULT' });

/** The list of the mails that came to one result. */
export const mailList = (result: MailResult['result']): string => `mail-${result}`;

/** A mail of which nobody can say what became, as a later version may write it: nobody else’s result is hidden by it. */
const withoutResult = (row: Row): MailResult => {
  // `z.catch` would bring all of Zod's helpers into every bundle
  const { data: result = 'quarantined' } = MailResult.shape.result.safeParse(row.result);
  const { data: queueOrder = '' } = z.string().safeParse(row.queueOrder);
  const { data: at = new Date(0).toISOString() } = z.iso.datetime().safeParse(queueOrder.split('#')[0]);
  return {
    mail: row.pk.slice(resultKey('').pk.length),
    result,
    caseIds: [],
    reason: 'What became of this mail cannot be read. Have it read again.',
    from: [],
    subject: '',
    receivedAt: at,
    settledAt: at,
  };
};

const outcomeIn = (row: Row): MailResult => MailResult.safeParse(row.outcome).data ?? withoutResult(row);

/** What became of a mail; undefined while nothing has. */
export const mailResult = async (cases: TableReader, mail: string): Promise<MailResult | undefined> => {
  const row = await cases.get(resultKey(mail));
  return row && outcomeIn(row);
};

const rowOf = (outcome: MailResult): Row => ({
  ...resultKey(outcome.mail),
  outcome,
  result: outcome.result,
  queue: mailList(outcome.result),
  queueOrder: `${outcome.settledAt}#${outcome.mail}`,
});

/** Records a mail's result, once: of two workers on the same mail the first one's stands. */
export const settleMail = async (cases: Table, outcome: MailResult): Promise<MailResult> => {
  if (await unlessLost(cases.put(rowOf(outcome), { absent: true }))) return outcome;
  return (await mailResult(cases, outcome.mail)) ?? outcome;
};

/** Files a quarantined mail with which a person has done what there was to do; `false` for any other. */
export const fileByHand = async (
  cases: Table,
  mail: string,
  { by, at }: { by: string; at: Date },
): Promise<boolean> => {
  const current = await mailResult(cases, mail);
  if (current?.result !== 'quarantined') return false;
  const reason = `${by} has dealt with it; it was quarantined: ${current.reason}`;
  const filed = rowOf({ ...current, result: 'filed', reason, settledAt: at.toISOString() });
  return unlessLost(cases.put(filed, { equals: { result: 'quarantined' } }));
};

const Failures = z.object({ failures: z.int() });

/** Counts that a mail could not be taken in once more; resolves with how often it could not. Throws `LostRaceError`. */
export const countFailure = (cases: Table, mail: string): Promise<number> =>
  untilWon(5, async () => {
    const key = { pk: `MAIL#${mail}`, sk: 'FAILURES' };
    const row = await cases.get(key);
    const before = row ? Failures.parse(row).failures : 0;
    const failures = before + 1;
    await cases.put({ ...key, failures }, row ? { equals: { failures: before } } : { absent: true });
    return failures;
  });

/** Takes back a mail's result, where it is still this one. */
export const dropResult = async (cases: Table, { mail, result }: MailResult): Promise<void> => {
  await unlessLost(cases.remove(resultKey(mail), { equals: { result } }));
};

/** Forgets what became of a mail that is erased, and how often it could not be taken in. */
export const forgetMail = async (cases: Table, mail: string): Promise<void> => {
  for await (const { pk, sk } of allRows(cases, { pk: resultKey(mail).pk }))
    await unlessLost(cases.remove({ pk, sk }, { equals: { sk } }));
};

/** One page of the mails with a result, the latest first. */
export const listMail = async (
  cases: TableReader,
  result: MailResult['result'],
  page: { limit?: number; after?: PageKey } = {},
): Promise<{ mails: MailResult[]; next?: PageKey }> => {
  const { rows, next } = await cases.query({
    pk: mailList(result),
    index: 'by-queue',
    descending: true,
    ...page,
  });
  return { mails: rows.map(outcomeIn), ...(next && { next }) };
};
