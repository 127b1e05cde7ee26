import fc from 'fast-check';
import { encode, wrap } from 'nodemailer/lib/qp';
import { describe, expect, it } from 'vitest';
import { readHeaderBlock } from '../../../shared/mail/header-block.ts';
import type { Parts } from '../../../shared/mail/parts.ts';
import { readByHand } from '../../../shared/mail/read-by-hand.ts';
import { readWithMailparser } from '../../../shared/mail/read-with-mailparser.ts';
import { buildMail } from './build-mail.ts';

/** What both readers must agree on; blank lines at the ends of a text mean nothing. */
const comparable = ({ plain, html, attached }: Parts) => ({
  plain: plain.replace(/\r\n?/g, '\n').trim(),
  html: html.replace(/\r\n?/g, '\n').trim(),
  attached: attached.map(({ name, declaredType, content }) => [
    name,
    declaredType,
    content.toString('latin1'),
  ]),
});

const text = fc.array(
  fc.constantFrom('ASIN: B0TESTASIN', ' ', '\r\n', 'Ä ö', '商标', '=3D', '--', '<p>', 'x'.repeat(80), '.'),
  { minLength: 1, maxLength: 20 },
);

const encoded = (encoding: string, content: string): string => {
  if (encoding === 'base64') return Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  return encoding === 'quoted-printable' ? wrap(encode(content)) : content;
};

const part = fc
  .record({
    type: fc.constantFrom(
      'text/plain; charset=utf-8',
      'text/html; charset="UTF-8"',
      'text/plain',
      'image/png; name="logo.png"',
      'application/pdf; name="=?utf-8?Q?Anh=C3=A4nge.pdf?="',
      'application/octet-stream',
    ),
    encoding: fc.constantFrom('7bit', '8bit', 'quoted-printable', 'base64', ''),
    disposition: fc.constantFrom('', 'inline', 'attachment; filename="a b.bin"', 'attachment'),
    content: text,
  })
  .map(({ type, encoding, disposition, content }) => ({
    type,
    headers: [
      ...(encoding ? [`Content-Transfer-Encoding: ${encoding}`] : []),
      ...(disposition ? [`Content-Disposition: ${disposition}`] : []),
    ],
    body: encoded(encoding, content.join('')),
  }));

const multipart = fc
  .record({
    subtype: fc.constantFrom('alternative', 'mixed', 'related'),
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
  })
  .map(({ subtype, parts }) => ({
    type: `multipart/${subtype}; boundary="=_${subtype}"`,
    headers: [],
    body: [
      ...parts.map(({ type, headers, body }) =>
        [`--=_${subtype}`, `Content-Type: ${type}`, ...headers, '', body].join('\r\n'),
      ),
      `--=_${subtype}--`,
      '',
    ].join('\r\n'),
  }));

const pieces = fc.constantFrom(
  '--b\r\n',
  '--b--\r\n',
  '--c\r\n',
  '--c--\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: multipart/alternative; boundary="c"\r\n',
  'Content-Type: text/html; charset=gbk\r\n',
  'Content-Type: text/plain; charset=iso-8859-1\r\n',
  'Content-Type: text/plain; format=flowed\r\n',
  'Content-Type: image/png; name=x\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  "Content-Disposition: attachment; filename*=utf-8''a%20b\r\n",
  'eJ8+IgEA=',
  '=3D=\r\n',
  '=E4',
  'ä',
  'hello \r\n',
  '\r\n',
  '\n',
  ' ',
);

const ofPieces = fc.record({
  type: fc.constantFrom('multipart/mixed; boundary=b', 'multipart/alternative; boundary=c', 'text/html'),
  headers: fc.constant<string[]>([]),
  body: fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
});

/** How many of such mails were usual, and read alike by both. */
const agreeOn = async (mails: fc.Arbitrary<{ type: string; headers: string[]; body: string }>) => {
  let usual = 0;
  await fc.assert(
    fc.asyncProperty(mails, async ({ type, headers, body }) => {
      const raw = buildMail({ contentType: type, headers, body });
      const block = readHeaderBlock(raw);
      const read = await readByHand(raw, block);
      if (!read.usual) return;
      usual++;
      expect(comparable(read.parts)).toEqual(comparable(await readWithMailparser(raw, block)));
    }),
    { numRuns: 600 },
  );
  return usual;
};

describe('the two readers agree on what is called usual', () => {
  it('among mails that are built well', async () => {
    expect(await agreeOn(fc.oneof(part, multipart))).toBeGreaterThan(100);
  });

  it('among mails made of a mail’s pieces', async () => {
    expect(await agreeOn(ofPieces)).toBeGreaterThan(50);
  });
});
