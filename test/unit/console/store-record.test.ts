/** All that happened for a store, as a spreadsheet to hand on. */
import { expect, test } from 'vitest';
import { append, loadCase } from '../../../shared/case/records/case-store.ts';
import { settleMail } from '../../../shared/case/records/mail-results.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { seeded } from './answering.ts';
import { signedIn } from './console.ts';
import { findingOf, ids, inHours, sampleStore, seedCase } from './sample-cases.ts';

const beta = { ...sampleStore, id: 'beta', name: 'Beta', inbox: 'complaints@beta.example' };
const record = (from: string, to: string) => `/stores/${sampleStore.id}/record?from=${from}&to=${to}`;
const rowsOf = (csv: string) => csv.replace('\ufeff', '').trim().split('\r\n');

const archive = async () => {
  const where = await seeded();
  const { cases } = where.services;
  await putStore(cases, beta);
  await seedCase(where.services, { id: 'beta00000000', storeId: beta.id, finding: findingOf('x', {}) });
  const note = async (text: string, at: Date) =>
    append(cases, await loadCase(cases, ids.ask), { type: 'noted', text }, at, 'ann@agency.example');
  const mail = (name: string, storeId: string, at: Date) =>
    settleMail(cases, {
      mail: name,
      result: 'filed',
      reason: 'Unrelated: a newsletter.',
      storeId,
      caseIds: [],
      from: [{ name: '', address: 'news@shop-news.example' }],
      subject: `subject of ${name}`,
      receivedAt: at.toISOString(),
      settledAt: at.toISOString(),
    });
  return { ...where, note, mail };
};

test('tells every event of its cases and every mail beside them, of these days alone, the first first', async () => {
  const { approver, note, mail } = await archive();
  await note('on the last moment', new Date('2026-11-21T23:59:59.999Z'));
  await note('after it', new Date('2026-11-22T00:00:00.000Z'));
  await mail('mail/ours', sampleStore.id, new Date('2026-11-20T00:00:00.000Z'));
  await mail('mail/older', sampleStore.id, new Date('2026-11-19T23:59:59.999Z'));
  await mail('mail/theirs', beta.id, inHours(1));
  const answer = await approver.request(record('2026-11-20', '2026-11-21'));
  expect(answer.headers.get('content-disposition')).toContain('harbor-goods-2026-11-20-2026-11-21.csv');
  const [head, ...rows] = rowsOf(await answer.text());
  expect(head).toBe('When,Case,About,What happened,In more words,By');
  const times = rows.map((row) => row.split(',')[0] ?? '');
  expect(times).toEqual(times.toSorted());
  expect(rows[0]).toBe(
    '2026-11-20T00:00:00.000Z,,subject of mail/ours,Filed,Unrelated: a newsletter.,news@shop-news.example',
  );
  expect(rows.at(-1)).toBe(
    `2026-11-21T23:59:59.999Z,${ids.ask},EB-LAMP-7,Note,on the last moment,ann@agency.example`,
  );
  const told = rows.join('\n');
  for (const id of Object.values(ids)) expect(told).toContain(id);
  for (const not of ['after it', 'mail/older', 'mail/theirs', 'beta00000000', 'mail/broken'])
    expect(told).not.toContain(not);
  const later = rowsOf(await (await approver.request(record('2026-11-22', '2026-11-22'))).text());
  expect(later).toHaveLength(2);
});

test('is in the reader’s language, and nothing in it is a formula', async () => {
  const { approver, note } = await archive();
  await note('=HYPERLINK("https://evil.example")', inHours(1));
  const csv = await approver.text(`${record('2026-11-20', '2026-11-20')}&lang=zh`);
  expect(rowsOf(csv)[0]).toBe('时间,案件,涉及,事项,详情,由');
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
});

test('names a case whose record is damaged, and tells of the others', async () => {
  const { approver, services } = await archive();
  services.cases.rows.delete(`CASE#${ids.stuck}\nEVENT#000001`);
  const rows = rowsOf(await approver.text(record('2026-11-20', '2026-11-20')));
  expect(rows.filter((row) => row.includes(ids.stuck))).toEqual([
    expect.stringContaining('The record of this case is damaged'),
  ]);
  expect(rows.some((row) => row.includes(ids.strap))).toBe(true);
});

test('asks for days that there are, in their order', async () => {
  const { approver } = await archive();
  for (const [from, to] of [
    ['2026-11-21', '2026-11-20'],
    ['2026-02-30', '2026-11-20'],
    ['', ''],
  ] as const)
    expect((await approver.request(record(from, to))).status).toBe(409);
  expect((await approver.request('/stores/nobody/record?from=2026-11-20&to=2026-11-20')).status).toBe(404);
});

test('is asked for the month before unless other days are named', async () => {
  const where = await archive();
  where.moveClock(new Date('2027-01-31T23:00:00.000Z'));
  const page = await (await signedIn(where, 'viewer')).text(`/stores/${sampleStore.id}`);
  expect(page).toContain('name="from" value="2026-12-01"');
  expect(page).toContain('name="to" value="2026-12-31"');
});

test('is fetched from the store of a deployment, where it may be of any size', async () => {
  const where = await archive();
  const { evidence } = where.services;
  Object.assign(evidence, { linkTo: async (key: string) => `https://bucket.example/${key}` });
  const answer = await where.approver.request(record('2026-11-20', '2026-11-20'));
  const key = 'packs/harbor-goods-2026-11-20-2026-11-20.csv';
  expect(answer.headers.get('location')).toBe(`https://bucket.example/${key}`);
  expect(Buffer.from(await evidence.get(key)).toString('utf8')).toContain(ids.strap);
});
