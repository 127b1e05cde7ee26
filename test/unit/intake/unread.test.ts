/** What could not be read goes to a person, who is told what to ask for; ordinary mail with a file is filed as before. */
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../shared/case/place.ts';
import { inChinese } from '../../../shared/recorded/in-chinese.ts';
import { trademark } from '../../scenarios/mails.ts';
import { buildMail, type MailParts } from '../mail/build-mail.ts';
import { aHouse, arrived, at, matter } from './a-house.ts';

const pdf = (text: string, options: { userPassword?: string } = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PDFDocument(options);
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.text(text).end();
  });

/** A ZIP of one file, of which only the directory says that it is encrypted. */
const encryptedZip = (): Buffer => {
  const entry = Buffer.alloc(46 + 10);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(1, 8);
  entry.writeUInt16LE(10, 28);
  entry.write('letter.txt', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(4, 16);
  return Buffer.concat([Buffer.from('PK\x03\x04'), entry, end]);
};

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200, 1)]);

interface File {
  name: string;
  type: string;
  content: Buffer;
}

const fileMail = (subject: string, words: string, { name, type, content }: File, from = 'a@firm.example') =>
  buildMail({
    from,
    subject,
    contentType: 'multipart/mixed; boundary=b',
    body: [
      ...(words === '' ? [] : ['--b', 'Content-Type: text/plain; charset=utf-8', '', words]),
      '--b',
      `Content-Type: ${type}; name=${name}`,
      `Content-Disposition: attachment; filename=${name}`,
      'Content-Transfer-Encoding: base64',
      '',
      content.toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--b--',
      '',
    ].join('\r\n'),
  });

const plainMail = (parts: MailParts) => buildMail({ from: 'a@firm.example', subject: 'Letter', ...parts });

const locked = async (): Promise<File> => ({
  name: 'letter.pdf',
  type: 'application/pdf',
  content: await pdf('We act for the owner.', { userPassword: 'x' }),
});
const zip: File = { name: 'letter.zip', type: 'application/zip', content: encryptedZip() };
const photo: File = { name: 'IMG_1.jpg', type: 'image/jpeg', content: jpeg };
const winmail: File = { name: 'winmail.dat', type: 'application/ms-tnef', content: Buffer.from('nothing') };
const note = 'Please see the attached letter. The password follows.';
const base64 = ['Content-Transfer-Encoding: base64'];

/** A body that says plainly, and at some length, that it has nothing to do with us. */
const newsletter =
  'Spring is here, and so is our catalogue. Come to our shop in the old harbour, taste the new teas, bring your friends, and take home a small gift. We are open every day from nine to six, on Sundays from eleven, and the children paint with us on Saturdays.';

const take = async (raw: Buffer) => {
  const house = await aHouse();
  const { result, reason, caseIds } = await house.receive(await arrived(raw, { signed: false }));
  const [id] = caseIds;
  return { result, reason, place: id === undefined ? undefined : placeOf(await house.case(id)) };
};

describe('a person looks first at', () => {
  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    [
      'a short note on a PDF with a password',
      async () => fileMail('Our letter', note, await locked()),
      'letter.pdf could not be read: ask the sender for a PDF with its text and without a password',
    ],
    [
      'a long one, where the subject accuses',
      async () => fileMail('Cease and desist: trademark infringement', newsletter, await locked()),
      'letter.pdf could not be read: ask the sender for a PDF with its text and without a password',
    ],
    [
      'the same in Chinese',
      async () => fileMail('侵权通知', '您好，请查收附件。', await locked()),
      'letter.pdf could not be read: ask the sender for a PDF with its text and without a password',
    ],
    [
      'a ZIP with a password',
      () => fileMail('Letter', 'As discussed.', zip),
      'letter.zip was not unpacked: ask the sender for the files in it, without a password',
    ],
    [
      'a picture and no words',
      () => fileMail('IMG_1', 'Sent from my iPhone', photo),
      'IMG_1.jpg is a picture, which nobody has read: look at it, or ask the sender what it says',
    ],
    [
      'a picture from whoever forwards complaints to us',
      () => fileMail('Amazon', 'Please handle this one as well', photo, 'owner@demo-shop.example'),
      'IMG_1.jpg is a picture, which nobody has read: look at it, or ask the sender what it says',
    ],
    [
      'a PDF that is none',
      () => plainMail({ subject: '', contentType: 'application/pdf; name=x.pdf', body: 'xx' }),
      'x.pdf was not read: ask the sender for it as a PDF, or for its text',
    ],
    [
      'a letter as a text document',
      () => fileMail('Letter', note, { ...zip, name: 'letter.docx' }),
      'letter.docx was not read: ask the sender for it as a PDF, or for its text',
    ],
    [
      'winmail.dat that cannot be read',
      () => fileMail('Letter', '', winmail),
      'winmail.dat could not be read: ask the sender for the mail as plain text',
    ],
    [
      'winmail.dat that holds nothing',
      () =>
        fileMail('Letter', '', { ...winmail, content: Buffer.from('789f3e220100'.padEnd(90, '0'), 'hex') }),
      'winmail.dat could not be read: ask the sender for the mail as plain text',
    ],
    [
      'PGP among the words',
      () =>
        plainMail({
          body: `${newsletter}\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n`,
        }),
      'The mail is encrypted and cannot be read here: ask the sender for it unencrypted',
    ],
    [
      'S/MIME by another name',
      () =>
        plainMail({
          contentType: 'application/octet-stream; name=smime.p7m',
          headers: base64,
          body: 'MIIBxxxx',
        }),
      'smime.p7m could not be read: ask the sender for the mail without encryption',
    ],
    [
      'an S/MIME signature around nobody knows what',
      () =>
        plainMail({
          contentType: 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
          headers: base64,
          body: 'MIIBxxxx',
        }),
      'smime.p7m could not be read: ask the sender for the mail without encryption',
    ],
    [
      'a charset that nobody reads',
      () =>
        plainMail({
          contentType: 'text/plain; charset=cp037',
          // “We act for the owner.” in EBCDIC
          body: Buffer.from('e685408183994086969940a38885409696a6958599' + '4b', 'hex'),
        }),
      'Nobody here reads the charset cp037: what the mail says is not known',
    ],
    [
      'HTML cut for its depth, whatever stands above',
      () =>
        plainMail({
          contentType: 'text/html',
          body: `<p>${newsletter}</p>${'<div>'.repeat(20_000)}We act for the owner of the mark.`,
        }),
      'The HTML was too large or too deep to read to its end: what the mail says is not known',
    ],
    [
      'parts in parts without end',
      () => {
        const levels = Array.from({ length: 800 }, (_, level) => level);
        return plainMail({
          contentType: 'multipart/mixed; boundary=n0',
          body: levels
            .map((n) => `--n${n}\r\nContent-Type: multipart/mixed; boundary=n${n + 1}\r\n\r\n`)
            .join(''),
        });
      },
      'Nested deeper than 30 levels: what the mail says is not known',
    ],
    [
      'parts that break off before their words',
      () =>
        plainMail({
          contentType: 'multipart/mixed; boundary=b',
          body: '--b\r\nContent-Type: text/plain\r\n',
        }),
      'A multipart body has no closing boundary: what the mail says is not known',
    ],
  ])('%s', async (_, make, why) => {
    expect(await take(await make())).toEqual({
      result: 'opened',
      reason: `a person looks at it first: ${why}`,
      place: 'review',
    });
    expect(inChinese(why)).not.toContain('ask the sender');
    expect(inChinese(why)).not.toContain('is not known');
  });
});

describe('where our receiver found a virus', () => {
  const infected = async (raw: Buffer | string, options = {}) => {
    const whole = (await arrived(raw, options)).toString('latin1');
    expect(whole).toContain('X-SES-Virus-Verdict: DISABLED');
    return Buffer.from(whole.replace('X-SES-Virus-Verdict: DISABLED', 'X-SES-Virus-Verdict: FAIL'), 'latin1');
  };
  const why = 'Our mail receiver found a virus in it: open nothing that came with it';

  test('nobody is asked to look at the files of a mail that reads as nothing', async () => {
    const house = await aHouse();
    const raw = await infected(fileMail('Letter', 'As discussed.', zip), { signed: false });
    expect(await house.receive(raw)).toMatchObject({ result: 'quarantined', reason: why, caseIds: [] });
    expect(inChinese(why)).not.toBe(why);
  });

  test('a complaint waits for a person who is told, whoever signed it', async () => {
    const house = await aHouse();
    const { caseIds } = await house.receive(await infected(trademark(matter, at)));
    const now = await house.case(caseIds[0] ?? '');
    expect([placeOf(now), now.review, now.verdict.trust]).toEqual(['review', why, 'authenticated']);
  });

  test('only our receiver’s own word counts', async () => {
    const house = await aHouse();
    const text = trademark(matter, at).replace('\n', '\nX-SES-Virus-Verdict: FAIL\n');
    const { caseIds } = await house.receive(await arrived(text));
    expect((await house.case(caseIds[0] ?? '')).review).toBeUndefined();
  });
});

describe('filed as before is', () => {
  test.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a newsletter with a picture', () => fileMail('Spring catalogue', newsletter, photo)],
    [
      'a friend’s photo with words',
      () => fileMail('Sunday', 'Look at this sunset from the ferry! Anna', photo),
    ],
    [
      'an invoice that can be read',
      async () =>
        fileMail('Invoice 2026-114', 'Please find attached our invoice.', {
          name: 'invoice.pdf',
          type: 'application/pdf',
          content: await pdf('Invoice 2026-114. 40 cartons of tea, 312.00 EUR, payable within 14 days.'),
        }),
    ],
    [
      'a scan beside words that say what it is',
      async () => fileMail('Catalogue', newsletter, await locked()),
    ],
    ['a subject alone', () => plainMail({ subject: 'See you at six', body: '' })],
    ['nothing but a telephone’s line', () => plainMail({ body: 'Sent from my iPhone\r\n' })],
    [
      'an Italian e-invoice in its envelope',
      () =>
        fileMail('Fattura', newsletter, {
          name: 'IT1.xml.p7m',
          type: 'application/pkcs7-mime',
          content: jpeg,
        }),
    ],
    [
      'a signed word or two',
      () =>
        fileMail('Re: Sunday', 'See you then!', {
          name: 'smime.p7s',
          type: 'application/pkcs7-signature',
          content: jpeg,
        }),
    ],
    [
      'foreign letters from a program that knows no charset',
      () =>
        plainMail({
          contentType: 'text/plain; charset=unknown-8bit',
          body: Buffer.from('Sch\xf6ne Gr\xfc\xdfe aus M\xfcnchen!', 'latin1'),
        }),
    ],
  ])('%s', async (_, make) => {
    expect(await take(await make())).toEqual({
      result: 'filed',
      reason: 'not a complaint',
      place: undefined,
    });
  });
});
