import { describe, expect, test } from 'vitest';
import { settleMail } from '../../../shared/case/records/mail-results.ts';
import { findingKey } from '../../../shared/case/records/signatures.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { buildMail } from '../mail/build-mail.ts';
import { signedIn, testConsole, visitor } from './console.ts';
import { findingOf, ids, inHours, sampleStore, seedCase } from './sample-cases.ts';

const page = '<!doctype html><script>alert(1)</script>';
const hostile: { name: string; type: string; content: Buffer | string }[] = [
  { name: 'notice.pdf', type: 'application/pdf', content: '%PDF-1.7 the notice' },
  { name: 'invoice.pdf.exe', type: 'application/pdf', content: 'MZ a program' },
  { name: '../../etc/passwd', type: 'text/plain', content: 'root:x:0:0' },
  { name: 'photo.png', type: 'image/png', content: page },
  { name: 'order.html', type: 'text/html', content: `${page} ` },
  { name: 'mark.svg', type: 'image/svg+xml', content: '<svg onload="alert(1)"/>' },
  { name: 'annex\u202efdp.js', type: 'text/plain', content: 'WScript.Run("x")' },
  { name: 'a"; filename="b.exe', type: 'application/zip', content: 'PK\x03\x04 an archive' },
  { name: '投诉通知.docx', type: 'application/octet-stream', content: 'PK\x03\x04 a letter' },
];

const raw = buildMail({
  contentType: 'multipart/mixed; boundary=parts',
  body: [
    '--parts\r\nContent-Type: text/plain\r\n\r\nSee the files.',
    ...hostile.map(({ name, type, content }) =>
      [
        '--parts',
        `Content-Type: ${type}`,
        `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(content).toString('base64'),
      ].join('\r\n'),
    ),
    '--parts--\r\n',
  ].join('\r\n'),
});

/** A mail with files, in a case of one store and in the tray of another. */
const house = async () => {
  const where = testConsole();
  const { cases, mail, evidence } = where.services;
  const attachments = (await readMail(raw)).attachments.map(({ content: _, ...listed }) => listed);
  const elsewhere = { name: 'inside.pdf', declaredType: '', realType: 'application/pdf', size: 3 };
  const finding = findingOf(
    'See the files.',
    {},
    {
      attachments: [
        ...attachments,
        { ...elsewhere, sha256: 'a'.repeat(64) },
        { ...elsewhere, name: 'large.pdf', size: 5_000_000, sha256: 'b'.repeat(64) },
      ],
    },
  );
  await seedCase(where.services, { id: ids.ask, finding });
  await mail.put(`mail/${ids.ask}`, raw);
  await mail.put('mail/tray', raw);
  await evidence.put(findingKey('mail/tray.0'), JSON.stringify(finding));
  await settleMail(cases, {
    mail: 'mail/tray',
    result: 'quarantined',
    reason: 'nothing proves who sent it',
    storeId: sampleStore.id,
    caseIds: [],
    from: [],
    subject: 'Files',
    receivedAt: inHours(1).toISOString(),
    settledAt: inHours(1).toISOString(),
  });
  const ways = [
    { page: `/cases/${ids.ask}`, to: (sha256: string) => `/cases/${ids.ask}/mail/0/attached/${sha256}` },
    {
      page: '/mail/read?mail=mail%2Ftray',
      to: (sha256: string) => `/mail/attached?mail=mail%2Ftray&sha256=${sha256}`,
    },
  ];
  return { where, attachments, ways };
};

describe('a file of a mail', () => {
  test('is saved as it came, with its real type and a name that no click runs', async () => {
    const { where, attachments, ways } = await house();
    const viewer = await signedIn(where, 'viewer');
    const saved: (string | null)[][] = [];
    for (const { page: from, to } of ways) {
      const shown = (await viewer.text(from)).replaceAll('&amp;', '&');
      for (const [index, { sha256 }] of attachments.entries()) {
        expect(shown).toContain(`href="${to(sha256)}"`);
        const answer = await viewer.request(to(sha256));
        const { headers } = answer;
        expect(answer.status).toBe(200);
        expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(hostile[index]?.content ?? ''));
        expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('cache-control')).toBe('no-store');
        saved.push([headers.get('content-type'), headers.get('content-disposition')]);
      }
    }
    const expected = [
      ['application/pdf', 'notice.pdf'],
      ['application/x-msdownload', 'invoice.pdf.exe.bin'],
      ['text/plain', 'passwd.bin'],
      ['text/html', 'photo.png'],
      ['text/html', 'order.html.bin'],
      ['application/xml', 'mark.svg.bin'],
      ['text/plain', 'annexfdp.js.bin'],
      ['application/zip', 'a_ filename=b.exe.bin'],
      ['application/zip', '____.docx'],
    ].map(([type, name]) => [type, expect.stringContaining(`attachment; filename="${name}"; `)]);
    expect(saved).toEqual([...expected, ...expected]);
    expect(saved.at(-1)?.[1]).toContain(`filename*=UTF-8''${encodeURIComponent('投诉通知.docx')}`);
  });

  test('that cannot be had alone is told of in words, in both languages', async () => {
    const { where, ways } = await house();
    const viewer = await signedIn(where, 'viewer');
    for (const { page: from, to } of ways) {
      const shown = (await viewer.text(from)).replaceAll('&amp;', '&');
      expect(shown).toContain(`href="${to('a'.repeat(64))}"`);
      expect(shown).not.toContain(to('b'.repeat(64)));
      for (const hash of ['a', 'b'].map((letter) => letter.repeat(64))) {
        const answer = await viewer.request(to(hash));
        expect(answer.status).toBe(404);
        expect(answer.headers.get('content-disposition')).toBeNull();
        expect(await answer.text()).toContain('Save the mail instead.');
        const inChinese = await viewer.text(`${to(hash)}${to(hash).includes('?') ? '&' : '?'}lang=zh`);
        expect(inChinese).toContain('请改为保存整封邮件');
        await viewer.text('/mail?lang=en');
      }
    }
  });

  test('is had by nobody who may not see its mail, and under no other name than that it was listed by', async () => {
    const { where, attachments, ways } = await house();
    const stranger = await signedIn(where, 'admin', 'ann@other.example', ['other']);
    const viewer = await signedIn(where, 'viewer');
    const { sha256 = '' } = attachments[0] ?? {};
    for (const { to } of ways) {
      expect((await stranger.request(to(sha256))).status).toBe(404);
      expect((await visitor(where).request(to(sha256))).headers.get('location')).toMatch(/^\/sign-in/);
      for (const other of ['', 'f'.repeat(64), '..%2F..', `${sha256}0`])
        expect((await viewer.request(to(other))).status).toBe(404);
    }
  });

  test('leaves the mail as it is', async () => {
    const { where, attachments, ways } = await house();
    const before = [...where.services.mail.objects, ...where.services.evidence.objects];
    const viewer = await signedIn(where, 'viewer');
    const { writes } = where.services.cases;
    for (const { to } of ways) await viewer.request(to(attachments[0]?.sha256 ?? ''));
    expect([...where.services.mail.objects, ...where.services.evidence.objects]).toEqual(before);
    expect(where.services.cases.writes).toBe(writes);
  });
});
