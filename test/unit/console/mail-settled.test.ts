import { expect, test } from 'vitest';
import { type MailResult, mailResult, settleMail } from '../../../shared/case/records/mail-results.ts';
import { openedBy } from '../../../shared/case/records/mails-again.ts';
import { findingKey } from '../../../shared/case/records/signatures.ts';
import { putJson } from '../../../shared/platform/json-object.ts';
import { aNotice } from '../response/a-case.ts';
import { seeded } from './answering.ts';
import { signedIn } from './console.ts';
import { findingOf, ids, sampleStore, start } from './sample-cases.ts';

/** A mail that was filed, but for what is said otherwise. */
const settled = (mail: string, more: Partial<MailResult> = {}): MailResult => ({
  ...{ mail, result: 'filed', reason: 'not a complaint', caseIds: [], from: [], subject: 'Offer' },
  ...{ receivedAt: start.toISOString(), settledAt: start.toISOString() },
  ...more,
});

test('a filed mail is read again once its result is taken back', async () => {
  const { approver, services } = await seeded();
  expect(await approver.text('/mail?result=quarantined')).toContain('no header block was found');
  expect((await approver.post('/mail/read-again', { mail: 'mail/broken' }, '/mail')).status).toBe(303);
  expect(await mailResult(services.cases, 'mail/broken')).toBeUndefined();
  expect((await approver.post('/mail/read-again', { mail: 'mail/broken' }, '/mail')).status).toBe(409);
});

test('a mail that waits to be read again is named until it has been', async () => {
  const { approver, services } = await seeded();
  const mail = settled('mail/waits', { subject: 'Offer of the week', storeId: sampleStore.id });
  await settleMail(services.cases, mail);
  await approver.post('/mail/open-case', { mail: mail.mail }, '/mail');
  const waits = 'on no list until then: Offer of the week<';
  expect(await approver.text('/mail')).toContain(waits);
  await settleMail(services.cases, settled('mail/waits', { result: 'opened' }));
  expect(await approver.text('/mail')).not.toContain('on no list until then');
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
  const from = [{ name: 'Lin', address: 'l@qq.example' }];
  await settleMail(services.cases, settled('mail/of-one', { from, storeId: sampleStore.id }));
  await settleMail(services.cases, settled('mail/of-none', { from }));
  const page = await approver.text('/mail?result=filed');
  expect(page.split(`Lin &lt;l@qq.example&gt; → ${sampleStore.name}</p>`)).toHaveLength(2);
  expect(page).toContain('Lin &lt;l@qq.example&gt;</p>');
});

test('a mail that became no case is read in the console, and a case is opened for it there', async () => {
  const where = await seeded();
  const { approver, services } = where;
  const text = 'Ten tips <b>and</b> a complaint about B0D7777777';
  const finding = findingOf(text, aNotice({ kind: 'unrelated' }));
  await putJson(services.evidence, findingKey('mail/news.1'), finding);

  expect(await approver.text('/mail?result=filed')).toContain('href="/mail/read?mail=mail%2Fnews"');
  const page = await approver.text('/mail/read?mail=mail/news');
  expect(page).toContain('Ten tips &lt;b&gt;and&lt;/b&gt; a complaint about B0D7777777');
  expect(page).toContain(finding.verdict.reasons[0]);
  expect(page).toContain('formaction="/mail/read-again"');
  expect(page).not.toContain('formaction="/mail/dealt-with"');

  const open = (who: typeof approver, mail: string) => who.post('/mail/open-case', { mail }, '/mail');
  expect((await open(await signedIn(where, 'viewer'), 'mail/news')).status).toBe(409);
  expect(await openedBy(services.cases, 'mail/news')).toBeUndefined();
  expect((await open(approver, 'mail/news')).headers.get('location')).toBe('/mail?done=open-case');
  expect(await openedBy(services.cases, 'mail/news')).toBe('approver@harbor-goods.example');
  expect(await mailResult(services.cases, 'mail/news')).toBeUndefined();
});

test('of each original of a mail that was looked at again the page has what was read last, in the mail’s order', async () => {
  const { approver, services } = await seeded();
  for (const original of ['1', '1.again', '2', '10']) {
    const finding = findingOf(`The text of ${original}`, aNotice({ kind: 'unrelated' }));
    await putJson(services.evidence, findingKey(`mail/news.${original}`), finding);
  }
  const page = await approver.text('/mail/read?mail=mail/news');
  expect(page.match(/The text of [\w.]+/g)).toEqual([
    'The text of 1.again',
    'The text of 2',
    'The text of 10',
  ]);
});

test('a mail of which nothing is stored says so, and one of no store is nobody’s case', async () => {
  const { approver, services } = await seeded();
  const page = await approver.text('/mail/read?mail=mail/broken');
  expect(page).toContain('What was read from this mail is not stored.');
  expect(page).not.toContain('Open a case</button>');
  expect((await approver.post('/mail/open-case', { mail: 'mail/broken' }, '/mail')).status).toBe(409);
  expect(await mailResult(services.cases, 'mail/broken')).toMatchObject({ result: 'quarantined' });
});

test('a mail is found by its sender, subject, reason, store and case, in the list that is shown', async () => {
  const { approver, services } = await seeded();
  const mail = (number: number, more: Partial<MailResult> = {}) =>
    settled(`mail/${number}`, {
      from: [{ name: '', address: `sales-${number}@shop.example` }],
      subject: `Offer ${number}`,
      storeId: sampleStore.id,
      ...more,
    });
  for (const number of [1, 2, 3]) await settleMail(services.cases, mail(number));
  await settleMail(
    services.cases,
    mail(4, { result: 'joined', caseIds: [ids.strap], reason: 'the same complaint' }),
  );
  const found = async (path: string) =>
    [...(await approver.text(path)).matchAll(/<strong>(Offer \d|Ten tips[^<]*)/g)].map(
      ([, subject]) => subject,
    );

  expect(await found('/mail?q=sales-2@shop.example')).toEqual(['Offer 2']);
  expect(await found('/mail?q=tips SHOP-NEWS')).toEqual(['Ten tips for the season']);
  expect(await found('/mail?q=the same complaint')).toEqual(['Offer 4']);
  expect(await found(`/mail?q=${ids.strap}`)).toEqual(['Offer 4']);
  expect((await found(`/mail?q=${sampleStore.name}`)).toSorted()).toHaveLength(5);
  expect(await found(`/mail?result=filed&q=${ids.strap}`)).toEqual([]);
  const none = await approver.text(`/mail?result=filed&q=${ids.strap}`);
  expect(none).toContain('No mail here has all of these words');
  expect(none).toContain(`href="/mail?result=joined&amp;q=${ids.strap}"`);
});

test('where not all mails were looked through, none is said to be missing', async () => {
  const { approver, services } = await seeded();
  for (let number = 0; number < 2_600; number++) await settleMail(services.cases, settled(`mail/${number}`));
  const page = await approver.text('/mail?q=nowhere');
  expect(page).toContain('There are earlier ones.');
  expect(page).not.toContain('The latest 0 are shown');
});
