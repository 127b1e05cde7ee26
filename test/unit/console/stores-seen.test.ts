import { describe, expect, test } from 'vitest';
import { storesAmong } from '../../../functions/console/session/stores-among.ts';
import { pageCursor } from '../../../functions/console/sight/page-cursor.ts';
import { tableOfStores } from '../../../functions/console/sight/table-of-stores.ts';
import { listUnderComplainants } from '../../../shared/case/matching/complainants.ts';
import { append, loadCase } from '../../../shared/case/records/case-store.ts';
import { hold } from '../../../shared/case/records/holds.ts';
import { settleMail } from '../../../shared/case/records/mail-results.ts';
import { findingKey } from '../../../shared/case/records/signatures.ts';
import { listQueue } from '../../../shared/case/records/summary-store.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { keepLapse } from '../../../shared/marketplaces/lapses.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { keepWaiting } from '../../../shared/response/waiting-mail.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { key, signedIn, type TestConsole, testConsole } from './console.ts';
import { findingOf, ids, inHours, sampleStore, seedCase, seedSamples } from './sample-cases.ts';

const acme = { ...sampleStore, id: 'acme', name: 'Acme', inbox: 'complaints@acme.example' };
const acmeCase = 'acme00000001';

/** What the person who sees acme alone may see. */
const seedAcme = async ({ services }: TestConsole) => {
  await putStore(services.cases, acme);
  const finding = findingOf('x', {}, { subject: 'A matter of Acme' });
  await seedCase(services, { id: acmeCase, storeId: acme.id, finding });
};

/** A file that is all of a mail. */
const file = 'a file';
const seedFile = async ({ mail, evidence }: TestConsole['services']) => {
  const listed = {
    ...{ name: 'file.txt', declaredType: 'text/plain', realType: 'text/plain' },
    ...{ size: file.length, sha256: sha256(file) },
  };
  await mail.put('mail/news', `Subject: Files\r\n\r\n${file}`);
  await evidence.put(findingKey('mail/news.0'), JSON.stringify(findingOf('', {}, { attachments: [listed] })));
};

/** … and what they may not: the samples, with everything that hangs on a case or a store. */
const seedOthers = async ({ services }: TestConsole) => {
  const { cases, evidence } = services;
  await seedSamples(services);
  await seedFile(services);
  await catalogueStore(cases).put(sampleStore.id, [
    {
      marketplace: 'amazon',
      sku: 'LK-STRAP-20',
      listingId: 'B0D7777777',
      identifiers: [],
      title: 'Strap',
      fulfilment: 'merchant',
      protected: false,
    },
  ]);
  for (const id of [ids.strap, ids.stuck]) await listUnderComplainants(cases, await loadCase(cases, id));
  await hold(cases, { storeId: sampleStore.id, marketplace: 'amazon', sku: 'LK-STRAP-01' }, ids.stuck);
  await evidence.put('cases/added.pdf', '%PDF');
  const file = { key: 'cases/added.pdf', name: 'invoice.pdf', contentType: 'application/pdf' };
  await append(
    cases,
    await loadCase(cases, ids.strap),
    { type: 'evidence-added', ...file, sha256: 'x', size: 4, note: '' },
    inHours(1),
  );
  await settleMail(cases, {
    mail: 'mail/quarantined',
    result: 'quarantined',
    reason: 'x',
    storeId: sampleStore.id,
    caseIds: [],
    from: [],
    subject: 'Confirm',
    receivedAt: inHours(1).toISOString(),
    settledAt: inHours(1).toISOString(),
  });
  await keepLapse(
    cases,
    {
      storeId: sampleStore.id,
      marketplace: 'ebay',
      why: 'refused',
      since: inHours(1).toISOString(),
      told: true,
    },
    undefined,
  );
  await keepWaiting(cases, {
    caseId: ids.strap,
    about: 'opened',
    messageId: '<1@triage.example>',
    to: [],
    why: 'no relay',
  });
};

/** Takes away the one mail of the samples that came to no store. */
const seedNoStray = async ({ services }: TestConsole) => {
  services.cases.rows.delete('MAIL#mail/broken\nRESULT');
};

interface Asked {
  path: string;
  /** what is sent along; a page is read where it is absent */
  fields?: Record<string, string>;
}

const strap = `/cases/${ids.strap}`;
const questionOf = (id: string, questionId: string, question: string, answer: string): Asked => ({
  path: `/cases/${id}/answer`,
  fields: { questionId, question, answer },
});

/** How each route is asked for something of the samples' store; a route that is not here fails. */
const asks: Record<string, Asked[]> = {
  'GET /queue/last': [
    { path: `/queue/last?after=${ids.strap}` },
    { path: `/queue/last?before=${ids.court}` },
  ],
  'GET /queue/:view': ['needs-you', 'due-soon', 'waiting', 'closed'].flatMap((view) => [
    { path: `/queue/${view}` },
    { path: `/queue/${view}?store=${sampleStore.id}` },
  ]),
  'GET /queue/:view/state': ['needs-you', 'closed'].map((view) => ({ path: `/queue/${view}/state` })),
  'POST /queue/:view/assign': [{ path: '/queue/needs-you/assign', fields: { to: 'di@agency.example' } }],
  'GET /search': [{ path: '/search?q=strap' }, { path: `/search?q=${ids.court}` }],
  'GET /cases/:id': [{ path: strap }, { path: `/cases/${ids.forged}` }],
  'GET /cases/:id/state': [{ path: `${strap}/state` }],
  'POST /cases/:id/answer': [
    questionOf(ids.forged, 'review-1', 'review', 'dismiss'),
    {
      path: `/cases/${ids.forged}/answer`,
      fields: {
        ...{ questionId: 'review-1', question: 'review', answer: 'proceed' },
        ...{ kind: 'complaint', right: 'trademark', platform: 'amazon' },
        ...{ listing: 'B0D7777777', idType: 'asin' },
      },
    },
    questionOf(ids.ask, 'delist-1', 'delist', 'delist'),
    questionOf(ids.waiting, 'outcome-1-1', 'outcome', 'rejected'),
    {
      path: `/cases/${ids.forged}/answer`,
      fields: { questionId: 'review-1', question: 'review', answer: 'belongs', otherCase: ids.waiting },
    },
  ],
  'GET /cases/:id/alike': [{ path: `/cases/${ids.ask}/alike` }],
  'POST /cases/:id/alike': [
    { path: `/cases/${ids.ask}/alike`, fields: { answer: 'delist', pick: `${ids.ask}:2` } },
  ],
  'POST /cases/:id/claim': [{ path: `${strap}/claim`, fields: { mail: 'x' } }],
  'POST /cases/:id/notes': [{ path: `${strap}/notes`, fields: { text: 'seen' } }],
  'POST /cases/:id/assign': [{ path: `${strap}/assign`, fields: { who: 'me' } }],
  'POST /cases/:id/take-up': [{ path: `/cases/${ids.stuck}/take-up`, fields: { how: 'retry' } }],
  'POST /cases/:id/close': [{ path: `${strap}/close`, fields: { outcome: 'no-action', why: 'x' } }],
  'POST /cases/:id/reopen': [{ path: `/cases/${ids.closed}/reopen`, fields: { why: 'x' } }],
  'POST /cases/:id/undo': [
    { path: `${strap}/undo`, fields: { marketplace: 'amazon', sku: 'LK-STRAP-01', why: 'x' } },
  ],
  'POST /cases/:id/delist': [{ path: `${strap}/delist`, fields: { offer: 'amazon/LK-STRAP-02' } }],
  'POST /cases/:id/evidence': [{ path: `${strap}/evidence`, fields: { note: 'x' } }],
  'GET /cases/:id/mail/:index{\\d{1,4}}': [{ path: `${strap}/mail/0` }],
  'GET /cases/:id/mail/:index{\\d{1,4}}/attached/:sha256{[0-9a-f]{64}}': [
    { path: `${strap}/mail/0/attached/${sha256('pdf')}` },
  ],
  'POST /cases/:id/sent': [{ path: `/cases/${ids.waiting}/sent`, fields: { reference: 'x' } }],
  'GET /cases/:id/sent/:draft{\\d{1,4}}': [{ path: `/cases/${ids.waiting}/sent/1` }],
  'GET /cases/:id/files/:index{\\d{1,4}}': [{ path: `${strap}/files/0` }],
  'GET /cases/:id/pack': [{ path: `${strap}/pack` }],
  'GET /cases/:id/manifest': [{ path: `${strap}/manifest` }],
  'GET /mail': [{ path: '/mail' }, { path: '/mail?result=filed' }],
  'GET /mail/raw': [{ path: '/mail/raw?mail=mail/news' }],
  'GET /mail/attached': [{ path: `/mail/attached?mail=mail/news&sha256=${sha256(file)}` }],
  'GET /mail/read': [{ path: '/mail/read?mail=mail/news' }],
  'POST /mail/open-case': [{ path: '/mail/open-case', fields: { mail: 'mail/news' } }],
  'POST /mail/read-again': [{ path: '/mail/read-again', fields: { mail: 'mail/news' } }],
  'POST /mail/dealt-with': [{ path: '/mail/dealt-with', fields: { mail: 'mail/quarantined' } }],
  'GET /stores': [{ path: '/stores' }, { path: '/stores?q=harbor' }],
  'GET /stores/:id': [{ path: `/stores/${sampleStore.id}` }],
  'GET /stores/:id/record': [
    { path: `/stores/${sampleStore.id}/record?from=2026-11-20&to=2026-11-20` },
    { path: `/stores/${sampleStore.id}/record` },
  ],
  'POST /stores/:id/stop': [{ path: `/stores/${sampleStore.id}/stop`, fields: { why: 'x' } }],
  'POST /stores/:id/resume': [{ path: `/stores/${sampleStore.id}/resume`, fields: {} }],
};

/** Routes that show and do the same whoever asks. */
const ofNobody = ['GET /assets/*', 'GET /sign-in', 'POST /sign-in', 'POST /sign-out', 'GET /'];

const everyAsk = Object.entries(asks).flatMap(([route, asked]) => asked.map((ask) => ({ route, ...ask })));

/** A console with a person in it who sees these stores, and what they are answered; forms' tokens are left out. */
const seatAt = async (seeds: ((where: TestConsole) => Promise<void>)[], stores?: string[]) => {
  const where = testConsole();
  for (const seed of seeds) await seed(where);
  const person = await signedIn(where, 'admin', 'somebody@agency.example', stores);
  const { cases, workflow, evidence } = where.services;
  return {
    answerTo: async ({ path, fields }: Asked) => {
      const answer = fields ? await person.post(path, fields, '/search') : await person.request(path);
      const text = (await answer.text()).replaceAll(/name="_token" value="[^"]*"/g, '');
      return { status: answer.status, to: answer.headers.get('location'), text };
    },
    kept: () => ({
      rows: [...cases.rows].filter(([at]) => !at.startsWith('SIGN-IN#')),
      objects: [...evidence.objects.keys()],
      told: [...workflow.told],
    }),
  };
};

describe('a person who sees one store only', () => {
  test('is asked about here on every route', () => {
    const routes = testConsole()
      .app.routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    expect([...Object.keys(asks), ...ofNobody].sort()).toEqual(routes.sort());
  });

  test.each(everyAsk)('is answered as if there were no other: $route $path', async (ask) => {
    const among = await seatAt([seedAcme, seedOthers], [acme.id]);
    const alone = await seatAt([seedAcme], [acme.id]);
    const before = among.kept();
    const answer = await among.answerTo(ask);
    expect(answer).toEqual(await alone.answerTo(ask));
    expect(among.kept()).toEqual(before);
    const own = await seatAt([seedAcme, seedOthers], [sampleStore.id]);
    expect(await own.answerTo(ask)).not.toEqual(answer);
  });

  test.each(everyAsk)(
    'sees and does with their own what one who sees all does: $route $path',
    async (ask) => {
      const [some, all] = await Promise.all([
        seatAt([seedOthers, seedNoStray], [sampleStore.id]),
        seatAt([seedOthers, seedNoStray]),
      ]);
      expect(await some.answerTo(ask)).toEqual(await all.answerTo(ask));
      expect(some.kept()).toEqual(all.kept());
    },
  );

  test('sees no mail that came to no store', async () => {
    const raw = { path: '/mail/raw?mail=mail/broken' };
    expect((await (await seatAt([seedOthers], [sampleStore.id])).answerTo(raw)).status).toBe(404);
    expect((await (await seatAt([seedOthers])).answerTo(raw)).status).toBe(200);
  });

  test('sees a mail among the many of others', async () => {
    const where = testConsole();
    await seedAcme(where);
    const settle = (mail: string, storeId: string, hour: number) =>
      settleMail(where.services.cases, {
        mail,
        result: 'filed',
        reason: 'x',
        storeId,
        caseIds: [],
        from: [],
        subject: `subject of ${mail}`,
        receivedAt: inHours(hour).toISOString(),
        settledAt: inHours(hour).toISOString(),
      });
    await settle('mail/mine', acme.id, 1);
    for (let other = 0; other < 120; other++) await settle(`mail/${other}`, sampleStore.id, 2);
    const person = await signedIn(where, 'viewer', 'somebody@agency.example', [acme.id]);
    const page = await person.text('/mail?result=filed');
    expect(page.match(/subject of [^<]*/g)).toEqual(['subject of mail/mine']);
  });
});

test('where a page of others’ rows ended says nothing of them, and leads on', async () => {
  const where = testConsole();
  const { cases } = where.services;
  await seedOthers(where);
  await seedAcme(where);
  const close = { type: 'closed', outcome: 'no-action', why: 'x' } as const;
  await append(cases, await loadCase(cases, acmeCase), close, inHours(-1));
  const seen = tableOfStores(cases, [acme.id], pageCursor(key, inHours(5)));
  const first = await listQueue(seen, 'closed', { limit: 1 });
  expect(first.summaries).toEqual([]);
  expect(JSON.stringify(first.next)).not.toContain(ids.closed);
  const second = await listQueue(seen, 'closed', { limit: 1, ...(first.next && { after: first.next }) });
  expect(second.summaries.map(({ id }) => id)).toEqual([acmeCase]);
});

test('where a list goes on for one person it begins for another, who sees other rows', async () => {
  const where = testConsole();
  const { cases } = where.services;
  await seedOthers(where);
  const settledAt = inHours(-1).toISOString();
  const filed = { result: 'filed', reason: 'x', receivedAt: settledAt } as const;
  for (const index of Array.from({ length: 120 }).keys()) {
    const subject = `subject ${String(index).padStart(3, '0')}`;
    const one = {
      ...filed,
      mail: `mail/many-${index}`,
      subject,
      storeId: sampleStore.id,
      caseIds: [],
      from: [],
    };
    await settleMail(cases, { ...one, settledAt: new Date(Date.parse(settledAt) + index).toISOString() });
  }
  const all = await signedIn(where, 'viewer');
  const some = await signedIn(where, 'viewer', 'somebody@agency.example', [sampleStore.id]);
  const shown = (page: string) => page.match(/subject \d+/g);
  const list = '/mail?result=filed';
  const first = { all: shown(await all.text(list)), some: shown(await some.text(list)) };
  const onOf = async ({ text }: typeof all): Promise<string> =>
    /href="(\/mail\?result=filed&amp;from=[^"]+)"/.exec(await text(list))?.[1]?.replace('&amp;', '&') ?? '';
  const [further, sealed] = [await onOf(all), await onOf(some)];
  expect(shown(await all.text(further))).not.toEqual(first.all);
  expect(shown(await some.text(sealed))).not.toEqual(first.some);
  expect(shown(await all.text(sealed))).toEqual(first.all);
  expect(shown(await some.text(further))).toEqual(first.some);
  const bent = Buffer.from(JSON.stringify({ queue: 'mail-filed', pk: 'x' })).toString('base64url');
  expect(shown(await all.text(`${list}&from=${bent}`))).toEqual(first.all);
});

test('a row of a kind that nobody named is nobody’s', async () => {
  const { services } = testConsole();
  const seen = tableOfStores(services.cases, [acme.id], pageCursor(key, inHours(5)));
  const row = { pk: 'NEW#acme', sk: 'X', storeId: acme.id };
  await expect(seen.put(row, { absent: true })).rejects.toThrow('nothing like that');
  await services.cases.put(row, { absent: true });
  expect(await seen.get(row)).toBeUndefined();
  await expect(seen.remove(row, { equals: { storeId: acme.id } })).rejects.toThrow('nothing like that');
});

test('groups name the stores, and a slip opens none', () => {
  expect(storesAmong(['viewer', 'other', 'storekeepers'])).toBeUndefined();
  expect(storesAmong(['viewer', 'store:acme', 'store:beta-2'])).toEqual(['acme', 'beta-2']);
  expect(storesAmong(['store-acme', 'Store: Beta', 'stores', 'store_one'])).toEqual([
    'acme',
    'beta',
    '',
    'one',
  ]);
});
