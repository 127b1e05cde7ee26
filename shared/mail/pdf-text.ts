import type { Anomaly } from './mail.ts';

/** Pages of a PDF that are read; a longer one is kept whole as an attachment. */
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
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    if (pdf.numPages > mostPages) return unread(`A PDF of ${pdf.numPages} pages was not read`);
    const { text } = await extractText(pdf, { mergePages: false });
    const whole = text.join('\n').slice(0, mostCharacters).trim();
    return whole === '' ? unread('A PDF holds no text: a scan, perhaps') : { text: whole, anomalies: [] };
  } catch (error) {
    return unread(`A PDF could not be read: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
};
