/** What a process left behind that did not come to its end stands in the lists again at the next start. */
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTable } from '../../../infra/local/table/table.ts';
import { openTableIn } from '../../../infra/local/table/table-of.ts';
import { append, loadCase, open } from '../../../shared/case/records/case-store.ts';
import type { Queue } from '../../../shared/case/records/summary.ts';
import { listQueue } from '../../../shared/case/records/summary-store.ts';
import type { Table } from '../../../shared/platform/ports.ts';
import { minute, opening } from '../case/told.ts';
import { aFolder } from './a-folder.ts';

const ids = ['000000000001', '000000000002', '000000000003'] as const;
const [lost, behind, whole] = ids;
const summary = (id: string) => ({ pk: `CASE#${id}`, sk: 'SUMMARY' });
const closed = { type: 'closed', outcome: 'won', why: '' } as const;

const listed = async (table: Table, queue: Queue) =>
  (await listQueue(table, queue)).summaries.map(({ id }) => id);
const mails = async (table: Table) =>
  (await table.query({ pk: 'mail-opened', index: 'by-queue' })).rows.map(({ pk }) => pk);

/** LevelDB itself, under what dynalite writes to it. */
const underneath = () => {
  const { AbstractLevel } = createRequire(import.meta.url)('abstract-level');
  const { batch } = AbstractLevel.prototype;
  let change = (writes: { key: string }[]) => writes;
  const writing = vi.spyOn(AbstractLevel.prototype, 'batch').mockImplementation(function (
    this: unknown,
    ...[writes]: unknown[]
  ) {
    return batch.call(this, change(Array.isArray(writes) ? writes : []));
  });
  onTestFinished(() => writing.mockRestore());
  return {
    only: (keep: (key: string) => boolean) => {
      change = (writes) => writes.filter(({ key }) => keep(key));
    },
  };
};

test('cases that no list has, or a list that they left, and a mail that is listed twice', async () => {
  const folder = await aFolder();
  const level = underneath();
  // as earlier versions left it when they were killed, whose rows and places were written one by one
  const before = await openTable(join(folder, 'table'));
  for (const id of ids) await open(before.table, id, opening(), minute(0));
  const mail = (at: string) => ({ pk: 'MAIL#1', sk: 'RESULT', queue: 'mail-opened', queueOrder: `${at}#1` });
  level.only((key) => key.startsWith('index-'));
  await before.table.put(mail('early'), { absent: true });
  await before.table.remove(summary(lost), { equals: { seq: 1 } });
  level.only(() => true);
  await before.table.put(mail('late'), { absent: true });
  const row = (await before.table.get(summary(behind))) ?? summary(behind);
  const { seq } = await append(before.table, await loadCase(before.table, behind), closed, minute(1));
  await before.table.remove(summary(behind), { equals: { seq } });
  await before.table.put(row, { absent: true });
  expect(await listed(before.table, 'handled')).toEqual([behind, whole]);
  expect(await mails(before.table)).toEqual(['MAIL#1', 'MAIL#1']);
  await before.close();

  const after = await openTableIn(folder);
  onTestFinished(after.close);
  expect(await listed(after.table, 'handled')).toEqual([lost, whole]);
  expect(await listed(after.table, 'closed')).toEqual([behind]);
  expect(await mails(after.table)).toEqual(['MAIL#1']);
});

test('a case whose summary was never put', async () => {
  const folder = await aFolder();
  const before = await openTable(join(folder, 'table'));
  await open(before.table, lost, opening(), minute(0));
  await before.table.remove(summary(lost), { equals: { seq: 1 } });
  await before.close();
  const after = await openTableIn(folder);
  onTestFinished(after.close);
  expect(await listed(after.table, 'handled')).toEqual([lost]);
});

test('a table that was closed in order is not looked through; one whose process is killed is', async () => {
  const folder = await aFolder();
  const before = await openTableIn(folder);
  await open(before.table, whole, opening(), minute(0));
  await before.close();
  const { AbstractLevel } = createRequire(import.meta.url)('abstract-level');
  const reading = vi.spyOn(AbstractLevel.prototype, 'keys');
  onTestFinished(() => reading.mockRestore());
  const again = await openTableIn(folder);
  expect(reading).not.toHaveBeenCalled();

  const asKilled = await aFolder();
  await cp(folder, asKilled, { recursive: true, filter: (name) => !name.endsWith('/LOCK') });
  await again.close();
  const revived = await openTableIn(asKilled);
  onTestFinished(revived.close);
  expect(reading).toHaveBeenCalled();
  expect(await listed(revived.table, 'handled')).toEqual([whole]);
});
