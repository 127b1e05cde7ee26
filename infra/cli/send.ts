import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { strings } from '../../functions/console/language/strings.ts';
import { openQuestion, statusOf } from '../../shared/case/place.ts';
import { history } from '../../shared/case/records/case-store.ts';
import { listMail, MailResult } from '../../shared/case/records/mail-results.ts';
import { askedOf } from '../../shared/case/replay/asked.ts';
import { replay } from '../../shared/case/replay/replay.ts';
import { recipientsOf } from '../../shared/mail/envelope.ts';
import type { TableReader } from '../../shared/platform/ports.ts';
import { listStores, storeOfRecipients } from '../../shared/store/store-records.ts';
import { deliver } from '../local/deliver.ts';
import { type Instance, runningInstance } from '../local/instance.ts';
import { tableAt } from '../local/table/table.ts';
import { mailLine } from '../local/words.ts';
import { say } from '../terminal.ts';
import { eventLine } from './event-line.ts';
import { runCommand, UsageError } from './run-command.ts';
import { unreadable } from './unreadable.ts';

const help = `Delivers mails to the instance that runs on this machine, and follows what becomes of them.

  npm run send -- FILE.eml... [options]

  --to ADDRESS      the store's inbox (default: the only store's, or the one that the mail's own To names)
  --from ADDRESS    the envelope's sender (default: what the mail's From header says)
  --data FOLDER     the instance's data folder (default: ./data)
  --no-follow       deliver only
  --help            this page

Following ends when each case waits for a person or is over.`;

const inboxOf = async (cases: TableReader, file: string, raw: Uint8Array): Promise<string> => {
  const stores = await listStores(cases);
  const [only] = stores;
  if (only && stores.length === 1) return only.inbox;
  const named = await storeOfRecipients(cases, recipientsOf(raw));
  if (named) return named.inbox;
  throw new UsageError(
    only
      ? `${file} names no store's inbox. Say which with --to: ${stores.map(({ inbox }) => inbox).join(', ')}`
      : 'There is no store yet. Add one with: npm run store -- add --help',
  );
};

const senderIn = (raw: Buffer): string => {
  const head = raw.subarray(0, 64 * 1024).toString('latin1');
  return /^from:[^\r\n]*?([^\s<>"]+@[^\s<>",;]+)/im.exec(head)?.[1] ?? 'sender@localhost.localdomain';
};

const results = MailResult.shape.result.options;

const keysNow = async (cases: TableReader): Promise<Set<string>> => {
  const pages = await Promise.all(results.map((result) => listMail(cases, result, { limit: 50 })));
  return new Set(pages.flatMap(({ mails }) => mails.map(({ mail }) => mail)));
};

/** The result of the mail that was not there before; a mail is read within seconds, or its reading is given up. */
const newResult = async (cases: TableReader, before: Set<string>): Promise<MailResult | undefined> => {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100)) {
    const pages = await Promise.all(results.map((result) => listMail(cases, result, { limit: 50 })));
    const found = pages.flatMap(({ mails }) => mails).find(({ mail }) => !before.has(mail));
    if (found) return found;
  }
  return undefined;
};

/** Prints a case's events as they come, until it waits for somebody or is over. */
const follow = async (cases: TableReader, id: string, { console: consoleUrl }: Instance): Promise<void> => {
  let shown = 0;
  for (;;) {
    const events = await history(cases, id);
    if (events.length > 0) {
      const now = replay(id, events);
      for (const recorded of events.slice(shown)) say(eventLine(now, recorded));
      shown = events.length;
      const status = statusOf(now);
      const question = openQuestion(now);
      if (question || status === 'closed' || status === 'stuck') {
        say(
          `  = ${question ? strings[`question.${askedOf(now, question)}`][0] : status}   ${consoleUrl}/cases/${id}`,
        );
        return;
      }
    }
    await sleep(200);
  }
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      to: { type: 'string' },
      from: { type: 'string' },
      data: { type: 'string', default: 'data' },
      follow: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(help);
  if (positionals.length === 0)
    throw new UsageError('Name at least one mail: npm run send -- FILE.eml. --help says more.');
  if (values.to !== undefined && !z.email().safeParse(values.to).success)
    throw new UsageError(`--to takes a mail address, not "${values.to}".`);
  const instance = await runningInstance(resolve(values.data));
  if (!instance)
    throw new UsageError(
      `No instance runs on ${resolve(values.data)}. Start one in another terminal: npm start`,
    );
  const cases = tableAt(instance.table);
  for (const file of positionals) {
    const raw = await readFile(file).catch((error: unknown) => {
      throw unreadable(file, error);
    });
    const to = values.to ?? (await inboxOf(cases, file, raw));
    const before = await keysNow(cases);
    say(`→ ${file} to ${to}`);
    await deliver(instance.smtp, raw, { from: values.from ?? senderIn(raw), to });
    if (!values.follow) continue;
    const result = await newResult(cases, before);
    if (!result)
      throw new UsageError(
        `The mail was taken, but has no result after a minute: see ${resolve(values.data, 'triage.log')}.`,
      );
    say(mailLine(result));
    for (const id of result.caseIds) await follow(cases, id, instance);
  }
};

await runCommand(run);
