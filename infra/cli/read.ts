import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { unread } from '../../shared/notice/examined.ts';
import { createExaminer, type Examiner, ExaminerError } from '../../shared/notice/examiner.ts';
import { messageOf } from '../../shared/platform/errors.ts';
import { visibleLine } from '../../shared/platform/visible.ts';
import { complain, say } from '../terminal.ts';
import { inOrder } from './reading/in-order.ts';
import { probablyReceivedAt } from './reading/probably-received-at.ts';
import { resultLines } from './reading/result-lines.ts';
import { type Unreadable, walk } from './reading/walk.ts';
import { runCommand, UsageError } from './run-command.ts';

const help = `Reads mails and prints what each says, one JSON object a line and original.

  npm run read -- FILE.eml… | DIR

A folder is read with everything below it, in the order of the names.

  --forwarder ADDR     somebody who may forward complaints (may be repeated)
  --received-by amazonses.com
                       the files come from our own mail door or from SES: their topmost verdict counts
  --dns FILE.json      answer DNS questions from these TXT records, {"name": "value"}, and ask nobody else
  --at TIME            when the mails were received, e.g. 2026-03-02T10:00:00Z; deadlines count from then.
                       By default the newest time that the mail's own Received and Date lines name, else the file's.
  --help               this text

Fields: file, from, subject, trust, trustReasons, kind, right, effect, decision, platform, language, confidence,
listings, rights, complaintIds, dockets, complainants, deadlines, entered, spans, reasons, anomalies.
A file that is no mail gives an object too: its anomalies say so. Status 1 only when a path cannot be read.`;

/** Far above what any mail server passes on. */
const maxBytes = 150 * 1024 * 1024;

const readDns = async (file: string | undefined): Promise<Record<string, string> | 'live'> => {
  if (file === undefined) return 'live';
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new UsageError(
      `--dns ${file} is no JSON file of TXT records ({"name": "value"}): ${messageOf(error)}`,
    );
  }
};

const parse = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      forwarder: { type: 'string', multiple: true, default: [] },
      'received-by': { type: 'string' },
      dns: { type: 'string' },
      at: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });

interface Settings {
  forwarders: string[];
  receivedBy?: 'amazonses.com';
  at?: Date;
}

const settingsOf = (values: ReturnType<typeof parse>['values']): Settings => {
  const receivedBy = values['received-by'];
  if (receivedBy !== undefined && receivedBy !== 'amazonses.com')
    throw new UsageError(`--received-by knows only amazonses.com, not ${receivedBy}`);
  const at = values.at === undefined ? undefined : new Date(values.at);
  if (at && Number.isNaN(at.getTime()))
    throw new UsageError(`--at ${values.at} is no time; write it like 2026-03-02T10:00:00Z`);
  const noAddress = values.forwarder.find((address) => !z.email().safeParse(address).success);
  if (noAddress !== undefined) throw new UsageError(`--forwarder takes a mail address, not "${noAddress}".`);
  return {
    forwarders: values.forwarder.map((address) => address.toLowerCase()),
    ...(receivedBy === undefined ? {} : { receivedBy }),
    ...(at === undefined ? {} : { at }),
  };
};

/** The lines for one file, or what to tell about a path that cannot be read. */
const readOne = async (
  item: string | Unreadable,
  examiner: Examiner,
  { at, ...who }: Settings,
): Promise<{ lines: string } | { trouble: string }> => {
  const path = typeof item === 'string' ? item : item.path;
  try {
    if (typeof item !== 'string') throw item.cause;
    const { size, mtime } = await stat(path);
    if (size > maxBytes) {
      const tooLarge = unread(
        { sha256: '', size },
        { code: 'too-large', detail: `${size} bytes are no mail` },
      );
      return { lines: toLines(path, tooLarge) };
    }
    const raw = await readFile(path);
    const receivedAt = (at ?? probablyReceivedAt(raw, new Date()) ?? mtime).toISOString();
    const examined = await examiner.examine(raw, { ...who, ownAddresses: [], arcForwarders: [], receivedAt });
    return { lines: toLines(path, examined) };
  } catch (error) {
    if (error instanceof ExaminerError) throw error;
    return { trouble: `Cannot read ${path}: ${messageOf(error)}. Check the path and that you may read it.` };
  }
};

const toLines = (...of: Parameters<typeof resultLines>): string =>
  resultLines(...of)
    .map((line) => `${visibleLine(JSON.stringify(line))}\n`)
    .join('');

async function* walkAll(paths: string[]) {
  for (const path of paths) yield* walk(path);
}

const main = async (): Promise<void> => {
  const { values, positionals } = parse();
  if (values.help) return say(help);
  if (positionals.length === 0)
    throw new UsageError('Name a mail file or a folder of them. --help says more.');
  const settings = settingsOf(values);
  const examiner = createExaminer({ dns: await readDns(values.dns) });
  const width = 2 * availableParallelism();
  for await (const result of inOrder(walkAll(positionals), width, (item) =>
    readOne(item, examiner, settings),
  )) {
    if ('trouble' in result) {
      complain(result.trouble);
      process.exitCode = 1;
    } else if (!process.stdout.write(result.lines)) await once(process.stdout, 'drain');
  }
  await examiner.close();
};

await runCommand(main);
