import { expect, test } from 'vitest';
import { append } from '../../../shared/case/records/case-store.ts';
import { seeded } from './answering.ts';
import { findingOf, inHours, offer, seedCase } from './sample-cases.ts';

test('listings that wait for their account are said not to be off sale, in the list, on the page and in the timeline', async () => {
  const { services, approver, at } = await seeded();
  const id = 'awaitcase000'.replace(/[ilou]/g, 'x');
  const strap = offer('LK-STRAP', 'B0D1111999', 'Watch strap');
  const why =
    'No credentials are kept for Amazon. Connect it with "x". What waits for it then goes on by itself.';
  const awaited = (marketplace: 'amazon' | 'ebay', because: string) =>
    ({ type: 'account-awaited', marketplace, why: because }) as const;
  const events = [awaited('ebay', 'nothing of the case is there'), awaited('amazon', why)];
  await seedCase(services, { id, finding: findingOf('text', {}), offers: [strap], events });

  const row = async () =>
    (await approver.text('/queue/needs-you?lang=en')).split('<li').find((one) => one.includes(id));
  expect(await row()).toContain('Not taken off sale: connect its account');
  const page = await approver.text(`/cases/${id}?lang=en`);
  expect(page).toMatch(/id="awaits-title"[\s\S]*Not taken off sale: connect Amazon</);
  expect(page).toMatch(
    /could not take these listings off sale: LK-STRAP\.[^<]*<\/p>\s*<pre[^>]*>No credentials[^<]*Connect it with/,
  );
  expect(page).toContain('>Not taken off sale<');
  expect(page).toContain('Not taken off sale: Amazon is not connected');
  const zh = await approver.text(`/cases/${id}?lang=zh`);
  expect(zh).toContain('尚未下架：请连接');
  expect(zh).not.toContain('Connect it with');

  await append(services.cases, await at(id), { type: 'account-back', marketplace: 'amazon' }, inHours(1));
  const after = await approver.text(`/cases/${id}?lang=en`);
  expect(after).not.toContain('awaits-title');
  expect(after).not.toContain('>Not taken off sale<');
  expect(after).toContain('Tried again: Amazon seems connected');
});

test('what a person skipped, or what is over, waits for no account', async () => {
  const { services, approver, at } = await seeded();
  const id = 'awaitcase001'.replace(/[ilou]/g, 'x');
  const strap = offer('LK-STRAP', 'B0D1111999', 'Watch strap');
  const events = [{ type: 'account-awaited', marketplace: 'amazon', why: 'w' } as const];
  await seedCase(services, { id, finding: findingOf('text', {}), offers: [strap], events });
  const skipped = { type: 'taken-up', how: 'skip', step: 'delist' } as const;
  await append(services.cases, await at(id), skipped, inHours(1));
  expect(await approver.text(`/cases/${id}?lang=en`)).not.toContain('awaits-title');
});
