/** The embedded table gives back what it reads by. */
import { readdir, stat, truncate } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTable, tableAt } from '../../../infra/local/table/table.ts';
import { CannotKeepError } from '../../../shared/platform/errors.ts';
import { aFolder } from './a-folder.ts';

test('a query leaves no iterator open, whether it is read to its end or not', async () => {
  const { table, close } = await openTable(await aFolder());
  onTestFinished(close);
  for (const sk of ['A', 'B', 'C']) await table.put({ pk: 'ONE', sk }, { absent: true });
  const { AbstractValueIterator } = createRequire(import.meta.url)('abstract-level');
  const closing = vi.spyOn(AbstractValueIterator.prototype, 'close');
  onTestFinished(() => closing.mockRestore());
  await table.query({ pk: 'ONE' });
  await table.query({ pk: 'ONE', limit: 1 });
  await table.query({ pk: 'NONE' });
  await expect.poll(() => closing.mock.calls.length).toBe(3);
});

test('a value is read where it is asked for, without another thread', async () => {
  const { table, close } = await openTable(await aFolder());
  onTestFinished(close);
  const { AbstractLevel } = createRequire(import.meta.url)('abstract-level');
  const reading = vi.spyOn(AbstractLevel.prototype, 'getSync');
  onTestFinished(() => reading.mockRestore());
  await table.put({ pk: 'ONE', sk: 'A' }, { absent: true });
  reading.mockClear();
  expect(await table.get({ pk: 'ONE', sk: 'A' })).toEqual({ pk: 'ONE', sk: 'A' });
  // the row alone: how the table is made is known since the put
  expect(reading).toHaveBeenCalledTimes(1);
});

test('a row comes back as it was put, whatever its attributes are called; what is undefined is left out', async () => {
  const { table, close } = await openTable(await aFolder());
  onTestFinished(close);
  const row = { pk: 'ONE', sk: 'A', Item: { Key: ['x', 1, true, null] }, text: '', none: undefined };
  await table.put(row, { absent: true });
  const { none: _, ...stored } = row;
  expect(await table.get({ pk: 'ONE', sk: 'A' })).toStrictEqual(stored);
  expect((await table.query({ pk: 'ONE' })).rows).toStrictEqual([stored]);
});

test('what the table does not take is refused in its words', async () => {
  const { table, close } = await openTable(await aFolder());
  onTestFinished(close);
  await expect(table.put({ pk: '', sk: 'A' }, { absent: true })).rejects.toThrow(
    /ValidationException.*empty/,
  );
  const huge = { pk: 'ONE', sk: 'A', text: 'x'.repeat(20_000_000) };
  await expect(table.put(huge, { absent: true })).rejects.toThrow(
    /The table refused PutItem: .*ValidationException Item size has exceeded/,
  );
});

test('there is no row under a key that no row can have', async () => {
  const { table, close } = await openTable(await aFolder());
  onTestFinished(close);
  const long = (length: number) => '请'.repeat(length / 3);
  const longest = { pk: long(2_046), sk: long(1_023) };
  await table.put(longest, { absent: true });
  expect(await table.get(longest)).toEqual(longest);
  for (const key of [{ pk: long(2_049) }, { sk: long(1_026) }, { pk: '' }, { sk: '' }])
    expect(await table.get({ ...longest, ...key })).toBeUndefined();
  expect(await table.query({ pk: long(2_049) })).toEqual({ rows: [] });
  expect(await table.query({ pk: longest.pk, beginsWith: long(1_026) })).toEqual({ rows: [] });
  expect((await table.query({ pk: longest.pk })).rows).toEqual([longest]);
});

test('half a character is kept as the sign for one that is lost, wherever it stands', async () => {
  const { table, close } = await openTable(await aFolder());
  onTestFinished(close);
  const [whole, half] = ['a lamp 💡', 'a lamp 💡'.slice(0, -1)];
  const row = (text: string) => ({
    pk: 'ONE',
    sk: 'A',
    event: { notes: [text, whole], count: 1, none: null },
  });
  await table.put(row(half), { absent: true });
  expect(await table.get({ pk: 'ONE', sk: 'A' })).toStrictEqual(row('a lamp \ufffd'));
});

test('whoever does not know its address, and every web page, is refused before anything is looked at', async () => {
  const { table, endpoint, close } = await openTable(await aFolder());
  onTestFinished(close);
  await table.put({ pk: 'ONE', sk: 'A' }, { absent: true });
  const ask = (url: string, headers: Record<string, string> = {}, method = 'POST') =>
    fetch(url, {
      method,
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.GetItem',
        'x-amz-date': '20260101T000000Z',
        authorization: 'AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host, Signature=none',
        ...headers,
      },
      ...(method === 'POST' && {
        body: JSON.stringify({ TableName: 'cases', Key: { pk: { S: 'ONE' }, sk: { S: 'A' } } }),
      }),
    });
  expect((await ask(endpoint)).status).toBe(200);
  expect(await tableAt(endpoint).get({ pk: 'ONE', sk: 'A' })).toMatchObject({ sk: 'A' });

  const { origin } = new URL(endpoint);
  const page = { origin: 'https://elsewhere.example', 'access-control-request-headers': 'x-amz-target' };
  for (const refused of [
    await ask(origin),
    await ask(`${origin}/guessed`),
    await ask(endpoint, page),
    await ask(endpoint, page, 'OPTIONS'),
    await ask(origin, page, 'OPTIONS'),
    await ask(origin, {}, 'GET'),
  ]) {
    expect(refused.status).toBe(403);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    expect(await refused.text()).toBe('');
  }
});

const listed = (row: { sk: string; seq: number; queue: string }) => ({
  pk: 'CASE#1',
  ...row,
  queueOrder: `${row.seq}#1`,
});
const key = { pk: 'CASE#1', sk: 'SUMMARY' };
const first = listed({ sk: 'SUMMARY', seq: 1, queue: 'waiting' });
const second = listed({ sk: 'SUMMARY', seq: 2, queue: 'closed' });

/** Has every write torn in the log, as on a disk that is full, until it is told that there is room again. */
const fullDisk = (folder: string) => {
  const { AbstractLevel } = createRequire(import.meta.url)('abstract-level');
  const { batch } = AbstractLevel.prototype;
  let isFull = false;
  const writing = vi.spyOn(AbstractLevel.prototype, 'batch').mockImplementation(async function (
    this: unknown,
    ...writes: unknown[]
  ) {
    if (!isFull) return batch.apply(this, writes);
    await batch.apply(this, [[{ type: 'put', key: 'half', value: 'x'.repeat(1000) }]]);
    const logs = (await readdir(folder))
      .filter((name) => name.endsWith('.log'))
      .map((name) => join(folder, name));
    for (const log of logs) await truncate(log, Math.max((await stat(log)).size - 500, 0));
    throw new Error('IO error: 000003.log: No space left on device');
  });
  onTestFinished(() => writing.mockRestore());
  return {
    fill: () => {
      isFull = true;
    },
    free: () => {
      isFull = false;
    },
  };
};

test('a write that fails is refused in plain words, changes no list, and takes nothing with it that comes later', async () => {
  const folder = await aFolder();
  const disk = fullDisk(folder);
  const { table, endpoint, close } = await openTable(folder);
  await table.put(first, { absent: true });

  disk.fill();
  const change = { equals: { seq: 1 } };
  const refused = table.put(second, change);
  await expect(refused).rejects.toThrow(CannotKeepError);
  await expect(refused).rejects.toThrow('the disk is full');
  await expect(table.remove(key, change)).rejects.toThrow('the disk is full');
  // a command of another process is told, too, and this one goes on
  await expect(tableAt(endpoint).put(second, change)).rejects.toThrow('the disk is full');
  expect(await table.get(key)).toEqual(first);
  const rows = async (queue: string) => (await table.query({ pk: queue, index: 'by-queue' })).rows;
  expect(await rows('waiting')).toEqual([first]);

  disk.free();
  await table.put(second, change);
  await tableAt(endpoint).put({ ...first, sk: 'ELSE' }, { absent: true });
  await close();
  const again = await openTable(folder);
  onTestFinished(again.close);
  expect(await again.table.get(key)).toEqual(second);
  expect((await again.table.query({ pk: 'closed', index: 'by-queue' })).rows).toEqual([second]);
  expect((await again.table.query({ pk: 'waiting', index: 'by-queue' })).rows).toEqual([
    { ...first, sk: 'ELSE' },
  ]);
});

test('a row and its places in the lists are written in one piece', async () => {
  const { AbstractLevel } = createRequire(import.meta.url)('abstract-level');
  const pieces = ['batch', 'put', 'del'].map((name) => vi.spyOn(AbstractLevel.prototype, name));
  onTestFinished(() => {
    for (const piece of pieces) piece.mockRestore();
  });
  const { table, close } = await openTable(await aFolder());
  onTestFinished(close);
  for (const piece of pieces) piece.mockClear();
  const written = () => pieces.map(({ mock }) => mock.calls.length);
  await table.put(first, { absent: true });
  expect(written()).toEqual([1, 0, 0]);
  await table.put(second, { equals: { seq: 1 } });
  expect(written()).toEqual([2, 0, 0]);
  await table.remove(key, { equals: { seq: 2 } });
  expect(written()).toEqual([3, 0, 0]);
  for (const pk of ['waiting', 'closed'])
    expect((await table.query({ pk, index: 'by-queue' })).rows).toEqual([]);
});
