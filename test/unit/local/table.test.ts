/** The embedded table gives back what it reads by. */
import { createRequire } from 'node:module';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTable } from '../../../infra/local/table.ts';
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
