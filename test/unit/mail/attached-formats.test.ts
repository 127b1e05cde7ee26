import { createRequire } from 'node:module';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { readMsg } from '../../../shared/mail/read-msg.ts';
import { unwrap } from '../../../shared/mail/unwrap.ts';
import { buildMail } from './build-mail.ts';
import { compressedRtf, mapi, tnef, u32 } from './outlook-bytes.ts';

const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js');

const attach = (content: Uint8Array, type: string, name: string, text = 'see attached') =>
  buildMail({
    from: 'ann@shop.example',
    subject: 'FW: complaint',
    contentType: 'multipart/mixed; boundary=b',
    body: `--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`,
  });

interface MsgFile {
  name: string;
  bytes: Buffer;
}

/** Text in a code page, as an Outlook keeps it that knows no Unicode. */
interface Ansi {
  ansi: Buffer;
}

type MsgProperties = Record<string, string | Buffer | Ansi>;

/** The streams of string and binary properties (MS-OXMSG); a message inside another has a shorter head before its table. */
const msgFiles = (properties: MsgProperties, head = 32): MsgFile[] => {
  const streams = Object.entries(properties).map(([id, value]) => {
    if (typeof value === 'string')
      return { tag: `${id}001F`, bytes: Buffer.from(value, 'utf16le'), terminator: 2 };
    if ('ansi' in value) return { tag: `${id}001E`, bytes: value.ansi, terminator: 1 };
    return { tag: `${id}0102`, bytes: value, terminator: 0 };
  });
  const rows = streams.map(({ tag, bytes, terminator }) =>
    u32(Number.parseInt(tag, 16), 6, bytes.length + terminator, 0),
  );
  const table = Buffer.concat([Buffer.alloc(head), ...rows]);
  return [
    { name: '__properties_version1.0', bytes: table },
    ...streams.map(({ tag, bytes }) => ({ name: `__substg1.0_${tag}`, bytes })),
  ];
};

/** An Outlook file, with others inside where they are given. */
const makeMsg = (properties: MsgProperties, inner: MsgProperties[] = []): Uint8Array => {
  const entries: { name: string; type: number; length: number; children?: number[]; bytes?: Buffer }[] = [];
  const add = (entry: (typeof entries)[number]) => entries.push(entry) - 1;
  const addFiles = (files: MsgFile[]) =>
    files.map(({ name, bytes }) => add({ name, type: 2, length: bytes.length, bytes }));
  const root = { name: 'Root Entry', type: 5, length: 0, children: [] as number[] };
  add(root);
  root.children.push(...addFiles(msgFiles(properties)));
  inner.forEach((one, index) => {
    const method = Buffer.concat([Buffer.alloc(8), u32(0x37050003, 6, 5, 0)]);
    const folder = {
      name: `__attach_version1.0_#0000000${index}`,
      type: 1,
      length: 0,
      children: [] as number[],
    };
    root.children.push(add(folder));
    folder.children.push(...addFiles([{ name: '__properties_version1.0', bytes: method }]));
    const message = { name: '__substg1.0_3701000D', type: 1, length: 0, children: [] as number[] };
    folder.children.push(add(message));
    message.children.push(...addFiles(msgFiles(one, 24)));
  });
  return burn(
    entries.map(({ bytes, ...entry }) => ({ ...entry, binaryProvider: () => new Uint8Array(bytes ?? []) })),
  );
};

/** Where a compound file of 512-byte sectors keeps its directory, and what follows the sector that a field names. */
const directory = (file: Buffer) => (file.readInt32LE(48) + 1) * 512;
const fatEntry = (file: Buffer, field: number) =>
  (file.readInt32LE(76) + 1) * 512 + 4 * file.readInt32LE(field);

const richText =
  '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 <p>}ASIN: B0TESTASIN{\\*\\htmltag72 </p>}}';

describe('an Outlook file', () => {
  const headers =
    'From: Amazon <notice@amazon.com>\r\nTo: ann@shop.example\r\nDate: Mon, 3 Mar 2025 09:00:00 +0000\r\nMessage-ID: <1@amazon.com>\r\n';

  it('is the original, without bytes that could prove its sender', async () => {
    const msg = makeMsg({ '0037': 'Policy Warning', '1000': 'Hello,\r\nASIN: B0TESTASIN', '007D': headers });
    const raw = attach(msg, 'application/vnd.ms-outlook', 'complaint.msg', 'my note');
    const { originals, note } = await unwrap(await readMail(raw), raw);
    expect(originals).toMatchObject([
      {
        how: 'attachment',
        mail: {
          subject: 'Policy Warning',
          text: 'Hello,\nASIN: B0TESTASIN',
          from: [{ address: 'notice@amazon.com' }],
          messageId: '<1@amazon.com>',
        },
      },
    ]);
    expect(originals[0]?.raw).toBeUndefined();
    expect(note).toBe('my note');
  });

  it('inside another is opened, and is the original', async () => {
    const msg = makeMsg(
      { '0037': 'FW: Policy Warning', '1000': 'please see', '007D': 'From: b@shop.example' },
      [{ '0037': 'Policy Warning', '1000': 'ASIN: B0TESTASIN', '007D': headers }],
    );
    const raw = attach(msg, 'application/vnd.ms-outlook', 'complaint.msg', 'my note');
    const { originals, note } = await unwrap(await readMail(raw), raw);
    expect(originals).toMatchObject([
      {
        how: 'attachment',
        mail: {
          subject: 'Policy Warning',
          text: 'ASIN: B0TESTASIN',
          from: [{ address: 'notice@amazon.com' }],
        },
      },
    ]);
    expect(originals[0]?.raw).toBeUndefined();
    expect(note).toBe('my note\n\nplease see');
  });

  it.each([
    ['gb18030', '侵权通知', '您好，我们收到权利人的投诉，商品 B0TESTASIN 涉嫌侵犯商标权。', '亚马逊'],
    [
      'shift_jis',
      '警告',
      '権利者から商標を侵害している可能性があるとの報告を受けました。B0TESTASIN',
      'アマゾン',
    ],
    [
      'windows-1252',
      'Markenverletzung',
      'Ihr Angebot B0TESTASIN verstößt gegen eine Marke. Grüße',
      'Prüfstelle',
    ],
  ])('of an Outlook without Unicode is read in its code page: %s', async (charset, subject, body, sender) => {
    const ansi = (text: string): Ansi => ({ ansi: iconv.encode(text, charset) });
    const mail = await readMsg(makeMsg({ '0037': ansi(subject), '1000': ansi(body), '0C1A': ansi(sender) }));
    expect(mail).toMatchObject({ subject, text: body, from: [{ name: sender }] });
  });

  it('with a rich text body only gives the HTML that it encloses', async () => {
    const mail = await readMsg(makeMsg({ '0037': 'Policy Warning', '1009': compressedRtf(richText) }));
    expect(mail).toMatchObject({ text: 'ASIN: B0TESTASIN', textFrom: 'html' });
  });

  it('whose plain body says something is not read for its rich text', async () => {
    const mail = await readMsg(makeMsg({ '1000': 'plain', '1009': compressedRtf(richText) }));
    expect(mail?.text).toBe('plain');
  });

  it('whose only body is damaged rich text is named', async () => {
    const mail = await readMsg(makeMsg({ '0037': 'x', '1009': compressedRtf(richText).subarray(0, 50) }));
    expect(mail?.anomalies.map(({ code }) => code)).toEqual(['msg', 'rtf-unreadable']);
  });

  it.each([
    [
      'directory runs in a circle',
      (file: Buffer) => file.writeInt32LE(file.readInt32LE(48), fatEntry(file, 48)),
    ],
    ['folder holds itself', (file: Buffer) => file.writeInt32LE(0, directory(file) + 76)],
    ['stream claims 2 GB', (file: Buffer) => file.writeInt32LE(0x7fffffff, directory(file) + 128 + 120)],
    ['table of tables has no end', (file: Buffer) => file.writeInt32LE(0x7fffffff, 72)],
    ['every part is gone', (file: Buffer) => file.fill(0, 512)],
  ])('whose %s is named and ends at once', async (_, damage) => {
    const msg = Buffer.from(makeMsg({ '0037': 'x', '1000': 'y'.repeat(9_000) }));
    damage(msg);
    const raw = attach(msg, 'application/vnd.ms-outlook', 'complaint.msg');
    const { received } = await unwrap(await readMail(raw), raw);
    expect(received.anomalies.map(({ code }) => code)).toContain('msg-unreadable');
  });

  it('that is damaged anywhere never ends the process', async () => {
    const msg = Buffer.from(makeMsg({ '0037': 'x', '1000': 'y'.repeat(5_000) }, [{ '0037': 'z' }]));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(msg.length - 4), fc.integer({ min: -3, max: 70 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (changes) => {
          const file = Buffer.from(msg);
          for (const [at, value] of changes) file.writeInt32LE(value, at - (at % 4));
          await readMsg(file);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('that is damaged is named', async () => {
    const msg = makeMsg({ '1000': 'x' }).slice(0, 600);
    const raw = attach(msg, 'application/vnd.ms-outlook', 'complaint.msg');
    const { received, originals } = await unwrap(await readMail(raw), raw);
    expect(originals).toHaveLength(1);
    expect(received.anomalies.map(({ code }) => code)).toContain('msg-unreadable');
  });
});

/** A winmail.dat with another message attached, as Outlook attaches one (PidTagAttachMethod 5). */
const carryTnef = (inner: Buffer, text = 'see attached') =>
  tnef.file(
    tnef.body(text),
    tnef.attachment(),
    tnef.title('message'),
    tnef.attachmentProperties(mapi.long(0x3705, 5), mapi.message(inner)),
  );

describe('winmail.dat', () => {
  it('gives its body and its attachments', async () => {
    const file = tnef.file(
      tnef.properties(mapi.binary(0x1013, Buffer.from('<p>ASIN: B0TESTASIN</p>'))),
      tnef.attachment(),
      tnef.title('invoice.pdf'),
      tnef.data(Buffer.from('%PDF-1.7')),
    );
    const mail = await readMail(
      buildMail({
        contentType: 'application/ms-tnef; name=winmail.dat',
        headers: ['Content-Transfer-Encoding: base64'],
        body: file.toString('base64'),
      }),
    );
    expect(mail.text).toBe('ASIN: B0TESTASIN');
    expect(mail.attachments.map(({ name, realType }) => [name, realType])).toContainEqual([
      'invoice.pdf',
      'application/pdf',
    ]);
    expect(mail.anomalies.map(({ code }) => code)).toContain('tnef');
  });

  it('gives its plain body, as older programs write it', async () => {
    const file = tnef.file(tnef.body('ASIN: B0TESTASIN'));
    const mail = await readMail(attach(file, 'application/ms-tnef', 'winmail.dat', ''));
    expect(mail.text).toBe('ASIN: B0TESTASIN');
  });

  it('with a rich text body only gives the HTML that it encloses', async () => {
    const file = tnef.file(tnef.body(''), tnef.properties(mapi.binary(0x1009, compressedRtf(richText))));
    const mail = await readMail(attach(file, 'application/ms-tnef', 'winmail.dat', ''));
    expect(mail).toMatchObject({ text: 'ASIN: B0TESTASIN', textFrom: 'html' });
    expect(mail.anomalies.map(({ code }) => code)).toEqual(['tnef']);
  });

  it('whose only body is damaged rich text is named', async () => {
    const damaged = compressedRtf(richText);
    damaged[30] = 0;
    const file = tnef.file(tnef.properties(mapi.binary(0x1009, damaged)));
    const mail = await readMail(attach(file, 'application/ms-tnef', 'winmail.dat', ''));
    expect(mail.text).toBe('FW: complaint');
    expect(mail.anomalies.map(({ code }) => code)).toEqual(['tnef', 'rtf-unreadable']);
  });

  it('opens a message inside as an original, without bytes that could prove its sender', async () => {
    const sentAt = new Date('2025-03-03T09:00:00.000Z');
    const inner = tnef.file(
      tnef.properties(
        mapi.text(0x0037, 'Policy Warning'),
        mapi.time(0x0039, sentAt),
        mapi.text(0x0c1a, 'Amazon'),
        mapi.text(0x0c1f, '/O=EXCHANGE/CN=NOTICE'),
        mapi.text(0x5d01, 'Notice@amazon.com'),
        mapi.text(0x1035, '<1@amazon.com>'),
        mapi.binary(0x1009, compressedRtf(richText)),
      ),
    );
    const raw = attach(carryTnef(inner, 'please see'), 'application/ms-tnef', 'winmail.dat', '');
    const { originals, note } = await unwrap(await readMail(raw), raw);
    expect(originals).toMatchObject([
      {
        how: 'attachment',
        mail: {
          from: [{ name: 'Amazon', address: 'notice@amazon.com' }],
          subject: 'Policy Warning',
          messageId: '<1@amazon.com>',
          date: sentAt,
          text: 'ASIN: B0TESTASIN',
          attachments: [],
        },
      },
    ]);
    expect(originals[0]?.raw).toBeUndefined();
    expect(note).toBe('please see');
  });

  it('opens a message inside with the header that it came with', async () => {
    const headers =
      'From: Amazon <notice@amazon.com>\r\nTo: ann@shop.example\r\nMessage-ID: <2@amazon.com>\r\n';
    const inner = tnef.file(
      tnef.body('ASIN: B0TESTASIN'),
      tnef.properties(mapi.text(0x007d, headers), mapi.text(0x5d01, 'other@shop.example')),
    );
    const raw = attach(carryTnef(inner), 'application/ms-tnef', 'winmail.dat', '');
    const { originals } = await unwrap(await readMail(raw), raw);
    expect(originals).toMatchObject([
      {
        mail: {
          from: [{ address: 'notice@amazon.com' }],
          to: [{ address: 'ann@shop.example' }],
          messageId: '<2@amazon.com>',
        },
      },
    ]);
  });

  it('takes no Exchange path of a message inside for an address', async () => {
    const inner = tnef.file(
      tnef.properties(mapi.text(0x0c1a, 'Ann'), mapi.text(0x0c1f, '/O=EXCHANGE/CN=ANN')),
    );
    const raw = attach(carryTnef(inner), 'application/ms-tnef', 'winmail.dat', '');
    const { originals } = await unwrap(await readMail(raw), raw);
    expect(originals).toMatchObject([{ mail: { from: [{ name: 'Ann', address: '' }] } }]);
  });

  it('leaves messages below the depth limit as they are', async () => {
    let file = tnef.file(tnef.body('ASIN: B0TESTASIN'));
    for (let depth = 0; depth < 9; depth++) file = carryTnef(file);
    const raw = attach(file, 'application/ms-tnef', 'winmail.dat', '');
    const { originals, received } = await unwrap(await readMail(raw), raw);
    expect(originals).toHaveLength(1);
    expect(received.anomalies.map(({ code }) => code)).toContain('forward-too-deep');
  });

  it('lists an object that is no message', async () => {
    const chart = mapi.message(Buffer.from('no message'));
    const file = tnef.file(tnef.body('x'), tnef.attachment(), tnef.attachmentProperties(chart));
    const raw = attach(file, 'application/ms-tnef', 'winmail.dat', '');
    const { originals, received } = await unwrap(await readMail(raw), raw);
    expect(originals).toMatchObject([{ how: 'direct' }]);
    expect(received.attachments.map(({ realType }) => realType)).toContain('application/octet-stream');
  });

  it('that is damaged anywhere is still read', async () => {
    const inner = tnef.file(
      tnef.properties(mapi.time(0x0039, new Date(0)), mapi.binary(0x1009, compressedRtf(richText))),
    );
    const whole = carryTnef(inner);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        fc.option(fc.nat(whole.length)),
        async (changes, cut) => {
          const file = Buffer.from(whole);
          for (const [at, byte] of changes) file[at] = byte;
          const raw = attach(file.subarray(0, cut ?? undefined), 'application/ms-tnef', 'winmail.dat');
          const { originals } = await unwrap(await readMail(raw), raw);
          expect(originals.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that is damaged is named', async () => {
    const mail = await readMail(attach(Buffer.from('nothing'), 'application/ms-tnef', 'winmail.dat'));
    expect(mail.anomalies).toContainEqual({
      code: 'tnef-unreadable',
      detail: 'winmail.dat could not be read',
    });
  });
});

describe('an opaque S/MIME signature', () => {
  const der = (tag: number, ...content: Buffer[]): Buffer => {
    const body = Buffer.concat(content);
    const length =
      body.length < 128
        ? Buffer.from([body.length])
        : Buffer.from([0x82, body.length >> 8, body.length & 255]);
    return Buffer.concat([Buffer.from([tag]), length, body]);
  };
  const inner = Buffer.from('Content-Type: text/plain; charset=utf-8\r\n\r\nASIN: B0TESTASIN – geprüft\r\n');
  const oid = (last: number) => der(0x06, Buffer.from('2a864886f70d0107', 'hex'), Buffer.from([last]));
  const cms = (content: Buffer) =>
    der(
      0x30,
      oid(2),
      der(0xa0, der(0x30, der(0x02, Buffer.from([1])), der(0x31), der(0x30, oid(1), der(0xa0, content)))),
    );

  it.each([
    ['whole', der(0x04, inner)],
    ['in pieces', der(0x24, der(0x04, inner.subarray(0, 30)), der(0x04, inner.subarray(30)))],
  ])('is opened, its text stored %s', async (_, content) => {
    const mail = await readMail(
      buildMail({
        contentType: 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
        headers: ['Content-Transfer-Encoding: base64'],
        body: cms(content).toString('base64'),
      }),
    );
    expect(mail.text).toBe('ASIN: B0TESTASIN – geprüft');
    expect(mail.anomalies.map(({ code }) => code)).toContain('signed');
  });
});

describe('a ZIP', () => {
  const codesOf = async (bytes: Uint8Array) =>
    (await readMail(attach(bytes, 'application/zip', 'a.zip'))).anomalies.map(({ code }) => code);

  it('is listed', async () => {
    const mail = await readMail(attach(zipSync({ 'a.txt': Buffer.from('hi') }), 'application/zip', 'a.zip'));
    expect(mail.anomalies).toEqual([
      { code: 'attachment-archive', detail: 'a.zip holds 1 files, 2 bytes unpacked; not opened' },
    ]);
  });

  it('that would inflate without measure is called a bomb', async () => {
    expect(await codesOf(zipSync({ 'a.txt': new Uint8Array(5_000_000) }, { level: 9 }))).toContain(
      'zip-bomb',
    );
  });

  it('with too many files is called a bomb', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_500 }, (_, index) => [`${index}`, new Uint8Array(1)]),
    );
    expect(await codesOf(zipSync(files, { level: 0 }))).toContain('zip-bomb');
  });

  it('whose entries share their bytes is called a bomb', async () => {
    const zip = Buffer.from(zipSync({ a: Buffer.from('hi'), b: Buffer.from('ho') }));
    const second = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    zip.writeUInt32LE(0, second + 42);
    expect(await codesOf(zip)).toContain('zip-bomb');
  });

  it('that names files outside itself is named', async () => {
    expect(await codesOf(zipSync({ '../../etc/passwd': Buffer.from('hi') }))).toContain('zip-path');
  });

  it('that is encrypted is named', async () => {
    const zip = Buffer.from(zipSync({ a: Buffer.from('hi') }));
    zip.writeUInt16LE(1, zip.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 8);
    expect(await codesOf(zip)).toContain('zip-encrypted');
  });

  it('that is damaged is named', async () => {
    expect(await codesOf(Buffer.from('PK\x03\x04 nothing more'))).toContain('zip-damaged');
  });
});
