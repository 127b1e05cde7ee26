/** What is erased of a case, what stays for others, and that a cut never leaves anything behind. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { closeCase } from '../../../functions/close-case/handler.ts';
import type { Archive, Erasable } from '../../../infra/cli/erasing/archive.ts';
import { eraseCase, foresee } from '../../../infra/cli/erasing/erase-case.ts';
import { casesOver, eraseMail, mailsOver } from '../../../infra/cli/erasing/over-before.ts';
import { openTableIn } from '../../../infra/local/table/table-of.ts';
import { partitionOf } from '../../../shared/case/case-id.ts';
import { CaseErased } from '../../../shared/case/records/case-store.ts';
import { keepSnapshot } from '../../../shared/case/records/holds.ts';
import { mailList, mailResult } from '../../../shared/case/records/mail-results.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as mails from '../../scenarios/mails.ts';
import { MemoryObjects, MemoryTable } from '../console/memory.ts';
import { aHouse, arrived, at, hours, matter } from '../intake/a-house.ts';
import { aFolder } from '../local/a-folder.ts';

const order = { by: 'ann@lampshop.example', why: 'the owner asked for it', at, isReleased: false };

const lamp = { marketplace: 'amazon', sku: 'LAMP-1', listingId: 'B0LAMP0001' } as const;

type House = Awaited<ReturnType<typeof aHouse>>;

/** What a house keeps, in memory; after so many more erasures and removals the line is cut. */
const anArchive = ({ services: { cases, mail, evidence } }: House, cutAfter = Number.POSITIVE_INFINITY) => {
  if (!(cases instanceof MemoryTable && mail instanceof MemoryObjects && evidence instanceof MemoryObjects))
    throw new Error('This house keeps nothing in memory.');
  let left = cutAfter;
  const unlessCut = async (work: () => unknown) => {
    if (left-- <= 0) throw new Error('the line is cut');
    await work();
  };
  const erasable = (store: MemoryObjects): Erasable => ({
    get: (key) => store.get(key),
    list: (prefix) => store.list(prefix),
    erase: (key) => unlessCut(() => store.objects.delete(key)),
  });
  const archive: Archive = {
    cases: {
      get: (key) => cases.get(key),
      query: (query) => cases.query(query),
      put: (row, condition) => cases.put(row, condition),
      remove: (key, condition) => unlessCut(() => cases.remove(key, condition)),
    },
    mail: erasable(mail),
    evidence: erasable(evidence),
  };
  const everything = () => [
    ...[...cases.rows.values()].map((row) => JSON.stringify(row)),
    ...[...mail.objects, ...evidence.objects].map(([key, bytes]) => `${key} ${Buffer.from(bytes)}`),
  ];
  return { archive, saying: (words: string) => everything().filter((text) => text.includes(words)) };
};

const over = async (house: House, ...ids: string[]): Promise<void> => {
  for (const id of ids) {
    await house.tell(id, { type: 'closed', outcome: 'accepted', why: 'not fought' });
    await runStep(closeCase, { caseId: id }, house.services);
  }
};

test('a mail of two cases stays until both are erased', async () => {
  const house = await aHouse();
  const second = {
    ...matter,
    complaintId: '99945678901',
    listings: [{ id: 'B0LAMP0002', title: 'Another' }],
  };
  const part = (text: string) => `--b\nContent-Type: message/rfc822\n\n${text}\n`;
  const both = `From: owner@demo-shop.example\nTo: complaints@lampshop.example\nSubject: Fwd: two\nDate: ${at.toUTCString()}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nBoth came today.\n${part(mails.trademark(matter, at))}${part(mails.copyrightOfNobody(second, at))}--b--\n`;
  const { caseIds } = await house.receive(await arrived(both, { signed: false }));
  const [first = '', other = ''] = caseIds;
  await over(house, first, other);
  const { archive, saying } = anArchive(house);

  expect((await foresee(archive, first, false)).belongings).toMatchObject({ mails: [], shared: [other] });
  expect(await eraseCase(archive, first, order)).toMatchObject({ mails: [], shared: [other] });
  expect(saying('Both came today.')).not.toEqual([]);
  expect(await eraseCase(archive, other, order)).toMatchObject({ mails: ['inbound/1'], shared: [] });
  expect(saying('Both came today.')).toEqual([]);
  expect(saying(second.complaintId)).toEqual([]);
});

test('wherever it is cut short, it can be ended', async () => {
  for (let cut = 0; ; cut++) {
    const house = await aHouse();
    const [id = ''] = (await house.receive(await arrived(mails.trademark(matter, at)))).caseIds;
    await over(house, id);
    const { archive } = anArchive(house, cut);
    const whole = await eraseCase(archive, id, order).then(
      () => true,
      () => false,
    );
    const { archive: later, saying } = anArchive(house);
    if (!whole) await eraseCase(later, id, order);
    await expect(house.case(id)).rejects.toThrow(CaseErased);
    expect(saying(matter.owner.email), `cut after ${cut}`).toEqual([]);
    expect(saying(id), `cut after ${cut}`).toHaveLength(1);
    if (whole) break;
  }
});

test('mails about it that wait to be sent go too, also one that a later version of this product wrote', async () => {
  const house = await aHouse();
  const [id = ''] = (await house.receive(await arrived(mails.trademark(matter, at)))).caseIds;
  await over(house, id);
  const later = { pk: 'WAITING-MAIL', sk: `<${id}.later@triage.example>`, about: 'what nobody knows' };
  const ofAnother = { ...later, sk: '<another.later@triage.example>', caseId: 'another' };
  for (const row of [{ ...later, caseId: id }, ofAnother])
    await house.services.cases.put(row, { absent: true });
  const { archive, saying } = anArchive(house);
  await eraseCase(archive, id, order);
  expect(saying('what nobody knows')).toEqual([JSON.stringify(ofAnother)]);
});

test('a case that is open, or still being ended, stays', async () => {
  const house = await aHouse();
  const [id = ''] = (await house.receive(await arrived(mails.trademark(matter, at)))).caseIds;
  const { archive } = anArchive(house);
  await expect(eraseCase(archive, id, order)).rejects.toThrow('it is open');
  await house.tell(id, { type: 'closed', outcome: 'accepted', why: 'not fought' });
  await expect(eraseCase(archive, id, order)).rejects.toThrow('brought to its end');
  expect((await house.story(id)).at(-1)).toBe('closed');
});

test('a listing that stays off sale can still be put back as it was', async () => {
  const house = await aHouse();
  const { archive, saying } = anArchive(house);
  const [id = ''] = (await house.receive(await arrived(mails.trademark(matter, at)))).caseIds;
  const [before, letter] = [`cases/${id}/before.json`, `cases/${id}/letter.txt`];
  const { cases, evidence } = house.services;
  for (const key of [before, letter]) await evidence.put(key, Buffer.from('{}'), 'application/json');
  await keepSnapshot(cases, { storeId: house.store.id, marketplace: 'amazon', sku: 'LAMP-1' }, before);
  await house.tell(
    id,
    { type: 'listing-action-started', action: 'delist', ...lamp, snapshot: before },
    { type: 'listing-action-settled', action: 'delist', ...lamp, result: 'done', detail: '' },
  );
  await over(house, id);
  await eraseCase(archive, id, order);
  expect(saying(`cases/${id}/`).map((text) => text.split(' ')[0])).toEqual([
    expect.stringContaining(`"snapshot":"${before}"`),
    before,
  ]);
});

test('what was over before a day is found, with mail that is no case’s', async () => {
  const house = await aHouse();
  const { archive, saying } = anArchive(house);
  const [id = ''] = (await house.receive(await arrived(mails.trademark(matter, at)))).caseIds;
  await over(house, id);
  const letter = `From: news@garden.example\nTo: complaints@lampshop.example\nSubject: Spring\nDate: ${at.toUTCString()}\n\nTulips are here.\n`;
  const filed = await house.receive(await arrived(letter, { signed: false }), 'inbound/news');
  expect(filed).toMatchObject({ result: 'filed', caseIds: [] });
  const later = { pk: 'MAIL#inbound/later', sk: 'RESULT', outcome: 'as a later version writes it' };
  await archive.cases.put(
    { ...later, queue: mailList('filed'), queueOrder: at.toISOString() },
    { absent: true },
  );

  const found = async (before: Date, storeId?: string) => [
    (await casesOver(archive.cases, { before, storeId })).map((one) => one.id),
    (await mailsOver(archive.cases, { before, storeId })).map(({ mail }) => mail),
  ];
  expect(await found(at)).toEqual([[], []]);
  expect(await found(hours(1))).toEqual([[id], ['inbound/news']]);
  expect(await found(hours(1), 'another-shop')).toEqual([[], []]);

  await eraseMail(archive, 'inbound/news');
  expect(saying('Tulips')).toEqual([]);
  expect(await mailResult(archive.cases, 'inbound/news')).toBeUndefined();
});

/** The command itself. */
const run = async (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/cli/erase.ts', ...args], {
    cwd: join(import.meta.dirname, '../../..'),
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      said: stdout + stderr,
    }),
  );

test('the command erases nothing for nobody, nor for no reason', async () => {
  expect(await run('4f7k2m9p3q8r', '--yes', '--by', 'ann@lampshop.example')).toMatchObject({
    code: 2,
    said: expect.stringContaining('--why TEXT'),
  });
  expect(await run('--before', '2025-02-30')).toMatchObject({
    code: 2,
    said: expect.stringContaining('a day'),
  });
  expect(await run('--data', await aFolder(), '4f7k2m9p3q8r')).toMatchObject({ code: 1 });
});

test('of all that was over, a case that must stay is no failure, and one that cannot be read is', async () => {
  const house = await aHouse();
  const receive = async (mail: string, key: string) =>
    (await house.receive(await arrived(mail), key)).caseIds;
  const [id = ''] = await receive(mails.trademark(matter, at), 'inbound/1');
  const other = { ...matter, complaintId: '99945678901', listings: [{ id: 'B0LAMP0002', title: 'Another' }] };
  const [held = ''] = await receive(mails.courtOrder(other, '1:26-cv-05518', at), 'inbound/2');
  await over(house, id, held);
  const { cases } = house.services;
  if (!(cases instanceof MemoryTable)) throw new Error('This house keeps nothing in memory.');
  const folder = await aFolder();
  const { table, close } = await openTableIn(folder);
  for (const row of cases.rows.values()) await table.put(row, { absent: true });
  await close();
  const erasing = () => run('--before', '2026-06-01', '--data', folder);

  const whole = await erasing();
  expect(whole.said).toMatch(new RegExp(`· ${id}, accepted on 2026-03-02: 1 mail`));
  expect(whole.said).toContain(`✗ Case ${held} stays: a court is concerned with it`);
  expect(whole.code).toBe(0);

  const again = await openTableIn(folder);
  const { rows } = await again.table.query({ pk: partitionOf(id), beginsWith: 'EVENT#', limit: 1 });
  for (const row of rows)
    await again.table.put({ ...row, event: 'nobody knows what' }, { equals: { seq: Number(row.seq) } });
  await again.close();
  expect(await erasing()).toMatchObject({ code: 1, said: expect.stringContaining(id) });
});
