import { bytesOf, newDocument } from './pdf-document.ts';
import type { Chapter } from './summary.ts';

/** What the PDF readers' own fonts can show: Windows-1252. */
const shown =
  /^[\n\x20-\x7e\u00a0-\u00ff\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]$/;
const marks: Readonly<Record<string, string>> = { '✓': '[yes]', '✗': '[no]' };

const latin = (text: string): { text: string; lost: number } => {
  let lost = 0;
  const kept = Array.from(text, (character) => {
    if (shown.test(character)) return character;
    const mark = marks[character];
    if (mark === undefined) lost++;
    return mark ?? '?';
  });
  return { text: kept.join(''), lost };
};

const notice = (lost: number): string =>
  `${lost} characters of this text (Chinese, for example) cannot be shown in this PDF's font and stand as “?” here. The whole text is in summary.txt, attached to this PDF and beside it in the pack.`;

/** A line is cut for the page only; an evidence line longer than this is read in summary.txt. */
const longest = 4000;

/** Writes `Case … · 1 of 3` at the foot of every page; only then is it known how many there are. */
const numberPages = (document: PDFKit.PDFDocument, title: string): void => {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    const { height, margins } = document.page;
    // Below the bottom margin pdfkit would begin a new page.
    margins.bottom = 0;
    document
      .font('Helvetica')
      .fontSize(8)
      .text(`${title} · ${page + 1} of ${count}`, margins.left, height - 36, { lineBreak: false });
  }
};

/**
 * The chapters as a PDF, with the whole text attached to it. Characters beyond its font are marked and counted on
 * the first page, never dropped in silence. The same chapters and date give the same bytes.
 */
export const summaryPdf = async (
  chapters: readonly Chapter[],
  wholeText: string,
  date: Date,
): Promise<Uint8Array> => {
  let lost = 0;
  let cut = 0;
  const printable = (text: string): string => {
    const result = latin(text.length > longest ? `${text.slice(0, longest)} …` : text);
    if (text.length > longest) cut++;
    lost += result.lost;
    return result.text;
  };
  const pages = chapters.map(({ title, lines }) => ({
    title: printable(title),
    lines: lines.map(printable),
  }));

  const title = pages[0]?.title ?? 'Case';
  const document = newDocument(title, date);
  document.file(Buffer.from(wholeText), {
    name: 'summary.txt',
    type: 'text/plain',
    description: 'The whole text of this summary, UTF-8',
    creationDate: date,
    modifiedDate: date,
  });
  if (lost > 0) document.font('Helvetica-Bold').fontSize(10).text(notice(lost)).moveDown();
  if (cut > 0)
    document
      .font('Helvetica-Bold')
      .fontSize(10)
      .text(`${cut} lines are cut at “…” here and whole in summary.txt.`)
      .moveDown();
  for (const { title: heading, lines } of pages) {
    document.font('Helvetica-Bold').fontSize(13).text(heading).moveDown(0.3);
    document.font('Helvetica').fontSize(9);
    for (const line of lines) document.text(line, { paragraphGap: 2 });
    document.moveDown();
  }
  numberPages(document, title);
  return bytesOf(document);
};
