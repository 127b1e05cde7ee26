import { expect, test } from 'vitest';
import { append } from '../../../shared/case/records/case-store.ts';
import { seeded } from './answering.ts';
import { delisted, findingOf, inHours, offer, seedCase } from './sample-cases.ts';

test('while a listing waits for its marketplace the page and the timeline say which step, since when and why', async () => {
  const { services, approver, at } = await seeded();
  const id = 'awaycase0000'.replace(/[ilou]/g, 'x');
  const listed = offer('LK-AWAY', 'B0D1111999', 'Watch strap');
  const [started, done] = delisted('LK-AWAY', listed.listingId);
  if (!started || !done) throw new Error('The sample has no events.');
  const cause = 'LK-AWAY: UNAVAILABLE: HTTP 500';
  const events = [started, { type: 'trying-again', step: 'delist', cause } as const];
  await seedCase(services, { id, finding: findingOf('text', {}), offers: [listed], events });

  const page = await approver.text(`/cases/${id}`);
  expect(page).toMatch(
    /Being tried again: taking listings off sale[^<]*<[\s\S]{0,20}<p>[^<]*since <time[^>]*>[^<]*2026[^<]*:01[^<]*UTC[\s\S]*UNAVAILABLE: HTTP 500/,
  );
  expect(page.split('Being tried again: taking listings off sale')).toHaveLength(3);
  const zh = await approver.text(`/cases/${id}?lang=zh`);
  expect(zh).toContain('正在重试：下架');

  await append(services.cases, await at(id), done, inHours(1));
  const after = await approver.text(`/cases/${id}?lang=en`);
  // it stands in the timeline alone
  expect(after.split('Being tried again')).toHaveLength(2);
});
