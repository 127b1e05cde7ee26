/** A court's order says when it was entered and when it will be heard. */
import { expect, test } from 'vitest';
import { readNotice } from '../../../shared/notice/read-notice.ts';
import { deadlinesOf } from '../../../shared/policy/deadlines.ts';

const receivedAt = new Date('2026-11-22T16:00:00Z');

const order = (said: string) =>
  readNotice(
    {
      from: [{ name: 'David Kern', address: 'dkern@kernlitigation.example' }],
      subject: 'Notice of Temporary Restraining Order - Toys Plus v. Schedule A',
      text: `IN THE UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF ILLINOIS
Toys Plus LLC, Plaintiff,
v. Case No. 1:26-cv-11873
SCHEDULE A, Defendants.
TEMPORARY RESTRAINING ORDER
1. Defendants are temporarily restrained from offering counterfeits of the trademark LUMOWOOD for sale.
2. Amazon shall freeze the funds of the Defendants.
${said}`,
    },
    { receivedAt },
  );

test('a restraining order ends fourteen days after the entry that it states', () => {
  const notice = order('Entered: November 18, 2026');
  expect(notice).toMatchObject({ kind: 'court-order', entered: '2026-11-18' });
  expect(deadlinesOf(notice, receivedAt, 'unknown')).toContainEqual(
    expect.objectContaining({
      what: 'end of a temporary restraining order',
      due: '2026-12-03T04:59:59.000Z',
      text: expect.stringContaining('14 days from entry on 2026-11-18.'),
    }),
  );
});

test('and after its receipt where it states none', () => {
  const notice = order('An answer shall be entered by December 18, 2026.');
  expect(notice).not.toHaveProperty('entered');
  expect(deadlinesOf(notice, receivedAt, 'unknown')).toContainEqual(
    expect.objectContaining({
      what: 'end of a temporary restraining order',
      due: '2026-12-07T04:59:59.000Z',
    }),
  );
});

test.each([
  ['SO ORDERED this 18th day of November, 2026.'],
  ['The Court entered this order on November 18, 2026.'],
])('an entry is told in other words too: %s', (said) => {
  expect(order(said).entered).toBe('2026-11-18');
});

test.each([
  [
    'A hearing on the preliminary injunction is set for December 4, 2026 at 9:30 a.m.',
    '2026-12-04T14:30:00.000Z',
  ],
  ['The preliminary injunction hearing will take place on December 4, 2026.', '2026-12-05T04:59:59.000Z'],
])('a hearing that is to come is a deadline: %s', (said, due) => {
  expect(order(said).deadlines).toMatchObject([{ what: 'hearing', due }]);
});

test('a hearing that was held is none', () => {
  expect(order('A hearing was held on November 20, 2026.').deadlines).toEqual([]);
});
