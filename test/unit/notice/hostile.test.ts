import { describe, expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

// almost-matches of each family of patterns: a pattern that backtracks would not come to an end here
const almost = [
  'B0CQ7XK4T ',
  '1,234,',
  'registration no 1,234, ',
  'complaint id ',
  'Complaint ID: A-',
  '1:24-cv-',
  '123456789-',
  'a.b.c@d-e.f ',
  'reported by Acme And Of ',
  '受公司有限',
  '株式会社',
  'https://www.ebay.com/itm/',
  'temu.com/aaaa-g-',
  'patent aaa bbb ES',
  'Rights owner: \n',
  'report a b took ',
  'Unionsmarke 01',
  'international registration, 1 ',
  'marks in Canada (1,',
  'patents:\n(1) ',
  'DE02 ',
  'Attorney Reg. ',
  'not alleging ',
  `${'itiraz'.repeat(20)}aldıkinceliyoruz`,
  'xxx***',
  '.jpg, ',
  '> ',
];

test.each(almost)('200 KB of %j are read and name nothing', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const { listings, rights, complaintIds, spans } = noticeOf(text, { subject: piece.repeat(30) });
  expect({ listings, rights, complaintIds }).toEqual({ listings: [], rights: [], complaintIds: [] });
  for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
});

const count = 8_000;
const numbered = (name: (number: number) => string): string =>
  Array.from({ length: count }, (_, at) => name(40_000 + at)).join('');

// a mail that takes longer is given up: what compares each with each does
describe('thousands of things', { timeout: 10_000 }, () => {
  test('patents are each named once', () => {
    const text = numbered((number) => `D4${number} and D5${number}\n`);
    expect(noticeOf(text).rights).toHaveLength(2 * count);
  });

  test('dockets that are written in two ways are each named once', () => {
    const text = numbered((number) => `24-cv-${number} 1:24-cv-${number}-ABC\n`);
    expect(noticeOf(text).dockets).toHaveLength(count);
  });

  test('a listing in every line below itself is named once', () => {
    const text = 'B0C7XK2M4P: 月: (\n'.repeat(2 * count);
    expect(noticeOf(text, { from: 'ann@kelling.example' }).listings).toHaveLength(1);
  });
});
