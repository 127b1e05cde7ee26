import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { noDns } from '../../../shared/mail/dns.ts';
import { examine } from '../../../shared/notice/examine.ts';
import { type ExamineContext, Examined } from '../../../shared/notice/examined.ts';
import { buildMail, carry, makeKey, signMail } from '../mail/build-mail.ts';

const context: ExamineContext = {
  forwarders: [],
  ownAddresses: [],
  arcForwarders: [],
  receivedAt: '2025-03-10T10:00:00.000Z',
};
const read = (raw: Uint8Array) => examine(raw, context, noDns);

const pdfWith = async (text: string): Promise<Buffer> => {
  const document = new PDFDocument();
  const pages: Buffer[] = [];
  document.on('data', (page: Buffer) => pages.push(page));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.text(text);
  document.end();
  await done;
  return Buffer.concat(pages);
};

const mailWithPdf = (pdf: Buffer, note: string) =>
  buildMail({
    contentType: 'multipart/mixed; boundary=x',
    body: [
      '--x\r\nContent-Type: text/plain; charset=utf-8\r\n',
      note,
      '--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="order.pdf"\r\nContent-Transfer-Encoding: base64\r\n',
      pdf.toString('base64').replace(/(.{76})/g, '$1\r\n'),
      '--x--\r\n',
    ].join('\r\n'),
  });

describe('examine', () => {
  it('believes the records that it is given for one mail, and for no other', async () => {
    const key = makeKey('amazon.com');
    const raw = await signMail(buildMail(), key);
    const dnsRecords = { [`${key.selector}._domainkey.amazon.com`]: key.record };
    const trustOf = async (given: Partial<ExamineContext>) =>
      (await examine(raw, { ...context, ...given }, noDns)).findings[0]?.verdict.trust;
    expect(await trustOf({ dnsRecords })).toBe('authenticated');
    expect(await trustOf({})).toBe('unverified');
  });

  it('reads a PDF behind a mail that says little, with spans inside the text', async () => {
    const pdf = await pdfWith(
      'Temporary Restraining Order. Case No. 1:25-cv-04257. Defendants shall answer within 21 days.',
    );
    const { findings } = await read(mailWithPdf(pdf, 'Please see the attached order.'));
    const [finding] = findings;
    expect(finding?.text).toMatch(/^Please see the attached order\.\s+\[order\.pdf\]\n[\s\S]*1:25-cv-04257/);
    for (const { start, end, text } of finding?.notice.spans ?? [])
      expect(finding?.text.slice(start, end)).toBe(text);
  });

  it('reads a PDF behind a mail that says next to nothing', async () => {
    const { findings } = await read(mailWithPdf(await pdfWith('An order of a court'), 'Good day.'));
    expect(findings[0]?.text).toContain('An order of a court');
  });

  it('leaves the PDF behind a long mail alone', async () => {
    const pdf = await pdfWith('An order of a court');
    const { findings } = await read(mailWithPdf(pdf, 'We removed your listing. '.repeat(40)));
    expect(findings[0]?.text).not.toContain('order of a court');
  });

  it('counts a forwarded original’s terms from when it was sent', async () => {
    const original = buildMail({
      body: 'Your listing was reported for trademark infringement. Please reply within 48 hours.\r\n',
    });
    const { findings } = await read(carry([original]));
    expect(findings[0]?.notice.deadlines.map(({ due }) => due)).toEqual(['2025-03-05T10:00:00.000Z']);
    const direct = await read(original);
    expect(direct.findings[0]?.notice.deadlines.map(({ due }) => due)).toEqual(['2025-03-12T10:00:00.000Z']);
  });

  it('finds nothing in what is no mail, and names it', async () => {
    for (const raw of [new Uint8Array(), new Uint8Array(5_000).fill(0xfe)]) {
      const examined = await read(raw);
      expect(examined.findings).toEqual([]);
      expect(examined.anomalies.map(({ code }) => code)).toContain('not-a-mail');
    }
  });

  it('names what is odd about a carried mail', async () => {
    const { anomalies } = await read(carry([buildMail({ date: 'yesterday evening' })]));
    expect(anomalies.map(({ code }) => code)).toContain('date-invalid');
  });

  it('gives a sound result for any bytes', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'From: a@amazon.com\r\n',
        'Subject: =?gb2312?B?xPq6ww==?=\r\n',
        'Content-Type: multipart/mixed; boundary=x\r\n',
        '\r\n',
        '--x\r\n',
        '--x--\r\n',
        'Content-Type: message/rfc822\r\n\r\n',
        'Content-Transfer-Encoding: base64\r\n',
        'ASIN: B0TESTASIN within 7 days reply',
        '<div style="display:none">x</div>',
      ),
      fc.uint8Array({ maxLength: 40 }).map((some) => Buffer.from(some).toString('latin1')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const examined = Examined.parse(await read(Buffer.from(pieces.join(''), 'latin1')));
        expect(examined.anomalies.map(({ code }) => code)).not.toContain('reading-failed');
        for (const { text, notice } of examined.findings) {
          for (const span of notice.spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });
});
