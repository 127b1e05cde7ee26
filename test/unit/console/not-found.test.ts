import { expect, test } from 'vitest';
import { seeded } from './answering.ts';

test('an unknown case, an unknown list and a number that is none are not found', async () => {
  const { approver } = await seeded();
  for (const path of [
    '/cases/000000000000',
    '/cases/../stores',
    '/cases/x',
    '/queue/x',
    '/cases/000000000000/state',
  ])
    expect([path, (await approver.request(path, { method: 'GET' })).status]).toEqual([
      path,
      path === '/cases/../stores' ? 200 : 404,
    ]);
});
