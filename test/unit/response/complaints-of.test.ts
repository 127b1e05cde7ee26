import { expect, test } from 'vitest';
import { complaintsOf } from '../../../functions/draft-response/complaints-of.ts';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { open } from '../../../shared/case/records/case-store.ts';
import type { TrustVerdict } from '../../../shared/mail/mail.ts';
import { MemoryTable } from '../console/memory.ts';
import { aCase, aNotice, aVerdict, recorded } from './a-case.ts';

const account: Partial<NoticeFacts> = { effect: 'account-deactivated', complaintIds: [] };

test('a plan of action says nothing of a complaint that nothing proves, unless its own notice is as little proven', async () => {
  const cases = new MemoryTable();
  const unproven = aVerdict({ trust: 'unverified' });
  for (const verdict of [aVerdict(), aVerdict({ trust: 'forwarded' }), unproven]) {
    const [opened] = recorded({ verdict });
    if (opened?.event.type === 'opened') await open(cases, verdict.trust, opened.event, new Date(opened.at));
  }
  const about = async (verdict: TrustVerdict) =>
    (await complaintsOf(cases, aCase({ notice: aNotice(account), verdict }))).map(({ now }) => now.id).sort();
  expect(await about(aVerdict())).toEqual(['authenticated', 'forwarded']);
  expect(await about(unproven)).toEqual(['authenticated', 'forwarded', 'unverified']);
});

test('a plan of action goes through the store’s other open complaints on that platform that can be read, and no other answer does', async () => {
  const cases = new MemoryTable();
  const put = async (id: string, changes: Partial<NoticeFacts>, storeId = 'lamp-shop') => {
    const [opened] = recorded({ notice: aNotice(changes) });
    if (opened?.event.type !== 'opened') throw new Error('a case has an opening');
    await open(cases, id, { ...opened.event, storeId }, new Date(opened.at));
  };
  await put('complaint', {});
  await put('damaged', {});
  await cases.put({ pk: 'CASE#damaged', sk: 'EVENT#000003' }, { absent: true });
  await put('account', account);
  await put('ebay', { platform: 'ebay' });
  await put('policy', { kind: 'policy-notice' });
  await put('another', {}, 'another-shop');

  const found = await complaintsOf(cases, aCase({ notice: aNotice(account) }));
  expect(found.map(({ now, events }) => [now.id, events.length])).toEqual([['complaint', 1]]);
  expect(await complaintsOf(cases, aCase())).toEqual([]);
});
