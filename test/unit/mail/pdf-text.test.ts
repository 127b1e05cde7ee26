import { deflateSync } from 'node:zlib';
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

/** So many bytes of the same words. */
const again = (repeated: string, length: number, head = ''): Buffer =>
  Buffer.concat([Buffer.from(head), Buffer.alloc(length, repeated, 'latin1')]);

const words = 'BT /F 12 Tf 10 10 Td (Cease and desist) Tj ET\n';

/** A PDF whose only page is this packed stream, and whose only picture, if any, is the other. */
const onePage = (page: Buffer, picture?: Buffer): Buffer => {
  const object = (number: number, entries: string, stream?: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`${number} 0 obj\n<<${entries}${stream ? `/Length ${stream.length}` : ''}>>\n`),
      ...(stream ? [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')] : []),
      Buffer.from('endobj\n'),
    ]);
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    object(1, '/Type/Catalog/Pages 2 0 R'),
    object(2, '/Type/Pages/Kids[3 0 R]/Count 1'),
    object(3, '/Type/Page/Parent 2 0 R/MediaBox[0 0 999 999]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>'),
    object(4, '/Filter/FlateDecode', page),
    object(5, '/Type/Font/Subtype/Type1/BaseFont/Helvetica'),
    ...(picture
      ? [object(6, '/Type/XObject/Subtype/Image/Width 9/Height 9/Filter/FlateDecode', picture)]
      : []),
    Buffer.from('trailer\n<</Root 1 0 R>>\n'),
  ]);
};

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

  it('is read to its bound where a page repeats itself without end', async () => {
    const { text, anomalies } = await readPdfText(
      onePage(deflateSync(again(`${words}T* (again) Tj\n`, 4e6))),
    );
    expect(text.slice(0, 16)).toBe('Cease and desist');
    expect(text.length).toBeLessThanOrEqual(200_000);
    expect(anomalies).toMatchObject([{ code: 'pdf-cut' }]);
  });

  it('is left unread where it unpacks without measure', async () => {
    const bomb = deflateSync(again(`${words}${' '.repeat(4_000)}`, 70e6));
    const damaged = Buffer.concat([bomb.subarray(0, -200), Buffer.alloc(200, 0xff)]);
    const unread = {
      text: '',
      anomalies: [{ code: 'pdf-unread', detail: 'A PDF unpacks to more than is read' }],
    };
    expect(await readPdfText(onePage(bomb))).toEqual(unread);
    expect(await readPdfText(onePage(damaged))).toEqual(unread);
    expect(await readPdfText(again('stream\nx\x9cendstream\n', 2e6, '%PDF-1.4\n'))).toEqual(unread);
  });

  it('is read beside a picture, which is not unpacked', async () => {
    const picture = deflateSync(Buffer.alloc(70e6));
    const { text } = await readPdfText(onePage(deflateSync(Buffer.from(words)), picture));
    expect(text).toBe('Cease and desist');
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
