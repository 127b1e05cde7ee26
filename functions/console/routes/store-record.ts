import type { Context } from 'hono';
import * as z from 'zod/mini';
import { TRIAGE } from '../../../shared/case/events.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { listMail, type MailResult } from '../../../shared/case/records/mail-results.ts';
import { Queue, type Summary } from '../../../shared/case/records/summary.ts';
import { everyCase } from '../../../shared/case/records/summary-store.ts';
import { replay } from '../../../shared/case/replay/replay.ts';
import { toCsv } from '../../../shared/evidence/csv.ts';
import { eachBounded } from '../../../shared/platform/each-bounded.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { PageKey, TableReader } from '../../../shared/platform/ports.ts';
import type { Env } from '../env.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { eventWords } from '../views/event-words.ts';
import { asAttachment } from '../views/file-name.ts';
import { download } from './download.ts';

const casesAtOnce = 8;
const mailsAtOnce = 500;
const day = 24 * 3_600_000;

/** Days of UTC, the last one included. */
export interface Period {
  from: string;
  to: string;
}

const Day = z.iso.date();

/** The period that a form names; undefined where it names none. */
export const periodFrom = (from: string | undefined, to: string | undefined): Period | undefined => {
  const period = z.object({ from: Day, to: Day }).safeParse({ from, to }).data;
  return period && period.from <= period.to ? period : undefined;
};

/** The whole month before. */
export const lastMonth = (now: Date): Period => {
  const dayOf = (month: number, date: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, date)).toISOString().slice(0, 10);
  return { from: dayOf(-1, 1), to: dayOf(0, 0) };
};

type Within = (at: string) => boolean;

/** One thing that happened, as a row: when, of which case, about what, what, in which words, and who did it. */
type Line = [at: string, caseId: string, about: string, what: string, words: string, by: string];

const linesOfCase = async (
  cases: TableReader,
  ui: Ui,
  { id, updatedAt, subject }: Summary,
  isWithin: Within,
): Promise<Line[]> => {
  try {
    const events = await history(cases, id);
    const [first] = events;
    if (!first) return [];
    const now = replay(id, events);
    const about = [...now.notice.complaintIds, ...now.listings.map(({ sku }) => sku)].join(', ') || subject;
    return events
      .filter(({ at }) => isWithin(at))
      .map(({ at, by, event }) => {
        const { title, detail = '' } = eventWords(ui, now, event);
        return [at, id, about, title, detail, by === TRIAGE ? ui.t('by.triage') : by];
      });
  } catch (error) {
    // one whose record is damaged is named; what can be read of the others is told
    if (!(error instanceof NotFoundError)) throw error;
    return isWithin(updatedAt)
      ? [[updatedAt, id, subject, ui.t('damaged'), inWords(ui, error.message), '']]
      : [];
  }
};

const lineOfMail = (ui: Ui, { settledAt, subject, result, reason, from }: MailResult): Line => [
  settledAt,
  '',
  subject,
  ui.t(`mail.${result}`),
  inWords(ui, reason),
  from.map(({ address }) => address).join(', '),
];

/** The store's mails with a result that fell within a time, of which the lists have the latest first. */
const mailsWithin = async (
  cases: TableReader,
  result: MailResult['result'],
  storeId: string,
  { from, isWithin }: { from: string; isWithin: Within },
): Promise<MailResult[]> => {
  const found: MailResult[] = [];
  let after: PageKey | undefined;
  do {
    const page = await listMail(cases, result, { limit: mailsAtOnce, ...(after && { after }) });
    found.push(...page.mails.filter((mail) => mail.storeId === storeId && isWithin(mail.settledAt)));
    const last = page.mails.at(-1);
    after = last && last.settledAt < from ? undefined : page.next;
  } while (after);
  return found;
};

/**
 * All that happened for a store within a time, the first first: the events of its cases, and what became of its mails that
 * are part of no case.
 */
const storeLines = async (
  cases: TableReader,
  ui: Ui,
  storeId: string,
  { from, to }: Period,
): Promise<Line[]> => {
  const until = new Date(Date.parse(to) + day).toISOString();
  const isWithin = (at: string) => at >= from && at < until;
  const summaries: Summary[] = [];
  for await (const row of everyCase(cases, Queue.options))
    if (row.storeId === storeId && row.openedAt < until) summaries.push(row);
  const ofCases = await eachBounded(summaries, casesAtOnce, (row) => linesOfCase(cases, ui, row, isWithin));
  const ofMails = await Promise.all(
    (['quarantined', 'filed'] as const).map((result) =>
      mailsWithin(cases, result, storeId, { from, isWithin }),
    ),
  );
  return [...ofCases.flat(), ...ofMails.flat().map((mail) => lineOfMail(ui, mail))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
};

/** Sends what happened for a store as a spreadsheet; a function has the browser fetch it, as it may be large. */
export const sendStoreRecord = async (
  c: Context<Env>,
  storeId: string,
  period: Period,
): Promise<Response> => {
  const { ui, services } = c.var;
  const { cases, evidence } = services;
  const head = (['at', 'case', 'about', 'what', 'words', 'by'] as const).map((one) => ui.t(`record.${one}`));
  const csv = toCsv([head, ...(await storeLines(cases, ui, storeId, period))]);
  const name = `${storeId}-${period.from}-${period.to}.csv`;
  if (evidence.linkTo) {
    const key = `packs/${name}`;
    await evidence.put(key, Buffer.from(csv), 'text/csv');
    return download(c, evidence, { key, name });
  }
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', asAttachment(name));
  return c.body(csv);
};
