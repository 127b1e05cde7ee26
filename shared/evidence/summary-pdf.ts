import { bytesOf, newDocument, write } from './pdf-document.ts';
import { type FontList, fontsFor, type ReadFont } from './pdf-fonts.ts';
import { pdfLine } from './pdf-line.ts';
import type { Chapter } from './summary.ts';

/** The marks of a reason that holds or does not, as words: no font has both. */
const marksAsWords = (line: string): string => line.replaceAll('✓', '[yes]').replaceAll('✗', '[no]');

const lostNotice = (lost: number): string =>
  `${lost} characters of this text (Arabic, for example) cannot be shown in this PDF's fonts and stand as “?” here. The whole text is in summary.txt, attached to this PDF and beside it in the pack.`;

const cutNotice = (cut: number): string => `${cut} lines are cut at “…” here and whole in summary.txt.`;

/** Writes `Case … · 1 of 3` at the foot of every page; only then is it known how many there are. */
const numberPages = (document: PDFKit.PDFDocument, title: string, fonts: FontList): void => {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    const { height, margins } = document.page;
    // Below the bottom margin pdfkit would begin a new page.
    margins.bottom = 0;
    document.x = margins.left;
    document.y = height - 36;
    write(document, pdfLine(`${title} · ${page + 1} of ${count}`, fonts), 8, { lineBreak: false });
  }
};

/**
 * The chapters as a PDF, with the whole text attached to it. Characters beyond the fonts are marked and counted on
 * the first page, never dropped in silence. The same chapters and date give the same bytes.
 */
export const summaryPdf = async (
  chapters: readonly Chapter[],
  wholeText: string,
  date: Date,
  read: ReadFont,
): Promise<Uint8Array> => {
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
  const document = newDocument(title, date, [...headings, ...body]);
  document.file(Buffer.from(wholeText), {
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
  numberPages(document, title, body);
  return bytesOf(document);
};
