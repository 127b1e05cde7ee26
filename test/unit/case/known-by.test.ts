/** What a complaint is known by, who holds it, and what a day, a mail and a run may be counted as only once. */
import { describe, expect, test } from 'vitest';
import { CaseId, caseIdFor } from '../../../shared/case/case-id.ts';
import { listingKey, matchKeys } from '../../../shared/case/match-keys.ts';
import { append, open } from '../../../shared/case/records/case-store.ts';
import { claimKey, holderOf, holdersBelow, passKey } from '../../../shared/case/records/key-holders.ts';
import {
  listMail,
  type MailResult,
  mailResult,
  settleMail,
} from '../../../shared/case/records/mail-results.ts';
import { openedBy, wantAgain } from '../../../shared/case/records/mails-again.ts';
import { startRun, wake, wakeSettled } from '../../../shared/case/records/runs.ts';
import { keepToken, waitOf } from '../../../shared/case/records/waits.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import { MemoryTable, MemoryWorkflow } from '../console/memory.ts';
import { findingOf } from '../console/sample-cases.ts';
import { aNotice } from '../response/a-case.ts';
import { answered, asked, caseId, minute, opening } from './told.ts';

const about = (notice: Parameters<typeof aNotice>[0], more: Partial<Finding> = {}): Finding =>
  findingOf(more.text ?? 'Hello', aNotice(notice), more);

describe('match keys', () => {
  test.each([
    [['12345678901'], ['123-4567-8901'], ['123 4567 8901']],
    [['ABC-77/b'], ['abc77B'], [' Abc 77 (b) ']],
  ])('one complaint id is one, however it is written: %j %j %j', (...written) => {
    const keys = written.map((complaintIds) => matchKeys('shop', about({ complaintIds }))[0]);
    expect(new Set(keys).size).toBe(1);
  });

  test('so is a docket', () => {
    const keys = [
      '1:24-cv-01234',
      '1:24-CV-01234',
      '1 : 24 cv 01234',
      '24-cv-1234',
      '1:24-cv-01234-GPG-STV',
    ].map((docket) => matchKeys('shop', about({ complaintIds: [], dockets: [docket] }))[0]);
    expect(new Set(keys).size).toBe(1);
  });

  test('the strongest comes first: complaint id, docket, listing with right and complainant', () => {
    const keys = matchKeys('shop', about({ dockets: ['1:24-cv-01234'] }));
    expect(keys.map((key) => key.split('#')[1])).toEqual(['complaint', 'docket', 'listing']);
  });

  test('different ids, stores, platforms, rights and complainants are told apart', () => {
    const claims = [
      about({ complaintIds: [] }),
      about({ complaintIds: [], right: 'copyright' }),
      about({ complaintIds: [], complainants: [{ name: 'Another Owner', role: 'principal' }] }),
      about({ complaintIds: [], listings: [{ platform: 'ebay', id: 'B0LAMP0001', idType: 'item-number' }] }),
      about({ complaintIds: ['1'] }),
      about({ complaintIds: ['2'] }),
      about({ complaintIds: ['2'], platform: 'ebay' }),
    ];
    const keys = ['shop', 'other'].flatMap((store) => claims.map((one) => matchKeys(store, one)[0]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a message id, present, empty or shared, is never one', () => {
    const nothing = { complaintIds: [], listings: [], complainants: [] };
    const keys = ['', '<same@example.com>', undefined].map((messageId) =>
      matchKeys(
        'shop',
        about(nothing, { text: 'The  same\nwords', ...(messageId !== undefined && { messageId }) }),
      ),
    );
    expect(new Set(keys.flat()).size).toBe(1);
    const shared = ['One text', 'Another text'].map((text) =>
      matchKeys('shop', about(nothing, { text, messageId: '<same@example.com>' })),
    );
    expect(new Set(shared.flat()).size).toBe(2);
  });

  test('a complaint over hundreds of listings has few', () => {
    const listings = Array.from({ length: 300 }, (_, index) => ({
      platform: 'amazon' as const,
      id: `B0${String(index).padStart(8, '0')}`,
      idType: 'asin' as const,
    }));
    expect(matchKeys('shop', about({ complaintIds: [], listings }))).toHaveLength(20);
  });

  test('of a complaint about a listing stands below that of the listing', () => {
    const [key] = matchKeys('shop', about({ complaintIds: [] }));
    expect(key).toMatch(/\|/);
    expect(key?.split('|')[0]).toBe(listingKey('shop', { platform: 'amazon', id: 'B0LAMP0001' }));
  });

  test('a listing alone is known by its number', () => {
    expect(listingKey('shop', { platform: 'amazon', id: 'b0-lamp-0001' })).toBe(
      listingKey('shop', { platform: 'amazon', id: 'B0LAMP0001' }),
    );
  });
});

test('a case’s number is the same at every attempt, readable, and its mail’s own', () => {
  const id = caseIdFor('shop#complaint#amazon#1', 'inbound/1.1');
  expect(CaseId.parse(id)).toBe(caseIdFor('shop#complaint#amazon#1', 'inbound/1.1'));
  expect(id).not.toBe(caseIdFor('shop#complaint#amazon#1', 'inbound/2.1'));
  expect(id).not.toBe(caseIdFor('shop#complaint#amazon#2', 'inbound/1.1'));
});

describe('a claim', () => {
  test('is made once: of many at once all see the same holder', async () => {
    const cases = new MemoryTable();
    const holders = await Promise.all(['a', 'b', 'c', 'd'].map((id) => claimKey(cases, 'key', id)));
    expect(new Set(holders).size).toBe(1);
    expect(await holderOf(cases, 'key')).toBe(holders[0]);
    expect(await holderOf(cases, 'another')).toBeUndefined();
  });

  test('is found with all that are about the same, each case once', async () => {
    const cases = new MemoryTable();
    for (const [key, id] of [
      ['lamp|trademark#ann', 'a'],
      ['lamp|copyright#bob', 'b'],
      ['lamp|copyright#ann', 'b'],
      ['lamp', 'c'],
      ['lampshade|trademark#ann', 'd'],
    ] as const)
      await claimKey(cases, key, id);
    expect((await holdersBelow(cases, 'lamp')).sort()).toEqual(['a', 'b', 'c']);
    expect(await holderOf(cases, 'lamp|trademark#ann')).toBe('a');
    expect(await holderOf(cases, 'lamp|trademark#bob')).toBeUndefined();
  });

  test('is passed on from a case that is over, once', async () => {
    const cases = new MemoryTable();
    await claimKey(cases, 'key', 'old');
    const holders = await Promise.all(['new', 'newer'].map((id) => passKey(cases, 'key', 'old', id)));
    expect(new Set(holders).size).toBe(1);
    expect(await passKey(cases, 'key', 'old', 'newest')).toBe(holders[0]);
  });
});

describe('a mail’s result', () => {
  const result = (mail: string, what: MailResult['result'], at = minute(1)): MailResult => ({
    mail,
    result: what,
    reason: what,
    caseIds: [],
    from: [],
    subject: 'Policy Warning',
    receivedAt: minute(0).toISOString(),
    settledAt: at.toISOString(),
  });

  test('is the first one’s of two workers, and read again only when a person wants it', async () => {
    const cases = new MemoryTable();
    const first = await settleMail(cases, result('m', 'quarantined'));
    const wanted = (minutes: number, opens = false) =>
      wantAgain(cases, { outcome: first, by: 'a@shop.example', at: minute(minutes).toISOString(), opens });
    expect(await settleMail(cases, result('m', 'opened'))).toMatchObject({ result: 'quarantined' });
    expect(await mailResult(cases, 'm')).toMatchObject({ result: 'quarantined' });
    await wanted(5);
    expect(await mailResult(cases, 'm')).toBeUndefined();
    expect(await openedBy(cases, 'm')).toBeUndefined();
    await wanted(6, true);
    expect(await openedBy(cases, 'm')).toBe('a@shop.example');
    expect(await settleMail(cases, result('m', 'opened'))).toMatchObject({ result: 'opened' });
  });

  test('is listed by what it is, the latest first', async () => {
    const cases = new MemoryTable();
    for (const [index, mail] of ['a', 'b', 'c'].entries())
      await settleMail(cases, result(mail, mail === 'b' ? 'opened' : 'filed', minute(index)));
    expect((await listMail(cases, 'filed')).mails.map(({ mail }) => mail)).toEqual(['c', 'a']);
  });

  test('that cannot be read hides no other, and says of which mail it is', async () => {
    const cases = new MemoryTable();
    for (const mail of ['a', 'b']) await settleMail(cases, result(mail, 'filed', minute(1)));
    const row = await cases.get({ pk: 'MAIL#b', sk: 'RESULT' });
    if (row)
      await cases.put({ ...row, outcome: { result: 'a later version’s' } }, { equals: { result: 'filed' } });
    const { mails } = await listMail(cases, 'filed');
    expect(mails.map(({ mail }) => mail)).toEqual(['b', 'a']);
    expect(mails[0]).toMatchObject({ result: 'filed', settledAt: minute(1).toISOString(), caseIds: [] });
    expect(mails[0]?.reason).toMatch(/cannot be read/);
    expect(await mailResult(cases, 'b')).toEqual(mails[0]);
  });
});

describe('a run', () => {
  test('is started once by two who try at once, also when other events come between', async () => {
    const cases = new MemoryTable();
    const workflow = new MemoryWorkflow();
    const { case: now } = await open(cases, caseId, opening(), minute(0));
    const both = await Promise.all(
      ['lost', 'also lost'].map((why) => startRun({ cases, workflow }, now, { why, at: minute(1) })),
    );
    expect(both.map(({ run }) => run)).toEqual([2, 2]);
    expect(new Set(workflow.told)).toEqual(new Set([`start ${caseId}-2`]));
    expect(both.map(({ seq }) => seq)).toEqual([2, 2]);
  });

  test('waits for one thing: the later token counts, and only for its question', async () => {
    const cases = new MemoryTable();
    const workflow = new MemoryWorkflow();
    const { case: now } = await open(cases, caseId, opening(), minute(0));
    expect(await waitOf(cases, caseId)).toBeUndefined();
    await keepToken(cases, caseId, 'review-1', 'first');
    await Promise.all([
      keepToken(cases, caseId, 'delist-1', 'second'),
      keepToken(cases, caseId, 'delist-1', 'second'),
    ]);
    expect(await waitOf(cases, caseId)).toMatchObject({ question: 'delist-1', token: 'second' });
    await wake({ cases, workflow }, now, 'review-1');
    expect(workflow.told).toEqual([]);
    await wake({ cases, workflow }, now, 'delist-1');
    expect(workflow.told).toEqual(['resume second {"place":"delist"}']);
  });

  test('that waits for what is settled is woken; one that waits for what is asked is not', async () => {
    const cases = new MemoryTable();
    const workflow = new MemoryWorkflow();
    let { case: now } = await open(cases, caseId, opening({ review: 'in doubt' }), minute(0));
    expect(await wakeSettled({ cases, workflow }, now)).toBe(false);
    await keepToken(cases, caseId, 'review-1', 'the-token');
    now = await append(cases, now, asked('review'), minute(1));
    expect(await wakeSettled({ cases, workflow }, now)).toBe(false);
    expect(workflow.told).toEqual([]);
    now = await append(cases, now, answered('review', 'proceed'), minute(2));
    expect(await wakeSettled({ cases, workflow }, now)).toBe(true);
    expect(workflow.told).toEqual(['resume the-token {"place":"delist"}']);
  });
});
