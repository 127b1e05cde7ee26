import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { drawSummary, readFont } from '../../../infra/local/draw-summary.ts';
import { fontsFor } from '../../../shared/evidence/pdf-fonts.ts';
import { readPdfText } from '../../../shared/mail/pdf-text.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';

const pdfOf = (...lines: string[]): Promise<Uint8Array> =>
  drawSummary([{ title: 'Case 1', lines }], lines.join('\n'), new Date('2026-03-02T09:00:00.000Z'));

const textOf = async (...lines: string[]): Promise<string> => (await readPdfText(await pdfOf(...lines))).text;

test.each([
  ['Chinese', '商标侵权投诉：台灯，黑色（编号 12345）'],
  ['Chinese as in Taiwan', '侵害商標權通知：檯燈，黑色'],
  ['Japanese', '商標権侵害のお知らせ：デスクランプ、ｸﾛ'],
  ['Polish', 'Zażółć gęślą jaźń, Łódź'],
  ['Turkish', 'Işıklı masa lambası, İĞÜŞÖÇ ığüşöç'],
  ['Czech', 'Žluťoučký kůň úpěl ďábelské ódy'],
  ['Russian and Ukrainian', 'Нарушение прав: лампа, Їжак і ґанок'],
  ['Greek', 'Παραβίαση σήματος: φωτιστικό γραφείου ΆΈΉ'],
  ['Vietnamese', 'Vi phạm quyền sở hữu trí tuệ: đèn bàn'],
  ['several scripts in one line', 'Łukasz 台灯 Żółw さくら Ğ 黑色 Ж end'],
])('%s stands in the PDF as in the mail', async (_, words) => {
  const line = `Mail “${words}” from Brand <a@example.com>`;
  expect(await textOf(line)).toBe(`Case 1\n${line}\nCase 1 · 1 of 1`);
});

test('what no font has stands as “?” and is counted', async () => {
  const text = await textOf('مصباح 😀 台灯', '\ud800 lamp');
  expect(text).toMatch(/^7 characters of this text /);
  expect(text).toContain('????? ? 台灯\n? lamp');
});

test('the Chinese font is read and embedded only for a text that needs it', async () => {
  expect((await fontsFor('Żółw, Ж, Ω', readFont)).body).toHaveLength(1);
  expect((await fontsFor('台灯', readFont)).body).toHaveLength(2);
  const fontsIn = (pdf: Uint8Array) =>
    Buffer.from(pdf)
      .toString('latin1')
      .match(/NotoSans\w+/g);
  expect(fontsIn(await pdfOf('✓ lamp', '✗ Żółw'))).toBeNull();
  expect(fontsIn(await pdfOf('✓ lamp', '✗ 台灯'))).toContain('NotoSansHans');
});

test('a line of two fonts is not torn at the end of a page', async () => {
  // every page has one line more than the page before it that ends in Chinese
  const lines = Array.from({ length: 700 }, (_, index) =>
    index % 50 < index / 50 ? `first ${index} 台灯` : `first ${index} 台灯 last`,
  );
  const { text: pages } = await extractText(await getDocumentProxy(Uint8Array.from(await pdfOf(...lines))));
  expect(pages.length).toBeGreaterThan(10);
  const found = pages.flatMap((page) => page.split('\n').filter((line) => !line.startsWith('Case 1')));
  expect(found).toEqual(lines);
});

test('the same lines give the same bytes, whatever was written in between', async () => {
  const first = sha256(await pdfOf('台灯 Żółw'));
  await pdfOf('Ğ 黑色');
  expect(sha256(await pdfOf('台灯 Żółw'))).toBe(first);
});

test('a word of thousands of letters is whole; a line of thousands of letters and fonts is cut, which is said', async () => {
  const word = Array.from({ length: 3_900 }, (_, index) => String.fromCharCode(97 + ((index * 7) % 26))).join(
    '',
  );
  const text = await textOf(word);
  expect(text.replaceAll('\n', '')).toContain(word);
  expect(text).not.toContain('…');
  for (const line of ['台'.repeat(4_001), 'Ł台'.repeat(1_000)]) {
    const cut = await textOf(line, 'the next line');
    expect(cut).toMatch(/^1 lines are cut at “…” here/);
    expect(cut).toContain(' …\nthe next line');
  }
});

test('no letters break the PDF', async () => {
  const unit = fc.constantFrom(...'A台か각क्िर\u0301\u3099\u00ad\u00a0 ⿰ﷺ😀', '\ud800');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit, maxLength: 100 }), { minLength: 1 }), async (lines) => {
      expect(Buffer.from(await pdfOf(...lines)).subarray(0, 5)).toEqual(Buffer.from('%PDF-'));
    }),
    { numRuns: 10 },
  );
});
