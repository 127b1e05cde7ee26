import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { composeMail, type Outgoing } from '../../../shared/mail/compose.ts';
import { AddressError, HeaderInjectionError } from '../../../shared/mail/header-field.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';

const mail: Outgoing = {
  from: 'Shop <shop@seller.example>',
  to: ['owner@brand.example'],
  cc: ['ann@seller.example'],
  replyTo: 'ann@seller.example',
  subject: '投诉 16509328131 – Rücknahme',
  text: 'Sehr geehrte Damen und Herren,\n\n您好。\n',
  html: '<p>您好</p>',
  attachments: [
    { name: '发票.pdf', content: Buffer.from('%PDF-1.7 ÿ', 'latin1'), contentType: 'application/pdf' },
  ],
  headers: { 'X-Case': 'C1' },
  inReplyTo: '<1@brand.example>',
  date: new Date('2026-03-02T09:00:05Z'),
};

describe('a mail to send', () => {
  it('is ASCII and reads back as it was meant', async () => {
    const { mime, messageId } = composeMail(mail);
    expect(mime.every((byte) => byte < 0x80)).toBe(true);
    const back = await readMail(mime);
    expect(back).toMatchObject({
      from: [{ name: 'Shop', address: 'shop@seller.example' }],
      to: [{ address: 'owner@brand.example' }],
      cc: [{ address: 'ann@seller.example' }],
      replyTo: [{ address: 'ann@seller.example' }],
      subject: mail.subject,
      messageId,
      references: ['<1@brand.example>'],
      attachments: [{ name: '发票.pdf', realType: 'application/pdf' }],
    });
    expect(back.text).toContain('您好');
    expect(back.headers).toContainEqual({ name: 'x-case', value: 'C1' });
  });

  it('names the conversation that it goes on with', async () => {
    const references = ['<0@brand.example>', `<${'long-'.repeat(30)}@seller.example>`, '<1@brand.example>'];
    const { mime } = composeMail({ ...mail, references });
    expect((await readMail(mime)).references).toEqual(references);
    const { inReplyTo: _, ...alone } = mail;
    expect(new TextDecoder().decode(composeMail(alone).mime)).not.toMatch(/^(?:In-Reply-To|References):/m);
  });

  const line = fc.string({ unit: 'grapheme', maxLength: 150 }).map((text) =>
    text
      .normalize()
      .replace(/\p{Cc}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

  it('keeps whatever its subject, names, text and files say', async () => {
    await fc.assert(
      fc.asyncProperty(
        line,
        line,
        line,
        fc.uint8Array({ maxLength: 300 }),
        async (subject, text, name, content) => {
          const file = { name: `${name}.bin`, content, contentType: 'application/octet-stream' };
          const { mime } = composeMail({
            ...mail,
            subject,
            text: `${text}\n.\n${text}  `,
            attachments: [file],
          });
          expect(Buffer.from(mime).toString('latin1')).toMatch(/^(?:[ -~\t]{0,998}\r\n)+$/);
          const back = await simpleParser(Buffer.from(mime));
          expect(back.subject ?? '').toBe(subject);
          expect(back.text).toBe(`${text}\n.\n${text}  `);
          expect(back.attachments.map(({ filename, content: inside }) => [filename, [...inside]])).toEqual([
            [file.name, [...content]],
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Łódź Shop <a@b.example>', { name: 'Łódź Shop', address: 'a@b.example' }],
    ['"Shop, Inc." <a@b.example>', { name: 'Shop, Inc.', address: 'a@b.example' }],
    ['a@bücher.example', { name: '', address: 'a@bücher.example' }],
  ])('goes to %s as to one mailbox', async (to, box) => {
    const back = await simpleParser(Buffer.from(composeMail({ ...mail, to: [to] }).mime));
    expect([back.to].flat().flatMap((list) => list?.value)).toMatchObject([box]);
  });

  it.each([
    'a@b.example, eve@evil.example',
    'eve@evil.example@b.example',
    'nobody',
    '<>',
    'a b@c.example',
    'a@b@',
  ])('goes to nobody at %j', (to) => {
    expect(() => composeMail({ ...mail, to: [to] })).toThrow(AddressError);
  });

  it('is known as our own when it comes back', async () => {
    expect((await readMail(composeMail(mail).mime)).automatic).toBe('own-mail');
  });

  it.each<[string, Partial<Outgoing>]>([
    ['subject', { subject: 'x\r\nBcc: eve@evil.example' }],
    ['encoded subject', { subject: 'é\r\nBcc: eve@evil.example' }],
    ['from', { from: 'a@b.example\nBcc: eve@evil.example' }],
    ['to', { to: ['a@b.example\r\nBcc: eve@evil.example'] }],
    ['cc', { cc: ['a@b.example\rx'] }],
    ['reply-to', { replyTo: 'a@b.example\0' }],
    ['in-reply-to', { inReplyTo: '<a>\r\nBcc: x' }],
    ['in-reply-to, in disguise', { inReplyTo: '<a\u010d\u010aBcc:\u0120eve@evil.example>' }],
    ['references, in disguise', { references: ['<a\u010d\u010a\u010d\u010aWe\u0120admit@evil.example>'] }],
    ['message id, in disguise', { messageId: '<a\u{1f40a}@b.example>' }],
    ['header', { headers: { 'X-A': 'x\ny' } }],
    ['header name', { headers: { 'X-A\r\nBcc': 'x' } }],
    [
      'file name',
      { attachments: [{ name: 'a\r\nX: y', content: Buffer.from('x'), contentType: 'text/plain' }] },
    ],
  ])('with a line break in its %s is refused', (_, part) => {
    expect(() => composeMail({ ...mail, ...part })).toThrow(HeaderInjectionError);
  });
});
