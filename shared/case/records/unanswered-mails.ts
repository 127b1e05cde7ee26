import * as z from 'zod/mini';
import type { Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import { type OnUnreadable, readableRows } from '../../platform/rows.ts';

/** A mail of which DNS did not say who sent it, and when it is looked at again. */
const Unanswered = z.object({ mail: z.string(), since: z.iso.datetime(), due: z.iso.datetime() });
export type Unanswered = z.infer<typeof Unanswered>;

const list = 'mail-unanswered';
const keyOf = (mail: string) => ({ pk: `MAIL#${mail}`, sk: 'UNANSWERED' });
const rowOf = (one: Unanswered) => ({
  ...keyOf(one.mail),
  ...one,
  queue: list,
  queueOrder: `${one.due}#${one.mail}`,
});

const firstPauseMs = 10 * 60_000;
/** What DNS has not said within a day, a person has decided without. */
const longestMs = 86_400_000;

/** Keeps in mind that a mail is to be looked at again, ten minutes from now. */
export const keepUnanswered = async (cases: Table, mail: string, now: Date): Promise<void> => {
  const due = new Date(now.getTime() + firstPauseMs).toISOString();
  const row = rowOf({ mail, since: now.toISOString(), due });
  await unlessLost(cases.put(row, { absent: true }));
};

/** What is kept of a mail that is to be looked at now; undefined for any other. */
export const unansweredNow = async (
  cases: TableReader,
  mail: string,
  now: Date,
): Promise<Unanswered | undefined> => {
  const { data: one } = Unanswered.safeParse(await cases.get(keyOf(mail)));
  return one && Date.parse(one.due) <= now.getTime() ? one : undefined;
};

/** The mails that are to be looked at now, of which those are forgotten that could not be looked at in time. */
export async function* dueUnanswered(
  cases: Table,
  now: Date,
  onUnreadable?: OnUnreadable,
): AsyncGenerator<Unanswered> {
  for await (const one of readableRows(cases, { pk: list, index: 'by-queue' }, Unanswered, onUnreadable)) {
    if (Date.parse(one.due) > now.getTime()) return;
    if (now.getTime() - Date.parse(one.since) > 2 * longestMs) await endUnanswered(cases, one);
    else yield one;
  }
}

/** DNS has answered, or nobody waits for it any more. */
export const endUnanswered = async (cases: Table, { mail, due }: Unanswered): Promise<void> => {
  await unlessLost(cases.remove(keyOf(mail), { equals: { due } }));
};

/** DNS still does not answer: after a pause that doubles it is asked again, for a day. */
export const postpone = async (cases: Table, one: Unanswered, now: Date): Promise<void> => {
  const since = Date.parse(one.since);
  const waited = now.getTime() - since;
  if (waited >= longestMs) return endUnanswered(cases, one);
  const due = new Date(since + Math.min(2 * waited, longestMs)).toISOString();
  await unlessLost(cases.put(rowOf({ ...one, due }), { equals: { due: one.due } }));
};
