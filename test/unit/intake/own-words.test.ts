/** A letter with another mail below or beside it is read for its own words, where that mail is ordinary. */
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { buildMail, carry } from '../mail/build-mail.ts';
import { aHouse, arrived } from './a-house.ts';

const from = 'Jane Roe <jane@roe.example>';
const subject = 'Trademark infringement, final notice';
const letter = `Dear Sirs,

We represent Bright Brands Inc., owner of the US trademark BRIGHT, Reg. No. 5123987. Your listing ASIN B0LAMP0001
infringes it. We demand that you remove it and confirm in writing by 10 March 2026, failing which we will file suit.

Kind regards
Jane Roe
Roe & Partners LLP
`.replaceAll('\n', '\r\n');
const offers = 'Our spring offers are here. Save 20 percent on garden chairs, and enjoy free shipping.\r\n';
const ordinary = buildMail({ from: 'News <news@shop.example>', subject: 'Spring offers', body: offers });
const quoted = `---------- Forwarded message ---------\r\nFrom: News <news@shop.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\nSubject: Spring offers\r\nTo: <x@shop.example>\r\n\r\n${offers}`;

const received = async (raw: Buffer) => {
  const house = await aHouse();
  const { result, caseIds } = await house.receive(await arrived(raw, { signed: false }));
  const [id] = caseIds;
  return { result, now: id === undefined ? undefined : await house.case(id) };
};

const paper = async (text: string): Promise<Buffer> => {
  const document = new PDFDocument();
  const chunks = Array.fromAsync<Buffer>(document);
  document.text(text).end();
  return Buffer.concat(await chunks);
};

/** A mail with a PDF and the ordinary mail attached. */
const withPaper = async (): Promise<Buffer> =>
  buildMail({
    from,
    subject,
    contentType: 'multipart/mixed; boundary=b',
    body: `--b\r\n\r\nPlease see the attached letter.\r\n--b\r\nContent-Type: application/pdf; name=letter.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${(await paper(letter)).toString('base64')}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${ordinary}\r\n--b--\r\n`,
  });

test.each<[string, Buffer]>([
  ['an ordinary mail attached', carry([ordinary], { from, subject, note: letter })],
  ['… where it calls itself a forward', carry([ordinary], { from, subject: 'Fwd: offers', note: letter })],
  ['… and is long', carry([ordinary], { from, subject: 'Fwd: offers', note: letter.repeat(3) })],
  ['an ordinary mail beside the paper that it is on', await withPaper()],
  ['one quoted below', buildMail({ from, subject, body: `${letter}\r\n${quoted}` })],
])('a demand with %s', async (_, raw) => {
  const { result, now } = await received(raw);
  expect(result).toBe('opened');
  expect(now).toMatchObject({
    notice: { kind: 'demand-letter', listings: [{ id: 'B0LAMP0001' }] },
    verdict: { trust: 'unverified' },
    sources: [{ from: [{ address: 'jane@roe.example' }] }],
  });
});

test.each([
  'Hello, please have a look at this. Best, Jane',
  'For the accounts. We ordered chairs there last year, and the invoice was wrong.',
])('a note on an ordinary mail that says nothing itself: %s', async (note) => {
  expect(await received(carry([ordinary], { from, subject: 'Fwd: offers', note }))).toMatchObject({
    result: 'filed',
    now: undefined,
  });
});
