import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noDns } from '../../../shared/mail/dns.ts';
import { htmlToText } from '../../../shared/mail/html-text.ts';
import type { Mail } from '../../../shared/mail/mail.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { judgeSender } from '../../../shared/mail/trust.ts';
import { unwrap } from '../../../shared/mail/unwrap.ts';
import { buildMail } from './build-mail.ts';

const through = async (raw: Buffer) => {
  const mail = await readMail(raw);
  const unwrapped = await unwrap(mail, raw);
  for (const original of unwrapped.originals) {
    const verdict = await judgeSender(unwrapped, original, {
      raw,
      receivedBy: 'amazonses.com',
      forwarders: ['a@b.example'],
      arcForwarders: ['b.example'],
      receivedAt: new Date('2025-03-03T10:00:00Z'),
      resolver: noDns,
    });
    expect(verdict.trust).toBe('unverified');
    expect(verdict.reasons.length).toBeGreaterThan(0);
  }
  expect(unwrapped.originals.length).toBeGreaterThan(0);
  return mail;
};

const pieces = fc.constantFrom(
  'From: a@b.example\r\n',
  'From : x@amazon.com\n',
  'Subject: Fwd: =?gb2312?B?xOO6ww==?=\r\n',
  'To: a, b;\r\n',
  '\r\n',
  '\n',
  '\r',
  '\0',
  ' ',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: multipart/alternative; boundary="c"\r\n',
  '--b\r\n',
  '--c\r\n',
  '--b--\r\n',
  '--c--\r\n',
  'Content-Type: text/html; charset=gbk\r\n',
  'Content-Type: text/plain; format=flowed\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Type: application/ms-tnef\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'eJ8+IgEA=',
  '=3D=\r\n',
  '<div style="display:none">',
  '</div>',
  '<table><tr><td>',
  '---------- Forwarded message ---------\r\n',
  '发件人：x\r\n',
  'Date: 2025年3月3日\r\n',
  '> ',
  '-----Original Message-----\r\n',
  'PK\x03\x04',
  '%PDF-1.7',
  'DKIM-Signature: v=1; a=rsa-sha256; d=amazon.com; s=a; h=from; bh=x; b=y\r\n',
  'Authentication-Results: amazonses.com; dmarc=pass header.from=b.example\r\n',
  'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=b.example; s=x; b=z\r\n',
  'hello B0TESTASIN\r\n',
);

describe('any bytes', () => {
  it('give a mail, an original and an unproven sender', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        await through(Buffer.from(bytes));
      }),
      { numRuns: 150 },
    );
  });

  it('made of a mail’s pieces give the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        await through(Buffer.from(parts.join('')));
      }),
      { numRuns: 400 },
    );
  });

  it('of a mail, damaged anywhere, give the same', async () => {
    const whole = buildMail({
      contentType: 'multipart/mixed; boundary=b',
      body: `--b\r\nContent-Type: text/plain\r\n\r\nASIN: B0TESTASIN\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${buildMail().toString()}\r\n--b--\r\n`,
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, cut) => {
        const damaged = Buffer.from(whole.subarray(0, cut));
        if (at < damaged.length) damaged[at] = byte;
        await through(damaged);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any HTML', () => {
  const whole = fc.array(
    fc.constantFrom(
      '<p>word</p>',
      '<table><tr><td>a<td>b</table>',
      '<br>',
      'x &amp; y',
      '<ul><li>z</ul>',
      '<td>',
      '</div>',
      '<b>',
      '<i',
    ),
    { maxLength: 40 },
  );

  it('keeps what is hidden out of the text, whatever stands around it', () => {
    fc.assert(
      fc.property(whole, whole, (before, after) => {
        const { text, hidden } = htmlToText(
          `${before.join('')}><p style="display:none">B0HIDDENXX</p>${after.join('')}`,
        );
        expect(text).not.toContain('B0HIDDENXX');
        expect(hidden).toContain('B0HIDDENXX');
      }),
    );
  });

  it('never gives more text than it holds', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<br>',
      'word ',
      '&amp;',
      '&#x41',
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<style>',
      '</style>',
      '<li>',
      '=',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const source = parts.join('');
        expect(htmlToText(source).text.length).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

const head = 'From: a@b.example\r\nSubject: Fwd: x\r\n';
const codes = (mail: Mail) => mail.anomalies.map(({ code }) => code);

describe('a mail beyond every measure', () => {
  it.each<[string, () => string | Buffer, string?]>([
    ['a run of URLs', () => `${head}\r\n${'http://xn--a.'.repeat(25_000)}`],
    [
      'nested HTML',
      () => `${head}Content-Type: text/html\r\n\r\n${'<div>'.repeat(200_000)}${'</p>'.repeat(250_000)}`,
      'html-cut',
    ],
    [
      'nested tables',
      () => `${head}Content-Type: text/html\r\n\r\n${'<table><tr><td>x'.repeat(60_000)}`,
      'html-cut',
    ],
    ['a run of <', () => `${head}Content-Type: text/html\r\n\r\n${'<'.repeat(2_000_000)}`, 'html-cut'],
    ['an unending comment', () => `${head}Content-Type: text/html\r\n\r\n<style>${'/*a'.repeat(200_000)}`],
    [
      'styles of spaces',
      () =>
        `${head}Content-Type: text/html\r\n\r\n${`<p style="color:${' '.repeat(1_900)}x">y`.repeat(1_000)}`,
    ],
    [
      '20,000 parts',
      () =>
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n'.repeat(20_000)}`,
      'too-many-parts',
    ],
    [
      'lines that are nearly boundaries',
      () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--bx\r\n'.repeat(200_000)}`,
    ],
    [
      '300 levels',
      () =>
        `${head}${Array.from({ length: 700 }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`).join('')}\r\nhi`,
      'too-deep',
    ],
    ['five million spaces', () => `${head}\r\n${' '.repeat(5_000_000)}`, 'text-cut'],
    ['lines of spaces', () => `${head}\r\n${`${' '.repeat(200_000)}x\r\n`.repeat(10)}`],
    ['50,000 headers', () => `${head}${'X-A: b\r\n'.repeat(50_000)}\r\nhi`, 'header-many'],
    ['a header of 2 MB', () => `${head}X-A: ${'a'.repeat(2_000_000)}\r\n\r\nhi`, 'header-too-long'],
    ['a From of 400 kB', () => `From: ${'a,'.repeat(200_000)}\r\n\r\nhi`, 'from-invalid'],
    ['20,000 From headers', () => `${'From: a@b.example\r\n'.repeat(20_000)}\r\nhi`, 'from-several'],
    ['From labels', () => `${head}\r\n${'From: a@b\r\nDate: x\r\nSubject: Fwd: x\r\n\r\n'.repeat(40_000)}`],
    ['quotation marks', () => `${head}\r\n${'>'.repeat(1_000_000)}\r\nFrom: a\r\nDate: b\r\nTo: c\r\n`],
    [
      'numbers in both versions',
      () => {
        const numbers = (from: number) =>
          Array.from({ length: 50_000 }, (_, index) => from + index).join(' ');
        return `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${numbers(1e9)}\r\n--b\r\nContent-Type: text/html\r\n\r\n${numbers(2e9)}\r\n--b--`;
      },
      'text-html-disagree',
    ],
    [
      'Chinese without a charset',
      () =>
        Buffer.concat([
          Buffer.from(`${head}\r\n`),
          Buffer.alloc(2_000_000, Buffer.from([0xc4, 0xe3, 0xba, 0xc3])),
        ]),
      'charset-guessed',
    ],
    // every object has them, also a table of charsets
    ...['constructor', '__proto__'].map((name): [string, () => string, string] => [
      `a charset called ${name}`,
      () =>
        `${head}Subject: =?${name}?Q?h=E4llo?=\r\nContent-Type: text/plain; charset=${name}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nh=E4llo`,
      'charset-guessed',
    ]),
    ['zero bytes', () => Buffer.alloc(3_000_000), 'not-a-mail'],
    [
      'an attachment of 30 MB',
      () =>
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${'JVBERi0x'.repeat(3_750_000)}\r\n--b--\r\n`,
    ],
  ])('is still read: %s', async (_, make, code) => {
    const mail = await through(Buffer.from(make()));
    if (code) expect(codes(mail)).toContain(code);
  });
});
