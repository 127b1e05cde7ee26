/** What SES, or a relay, reports of a letter that did not arrive reaches a person; nobody answers it. */
import { describe, expect, test } from 'vitest';
import { messageIdsIn } from '../../../functions/intake/letter-of.ts';
import { sentKey } from '../../../shared/case/match-keys.ts';
import { claimKey } from '../../../shared/case/records/key-holders.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import * as tell from '../case/told.ts';
import { aHouse, arrived } from './a-house.ts';

const { caseId } = tell;
const sent = '<0100018f-4f1a-letter@email.amazonses.com>';
const us = 'triage@triage.example';

/** As SES forwards it: the letter's own header stands in its last part. */
const report = (messageId: string) =>
  [
    'From: MAILER-DAEMON@amazonses.com',
    `To: ${us}`,
    'Subject: Delivery Status Notification (Failure)',
    'Message-ID: <0100018f-report@email.amazonses.com>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
    '',
    '--r',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'An error occurred while trying to deliver the mail to the following recipients:',
    'legal@brightbrands.example',
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; a8-52.smtp-out.amazonses.com',
    '',
    'Final-Recipient: rfc822; legal@brightbrands.example',
    'Action: failed',
    'Status: 5.1.1',
    '--r',
    'Content-Type: message/rfc822',
    '',
    `From: ${us}`,
    'Subject: Complaint 12345678901',
    `Message-ID: ${messageId}`,
    '',
    'Dear Sir or Madam',
    '--r--',
    '',
  ].join('\n');

const aCase = async (changes: Parameters<typeof aHouse>[0] = {}) => {
  const house = await aHouse(changes);
  await house.begin(caseId, tell.opening({ storeId: house.store.id }));
  await claimKey(house.services.cases, sentKey(house.store.id, sent), caseId);
  return house;
};
const receive = async (house: Awaited<ReturnType<typeof aHouse>>, messageId: string, key?: string) =>
  house.receive(await arrived(report(messageId), { signed: false, to: us }), key);

describe('a report of a mail of ours', () => {
  test('that was the answer in an open case is put to a person, who is led to that case', async () => {
    const house = await aCase();
    const { result, reason, caseIds, storeId } = await receive(house, sent);
    expect(storeId).toBe(house.store.id);
    expect(result).toBe('opened');
    expect(reason).toContain(`our answer in case ${caseId} may not have arrived`);
    const review = await house.case(caseIds[0] ?? '');
    expect(review).toMatchObject({ storeId: house.store.id, candidates: [{ caseId, by: 'thread' }] });
    expect(review.listings).toEqual([]);
    expect(house.sent).toEqual([]);
  });

  test('that may be of a store whose record cannot be read is tried again, and put to a person once it can be', async () => {
    const house = await aCase();
    const { cases } = house.services;
    const key = { pk: 'STORES', sk: house.store.id };
    const row = { ...(await cases.get(key)), ...key };
    await cases.put({ ...row, store: 'of a later version' }, { equals: { sk: key.sk } });
    await expect(receive(house, sent)).rejects.toThrow('cannot be read');
    await cases.put(row, { equals: { sk: key.sk } });
    expect(await receive(house, sent)).toMatchObject({ result: 'opened' });
  });

  test('on each letter is put to a person, though all say the same; a second one on a letter only once', async () => {
    const house = await aCase();
    const again = '<0100018f-second-letter@email.amazonses.com>';
    await claimKey(house.services.cases, sentKey(house.store.id, again), caseId);
    const first = await receive(house, sent, 'inbound/first');
    const [review = ''] = first.caseIds;
    expect(await receive(house, sent, 'inbound/repeated')).toMatchObject({
      result: 'joined',
      caseIds: [review],
    });
    await house.tell(review, { type: 'closed', outcome: 'no-action', why: '' });
    const second = await receive(house, again, 'inbound/second');
    expect(second.result).toBe('opened');
    expect(second.caseIds).not.toEqual([review]);
  });

  test('is one also where a store has the address that we write from', async () => {
    const house = await aCase({ inbox: us });
    expect((await receive(house, sent)).reason).toContain(`our answer in case ${caseId}`);
  });

  test('that names no mail at all stays in the tray', async () => {
    const house = await aCase();
    const bare = report(sent).replaceAll(/^Message-ID:.*\n/gm, '');
    const { result, reason } = await house.receive(await arrived(bare, { signed: false, to: us }));
    expect(result).toBe('quarantined');
    expect(reason).toContain('look whether the address');
  });

  test.each([
    ['that no case knows', '<0100018f-other@email.amazonses.com>', undefined],
    ['in a case that is over', sent, 'over'],
    ['in a case whose record is damaged', sent, 'damaged'],
  ])('%s stays in the tray', async (_, messageId, caseIs) => {
    const house = await aCase();
    if (caseIs === 'over') await house.tell(caseId, { type: 'closed', outcome: 'won', why: '' });
    if (caseIs === 'damaged')
      await house.services.cases.put({ pk: `CASE#${caseId}`, sk: 'EVENT#000009' }, { absent: true });
    const { result, reason } = await receive(house, messageId);
    expect(result).toBe('quarantined');
    expect(reason).toContain('look whether the address');
    expect(reason).not.toContain('no store has the inbox');
  });
});

/** As mail providers of sellers report in words of their own. */
const inWords: [string, (messageId: string) => string][] = [
  [
    'QQ, in the text',
    (messageId) =>
      `From: PostMaster <postmaster@qq.com>\nSubject: 系统退信/Systems bounce\nContent-Type: text/plain; charset=utf-8\n\n您发送到 legal@brightbrands.example 的邮件被退回。\nMessage-ID: ${messageId}\n`,
  ],
  [
    'Gmail, in its header',
    (messageId) =>
      `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)\nX-Failed-Recipients: legal@brightbrands.example\nIn-Reply-To: ${messageId}\nReferences: ${messageId}\nAuto-Submitted: auto-replied\n\nYour message was not delivered.\n`,
  ],
  ['a mail server, in its last part', report],
];

describe.each(inWords)('a report to a store’s own inbox, by %s,', (_, words) => {
  const come = async (house: Awaited<ReturnType<typeof aCase>>, messageId: string) =>
    house.receive(await arrived(words(messageId), { signed: false, to: house.store.inbox }));

  test('that names a letter of the store is put to a person, who is led to its case', async () => {
    const house = await aCase();
    const { result, caseIds } = await come(house, sent);
    expect(result).toBe('opened');
    const review = await house.case(caseIds[0] ?? '');
    expect(review).toMatchObject({
      verdict: { trust: 'unverified' },
      candidates: [{ caseId, by: 'thread' }],
    });
    expect(house.sent).toEqual([]);
  });

  test('that names no letter, or only another store’s, is filed', async () => {
    const house = await aCase();
    await claimKey(house.services.cases, sentKey('another-shop', '<theirs@x.example>'), caseId);
    const other = { ...house.store, id: 'another-shop', inbox: 'complaints@another.example' };
    await putStore(house.services.cases, other);
    const filed = { result: 'filed', reason: 'a delivery report', caseIds: [] };
    expect(await come(house, '<theirs@x.example>')).toMatchObject(filed);
  });
});

test('a mail of our own to an address of no store is filed as what it is', async () => {
  const house = await aHouse();
  const mail = `From: ${us}\nTo: self-test@triage.example\nSubject: Self-test\n\nHello\n`;
  const { result } = await house.receive(
    await arrived(mail, { signed: false, to: 'self-test@triage.example' }),
  );
  expect(result).toBe('filed');
});

test('a message id is found where its header is folded, as it is longer than a line should be', () => {
  for (const fold of ['\r\n ', ' \n\t'])
    expect(messageIdsIn(Buffer.from(`To: x\r\nMessage-ID:${fold}<a@x.example>\r\n`))).toEqual([
      '<a@x.example>',
    ]);
});

test('message ids are taken from headers, each once, and not from the whole of a large mail', () => {
  const many = Array.from({ length: 9 }, (_, n) => `message-id: <${n}@x.example>\r\n`).join('');
  const raw = Buffer.from(
    `Message-ID: <a@x.example>\r\nMessage-ID: <a@x.example>\r\n see <b@x.example>\r\n${many}`,
  );
  expect(messageIdsIn(raw)).toEqual(['<a@x.example>', '<0@x.example>', '<1@x.example>', '<2@x.example>']);
  expect(messageIdsIn(Buffer.concat([Buffer.alloc(300_000, 'x\n'), raw]))).toEqual([]);
});
