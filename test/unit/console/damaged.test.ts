/** A case whose record lost a part says so, in words, where somebody opens it; its list and the others stay. */
import { expect, test, vi } from 'vitest';
import { CaseDamaged } from '../../../shared/case/records/case-store.ts';
import { listQueue, setAside } from '../../../shared/case/records/summary-store.ts';
import { CannotKeepError } from '../../../shared/platform/errors.ts';
import { signedIn, testConsole } from './console.ts';
import { ids, seedSamples } from './sample-cases.ts';

test('a case that cannot be read is listed, and its page says what became of it', async () => {
  const where = testConsole();
  const { cases } = where.services;
  await seedSamples(where.services);
  await cases.remove({ pk: `CASE#${ids.waiting}`, sk: 'EVENT#000002' }, { equals: { seq: 2 } });
  const { summaries } = await listQueue(cases, 'waiting');
  const { message } = new CaseDamaged(ids.waiting, 2);
  for (const summary of summaries) if (summary.id === ids.waiting) await setAside(cases, summary, message);

  const viewer = await signedIn(where, 'viewer');
  const list = await viewer.text('/queue/needs-you');
  expect(list).toContain(`/cases/${ids.waiting}`);
  expect(list).toContain(`The record of case ${ids.waiting} is damaged`);
  const answer = await viewer.request(`/cases/${ids.waiting}`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('a backup of the table brings the case back');
  expect(await viewer.text(`/cases/${ids.waiting}?lang=zh`)).toContain('该案件的记录已损坏');
  expect(await viewer.text('/queue/needs-you')).toContain('第 2 个事件缺失或无法读取');
  expect((await viewer.request(`/cases/${ids.strap}`)).status).toBe(200);
});

test('what cannot be kept on a full disk is refused in words, and nothing is answered', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const approver = await signedIn(where, 'approver');
  vi.spyOn(where.services.cases, 'put').mockRejectedValue(new CannotKeepError('the disk is full'));
  const from = `/cases/${ids.strap}`;
  const note = { text: 'Asked the supplier.' };
  const answer = await approver.post(`${from}/notes`, note, from);
  expect(answer.status).toBe(507);
  expect(await answer.text()).toContain('The disk is full');
  expect(await approver.text(from)).not.toContain(note.text);
});
