import * as pdfkit from 'pdfkit';
import helvetica from 'pdfkit/standard-fonts/Helvetica';
import helveticaBold from 'pdfkit/standard-fonts/HelveticaBold';

/**
 * pdfkit's build for Node finds its fonts on disk, which a bundle has not; its other build, to which a bundle is
 * pointed, is told them here. Only Helvetica is used.
 */
const registerFonts = (): void => {
  const register: unknown = Object.entries(pdfkit).find(([name]) => name === 'registerStdFonts')?.[1];
  if (typeof register === 'function') register(helvetica, helveticaBold);
};

/** An A4 document whose bytes depend on its content and `date` alone. */
export const newDocument = (title: string, date: Date): PDFKit.PDFDocument => {
  registerFonts();
  return new pdfkit.default({
    size: 'A4',
    margin: 56,
    bufferPages: true,
    lang: 'en',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, CreationDate: date, ModDate: date },
  });
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
