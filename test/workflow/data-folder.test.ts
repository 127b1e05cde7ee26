/** What can be wrong with the place an instance runs in: it says what and how to cure it, and ends. */
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { listenAt } from '../../infra/local/listen-at.ts';
import { openTableIn } from '../../infra/local/table/table-of.ts';
import { TRIAGE } from '../../shared/case/events.ts';
import { loadCase, open } from '../../shared/case/records/case-store.ts';
import { listQueue } from '../../shared/case/records/summary-store.ts';
import { putStore } from '../../shared/store/store-records.ts';
import { minute, opening } from '../unit/case/told.ts';
import { aStore } from '../unit/response/a-case.ts';
import { type InstanceProcess, startInstance } from './instance-process.ts';

let folder: string;
const started: InstanceProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triage-folder-'));
});
afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

const start = (where: string, args: string[] = [], demo = false): InstanceProcess => {
  const one = startInstance(where, { args, demo });
  started.push(one);
  return one;
};

/** What it said before it ended by itself. */
const refusal = async (one: InstanceProcess): Promise<string> => {
  expect(await one.ended).toBe(1);
  expect(one.said()).not.toMatch(/^\s+at /m);
  return one.said();
};

test('a second instance on the same folder, a port that is taken, and Ctrl-C', async () => {
  const where = join(folder, 'shared');
  const first = start(where);
  const { instance } = await first.opened;
  const said = await refusal(start(where));
  expect(said).toContain(`process ${instance.pid}`);
  expect(said).toContain('--data');

  const busy = createServer();
  const port = String(await listenAt(busy, '127.0.0.1', 0));
  expect(await refusal(start(join(folder, 'ports'), ['--smtp-port', port]))).toMatch(
    new RegExp(`port ${port}.*--smtp-port`),
  );
  busy.close();
  expect(await refusal(start(join(folder, 'hosts'), ['--host', '192.0.2.1']))).toMatch(
    /192\.0\.2\.1.*--host/,
  );

  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(await readdir(where)).not.toContain('instance.json');
});

test('an instance that was killed leaves nothing that keeps the next one from starting', async () => {
  const where = join(folder, 'killed');
  const first = start(where);
  await first.opened;
  first.child.kill('SIGKILL');
  await first.ended;
  await writeFile(join(where, 'instance.json'), '{ "pid": 1');
  const next = start(where);
  await next.opened;
  next.child.kill('SIGTERM');
  expect(await next.ended).toBe(0);
});

test('a folder that cannot be written', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  expect(await refusal(start(file))).toContain('--data');
  if (process.getuid?.() === 0) return;
  const shut = await mkdtemp(join(folder, 'shut-'));
  await chmod(shut, 0o500);
  expect(await refusal(start(shut))).toContain('--data');
});

const stop = async (one: InstanceProcess): Promise<string> => {
  one.child.kill('SIGTERM');
  await one.ended;
  return one.said();
};

test('the demonstration is made once: on the first start that succeeds, however many failed before', async () => {
  const where = join(folder, 'demonstration');
  const busy = createServer();
  const port = String(await listenAt(busy, '127.0.0.1', 0));
  await refusal(start(where, ['--smtp-port', port], true));
  busy.close();

  const first = start(where, [], true);
  await expect.poll(first.said).toContain('What to try next');
  const said = await stop(first);
  expect(said).toMatch(/Console +http.*Sample complaints/s);
  expect(said.match(/OPENED/g)).toHaveLength(3);

  const second = start(where, [], true);
  await second.opened;
  expect(await stop(second)).not.toContain('Sample complaints');
});

let made: Promise<string> | undefined;

/** The folder of an instance that was closed. */
const whole = (): Promise<string> => {
  made ??= (async () => {
    const where = await mkdtemp(join(folder, 'whole-'));
    await makeDemoKeys(where);
    const one = start(where);
    await one.opened;
    await stop(one);
    return where;
  })();
  return made;
};

test.each([
  ['table', 'table/CURRENT', 'MANIFEST-999999\n'],
  ['marketplaces', 'marketplaces.json', '{ "amazon": [ '],
  ['secrets', 'secrets.json', '{ "console-key": '],
  ['demonstration key', 'demo-keys.json', '{ "selector": '],
])('a data folder whose %s is damaged says so', async (_, file, bytes) => {
  const where = await mkdtemp(join(folder, 'damaged-'));
  await cp(await whole(), where, { recursive: true });
  await writeFile(join(where, file), bytes);
  const said = await refusal(start(where));
  expect(said).toContain(where);
  expect(said).toContain(file.split('/')[0] ?? '');
});

test('a data folder whose table is gone, its mails still there, is not taken for a new one', async () => {
  const where = await mkdtemp(join(folder, 'lost-'));
  await cp(await whole(), where, { recursive: true });
  await mkdir(join(where, 'mail'), { recursive: true });
  await writeFile(join(where, 'mail', 'one'), 'From: a@example.com\r\n\r\nHello\r\n');
  await rm(join(where, 'table'), { recursive: true });
  const said = await refusal(start(where));
  expect(said).toContain(join(where, 'table'));
  expect(said).toContain('backup');
  expect(await readdir(where)).not.toContain('table');
});

test('one case that cannot be looked after is named and set aside, and the others go on', async () => {
  const where = await mkdtemp(join(folder, 'aside-'));
  await cp(await whole(), where, { recursive: true });
  const { table, close } = await openTableIn(where);
  const [broken, going] = ['br0kencase00', 'g0ngcase0000'];
  await putStore(table, aStore());
  for (const id of [broken, going]) await open(table, id, opening(), minute(0));
  // what no version ever wrote, and none can replay
  const twice = { seq: 2, at: minute(1).toISOString(), by: TRIAGE, event: opening() };
  await table.put({ pk: `CASE#${broken}`, sk: 'EVENT#000002', ...twice }, { absent: true });
  await close();

  const one = start(where);
  const { table: running } = await one.opened;
  expect(one.said()).toMatch(new RegExp(`✗ What may be lost of case ${broken} cannot be looked for .*twice`));
  const aside = (await listQueue(running, 'needs-you')).summaries.filter(({ aside }) => aside !== undefined);
  expect(aside.map(({ id }) => id)).toEqual([broken]);
  await expect.poll(async () => (await loadCase(running, going)).seq).toBeGreaterThan(1);
  await stop(one);
});
