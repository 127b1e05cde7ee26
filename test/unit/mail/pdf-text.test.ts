import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../../shared/mail/pdf-text.ts';

const makePdf = (pages: string[], options: { userPassword?: string } = {}): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ autoFirstPage: false, ...options });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    for (const page of pages) document.addPage().text(page);
    document.end();
  });

describe('the text of a PDF', () => {
  it('is read line by line', async () => {
    const { text, anomalies } = await readPdfText(
      await makePdf(['TEMPORARY RESTRAINING ORDER\nCase No. 1:25-cv-01234', 'ASIN B0TESTASIN']),
    );
    expect(text).toMatch(/RESTRAINING ORDER\nCase No\. 1:25-cv-01234\n+ASIN B0TESTASIN/);
    expect(anomalies).toEqual([]);
  });

  it('is read in part where it is long', async () => {
    const { text, anomalies } = await readPdfText(
      await makePdf(Array.from({ length: 60 }, (_, page) => `page ${page + 1}.`)),
    );
    expect(text).toContain('page 40.');
    expect(text).not.toContain('page 41.');
    expect(anomalies).toMatchObject([{ code: 'pdf-cut' }]);
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ['without text', () => makePdf([''])],
    ['with a password', () => makePdf(['secret'], { userPassword: 'x' })],
    ['that is damaged', async () => (await makePdf(['hello'])).slice(0, 400)],
    ['that is none', async () => Buffer.from('%PDF-1.7 nothing more')],
  ])('is empty, with the reason, for one %s', async (_, make) => {
    expect(await readPdfText(await make())).toMatchObject({ text: '', anomalies: [{ code: 'pdf-unread' }] });
  });
});
