import type { PDFPageProxy } from 'unpdf/pdfjs';
import { messageOf } from '../platform/errors.ts';
import type { Anomaly } from './mail.ts';
import { emptyPictures } from './pdf-streams.ts';

/** Pages of a PDF that are read; of a longer one the rest is said to be unread. */
const mostPages = 40;
/** Bytes of a PDF that is read at all. */
const mostBytes = 15 * 1024 * 1024;
/** Characters that are taken from it. */
const mostCharacters = 200_000;
/** How long its pages may take: the mail that brings it has other parts. */
const mostMilliseconds = 2_000;

const unread = (detail: string) => ({ text: '', anomalies: [{ code: 'pdf-unread', detail }] });

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

const wordsOf = ({ items }: TextContent): string =>
  items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');

/**
 * The text of a PDF; empty, with the reason, for what is too large, encrypted, damaged or holds no text (a scan).
 * The PDF reader is loaded only when the first PDF comes.
 */
export const readPdfText = async (bytes: Uint8Array): Promise<{ text: string; anomalies: Anomaly[] }> => {
  if (bytes.byteLength > mostBytes) return unread('A PDF is too large to be read');
  // the reader takes it over
  const data = new Uint8Array(bytes);
  if (emptyPictures(Buffer.from(data.buffer)) === 'too-much')
    return unread('A PDF unpacks to more than is read');
  // unpdf's own way of opening one looks first for files of pdfjs-dist, which is not installed
  const { getResolvedPDFJS } = await import('unpdf');
  const { getDocument } = await getResolvedPDFJS();
  const opening = getDocument({ data, useSystemFonts: true, verbosity: 0 });
  const until = performance.now() + mostMilliseconds;
  const isLate = () => performance.now() >= until;
  try {
    const pdf = await opening.promise;
    let read = '';
    let number = 0;
    while (number < Math.min(pdf.numPages, mostPages) && read.length < mostCharacters && !isLate()) {
      const pieces = (await pdf.getPage(++number)).streamTextContent().getReader();
      for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
        read += wordsOf(piece.value);
        if (read.length >= mostCharacters || isLate()) await pieces.cancel(new Error('enough'));
      }
      read += '\n';
    }
    const text = read.slice(0, mostCharacters).trim();
    if (text === '')
      return unread(isLate() ? 'A PDF takes too long to be read' : 'A PDF holds no text: a scan, perhaps');
    const cut = pdf.numPages > number || read.length > mostCharacters || isLate();
    const anomalies = cut
      ? [{ code: 'pdf-cut', detail: `A PDF of ${pdf.numPages} pages was read in part` }]
      : [];
    return { text, anomalies };
  } catch (error) {
    return unread(`A PDF could not be read: ${messageOf(error)}`);
  } finally {
    await opening.destroy();
  }
};
