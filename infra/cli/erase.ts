import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import { messageOf } from '../../shared/platform/errors.ts';
import { say } from '../terminal.ts';
import { openArchive } from './archive.ts';
import type { Archive } from './erasing/archive.ts';
import { type Belongings, CaseStays, eraseCase, foresee } from './erasing/erase-case.ts';
import { casesOver, eraseMail, mailsOver } from './erasing/over-before.ts';
import { runCommand, UsageError } from './run-command.ts';

const help = `Erases cases that are over, and what people wrote in them: mails, evidence, letters, events. That cannot be undone.

  npm run erase -- CASE…                 says what would be erased of these cases, and why one must stay
  npm run erase -- --before 2025-10-01   the same of all cases of which nothing was heard since, and of mail that is no case's
  … --yes --by ADDRESS --why TEXT        erases it; of each case there remains who had that done, when and why

  --store ID                with --before: of this store only
  --release-hold            also cases that concern a court, whose evidence is held: where counsel agreed; say so in --why
  --data FOLDER             the data folder of this machine (default: ./data)
  --config FILE.json        the deployment on AWS with this configuration instead
  --help                    this page`;

const commandLine = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      before: { type: 'string' },
      store: { type: 'string' },
      yes: { type: 'boolean', default: false },
      by: { type: 'string' },
      why: { type: 'string' },
      'release-hold': { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      config: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
type Values = ReturnType<typeof commandLine>['values'];
type Order = Values & { by: string; why: string };

const dayOf = (text: string): Date => {
  const { data } = z.iso.date().safeParse(text);
  if (data === undefined) throw new UsageError(`--before takes a day such as 2025-10-01, not ${text}.`);
  const day = new Date(data);
  if (day > new Date()) throw new UsageError(`${text} is still to come.`);
  return day;
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const inWords = ({ mails, objects, sent, shared }: Belongings): string =>
  [
    counted(mails.length, 'mail', 'mails'),
    counted(objects.length, 'object', 'objects'),
    ...(sent.length > 0 ? [counted(sent.length, 'file of the outbox', 'files of the outbox')] : []),
    ...(shared.length > 0 ? [`mails that are also of case ${shared.join(', ')} stay`] : []),
  ].join(', ');

/**
 * Erases a case, or says what that would come to; resolves with whether it could or may be. That one of many must stay is
 * no failure; everything else that keeps it is.
 */
const deal = async (archive: Archive, id: string, order: Order) => {
  const { yes, by, why, before, 'release-hold': isReleased } = order;
  try {
    if (yes) {
      const erased = await eraseCase(archive, id, { by, why, at: new Date(), isReleased });
      say(`  ✓ ${id} is erased: ${inWords(erased)}`);
    } else {
      const { now, belongings } = await foresee(archive, id, isReleased);
      say(`  · ${id}, ${now.closed?.outcome} on ${now.updatedAt.slice(0, 10)}: ${inWords(belongings)}`);
    }
    return true;
  } catch (error) {
    say(`  ✗ ${messageOf(error)}`);
    if (before === undefined || !(error instanceof CaseStays)) process.exitCode = 1;
    return false;
  }
};

const dealWithMail = async (archive: Archive, { mail, settledAt, result }: MailResult, yes: boolean) => {
  if (yes) await eraseMail(archive, mail);
  say(`  ${yes ? '✓' : '·'} mail ${mail}, ${result} on ${settledAt.slice(0, 10)}${yes ? ' is erased' : ''}`);
};

await runCommand(async () => {
  const { values, positionals } = commandLine();
  const { before, store, yes, by = '', why = '' } = values;
  if (values.help || (positionals.length === 0 && before === undefined)) return say(help);
  if (positionals.length > 0 && before !== undefined)
    throw new UsageError('Name cases, or a day with --before, not both.');
  if (store !== undefined && before === undefined) throw new UsageError('--store goes with --before.');
  if (yes && (by.trim() === '' || why.trim() === ''))
    throw new UsageError('Say who erases, and why, with --by ADDRESS and --why TEXT: that is kept.');
  const day = before === undefined ? undefined : dayOf(before);
  const archive = await openArchive(values);
  try {
    const over = day && { before: day, storeId: store };
    const ids = over ? (await casesOver(archive.cases, over)).map(({ id }) => id) : positionals;
    const mails = over ? await mailsOver(archive.cases, over) : [];
    if (ids.length + mails.length === 0) return say(`  Nothing was over before ${before}.`);
    let may = mails.length;
    for (const id of ids) if (await deal(archive, id, { ...values, by, why })) may++;
    for (const mail of mails) await dealWithMail(archive, mail, yes);
    if (!yes && may > 0) say('\n  Nothing was changed. With --yes, --by and --why it is erased, for good.');
  } finally {
    await archive.close();
  }
});
