import { bytesOf, newDocument, write } from './pdf-document.ts';
import { type FontList, fontsFor, type ReadFont } from './pdf-fonts.ts';
import { pdfLine } from './pdf-line.ts';
import type { Chapter } from './summary.ts';

/** The marks of a reason that holds or does not, as words: no font has both. */
const marksAsWords = (line: string): string => line.replaceAll('✓', '[yes]').replaceAll('✗', '[no]');

/** What the drawing itself says. */
const words = {
  en: {
    lang: 'en',
    lost: (lost: number) =>
      `${lost} characters of this text (Arabic, for example) cannot be shown in this PDF's fonts and stand as “?” here. The whole text is in summary.txt, attached to this PDF and beside it in the pack.`,
    cut: (cut: number) => `${cut} lines are cut at “…” here and whole in summary.txt.`,
    page: (page: number, of: number) => `${page} of ${of}`,
  },
  zh: {
    lang: 'zh-Hans',
    lost: (lost: number) =>
      `本文有 ${lost} 个字符（例如阿拉伯文）无法用本 PDF 的字体显示，以“?”代替。完整文字见本 PDF 所附的 summary.txt。`,
    cut: (cut: number) => `有 ${cut} 行在“…”处截断，完整内容见所附的 summary.txt。`,
    page: (page: number, of: number) => `第 ${page} 页，共 ${of} 页`,
  },
} as const;

/** Writes `Case … · 1 of 3` at the foot of every page; only then is it known how many there are. */
const numberPages = (
  document: PDFKit.PDFDocument,
  titled: (page: number, of: number) => string,
  fonts: FontList,
): void => {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    const { height, margins } = document.page;
    // Below the bottom margin pdfkit would begin a new page.
    margins.bottom = 0;
    document.x = margins.left;
    document.y = height - 36;
    write(document, pdfLine(titled(page + 1, count), fonts), 8, { lineBreak: false });
  }
};

/** What a summary's PDF is drawn from. */
export interface SummaryPdf {
  chapters: readonly Chapter[];
  /** attached as it is: every character, whatever the fonts have */
  text: string;
  date: Date;
  language: keyof typeof words;
}

/**
 * The chapters as a PDF, with the whole text attached to it. Characters beyond the fonts are marked and counted on
 * the first page, never dropped in silence. The same chapters and date give the same bytes.
 */
export const summaryPdf = async (
  { chapters, text, date, language }: SummaryPdf,
  read: ReadFont,
): Promise<Uint8Array> => {
  const { lang, lost: lostNotice, cut: cutNotice, page: pageOf } = words[language];
  const texts = chapters.map(({ title, lines }) => ({ title, lines: lines.map(marksAsWords) }));
  const allText = texts.flatMap(({ title, lines }) => [title, ...lines]).join('');
  const { body, headings } = await fontsFor(allText, read);
  const pages = texts.map(({ title, lines }) => ({
    heading: pdfLine(title, headings),
    lines: lines.map((line) => pdfLine(line, body)),
  }));
  const all = pages.flatMap(({ heading, lines }) => [heading, ...lines]);
  const lost = all.reduce((sum, line) => sum + line.lost, 0);
  const cut = all.filter((line) => line.cut).length;

  const title = chapters[0]?.title ?? 'Case';
  const document = newDocument(title, lang, date, [...headings, ...body]);
  document.file(Buffer.from(text), {
    name: 'summary.txt',
    type: 'text/plain',
    description: 'The whole text of this summary, UTF-8',
    creationDate: date,
    modifiedDate: date,
  });
  for (const notice of [...(lost > 0 ? [lostNotice(lost)] : []), ...(cut > 0 ? [cutNotice(cut)] : [])]) {
    write(document, pdfLine(notice, headings), 10);
    document.moveDown();
  }
  for (const { heading, lines } of pages) {
    write(document, heading, 13);
    document.moveDown(0.3);
    for (const line of lines) write(document, line, 9, { paragraphGap: 2 });
    document.moveDown();
  }
  numberPages(document, (page, of) => `${title} · ${pageOf(page, of)}`, body);
  return bytesOf(document);
};
