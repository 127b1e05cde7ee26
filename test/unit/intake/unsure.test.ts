/** What is read as ordinary mail, and not surely, is not put away unseen: a complaint that nobody sees closes a shop. */
import { describe, expect, test } from 'vitest';
import { asideOf } from '../../../functions/intake/aside.ts';
import { doubtAbout } from '../../../functions/intake/doubt.ts';
import { examine } from '../../../shared/notice/examine.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { findingOf } from '../console/sample-cases.ts';
import { buildMail, dnsWith } from '../mail/build-mail.ts';
import { aNotice, aStore } from '../response/a-case.ts';
import { at } from './a-house.ts';

const read = (notice: Partial<Notice>, more: Partial<Finding> = {}): Finding => {
  const text = 'Spring is here, and so is our catalogue. '.repeat(6);
  const found = findingOf('Our lamp', aNotice({ kind: 'unrelated' }), { text, ...more });
  return { ...found, notice: { ...found.notice, confidence: 0.5, listings: [], ...notice } };
};

const asideFor = (finding: Finding, forgery?: string) =>
  asideOf(
    {
      ...{ key: 'inbound/1.1', mail: 'inbound/1', receivedAt: at, store: aStore(), finding, linked: [] },
    },
    { isOfNobody: true, unread: undefined, forgery },
  );

test('it lies in quarantine, and says why', () => {
  expect(doubtAbout(read({}))).toBeUndefined();
  expect(asideFor(read({}))).toEqual({
    result: 'quarantined',
    reason:
      'the reading is not sure enough (50 %): see whether it is a complaint, and open a case where it is',
    caseIds: [],
  });
});

test.each<[string, Finding, string | undefined]>([
  ['surely so', read({ confidence: 0.6 }), undefined],
  ['that only says that an answer came in', read({}, { acknowledges: true }), undefined],
  ['whose sender is a pretence', read({}), 'it looks like amazon.com'],
])('ordinary mail %s is filed', (_, finding, forgery) => {
  expect(asideFor(finding, forgery)).toMatchObject({ result: 'filed' });
});

test('where it names a listing and tells of something that was done, a person is asked what it is', () => {
  const listings: Notice['listings'] = [{ platform: 'amazon', id: 'B0LAMP0001', idType: 'asin' }];
  const told = (rule: string): Notice['reasons'] => [
    { rule, towards: 'effect:listing-removed', weight: 3, text: 'We removed it' },
  ];
  const doubt = 'the reading is not sure enough (50 %)';
  expect(doubtAbout(read({ listings, reasons: told('listing-removed') }))).toBe(doubt);
  expect(doubtAbout(read({ listings, reasons: told('learned') }))).toBeUndefined();
  expect(doubtAbout(read({ reasons: told('listing-removed') }))).toBeUndefined();
  expect(doubtAbout(read({ listings, reasons: told('listing-removed'), confidence: 0.7 }))).toBeUndefined();
});

test.each<[Notice['kind'], string | undefined]>([
  ['decision', undefined],
  ['retraction', undefined],
  ['complaint', 'the reading is not sure enough (50 %)'],
])('what is surely a %s, about a right that nobody is sure of', (kind, doubt) => {
  expect(doubtAbout(read({ kind, kindConfidence: 0.95 }))).toBe(doubt);
});

describe('a platform’s own mail that reads as ordinary, though its rules hear a complaint in it,', () => {
  const from = [{ address: 'notice@amazon.com', name: 'Amazon' }];
  const heard = (weight: number, rule = 'owner-reports'): Notice['reasons'] => [
    { rule, towards: 'kind:complaint', weight, text: 'Bright Brands reported it' },
  ];
  const sure = { confidence: 0.9 };

  test('lies in quarantine: who complains may have written the rest of it', () => {
    expect(asideFor(read({ ...sure, reasons: heard(4.5) }, { from }))).toMatchObject({
      result: 'quarantined',
      reason: 'some of it speaks of a complaint: see whether it is a complaint, and open a case where it is',
    });
  });

  test.each<[string, Finding]>([
    ['faintly', read({ ...sure, reasons: heard(4) }, { from })],
    ['by what was learned alone', read({ ...sure, reasons: heard(9, 'learned') }, { from })],
    [
      'of somebody else',
      read({ ...sure, reasons: heard(9) }, { from: [{ address: 'a@b.example', name: '' }] }),
    ],
  ])('is filed where that is heard %s', (_, finding) => {
    expect(asideFor(finding)).toMatchObject({ result: 'filed' });
  });
});

describe('a platform’s own mail that hardly says anything', () => {
  const take = async (subject: string, body: string, more: Parameters<typeof buildMail>[0] = {}) => {
    const from = 'Temu <seller-notice@temu.com>';
    const { findings } = await examine(
      buildMail({ from, subject, body, ...more }),
      {
        receivedBy: 'amazonses.com',
        ...{ forwarders: [], ownAddresses: [], arcForwarders: [] },
        receivedAt: '2025-03-03T11:00:00.000Z',
      },
      dnsWith(),
    );
    const [finding] = findings;
    if (!finding) throw new Error('nothing was read');
    return asideFor(finding);
  };
  const html = { contentType: 'text/html; charset=utf-8' };

  test.each<[string, subject: string, body: string, more?: Parameters<typeof buildMail>[0]]>([
    ['but shows a picture', 'New!', '<img src="https://img.temu.com/notice.png" alt="New!">', html],
    ['under a title of a violation', 'Violation notice', 'View details: https://seller.temu.com/n/1'],
    ['in German', 'Verstoß gegen Schutzrechte', 'Mitteilung ansehen: https://seller.temu.com/n/1'],
    ['in Chinese', '侵权通知', '您有一条新的通知，请登录卖家后台查看。'],
    ['in Spanish', 'Aviso de infracción', 'Tiene un nuevo aviso. Ver el aviso: https://seller.temu.com/n/1'],
  ])('lies in quarantine: %s', async (_, subject, body, more) => {
    expect(await take(subject, body, more)).toMatchObject({
      result: 'quarantined',
      reason:
        'it leaves nearly all to a picture or a page: look there what it is about, and open a case where it is a complaint',
    });
  });

  const shipped = 'Your order 123 has been shipped. Track it: https://temu.com/t/1';
  test.each<[string, subject: string, body: string, more?: Parameters<typeof buildMail>[0]]>([
    ['of an order', 'Your order', shipped],
    ['that is somebody else’s', 'Violation notice', shipped, { from: 'Shop <news@shop.example>' }],
    ['at some length', 'Violation notice: how to avoid one', `${shipped} `.repeat(6)],
  ])('is filed: %s', async (_, subject, body, more) => {
    expect(await take(subject, body, more)).toMatchObject({ result: 'filed' });
  });
});
