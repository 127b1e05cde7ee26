import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { toCsv } from '../../../shared/evidence/csv.ts';
import { buildManifest, type EvidenceItem } from '../../../shared/evidence/manifest.ts';
import { buildPack } from '../../../shared/evidence/pack.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { aCase, anOffer, aStore, delisted, recorded } from '../response/a-case.ts';

const mail = Buffer.from('From: notice@amazon.com\r\nSubject: Policy Warning\r\n\r\nHello');

const item = (changes: Partial<EvidenceItem> = {}): EvidenceItem => ({
  key: 'cases/1/mail-1.eml',
  name: 'mail-1.eml',
  contentType: 'message/rfc822',
  size: mail.length,
  sha256: sha256(mail),
  what: 'the mail as received',
  at: '2026-03-02T09:00:00.000Z',
  ...changes,
});

const pack = async ({
  title = 'Desk lamp, black',
  items = [item()],
  bytes = new Map<string, Uint8Array>([['cases/1/mail-1.eml', mail]]),
} = {}) => {
  const told = { offers: [anOffer({ title })] };
  const events = recorded(told, delisted);
  const now = aCase(told, delisted);
  return buildPack({
    now,
    store: aStore(),
    events,
    manifest: buildManifest({ caseId: now.id, items, events }),
    bytes,
  });
};

const pdfText = async (bytes: Uint8Array | undefined): Promise<string> =>
  (await extractText(await getDocumentProxy(Uint8Array.from(bytes ?? [])), { mergePages: true })).text;

test('the pack holds the mail as it came, what happened, and sums that check it', async () => {
  const files = unzipSync(await pack());
  expect(Object.keys(files)).toEqual([
    'summary.pdf',
    'summary.txt',
    'timeline.json',
    'listings.csv',
    'manifest.json',
    'evidence/001-mail-1.eml',
    'SHA256SUMS',
  ]);
  expect(Buffer.from(files['evidence/001-mail-1.eml'] ?? [])).toEqual(mail);
  const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
    .trim()
    .split('\n');
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    expect(sha256(files[path] ?? new Uint8Array())).toBe(sum);
  }
  expect(sums).toHaveLength(6);
});

test('summary and PDF say the same', async () => {
  const files = unzipSync(await pack());
  const text = strFromU8(files['summary.txt'] ?? new Uint8Array());
  const pdf = await pdfText(files['summary.pdf']);
  for (const fact of [
    '4f7k2m9p3q8r',
    '12345678901',
    'LAMP-1',
    'Desk lamp, black',
    'Bright Brands Inc.',
    'delist of LAMP-1',
  ]) {
    expect(text).toContain(fact);
    expect(pdf).toContain(fact);
  }
  expect(text).toContain('All 1 items and 3 events match the manifest.');
  expect(pdf).not.toContain('cannot be shown');
});

test('a long case has numbered pages, and every line of it', async () => {
  const items = Array.from({ length: 120 }, (_, index) =>
    item({ key: `k${index}`, name: `file-${index}.eml` }),
  );
  const bytes = new Map<string, Uint8Array>(items.map(({ key }) => [key, mail]));
  const pdf = await pdfText(unzipSync(await pack({ items, bytes }))['summary.pdf']);
  const pages = Number(/· 1 of (\d+)/.exec(pdf)?.[1]);
  expect(pages).toBeGreaterThan(2);
  expect(pdf).toContain(`Case 4f7k2m9p3q8r · ${pages} of ${pages}`);
  expect(pdf).not.toContain(`· ${pages + 1} of`);
  for (const { name } of items) expect(pdf).toContain(`${name}: the mail as received`);
});

test('a Chinese listing is whole in the text and in the PDF', async () => {
  const files = unzipSync(await pack({ title: '台灯 黑色' }));
  expect(strFromU8(files['summary.txt'] ?? new Uint8Array())).toContain('台灯 黑色');
  const pdf = await pdfText(files['summary.pdf']);
  expect(pdf).toContain('amazon LAMP-1 (B0LAMP0001) 台灯 黑色: off');
  expect(pdf).not.toContain('cannot be shown');
});

test('what the PDF cannot show is said there, and whole in the text beside and inside it', async () => {
  const files = unzipSync(await pack({ title: 'مصباح' }));
  expect(strFromU8(files['summary.txt'] ?? new Uint8Array())).toContain('مصباح');
  const pdf = await pdfText(files['summary.pdf']);
  expect(pdf).toMatch(/^5 characters of this text [^.]*\. The whole text is in summary\.txt/);
  const document = await getDocumentProxy(Uint8Array.from(files['summary.pdf'] ?? []));
  const attached: unknown = await document.getAttachments();
  expect(attached instanceof Map && [...attached.keys()]).toEqual(['summary.txt']);
});

test('the same case gives the same bytes, in any time zone', async () => {
  const first = sha256(await pack());
  expect(sha256(await pack())).toBe(first);
  const before = process.env.TZ;
  process.env.TZ = 'Asia/Shanghai';
  try {
    expect(sha256(await pack())).toBe(first);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('an item that was changed or is missing is named in the summary', async () => {
  const bytes = new Map<string, Uint8Array>([['cases/1/mail-1.eml', Buffer.from('another')]]);
  const changed = unzipSync(await pack({ bytes }));
  expect(strFromU8(changed['summary.txt'] ?? new Uint8Array())).toMatch(
    /1 differences.*\n.*mail-1\.eml.*was/,
  );
  const missing = unzipSync(await pack({ bytes: new Map() }));
  expect(strFromU8(missing['summary.txt'] ?? new Uint8Array())).toContain(
    'mail-1.eml (cases/1/mail-1.eml) is missing',
  );
});

test('a hostile file name stays inside the pack and equal names stay apart', async () => {
  const names = [
    '../../etc/passwd',
    'C:\\windows\\x.exe',
    '..',
    '',
    'a/b',
    '发票.pdf',
    'same.txt',
    'same.txt',
    '\u202Egpj.exe',
  ];
  const items = names.map((name, index) => item({ key: `k${index}`, name }));
  const bytes = new Map<string, Uint8Array>(items.map(({ key }) => [key, mail]));
  const paths = Object.keys(unzipSync(await pack({ items, bytes }))).filter((path) =>
    path.startsWith('evidence/'),
  );
  expect(paths).toEqual([
    'evidence/001-etc_passwd',
    'evidence/002-C_windows_x.exe',
    'evidence/003-file',
    'evidence/004-file',
    'evidence/005-a_b',
    'evidence/006-发票.pdf',
    'evidence/007-same.txt',
    'evidence/008-same.txt',
    'evidence/009-gpj.exe',
  ]);
});

test('no text breaks the PDF', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (title) => {
      const files = unzipSync(await pack({ title }));
      expect(strFromU8((files['summary.pdf'] ?? new Uint8Array()).slice(0, 5))).toBe('%PDF-');
    }),
    { numRuns: 20 },
  );
});

test('no cell of a CSV is a formula, and every cell can be read back', () => {
  const readBack = (cell: string) =>
    /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const width = Math.max(...rows.map((row) => row.length));
      const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => 'x')]);
      const read: string[][] = parse(toCsv(even), {
        bom: true,
        skip_empty_lines: false,
        record_delimiter: '\r\n',
      });
      expect(read).toEqual(even.map((row) => row.map(readBack)));
    }),
  );
  expect(toCsv([["=cmd|' /C calc'!A0", '-1.5', '+49', '@x', '-x']])).toBe(
    "\ufeff'=cmd|' /C calc'!A0,-1.5,+49,'@x,'-x\r\n",
  );
});
