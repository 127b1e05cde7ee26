/** A case whose record lost a part says so, in words, where somebody opens it; its list and the others stay. */
import { expect, test } from 'vitest';
import { listQueue, setAside } from '../../../shared/case/case-store.ts';
import { signedIn, testConsole } from './console.ts';
import { ids, seedSamples } from './sample-cases.ts';

test('a case that cannot be read is listed, and its page says what became of it', async () => {
  const where = testConsole();
  const { cases } = where.services;
  await seedSamples(where.services);
  await cases.remove({ pk: `CASE#${ids.waiting}`, sk: 'EVENT#000002' }, { equals: { seq: 2 } });
  const { summaries } = await listQueue(cases, 'waiting');
  for (const summary of summaries) if (summary.id === ids.waiting) await setAside(cases, summary);

  const viewer = await signedIn(where, 'viewer');
  expect(await viewer.text('/queue/needs-you')).toContain(`/cases/${ids.waiting}`);
  const answer = await viewer.request(`/cases/${ids.waiting}`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('comes back with a backup of the table');
  expect(await viewer.text(`/cases/${ids.waiting}?lang=zh`)).toContain('该案件的记录已损坏');
  expect((await viewer.request(`/cases/${ids.strap}`)).status).toBe(200);
});
