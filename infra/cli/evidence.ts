import { open, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { history, loadCase } from '../../shared/case/records/case-store.ts';
import { accountOf } from '../../shared/evidence/account.ts';
import { openPack } from '../../shared/evidence/pack.ts';
import { sealWords } from '../../shared/evidence/summary.ts';
import { manifestsOf, verifyUnrecorded } from '../../shared/evidence/unrecorded.ts';
import type { ObjectReader, TableReader } from '../../shared/platform/ports.ts';
import { getStore } from '../../shared/store/store-records.ts';
import { drawSummary } from '../local/draw-summary.ts';
import { say } from '../terminal.ts';
import { openArchive } from './archive.ts';
import { runCommand, UsageError } from './run-command.ts';

const help = `The evidence of a case: proven unchanged, and packed for a lawyer or a platform.

  npm run evidence -- verify CASE     hashes everything again and names what was changed, is missing or came after the last seal
  npm run evidence -- pack CASE       writes a ZIP: a summary to read, the mails, letters, files, listings, timeline, all hashes

  --out FILE.zip                      where the pack goes (default: CASE.zip)
  --data FOLDER                       the data folder of this machine (default: ./data)
  --config FILE.json                  the deployment on AWS with this configuration instead
  --help                              this page`;

interface Archive {
  cases: TableReader;
  mail: ObjectReader;
  evidence: ObjectReader;
  close(): Promise<void>;
}

const commandLine = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      data: { type: 'string', default: 'data' },
      config: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
type Values = ReturnType<typeof commandLine>['values'];

const tell = (mark: string, line: string) => say(`  ${mark} ${line}`);

const verify = async ({ cases, ...stores }: Archive, caseId: string): Promise<void> => {
  const manifests = await manifestsOf(stores.evidence, caseId);
  const now = await loadCase(cases, caseId);
  const events = await history(cases, caseId);
  const account = await accountOf(stores, now, events);
  const broken = [...account.broken, ...(await verifyUnrecorded(stores.evidence, manifests, events))];
  const last = account.seals.at(-1)?.manifest;
  for (const { name, why } of broken) tell('✗', `${name}: ${why}`);
  if (account.seals.length === 0)
    tell('✗', 'nothing is sealed yet: that begins once the listings are dealt with');
  else if (broken.length > 0) tell('✗', 'this is not the evidence that was sealed');
  else if (last)
    tell('✓', `all ${last.items.length} items and ${last.events.length} events are as they were sealed`);
  for (const line of sealWords(account)) tell('·', line);
  if (account.seals.length === 0 || broken.length > 0) process.exitCode = 1;
};

const pack = async ({ cases, ...stores }: Archive, caseId: string, values: Values): Promise<void> => {
  const now = await loadCase(cases, caseId);
  const out = values.out ?? `${caseId}.zip`;
  const store = await getStore(cases, now.storeId);
  const events = await history(cases, caseId);
  const { account, stream } = await openPack({ ...stores, now, store, events, draw: drawSummary });
  await using file = await open(out, 'w').catch(() => {
    throw new UsageError(`${out} cannot be written. Name a file in a folder of yours with --out FILE.zip.`);
  });
  await writeFile(file, stream());
  const missing = account.items.filter(({ found }) => found === undefined);
  tell('✓', `${out}: ${account.items.length - missing.length} of ${account.items.length} items`);
  for (const { name, what, key } of missing) tell('✗', `${name} is missing: ${what} (${key})`);
};

const commands = new Map([
  ['verify', verify],
  ['pack', pack],
]);

await runCommand(async () => {
  const { values, positionals } = commandLine();
  const [command, caseId, surplus] = positionals;
  if (values.help || command === undefined) return say(help);
  const work = commands.get(command);
  if (!work)
    throw new UsageError(`There is no command ${command}; there are ${[...commands.keys()].join(' and ')}.`);
  if (caseId === undefined) throw new UsageError('Which case? Give its number, as the console shows it.');
  if (surplus !== undefined) throw new UsageError(`One case at a time: ${surplus} is one too many.`);
  const archive = await openArchive(values);
  try {
    await work(archive, caseId, values);
  } finally {
    await archive.close();
  }
});
