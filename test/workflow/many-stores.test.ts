/** Complaints over many stores in one moment; `npm run bench -- stores --full` brings a thousand over forty. */
import { expect, test } from 'vitest';
import { flood } from '../bench/stores.ts';

test('each mail a case, each listing one action, and no marketplace asked more often than it allows', async () => {
  const outcome = await flood({ stores: 6, each: 8, overMs: 0 });
  expect(outcome).toMatchObject({ cases: 48, once: 48, surplus: 0, refused: 0 });
});
