import { createRequire } from 'node:module';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { readMsg } from '../../../shared/mail/read-msg.ts';
import { unwrap } from '../../../shared/mail/unwrap.ts';
import { buildMail } from './build-mail.ts';

const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js');

const attach = (content: Uint8Array, type: string, name: string, text = 'see attached') =>
  buildMail({
    from: 'ann@shop.example',
    subject: 'FW: complaint',
    contentType: 'multipart/mixed; boundary=b',
    body: `--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`,
  });

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

interface MsgFile {
  name: string;
  bytes: Buffer;
}

/** The streams of Unicode string properties (MS-OXMSG); a message inside another has a shorter head before its table. */
const msgFiles = (properties: Record<string, string>, head = 32): MsgFile[] => {
  const streams = Object.entries(properties).map(([id, text]) => ({
    id,
    bytes: Buffer.from(text, 'utf16le'),
  }));
  const rows = streams.map(({ id, bytes }) =>
    Buffer.concat([u32(Number.parseInt(`${id}001F`, 16)), u32(6), u32(bytes.length + 2), u32(0)]),
  );
  const table = Buffer.concat([Buffer.alloc(head), ...rows]);
  return [
    { name: '__properties_version1.0', bytes: table },
    ...streams.map(({ id, bytes }) => ({ name: `__substg1.0_${id}001F`, bytes })),
  ];
};

/** An Outlook file, with others inside where they are given. */
const makeMsg = (properties: Record<string, string>, inner: Record<string, string>[] = []): Uint8Array => {
  const entries: { name: string; type: number; length: number; children?: number[]; bytes?: Buffer }[] = [];
  const add = (entry: (typeof entries)[number]) => entries.push(entry) - 1;
  const addFiles = (files: MsgFile[]) =>
    files.map(({ name, bytes }) => add({ name, type: 2, length: bytes.length, bytes }));
  const root = { name: 'Root Entry', type: 5, length: 0, children: [] as number[] };
  add(root);
  root.children.push(...addFiles(msgFiles(properties)));
  inner.forEach((one, index) => {
    const method = Buffer.concat([Buffer.alloc(8), u32(0x37050003), u32(6), u32(5), u32(0)]);
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

const tnefAttribute = (id: number, data: Buffer) =>
  Buffer.concat([Buffer.from([1]), u32(id), u32(data.length), data, Buffer.alloc(2)]);
const makeTnef = (...attributes: Buffer[]) =>
  Buffer.concat([u32(0x223e9f78), Buffer.from([1, 0]), ...attributes]);

/** Where a compound file of 512-byte sectors keeps its directory, and what follows the sector that a field names. */
const directory = (file: Buffer) => (file.readInt32LE(48) + 1) * 512;
const fatEntry = (file: Buffer, field: number) =>
  (file.readInt32LE(76) + 1) * 512 + 4 * file.readInt32LE(field);

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
    [
      'directory runs in a circle',
      (file: Buffer) => file.writeInt32LE(file.readInt32LE(48), fatEntry(file, 48)),
    ],
    ['folder holds itself', (file: Buffer) => file.writeInt32LE(0, directory(file) + 76)],
    ['stream claims 2 GB', (file: Buffer) => file.writeInt32LE(0x7fffffff, directory(file) + 128 + 120)],
    ['table of tables has no end', (file: Buffer) => file.writeInt32LE(0x7fffffff, 72)],
  ])('whose %s is named and ends at once', async (_, damage) => {
    const msg = Buffer.from(makeMsg({ '0037': 'x', '1000': 'y'.repeat(9_000) }));
    damage(msg);
    const raw = attach(msg, 'application/vnd.ms-outlook', 'complaint.msg');
    const { received } = await unwrap(await readMail(raw), raw);
    expect(received.anomalies.map(({ code }) => code)).toContain('msg-unreadable');
  });

  it('that is damaged anywhere never ends the process', { timeout: 60_000 }, async () => {
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

describe('winmail.dat', () => {
  it('gives its body and its attachments', async () => {
    const html = Buffer.from('<p>ASIN: B0TESTASIN</p>');
    const padded = Buffer.concat([html, Buffer.alloc((4 - (html.length % 4)) % 4)]);
    const properties = Buffer.concat([
      u32(1),
      Buffer.from([0x02, 0x01, 0x13, 0x10]),
      u32(1),
      u32(html.length),
      padded,
    ]);
    const tnef = makeTnef(
      tnefAttribute(0x69003, properties),
      tnefAttribute(0x69002, Buffer.alloc(14)),
      tnefAttribute(0x18010, Buffer.from('invoice.pdf\0')),
      tnefAttribute(0x6800f, Buffer.from('%PDF-1.7')),
    );
    const mail = await readMail(
      buildMail({
        contentType: 'application/ms-tnef; name=winmail.dat',
        headers: ['Content-Transfer-Encoding: base64'],
        body: tnef.toString('base64'),
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
    const tnef = makeTnef(tnefAttribute(0x2800c, Buffer.from('ASIN: B0TESTASIN\0')));
    const mail = await readMail(attach(tnef, 'application/ms-tnef', 'winmail.dat', ''));
    expect(mail.text).toBe('ASIN: B0TESTASIN');
  });

  it('that is damaged is named', async () => {
    const mail = await readMail(attach(Buffer.from('nothing'), 'application/ms-tnef', 'winmail.dat'));
    expect(mail.anomalies).toContainEqual({ code: 'tnef', detail: 'winmail.dat could not be read' });
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
    expect(await codesOf(zipSync(files))).toContain('zip-bomb');
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
