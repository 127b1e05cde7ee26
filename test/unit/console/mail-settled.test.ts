import { expect, test } from 'vitest';
import { mailResult, settleMail } from '../../../shared/case/mail-results.ts';
import { seeded } from './answering.ts';
import { ids, sampleStore, start } from './sample-cases.ts';

test('a filed mail is read again once its result is taken back', async () => {
  const { approver, services } = await seeded();
  expect(await approver.text('/mail?result=quarantined')).toContain('no header block was found');
  expect((await approver.post('/mail/read-again', { mail: 'mail/broken' }, '/mail')).status).toBe(303);
  expect(await mailResult(services.cases, 'mail/broken')).toBeUndefined();
  expect((await approver.post('/mail/read-again', { mail: 'mail/broken' }, '/mail')).status).toBe(409);
});

test('a quarantined mail is counted on every page until somebody has dealt with it, who is named', async () => {
  const { approver, services } = await seeded();
  for (const path of ['/queue/waiting', `/cases/${ids.strap}`, '/stores'])
    expect([path, await approver.text(path)]).toEqual([path, expect.stringContaining('(1 in quarantine)')]);
  const deal = (mail: string) => approver.post('/mail/dealt-with', { mail }, '/mail');
  expect((await deal('mail/news')).status).toBe(409);
  expect((await deal('mail/broken')).status).toBe(303);
  expect(await approver.text('/queue/waiting')).not.toContain('in quarantine');
  expect(await mailResult(services.cases, 'mail/broken')).toMatchObject({
    result: 'filed',
    reason:
      'approver@harbor-goods.example has dealt with it; it was quarantined: The bytes are no mail: no header block was found.',
  });
  expect(await approver.text('/mail?result=filed')).toContain(
    'approver@harbor-goods.example has dealt with it',
  );
  expect((await deal('mail/broken')).status).toBe(409);
});

test('a mail names the store that it came to, where it came to one', async () => {
  const { approver, services } = await seeded();
  const at = start.toISOString();
  const mail = {
    result: 'filed' as const,
    reason: 'not a complaint',
    caseIds: [],
    from: [{ name: 'Lin', address: 'l@qq.example' }],
    receivedAt: at,
    settledAt: at,
  };
  await settleMail(services.cases, { ...mail, mail: 'mail/of-one', subject: 'one', storeId: sampleStore.id });
  await settleMail(services.cases, { ...mail, mail: 'mail/of-none', subject: 'none' });
  const page = await approver.text('/mail?result=filed');
  expect(page.split(`Lin &lt;l@qq.example&gt; → ${sampleStore.name}</p>`)).toHaveLength(2);
  expect(page).toContain('Lin &lt;l@qq.example&gt;</p>');
});
