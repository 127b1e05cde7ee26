import type { Anomaly } from './mail.ts';

/** Pages of a PDF that are read; of a longer one the rest is said to be unread. */
const mostPages = 40;
/** Bytes of a PDF that is read at all. */
const mostBytes = 15 * 1024 * 1024;
/** Characters that are taken from it. */
const mostCharacters = 200_000;

const unread = (detail: string) => ({ text: '', anomalies: [{ code: 'pdf-unread', detail }] });

/**
 * The text of a PDF; empty, with the reason, for what is too large, encrypted, damaged or holds no text (a scan).
 * The PDF reader is loaded only when the first PDF comes.
 */
export const readPdfText = async (bytes: Uint8Array): Promise<{ text: string; anomalies: Anomaly[] }> => {
  if (bytes.byteLength > mostBytes) return unread('A PDF is too large to be read');
  // unpdf's own way of opening one looks first for files of pdfjs-dist, which is not installed
  const { getResolvedPDFJS } = await import('unpdf');
  try {
    const { getDocument } = await getResolvedPDFJS();
    const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
      .promise;
    try {
      const pages: string[] = [];
      let length = 0;
      for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && length < mostCharacters; number++) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        const page = items
          .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
          .join('');
        pages.push(page);
        length += page.length;
      }
      const text = pages.join('\n').slice(0, mostCharacters).trim();
      if (text === '') return unread('A PDF holds no text: a scan, perhaps');
      const cut = pdf.numPages > pages.length || length > mostCharacters;
      const anomalies = cut
        ? [{ code: 'pdf-cut', detail: `A PDF of ${pdf.numPages} pages was read in part` }]
        : [];
      return { text, anomalies };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    return unread(`A PDF could not be read: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
};
