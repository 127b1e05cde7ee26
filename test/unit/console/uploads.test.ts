import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { seeded } from './answering.ts';
import { url } from './console.ts';
import { ids } from './sample-cases.ts';

describe('evidence', () => {
  const upload = async (name: string, content: Uint8Array<ArrayBuffer> | string) => {
    const where = await seeded();
    const page = await where.approver.text(`/cases/${ids.strap}`);
    const body = new FormData();
    body.set('_token', /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? '');
    body.set('note', 'invoice of May');
    body.set('file', new File([content], name));
    const answer = await where.approver.request(`/cases/${ids.strap}/evidence`, {
      method: 'POST',
      body,
      headers: { origin: url },
    });
    return {
      where,
      status: answer.status,
      page: await answer.text(),
      files: (await where.at(ids.strap)).files,
    };
  };

  test('is stored with its hash and can be saved again', async () => {
    const { where, status, files } = await upload('../Invoice 5.pdf', '%PDF-1.7 …');
    expect(status).toBe(303);
    expect(files).toMatchObject([
      {
        name: 'Invoice 5.pdf',
        contentType: 'application/pdf',
        sha256: sha256('%PDF-1.7 …'),
        note: 'invoice of May',
      },
    ]);
    const saved = await where.approver.request(`/cases/${ids.strap}/files/0`);
    expect(await saved.text()).toBe('%PDF-1.7 …');
    expect(saved.headers.get('content-disposition')).toContain('Invoice 5.pdf');
  });

  test.each([
    ['page.html', '<html>'],
    ['invoice.pdf', 'MZ not a PDF'],
    ['notes.txt', new Uint8Array([0xff, 0xfe, 0, 1])],
    ['empty.txt', ''],
    ['noending', 'text'],
    ['invoice.constructor', 'text'],
    ['big.txt', 'x'.repeat(4 * 1024 * 1024 + 1)],
  ])('%s is refused with the reason', async (name, content) => {
    const { status, page, files } = await upload(name, content);
    expect(status).toBe(409);
    expect(page).toContain('Not done.');
    expect(files).toEqual([]);
  });

  test.each([
    ['label.gif', Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61), 'image/gif'],
    ['scan.tif', Uint8Array.of(0x49, 0x49, 0x2a, 0), 'image/tiff'],
    ['scan.TIFF', Uint8Array.of(0x4d, 0x4d, 0, 0x2a), 'image/tiff'],
  ])('takes %s, which Amazon takes too', async (name, content, contentType) => {
    expect((await upload(name, content)).files).toMatchObject([{ name, contentType }]);
  });

  test('beyond any limit is cut off before it is read', async () => {
    const { status } = await upload('big.txt', 'x'.repeat(5 * 1024 * 1024));
    expect(status).toBe(413);
  });
});
