import { expect, test } from 'vitest';
import { attachedBytes } from '../../../shared/mail/attached-bytes.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { unwrap } from '../../../shared/mail/unwrap.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { buildMail } from './build-mail.ts';

const binary = Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 7) % 256));
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\r\n\r\n--not a boundary\r\n'), binary]);
const words = Buffer.from('sku,qty\r\n--x,1\r\nbücher=1,2\r\n');

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/(.{76})/g, '$1\r\n');
const quoted = (bytes: Buffer) =>
  [...bytes.toString('latin1')]
    .map((char) =>
      /[\r\n !-<>-~]/.test(char)
        ? char
        : `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');

const part = (headers: string[], body: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);

const multipart = (boundary: string, parts: Buffer[], closed = true): Buffer =>
  Buffer.concat([
    ...parts.flatMap((one) => [Buffer.from(`--${boundary}\r\n`), one, Buffer.from('\r\n')]),
    Buffer.from(closed ? `--${boundary}--\r\n` : ''),
  ]);

const mixed = (boundary: string, parts: Buffer[], closed = true): Buffer =>
  buildMail({
    contentType: `multipart/mixed;\r\n boundary="${boundary}"`,
    body: multipart(boundary, parts, closed),
  });

const hello = part(['Content-Type: text/plain'], 'See the files.');
const file = (name: string, encoding: string, body: string | Buffer, type = 'application/octet-stream') =>
  part(
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      `Content-Transfer-Encoding:\r\n ${encoding}`,
    ],
    body,
  );
const files = [
  file('a.pdf', 'BASE64', base64(pdf)),
  file('b.csv', 'quoted-printable', quoted(words), 'text/csv; charset=utf-8'),
  file('c.bin', 'binary', Buffer.from('all as it is\r\n')),
];

/** What was listed when a mail was read, whichever of the mails in it names it. */
const listed = async (raw: Buffer) => {
  const { received, originals } = await unwrap(await readMail(raw), raw);
  const all = [received, ...originals.map(({ mail }) => mail)].flatMap(({ attachments }) => attachments);
  return [...new Map(all.map((one) => [one.sha256, one])).values()];
};

const inner = mixed('in.ner', [hello, ...files]);
const asFile = (encoding: string, body: string | Buffer) =>
  part(['Content-Type: message/rfc822', `Content-Transfer-Encoding: ${encoding}`], body);

test.each([
  ['beside the text', mixed('b1', [hello, ...files])],
  ['without a closing delimiter', mixed('b1', [hello, ...files], false)],
  [
    'with line feeds alone',
    Buffer.from(
      mixed('b1', [hello, files[0] ?? hello])
        .toString('latin1')
        .replaceAll('\r\n', '\n'),
      'latin1',
    ),
  ],
  [
    'in a multipart of a multipart',
    mixed('b1', [
      part(
        ['Content-Type: multipart/related; boundary=b12'],
        multipart('b12', [hello, ...files.slice(0, 2)]),
      ),
      files[2] ?? hello,
    ]),
  ],
  ['in a mail that was handed on', mixed('b1', [hello, asFile('8bit', inner)])],
  ['in a mail that was handed on as base64', mixed('b1', [hello, asFile('base64', base64(inner))])],
  [
    'as all of the mail',
    buildMail({
      contentType: 'application/pdf',
      headers: ['Content-Transfer-Encoding: base64'],
      body: base64(pdf),
    }),
  ],
])('every file is found: %s', async (_, raw) => {
  const attachments = await listed(raw);
  expect(attachments.length).toBeGreaterThan(0);
  for (const one of attachments) {
    const bytes = attachedBytes(raw, one);
    expect(bytes && sha256(bytes)).toBe(one.sha256);
  }
});

test('nothing else is: not what has another hash, nor what lies in another file', async () => {
  const raw = mixed('b1', [hello, ...files]);
  expect(attachedBytes(raw, { size: pdf.length, sha256: sha256(binary) })).toBeUndefined();
  expect(attachedBytes(raw, { size: 5, sha256: sha256(pdf.subarray(0, 5)) })).toBeUndefined();
  expect(attachedBytes(Buffer.alloc(0), { size: 1, sha256: sha256('x') })).toBeUndefined();
  expect(attachedBytes(Buffer.from('no mail'), { size: 1, sha256: sha256('x') })).toBeUndefined();
});

test.each([
  [3, 'is looked through'],
  [300, 'is given up on'],
])('a mail with %i parts that all hold each other %s', (depth) => {
  const file = 'y'.repeat(100_000);
  const names = Array.from({ length: depth }, (_, at) => `n${at}`);
  const announced = names.map((name) => `boundary=${name}`).join('\r\n ');
  const begun = names.map((name) => `--${name}\r\nContent-Type: x/y\r\n\r\n`).join('');
  const ended = names.toReversed().map((name) => `\r\n--${name}--`);
  const raw = Buffer.from(
    `Subject: x\r\n ${announced}\r\n\r\n${begun}${'x'.repeat(100_000)}${ended.join('')}\r\n--n0\r\n\r\n${file}\r\n--n0--\r\n`,
  );
  const found = attachedBytes(raw, { size: file.length, sha256: sha256(file) });
  expect(found?.toString()).toBe(depth > 3 ? undefined : file);
});
