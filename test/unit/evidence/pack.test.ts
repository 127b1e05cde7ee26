import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { toCsv } from '../../../shared/evidence/csv.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { anyText } from '../any-text.ts';
import { anOffer } from '../response/a-case.ts';
import { addedFile, keptCase, theMail } from './kept-case.ts';

/** A sealed case's pack, with files that were added. */
const pack = async ({ title = 'Desk lamp, black', files = [] as string[], lost = '' } = {}) => {
  const added = files.map((name, index) => addedFile(name, Buffer.from(`${index}`)));
  const kept = await keptCase({ offers: [anOffer({ title })] }, added);
  for (const [index, { key }] of added.entries()) await kept.evidence.put(key, `${index}`);
  await kept.seal([]);
  kept.evidence.objects.delete(lost);
  return kept.pack();
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
    'evidence/001-mail-1-received-2026-03-02.eml',
    'evidence/002-mail-1-as-read.json',
    'evidence/003-listing-LAMP-1-before.json',
    'SHA256SUMS',
  ]);
  expect(Buffer.from(files['evidence/001-mail-1-received-2026-03-02.eml'] ?? [])).toEqual(theMail);
  const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
    .trim()
    .split('\n');
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    expect(sha256(files[path] ?? new Uint8Array())).toBe(sum);
  }
  expect(sums).toHaveLength(8);
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
  expect(text).toContain(
    'Everything is as it was sealed.\nSeal 1 of 1, 2026-03-02T10:02:00.000Z: 3 items and 3 events, ',
  );
  expect(pdf).not.toContain('cannot be shown');
});

test('a long case has numbered pages, and every line of it', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `file-${index}.pdf`);
  const pdf = await pdfText(unzipSync(await pack({ files: names }))['summary.pdf']);
  const pages = Number(/· 1 of (\d+)/.exec(pdf)?.[1]);
  expect(pages).toBeGreaterThan(2);
  expect(pdf).toContain(`Case 4f7k2m9p3q8r · ${pages} of ${pages}`);
  expect(pdf).not.toContain(`· ${pages + 1} of`);
  for (const name of names) expect(pdf).toContain(`${name}: added by a person`);
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

test('an item that is missing is named in the summary', async () => {
  const files = unzipSync(await pack({ lost: 'snapshots/1' }));
  const text = strFromU8(files['summary.txt'] ?? new Uint8Array());
  expect(text).toContain('MISSING (evidence/003-listing-LAMP-1-before.json): LAMP-1 before we acted');
  expect(text).toMatch(/Not as sealed or recorded: 1\nlisting-LAMP-1-before\.json .* is missing/);
  expect(Object.keys(files)).not.toContain('evidence/003-listing-LAMP-1-before.json');
});

test('a case of which nothing is sealed yet has a pack that says so', async () => {
  const files = unzipSync(await (await keptCase()).pack());
  expect(strFromU8(files['summary.txt'] ?? new Uint8Array())).toContain(
    'Nothing is sealed yet.\nNot sealed yet: ',
  );
  expect(Object.keys(files)).toContain('evidence/001-mail-1-received-2026-03-02.eml');
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
  const paths = Object.keys(unzipSync(await pack({ files: names }))).filter((path) =>
    path.startsWith('evidence/'),
  );
  expect(paths.slice(3)).toEqual([
    'evidence/004-etc_passwd',
    'evidence/005-C_windows_x.exe',
    'evidence/006-file',
    'evidence/007-file',
    'evidence/008-a_b',
    'evidence/009-发票.pdf',
    'evidence/010-same.txt',
    'evidence/011-same.txt',
    'evidence/012-gpj.exe',
  ]);
});

test('no text breaks the PDF', async () => {
  await fc.assert(
    fc.asyncProperty(anyText(300), async (title) => {
      const files = unzipSync(await pack({ title }));
      expect(strFromU8((files['summary.pdf'] ?? new Uint8Array()).slice(0, 5))).toBe('%PDF-');
    }),
    { numRuns: 8 },
  );
});

test('no cell of a CSV is a formula, and every cell can be read back', () => {
  const readBack = (cell: string) =>
    /^[+-]?\d+(\.\d+)?$/.test(cell) ? cell : cell.replace(/(^|[;\t\r\n])(?= {0,8}[=+\-@＝＋－＠])/g, "$1'");
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

test('no cell of a CSV becomes a formula where semicolons or line breaks begin one', () => {
  const cells = ["flask;=cmd|' /C calc'!A0;", 'flask, "steel";\t@x', 'a\n=x\r\n+y', '＝x', 'a;b; - c'];
  const asOpened = toCsv([cells]).split(/[;,\t\r\n]/);
  expect(asOpened.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
});
