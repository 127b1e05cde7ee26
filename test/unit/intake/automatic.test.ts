/** A header or a subject alone puts away nothing that a platform signed, and no automatic reply of a person is taken for more. */
import { describe, expect, test } from 'vitest';
import * as mails from '../../scenarios/mails.ts';
import { aHouse, arrived, at, matter } from './a-house.ts';

const marks: [string, (text: string) => string][] = [
  ['a header that says auto-replied', (text) => `Auto-Submitted: auto-replied (vacation)\n${text}`],
  ['an X-Autoreply', (text) => `X-Autoreply: yes\n${text}`],
  ['a Precedence', (text) => `Precedence: auto_reply\n${text}`],
  ['failed recipients', (text) => `X-Failed-Recipients: a@b.example\n${text}`],
  ['its subject', (text) => text.replace('Subject: ', 'Subject: Automatic reply: ')],
  ['its subject in Chinese', (text) => text.replace('Subject: ', 'Subject: 自动回复：')],
];

describe.each(marks)('marked as an automatic reply by %s', (_, marked) => {
  test('a complaint that a platform signed opens its case', async () => {
    const house = await aHouse();
    const raw = await arrived(marked(mails.trademark(matter, at)));
    const { result, caseIds } = await house.receive(raw);
    expect(result).toBe('opened');
    const { notice, decision, review } = await house.case(caseIds[0] ?? '');
    expect({ kind: notice.kind, mode: decision.mode, review }).toEqual({
      kind: 'complaint',
      mode: 'auto',
      review: undefined,
    });
  });

  test('an outcome that a platform signed comes to its case, for a person to confirm', async () => {
    const house = await aHouse();
    const { caseIds } = await house.receive(await arrived(mails.trademark(matter, at)), 'inbound/first');
    const told = await house.receive(await arrived(marked(mails.accepted(matter, at))));
    expect(told).toMatchObject({ result: 'joined', caseIds });
    expect(await house.case(caseIds[0] ?? '')).toMatchObject({
      outcomes: [],
      claims: [{ outcome: 'accepted', why: 'it is marked as an automatic reply' }],
    });
  });

  test('what a platform signed and says nothing is filed', async () => {
    const house = await aHouse();
    const thanks = `From: Amazon <notice@amazon.com>
To: <owner@demo-shop.example>
Subject: Your message to us
Date: ${at.toUTCString()}
Message-ID: <thanks@amazon.com>

Thank you for contacting us. We have received your message and will reply within two days.
`;
    expect(await house.receive(await arrived(marked(thanks)))).toMatchObject({
      result: 'filed',
      caseIds: [],
    });
  });
});

const marked = (text: string) => `Auto-Submitted: auto-replied\n${text}`;

test('a complaint whose signature broke is not put away for a header either', async () => {
  const house = await aHouse();
  const raw = await arrived(marked(mails.trademark(matter, at)), { signed: false });
  expect(await house.receive(raw)).toMatchObject({ result: 'opened' });
});

test.each([
  ['of a stranger, to another mail', 'kim@strangers.example', 'In-Reply-To: <2@strangers.example>\n'],
  ['of a complainant, to a letter of ours', 'legal@amazon.de', 'In-Reply-To: <1@triage.example>\n'],
  ['of somebody enrolled', 'owner@demo-shop.example', ''],
])('an automatic reply %s that quotes a complaint is filed', async (_, from, more) => {
  const house = await aHouse();
  const quoting = mails.trademark(matter, at).replace('Amazon <notice@amazon.com>', from);
  const raw = await arrived(marked(`${more}${quoting}`), { signed: false });
  expect(await house.receive(raw)).toMatchObject({
    result: 'filed',
    reason: 'an automatic reply; nothing is answered to it',
  });
});

test.each<[string, (text: string) => string]>([
  ['an automatic reply', marked],
  [
    'a mail server’s report',
    (text) => text.replace('Content-Type: text/plain', 'Content-Type: multipart/report'),
  ],
])('a demand that its writer marks as %s is left for somebody to see', async (_, as) => {
  const house = await aHouse();
  const demand = `From: Jane Roe <jane@roe.example>
To: <complaints@lampshop.example>
Subject: Trademark infringement, final notice
Date: ${at.toUTCString()}
MIME-Version: 1.0
Content-Type: text/plain

We represent Bright Brands Inc., owner of the US trademark BRIGHT, Reg. No. 5123987. Your listing ASIN B0LAMP0001
infringes it. We demand that you remove it and confirm in writing by 10 March 2026, failing which we will file suit.

Jane Roe
Roe & Partners LLP
`;
  expect(await house.receive(await arrived(as(demand), { signed: false }))).toMatchObject({
    result: 'quarantined',
    reason: expect.stringContaining('it is marked as a machine’s reply or report'),
  });
});

test('the mark of our own mail puts nothing away that comes from somebody else, and nobody answers it', async () => {
  const house = await aHouse();
  const own = (from: string) =>
    `X-Complaint-Triage: 1\n${mails.trademark(matter, at).replace(/^From: .*$/m, `From: ${from}`)}`;
  const theirs = await house.receive(await arrived(own('Hale & Partners <office@hale-partners.example>')));
  expect(theirs).toMatchObject({ result: 'quarantined', caseIds: [] });
  const ours = await house.receive(await arrived(own(house.services.mailFrom)), 'inbound/ours');
  expect(ours).toMatchObject({ result: 'filed', reason: 'our own mail, come back' });
});
