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
    '2026-12-04T15:30:00.000Z',
  ],
  ['A hearing will be held on December 4, 2026 at 9:30 a.m.', '2026-12-04T15:30:00.000Z'],
  ['The preliminary injunction hearing will take place on December 4, 2026.', '2026-12-05T05:59:59.000Z'],
])('a hearing that is to come is a deadline: %s', (said, due) => {
  expect(order(said).deadlines).toMatchObject([{ what: 'hearing', due }]);
});

test.each([
  ['This Order shall remain in effect until December 4, 2026, at 11:59 p.m.', '2026-12-05T05:59:00.000Z'],
  [
    'The TRO, set to expire on December 2, 2026, is extended to December 16, 2026.',
    '2026-12-17T05:59:59.000Z',
  ],
  ['The TRO expires in 10 days.', '2026-12-03T05:59:59.000Z'],
  ['The order expires on 3 December.', '2026-12-04T05:59:59.000Z'],
  ['This Order shall remain in effect for ten (10) days from entry.', '2026-11-29T05:59:59.000Z'],
  ['The TRO expires 7 days after its entry unless extended for good cause.', '2026-11-26T05:59:59.000Z'],
])('a restraining order ends when it says so, whatever is usual: %s', (said, due) => {
  const notice = order(`${said} Entered: November 18, 2026`);
  const ends = deadlinesOf(notice, receivedAt, 'unknown').filter(({ what }) =>
    what.startsWith('end of a temporary'),
  );
  expect(ends).toEqual([{ what: 'end of a temporary restraining order', due, text: expect.any(String) }]);
});

test('a restraining order that is extended by a term ends nobody knows when', () => {
  expect(order('The TRO expires in 14 days and is extended by 14 days.').deadlines).toEqual([]);
});

test('a hearing that was held is none', () => {
  expect(order('A hearing was held on November 20, 2026.').deadlines).toEqual([]);
});

/** An order as a marketplace tells of it: nothing in it is addressed to anybody. */
const told = (said: string, district = 'Southern District of New York') =>
  readNotice(
    {
      from: [{ name: 'Amazon', address: 'notice@amazon.com' }],
      subject: 'Action taken on your listing: court order',
      text: `We received a Temporary Restraining Order, entered on November 18, 2026, by the United States District Court for the ${district}.

ASIN: B0CQ7XK4TD
Legal case #: 1:26-cv-11873

The order requires us to remove the listing and to freeze funds. ${said}

Amazon.com`,
    },
    { receivedAt },
  );

test.each([
  ['oppose in court', '2026-11-28T04:59:59.000Z', 'Any opposition must be filed by November 27, 2026.'],
  ['oppose in court', '2026-11-28T04:59:59.000Z', 'Objections are due by November 27.'],
  [
    'oppose in court',
    '2026-12-01T04:59:59.000Z',
    'Responses to the motion shall be served on or before November 30, 2026.',
  ],
  [
    'oppose in court',
    '2026-11-28T04:59:59.000Z',
    'Defendants have until November 27, 2026 to oppose the motion.',
  ],
  [
    'oppose in court',
    '2026-11-27T17:00:00.000Z',
    'The brief must be submitted by noon on November 27, 2026.',
  ],
  [
    'answer in court',
    '2026-12-11T04:59:59.000Z',
    'Defendants shall answer or otherwise respond no later than December 10, 2026.',
  ],
])('what a court wants of nobody by name is a deadline: %s, %s: %s', (what, due, said) => {
  const { deadlines, complainants } = told(said);
  expect(deadlines).toMatchObject([{ what, due }]);
  expect(complainants).toEqual([]);
});

test.each([
  ['Plaintiff must post a bond by November 25, 2026.'],
  ['Plaintiff shall file its reply by December 3, 2026.'],
  ['The motion was filed by Northstar LLC on November 20, 2026.'],
])('what the plaintiff does is none: %s', (said) => {
  expect(told(said).deadlines).toEqual([]);
});

test.each([
  ['Northern District of Illinois', '2026-11-28T05:59:59.000Z'],
  ['District of Nevada', '2026-11-28T07:59:59.000Z'],
  ['Southern District of Florida', '2026-11-28T04:59:59.000Z'],
])('a date ends with the day of the court that is named: %s', (district, due) => {
  expect(told('Objections are due by November 27.', district).deadlines).toMatchObject([{ due }]);
  expect(told('A hearing is set for November 27, 2026.', district).deadlines).toMatchObject([{ due }]);
});
