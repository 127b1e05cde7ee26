import * as z from 'zod/mini';
import type { Table, TableReader } from '../../platform/ports.ts';
import { unlessLost } from '../../platform/races.ts';
import { type OnUnreadable, readableRows } from '../../platform/rows.ts';
import { dropResult, MailResult } from './mail-results.ts';

/** That a person wants a mail taken in once more, and what became of it before. */
const Wish = z.object({
  outcome: MailResult,
  by: z.string(),
  at: z.iso.datetime(),
  /** it is to be a case, whatever it reads as */
  opens: z.boolean(),
});
export type Wish = z.infer<typeof Wish>;

const list = 'mail-again';
const wishKey = (mail: string) => ({ pk: `MAIL#${mail}`, sk: 'AGAIN' });

/** Takes back what became of a mail, so that it is taken in once more. */
export const wantAgain = async (cases: Table, wish: Wish): Promise<void> => {
  const { outcome, at } = wish;
  const asked = Date.parse(at);
  const row = { ...wishKey(outcome.mail), ...wish, asked, queue: list, queueOrder: `${at}#${outcome.mail}` };
  await unlessLost(cases.put(row, { absentOrBelow: { attribute: 'asked', value: asked } }));
  await dropResult(cases, outcome);
};

/** Whether somebody wants a mail taken in once more, which it was before. */
export const isWantedAgain = async (cases: TableReader, mail: string): Promise<boolean> =>
  (await cases.get(wishKey(mail))) !== undefined;

/** Who wants a mail to be a case, whatever it reads as; undefined where nobody does. */
export const openedBy = async (cases: TableReader, mail: string): Promise<string | undefined> => {
  const { data } = Wish.safeParse(await cases.get(wishKey(mail)));
  return data?.opens ? data.by : undefined;
};

/** The mails that are wanted once more, the longest wanted first. */
export const wishes = (cases: TableReader, onUnreadable?: OnUnreadable): AsyncGenerator<Wish> =>
  readableRows(cases, { pk: list, index: 'by-queue' }, Wish, onUnreadable);

/** Forgets a wish that has been met. */
export const endWish = async (cases: Table, { outcome: { mail }, at }: Wish): Promise<void> => {
  await unlessLost(cases.remove(wishKey(mail), { equals: { at } }));
};
