/** The embedded table gives back what it reads by. */
import { createRequire } from 'node:module';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTable, tableAt } from '../../../infra/local/table.ts';
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
