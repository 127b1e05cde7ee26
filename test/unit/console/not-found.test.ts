import { expect, test } from 'vitest';
import { seeded } from './answering.ts';

test('what is not found is said in the reader’s language', async () => {
  const { approver } = await seeded();
  expect(await approver.text('/cases/000000000000?lang=zh')).toContain('没有编号为 000000000000 的案件。');
  expect(await approver.text('/stores/nobody?lang=zh')).toContain('没有编号为 nobody 的店铺。');
});

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
