/** What is read as ordinary mail, and not surely, is not put away unseen: a complaint that nobody sees closes a shop. */
import { expect, test } from 'vitest';
import { asideOf } from '../../../functions/intake/aside.ts';
import { doubtAbout } from '../../../functions/intake/doubt.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { findingOf } from '../console/sample-cases.ts';
import { aNotice, aStore } from '../response/a-case.ts';
import { at } from './a-house.ts';

const read = (notice: Partial<Notice>, more: Partial<Finding> = {}): Finding => {
  const found = findingOf('Our lamp', aNotice({ kind: 'unrelated' }), more);
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
