import PDFDocument from 'pdfkit';
import type { FontList } from './pdf-fonts.ts';
import type { PdfLine } from './pdf-line.ts';

/** An A4 document whose bytes depend on its content and `date` alone. */
export const newDocument = (
  title: string,
  lang: 'en' | 'zh-Hans',
  date: Date,
  fonts: FontList,
): PDFKit.PDFDocument => {
  const document = new PDFDocument({
    size: 'A4',
    margin: 56,
    bufferPages: true,
    lang,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, CreationDate: date, ModDate: date },
  });
  for (const { name, bytes } of fonts) document.registerFont(name, bytes);
  return document;
};

/** Writes a line, wrapped where the page ends; `size` in points. */
export const write = (
  document: PDFKit.PDFDocument,
  { runs }: PdfLine,
  size: number,
  options: PDFKit.Mixins.TextOptions = {},
): void => {
  document.fontSize(size);
  // One height and one baseline for all fonts: a line of several would else be uneven, or torn at a page's end.
  document.currentLineHeight = () => size * 1.4;
  for (const [index, { font, text }] of runs.entries())
    document.font(font.name).text(text, { ...options, baseline: -size, continued: index < runs.length - 1 });
};

/** Ends a document; its bytes. */
export const bytesOf = (document: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
