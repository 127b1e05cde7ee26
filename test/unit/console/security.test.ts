import { describe, expect, test } from 'vitest';
import type { Role } from '../../../functions/console/session/role.ts';
import { asAttachment, safeFileName } from '../../../functions/console/views/file-name.ts';
import { history, loadCase } from '../../../shared/case/records/case-store.ts';
import { signedIn, testConsole, url, visitor } from './console.ts';
import {
  asked,
  draftOf,
  findingOf,
  ids,
  offer,
  prepared,
  sampleStore,
  seedCase,
  seedSamples,
} from './sample-cases.ts';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=alert(1)>">',
  '{{constructor.constructor("alert(1)")()}}',
  '<style>@import "https://evil.example/x.css"</style>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];

/** Elements and handlers that no page of the console has by itself. */
const danger =
  /<(?:script(?! src="" defer)|img|iframe|object|embed|style|math|mglyph|base)|\son\w+=|javascript:[^"]*"\s*>/i;

/** What is left of a page when the text between its tags, which cannot act, is taken out. */
const tagsOf = (page: string) => [...page.matchAll(/<[a-z/!][^<>]*>/gi)].map(([tag]) => tag).join('\n');

describe('what a mail says is only ever text', () => {
  test.each(attacks)('%s', async (attack) => {
    const where = testConsole();
    await seedSamples(where.services);
    const id = 'attack000001'.replace(/[ilou]/g, 'x');
    const finding = findingOf(
      `before ${attack} after`,
      {
        complaintIds: [attack],
        dockets: [attack],
        complainants: [{ name: attack, email: attack, role: 'principal' }],
        deadlines: [{ what: attack, due: '2026-12-01T00:00:00.000Z', text: attack }],
        listings: [{ platform: 'amazon', id: attack, idType: 'asin' }],
        wouldChange: [attack],
      },
      {
        subject: attack,
        from: [{ name: attack, address: attack }],
        hiddenText: attack,
        attachments: [{ name: attack, declaredType: attack, realType: attack, size: 1, sha256: attack }],
        verdict: { trust: 'unverified', reasons: [attack], anomalies: [{ code: attack, detail: attack }] },
        fields: { [attack]: attack },
        rules: { [attack]: attack },
      },
    );
    const draft = await draftOf(where.services.evidence, id, attack, {
      strategy: attack,
      to: [attack],
      missing: [attack],
    });
    await seedCase(where.services, {
      id,
      finding,
      review: attack,
      offers: [offer(attack, attack, attack)],
      events: [
        ...prepared,
        { type: 'failed', step: attack, error: attack, cause: attack },
        draft,
        { type: 'noted', text: attack },
        asked('approve', 'approve-1'),
      ],
    });
    const admin = await signedIn(where, 'admin');
    for (const path of [`/cases/${id}`, '/queue/needs-you', `/search?q=${encodeURIComponent(attack)}`]) {
      const page = await admin.text(path);
      expect(page).not.toContain(attack.includes('<') ? attack : '<nothing>');
      expect(tagsOf(page.replaceAll(/"[^"]*"/g, '""'))).not.toMatch(danger);
    }
  });

  test('no address of a mail becomes a link', async () => {
    const where = testConsole();
    const finding = findingOf('click https://evil.example/now', { complaintIds: ['https://evil.example/'] });
    await seedCase(where.services, {
      id: ids.ask,
      finding,
      offers: [offer('a', 'https://evil.example/', 'https://evil.example/')],
    });
    const page = await (await signedIn(where, 'viewer')).text(`/cases/${ids.ask}`);
    expect(
      [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)]
        .map(([, to]) => to)
        .filter((to) => to?.includes('evil')),
    ).toEqual([]);
  });
});

describe('every answer', () => {
  test('allows nothing but the console’s own files', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const admin = await signedIn(where, 'admin');
    for (const path of ['/queue/needs-you', `/cases/${ids.strap}`, '/sign-in', '/nothing']) {
      const { headers } = await admin.request(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    const page = await admin.text(`/cases/${ids.strap}`);
    expect(page).not.toMatch(/\sstyle=|\son\w+=|<script(?! src="\/assets\/)/);
  });

  test('saves stored files and never shows them', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const admin = await signedIn(where, 'admin');
    for (const path of [
      `/cases/${ids.strap}/mail/0`,
      `/cases/${ids.strap}/manifest`,
      '/mail/raw?mail=mail%2Fnews',
    ]) {
      const { headers, status } = await admin.request(path);
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.\- ]+"/);
      expect(headers.get('content-type')).toBe('application/octet-stream');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect((await admin.request('/mail/raw?mail=snapshots/x')).status).toBe(404);
    expect((await admin.request(`/cases/${ids.strap}/mail/7`)).status).toBe(404);
  });

  test('names files so that no system minds them', () => {
    expect(safeFileName('../../etc/passwd')).toBe('passwd');
    expect(safeFileName('a\r\nSet-Cookie: x.pdf')).toBe('a__Set-Cookie_ x.pdf');
    expect(safeFileName('invoice\u202efdp.exe')).toBe('invoice_fdp.exe');
    expect(safeFileName('...')).toBe('file');
    expect(safeFileName(`${'长'.repeat(300)}.pdf`)).toHaveLength(120);
    for (const begin of ['', 'a'])
      expect(asAttachment(`${begin}${'🐊'.repeat(80)}.eml`)).toMatch(
        /^attachment; filename="\w+\.eml"; .*\.eml$/,
      );
    expect(asAttachment('发票"(1).pdf')).toBe(
      `attachment; filename="___(1).pdf"; filename*=UTF-8''%E5%8F%91%E7%A5%A8_%281%29.pdf`,
    );
  });
});

test.each(['//evil.example/x', '//[/x'])('an address like %s stays one of this console', async (path) => {
  const where = testConsole();
  const kept = await visitor(where).post(url + path, { note: 'typed' });
  expect(kept.status).toBe(401);
  expect(await kept.text()).toContain(`action="${path.slice(1)}"`);
  const somebody = await signedIn(where, 'viewer');
  const none = await somebody.request(url + path);
  expect(none.status).toBe(404);
  expect(await none.text()).toContain(`href="${path.slice(1)}?lang=zh"`);
});

describe('reading', () => {
  test('changes nothing, whatever is read', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const admin = await signedIn(where, 'admin');
    const { cases, evidence, workflow } = where.services;
    const before = [cases.writes, evidence.objects.size, workflow.told.length];
    const paths = [
      '/queue/closed',
      '/queue/closed/state',
      `/cases/${ids.strap}`,
      `/cases/${ids.strap}/state`,
      '/mail',
      '/stores',
      `/stores/${sampleStore.id}`,
      '/search?q=strap',
      `/stores/${sampleStore.id}/stop`,
      `/cases/${ids.strap}/answer?questionId=approve-2&question=approve&answer=approve`,
      `/cases/${ids.strap}/close`,
      '/mail/read?mail=mail/news',
      '/mail/read-again?mail=mail/news',
      '/mail/open-case?mail=mail/news',
      '/mail/dealt-with?mail=mail/broken',
      '/sign-out',
    ];
    for (const path of paths) for (const method of ['GET', 'HEAD']) await admin.request(path, { method });
    expect([cases.writes, evidence.objects.size, workflow.told.length]).toEqual(before);
  });
});

describe('a form', () => {
  const send = async (change: (body: URLSearchParams, headers: Headers) => void) => {
    const where = testConsole();
    await seedSamples(where.services);
    const agent = await signedIn(where, 'agent');
    const page = await agent.text(`/cases/${ids.strap}`);
    const body = new URLSearchParams({
      _token: /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? '',
      text: 'hello',
    });
    const headers = new Headers({ origin: url });
    change(body, headers);
    const answer = await agent.request(`/cases/${ids.strap}/notes`, { method: 'POST', body, headers });
    const noted = (await history(where.services.cases, ids.strap)).filter(
      ({ event }) => event.type === 'noted',
    );
    return { status: answer.status, noted: noted.length };
  };

  test('of the console itself is taken', async () => {
    expect(await send(() => undefined)).toEqual({ status: 303, noted: 1 });
  });
  test('without its token is not', async () => {
    expect(await send((body) => body.delete('_token'))).toEqual({ status: 403, noted: 0 });
  });
  test('with another session’s token is not', async () => {
    const other = testConsole();
    await seedSamples(other.services);
    const page = await (await signedIn(other, 'agent')).text(`/cases/${ids.strap}`);
    const token = /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(await send((body) => body.set('_token', token))).toEqual({ status: 403, noted: 0 });
  });
  test.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
    'that cannot be taken apart is not, whoever sends it: %s',
    async (type) => {
      const { app } = testConsole();
      const headers = { origin: url, 'content-type': type };
      for (const path of [`/cases/${ids.strap}/notes`, '/sign-in/link'])
        expect((await visitor({ app }).request(path, { method: 'POST', body: 'x', headers })).status).toBe(
          400,
        );
      expect(await send((_, own) => own.set('content-type', type))).toEqual({ status: 400, noted: 0 });
    },
  );
  test('from another site is not', async () => {
    expect(await send((_, headers) => headers.set('origin', 'https://evil.example'))).toEqual({
      status: 403,
      noted: 0,
    });
  });
});

describe('roles', () => {
  const answers: Record<string, [string, Record<string, string>, Role]> = {
    note: [`/cases/${ids.strap}/notes`, { text: 'seen' }, 'agent'],
    review: [
      `/cases/${ids.forged}/answer`,
      { questionId: 'review-1', question: 'review', answer: 'dismiss' },
      'agent',
    ],
    delist: [
      `/cases/${ids.ask}/answer`,
      { questionId: 'delist-1', question: 'delist', answer: 'delist' },
      'approver',
    ],
    submit: [
      `/cases/${ids.submit}/answer`,
      { questionId: 'submit-1', question: 'submit', answer: 'submitted', reference: 'R-1' },
      'agent',
    ],
    outcome: [
      `/cases/${ids.waiting}/answer`,
      { questionId: 'outcome-1-1', question: 'outcome', answer: 'rejected' },
      'agent',
    ],
    'outcome that relists': [
      `/cases/${ids.waiting}/answer`,
      {
        questionId: 'outcome-1-1',
        question: 'outcome',
        answer: 'accepted',
        cleared: 'amazon/LK-BAND-04',
      },
      'approver',
    ],
    undo: [`/cases/${ids.strap}/undo`, { marketplace: 'amazon', sku: 'LK-STRAP-01', why: 'x' }, 'approver'],
    'same risk': [`/cases/${ids.strap}/delist`, { offer: 'amazon/LK-STRAP-02' }, 'approver'],
    retry: [`/cases/${ids.stuck}/take-up`, { how: 'retry' }, 'agent'],
    skip: [`/cases/${ids.stuck}/take-up`, { how: 'skip' }, 'approver'],
    close: [`/cases/${ids.ask}/close`, { outcome: 'no-action', why: 'settled by telephone' }, 'approver'],
    'deal with a mail': ['/mail/dealt-with', { mail: 'mail/broken' }, 'agent'],
    stop: [`/stores/${sampleStore.id}/stop`, { why: 'x' }, 'admin'],
  };
  const roles: Role[] = ['viewer', 'agent', 'approver', 'admin'];
  const every = Object.entries(answers).flatMap(([name, [path, fields, needed]]) =>
    roles.map((role) => ({
      name,
      path,
      fields,
      role,
      allowed: roles.indexOf(role) >= roles.indexOf(needed),
    })),
  );

  test.each(every)('$role, $name: $allowed', async ({ path, fields, role, allowed }) => {
    const where = testConsole();
    await seedSamples(where.services);
    const somebody = await signedIn(where, role);
    const before = where.services.cases.writes;
    const answer = await somebody.post(path, fields, '/queue/needs-you');
    expect(answer.status).toBe(allowed ? 303 : 409);
    if (!allowed) {
      expect(where.services.cases.writes).toBe(before);
      expect(await answer.text()).toMatch(/takes the role/);
    }
  });

  test('an approval takes the role approver, writing a draft does not', async () => {
    for (const [role, answer, status] of [
      ['agent', 'approve', 409],
      ['agent', 'redraft', 303],
      ['approver', 'approve', 303],
    ] as const) {
      const where = testConsole();
      await seedSamples(where.services);
      const { drafts } = await loadCase(where.services.cases, ids.strap);
      const fields = {
        questionId: 'approve-2',
        question: 'approve',
        answer,
        sha256: drafts[1]?.sha256 ?? '',
      };
      expect(
        (
          await (
            await signedIn(where, role)
          ).post(`/cases/${ids.strap}/answer`, fields, `/cases/${ids.strap}`)
        ).status,
      ).toBe(status);
    }
  });
});
