import { expect, test } from 'vitest';
import { getStore } from '../../../shared/store/store-records.ts';
import { seeded } from './answering.ts';
import { signedIn, testConsole } from './console.ts';
import { ids, sampleStore, seedSamples } from './sample-cases.ts';

test('the kill switch stops a store and lets it go on', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const admin = await signedIn(where, 'admin');
  const stopped = async () => (await getStore(where.services.cases, sampleStore.id)).policy.stopped;
  const page = `/stores/${sampleStore.id}`;
  expect((await admin.post(`${page}/stop`, { why: '  ' }, page)).status).toBe(409);
  expect(await stopped()).toBe(false);
  const answer = await admin.post(`${page}/stop`, { why: 'a forged wave' }, page);
  expect(await stopped()).toBe(true);
  expect(await admin.text(answer.headers.get('location') ?? '')).toContain('Harbor Goods is stopped');
  const shown = await admin.text(page);
  expect(shown).toContain('Stopped by admin@harbor-goods.example: a forged wave');
  expect(shown).toContain('Resume this store');
  expect(await admin.text('/queue/needs-you')).toContain('a forged wave');
  await admin.post(`${page}/resume`, {}, page);
  expect(await stopped()).toBe(false);
  expect((await getStore(where.services.cases, sampleStore.id)).stop).toBeUndefined();
});

test('while a store is stopped nobody is offered to act on its listings, or let', async () => {
  const where = await seeded();
  const { approver, at, answer, services } = where;
  const admin = await signedIn(where, 'admin');
  await admin.post(`/stores/${sampleStore.id}/stop`, { why: 'x' }, '/stores');
  const says = 'nothing is taken off sale or put back until an admin resumes it';
  expect(await approver.text('/queue/needs-you')).toContain(says);
  for (const [id, button] of [
    [ids.ask, 'value="delist" class="danger" disabled'],
    [ids.strap, 'Restores the price and stock of the snapshot taken before" disabled'],
    [ids.strap, 'class="danger" disabled'],
    [ids.stuck, 'value="retry" class="primary" disabled'],
  ] as const) {
    const page = await approver.text(`/cases/${id}`);
    expect(page).toContain(says);
    expect(page).toContain(button);
  }
  const before = await Promise.all([ids.ask, ids.strap, ids.stuck].map(at));
  const strap = `/cases/${ids.strap}`;
  for (const refused of [
    await answer(ids.ask, { questionId: 'delist-1', question: 'delist', answer: 'delist' }),
    await approver.post(`${strap}/undo`, { marketplace: 'amazon', sku: 'LK-STRAP-01', why: 'x' }, strap),
    await approver.post(`${strap}/delist`, { offer: 'ebay/LK-STRAP-03' }, strap),
    await approver.post(`/cases/${ids.stuck}/take-up`, { how: 'retry' }, strap),
  ])
    expect(refused.status).toBe(409);
  expect(await Promise.all([ids.ask, ids.strap, ids.stuck].map(at))).toEqual(before);
  expect(services.workflow.told).toEqual([]);

  const leave = await answer(ids.ask, { questionId: 'delist-1', question: 'delist', answer: 'leave' });
  expect(leave.status).toBe(303);
  await admin.post(`/stores/${sampleStore.id}/resume`, {}, '/stores');
  expect((await approver.post(`/cases/${ids.stuck}/take-up`, { how: 'retry' }, strap)).status).toBe(303);
});
