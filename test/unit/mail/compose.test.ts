import { describe, expect, it } from 'vitest';
import { composeMail, HeaderInjectionError, type Outgoing } from '../../../shared/mail/compose.ts';
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
};

describe('a mail to send', () => {
  it('is ASCII and reads back as it was meant', async () => {
    const { mime, messageId } = await composeMail(mail);
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

  it('is known as our own when it comes back', async () => {
    expect((await readMail((await composeMail(mail)).mime)).automatic).toBe('own-mail');
  });

  it.each<[string, Partial<Outgoing>]>([
    ['subject', { subject: 'x\r\nBcc: eve@evil.example' }],
    ['from', { from: 'a@b.example\nBcc: eve@evil.example' }],
    ['to', { to: ['a@b.example\r\nBcc: eve@evil.example'] }],
    ['cc', { cc: ['a@b.example\rx'] }],
    ['reply-to', { replyTo: 'a@b.example\0' }],
    ['in-reply-to', { inReplyTo: '<a>\r\nBcc: x' }],
    ['header', { headers: { 'X-A': 'x\ny' } }],
    ['header name', { headers: { 'X-A\r\nBcc': 'x' } }],
    [
      'file name',
      { attachments: [{ name: 'a\r\nX: y', content: Buffer.from('x'), contentType: 'text/plain' }] },
    ],
  ])('with a line break in its %s is refused', async (_, part) => {
    await expect(composeMail({ ...mail, ...part })).rejects.toBeInstanceOf(HeaderInjectionError);
  });
});
