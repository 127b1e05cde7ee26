import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { history, loadCase } from '../../shared/case/case-store.ts';
import { Manifest } from '../../shared/evidence/manifest.ts';
import { buildPack } from '../../shared/evidence/pack.ts';
import { verifyManifest } from '../../shared/evidence/verify.ts';
import { evidence as cloudEvidence } from '../../shared/platform/aws/objects.ts';
import { cases as cloudTable } from '../../shared/platform/aws/table.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import { getJson } from '../../shared/platform/json-object.ts';
import type { ObjectReader, TableReader } from '../../shared/platform/ports.ts';
import { getStore } from '../../shared/store/store-records.ts';
import { folderStore } from '../local/folder-store.ts';
import { runningInstance } from '../local/instance.ts';
import { openTable, tableAt } from '../local/table.ts';
import { deploymentOf } from './deployment.ts';
import { runCommand, UsageError } from './usage-error.ts';

const help = `The evidence of a case: proven unchanged, and packed for a lawyer or a platform.

  npm run evidence -- verify CASE     hashes everything again and names what was changed or is missing
  npm run evidence -- pack CASE       writes a ZIP: a summary to read, the mails, listings, timeline, all hashes

  --out FILE.zip                      where the pack goes (default: CASE.zip)
  --data FOLDER                       the data folder of this machine (default: ./data)
  --config FILE.json                  the deployment on AWS with this configuration instead
  --help                              this page`;

interface Archive {
  cases: TableReader;
  evidence: ObjectReader;
  close(): Promise<void>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    data: { type: 'string', default: 'data' },
    config: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const openArchive = async (): Promise<Archive> => {
  if (values.config !== undefined) {
    const { caseTable, evidenceBucket } = await deploymentOf(values.config);
    return {
      cases: cloudTable({ ...process.env, CASE_TABLE: caseTable }),
      evidence: cloudEvidence({ ...process.env, EVIDENCE_BUCKET: evidenceBucket }),
      close: async () => undefined,
    };
  }
  const folder = resolve(values.data);
  const running = await runningInstance(folder);
  const opened = running ? undefined : await openTable(join(folder, 'table'));
  return {
    cases: opened?.table ?? tableAt(running?.table ?? ''),
    evidence: folderStore(join(folder, 'evidence')),
    close: async () => opened?.close(),
  };
};

const manifestOf = async ({ cases, evidence }: Archive, caseId: string): Promise<Manifest> => {
  const { evidence: sealed } = await loadCase(cases, caseId);
  if (!sealed)
    throw new UsageError(
      `Case ${caseId} has no evidence yet: it is gathered once its listings are dealt with.`,
    );
  return getJson(evidence, sealed.manifest, Manifest);
};

const verify = async (archive: Archive, caseId: string): Promise<void> => {
  const manifest = await manifestOf(archive, caseId);
  const events = await history(archive.cases, caseId);
  const { ok, broken } = await verifyManifest(manifest, (key) => archive.evidence.get(key), events);
  for (const { name, why } of broken) process.stdout.write(`  ✗ ${name}: ${why}\n`);
  process.stdout.write(
    ok
      ? `  ✓ all ${manifest.items.length} items and ${manifest.events.length} events are as they were sealed\n`
      : '',
  );
  if (!ok) process.exitCode = 1;
};

const pack = async (archive: Archive, caseId: string): Promise<void> => {
  const manifest = await manifestOf(archive, caseId);
  const now = await loadCase(archive.cases, caseId);
  const bytes = new Map<string, Uint8Array>();
  for (const { key } of manifest.items) {
    try {
      bytes.set(key, await archive.evidence.get(key));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  const out = values.out ?? `${caseId}.zip`;
  const store = await getStore(archive.cases, now.storeId);
  const events = await history(archive.cases, caseId);
  await writeFile(out, await buildPack({ now, store, events, manifest, bytes }));
  process.stdout.write(`  ✓ ${out}: ${bytes.size} of ${manifest.items.length} items\n`);
};

const commands = new Map([
  ['verify', verify],
  ['pack', pack],
]);

await runCommand(async () => {
  const [command, caseId] = positionals;
  if (values.help || command === undefined) return void process.stdout.write(`${help}\n`);
  const work = commands.get(command);
  if (!work) throw new UsageError(`There is no command ${command}.\n\n${help}`);
  if (caseId === undefined) throw new UsageError('Which case? Give its number, as the console shows it.');
  const archive = await openArchive();
  try {
    await work(archive, caseId);
  } finally {
    await archive.close();
  }
});
