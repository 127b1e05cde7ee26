/** Which case a mail that reports an outcome answers: the surest sign decides, and where several are left a person does. */
import { describe, expect, test } from 'vitest';
import { sentKey } from '../../../shared/case/match-keys.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { open } from '../../../shared/case/records/case-store.ts';
import { claimKey } from '../../../shared/case/records/key-holders.ts';
import * as mails from '../../scenarios/mails.ts';
import { caseId, opening } from '../case/told.ts';
import { aHouse, arrived, at, matter, store } from './a-house.ts';

type House = Awaited<ReturnType<typeof aHouse>>;
let count = 0;

const receive = async (house: House, text: string, signed = false) =>
  house.receive(await arrived(text, { signed }), `inbound/${++count}`);

/** The store's case over the lamp's trademark. */
const opened = async (house: House): Promise<string> =>
  (await receive(house, mails.trademark(matter, at), true)).caseIds[0] ?? '';

const photographer = { name: 'Photo Nine Inc.', email: 'dmca@photonine.example' };
/** Another owner's complaint about the same listing. */
const another = { ...matter, complaintId: '55555555555', owner: photographer };
const openedToo = async (house: House): Promise<string> =>
  (await receive(house, mails.copyrightOfNobody(another, at), true)).caseIds[0] ?? '';

const withdrawn = (more: string[], headers: string[] = [], owner = matter.owner) =>
  mails.ownersWithdrawal({ ...matter, owner }, { more, headers, at });

const agent = { name: 'Brand Guard', email: 'cases@brandguard.example' };

describe('an owner who withdraws in its own words is heard in the case', () => {
  test.each<[string, (id: string) => string]>([
    ['whose complaint number it quotes', () => withdrawn([`Complaint ID: ${matter.complaintId}`], [], agent)],
    ['whose number our letter printed', (id) => withdrawn([`Our reference: ${id}`], [], agent)],
    [
      'whose letter it answers, under the id that carried it',
      () => withdrawn([], ['In-Reply-To: <0100-abc@eu-central-1.amazonses.com>'], agent),
    ],
    [
      'whose letter it answers, under our own id',
      (id) => withdrawn([], [`References: <${id}.1@triage.example> <x@brandguard.example>`], agent),
    ],
    [
      'whose letter it answers, where somebody forwards it by hand',
      (id) =>
        `From: Robin <robin@example.com>\nTo: complaints@demo-shop.example\nSubject: Fwd: Re: your request\nReferences: <${id}.1@triage.example>\nDate: ${at.toUTCString()}\nMIME-Version: 1.0\nContent-Type: text/plain\n\n---------- Forwarded message ---------\nFrom: Brand Guard <cases@brandguard.example>\nDate: Sun, Mar 1, 2026 at 1:15 PM\nSubject: Re: your request\nTo: <robin@example.com>\n\nHello,\n\nWe have checked the invoices and withdrawn our complaint today.\n`,
    ],
    ['of its own complaint, by a listing of it', () => withdrawn(['ASIN: B0LAMP0001'])],
  ])('%s', async (_, reply) => {
    const house = await aHouse();
    const id = await opened(house);
    await openedToo(house);
    await claimKey(house.services.cases, sentKey(store.id, '<0100-abc@eu-central-1.amazonses.com>'), id);
    expect(await receive(house, reply(id))).toMatchObject({ result: 'joined', caseIds: [id] });
    // nothing proves who wrote it: it is a claim, as before
    expect((await house.case(id)).claims).toMatchObject([{ outcome: 'retracted' }]);
  });
});

test('of several cases that are left none is told: a person is asked which, and shown them', async () => {
  const house = await aHouse();
  const both = [await opened(house), await openedToo(house)];
  const { result, caseIds, reason } = await receive(house, withdrawn(['ASIN: B0LAMP0001'], [], agent));
  const [asking = ''] = caseIds;
  expect(result).toBe('opened');
  for (const id of both) {
    expect(reason).toContain(id);
    expect((await house.case(id)).claims).toEqual([]);
  }
  const now = await house.case(asking);
  expect(placeOf(now)).toBe('review');
  expect(now.candidates?.map(({ caseId }) => caseId).sort()).toEqual(both.toSorted());

  // the same mail again is one with it, and it answers nothing itself
  expect(await receive(house, withdrawn(['ASIN: B0LAMP0001'], [], agent))).toMatchObject({
    result: 'joined',
    caseIds: [asking],
  });
});

test('a platform that names only the listing means its one open case, an owner only its own', async () => {
  const house = await aHouse();
  const id = await opened(house);
  const owners = await receive(house, withdrawn(['ASIN: B0LAMP0001'], [], agent));
  expect(owners).toMatchObject({ result: 'opened', reason: expect.stringContaining(id) });
  const unnumbered = mails.retraction(matter, at).replace(/^Complaint ID.*$/m, '');
  expect(await receive(house, unnumbered, true)).toMatchObject({ result: 'resumed', caseIds: [id] });
});

test.each([
  ['the number of another complaint', { ...matter, complaintId: '77777777777' }, (text: string) => text],
  [
    'another owner',
    { ...matter, owner: { name: 'Umbra Lighting SE', email: 'ip@umbra.example' } },
    (text: string) => text.replace(/^Complaint ID.*$/m, ''),
  ],
])('a platform that names %s with the listing does not mean its one open case', async (_, other, told) => {
  const house = await aHouse();
  const id = await opened(house);
  const { result, caseIds, reason } = await receive(house, told(mails.retraction(other, at)), true);
  expect(result).toBe('opened');
  expect(reason).toContain(`it may answer case ${id}: a person has to say whether it does`);
  expect((await house.case(caseIds[0] ?? '')).candidates).toEqual([{ caseId: id, by: 'listing' }]);
  expect((await house.case(id)).outcomes).toEqual([]);
});

test('an owner that withdraws another complaint of its own about the listing does not mean this one', async () => {
  const house = await aHouse();
  const id = await opened(house);
  const reply = withdrawn(['Complaint ID: 77777777777', 'ASIN: B0LAMP0001']);
  expect(await receive(house, reply)).toMatchObject({
    result: 'opened',
    reason: expect.stringContaining(`it may answer case ${id}`),
  });
  expect((await house.case(id)).claims).toEqual([]);
});

test('a platform that names only the listing of two open cases means none of them by itself', async () => {
  const house = await aHouse();
  const both = [await opened(house), await openedToo(house)];
  const unnumbered = mails
    .retraction(matter, at)
    .replace(/^Complaint ID.*$/m, '')
    .replace(/^.* has retracted/m, 'The owner has retracted');
  expect(await receive(house, unnumbered, true)).toMatchObject({ result: 'opened' });
  for (const id of both) expect((await house.case(id)).outcomes).toEqual([]);
});

test('a mail that waits for a person to say which case it answers is not answered itself', async () => {
  const house = await aHouse();
  const adrift = await receive(house, mails.retraction(matter, at), true);
  const later = await receive(house, mails.accepted(matter, at), true);
  expect(later).toMatchObject({ result: 'joined', caseIds: adrift.caseIds });
  expect(await house.case(adrift.caseIds[0] ?? '')).toMatchObject({ outcomes: [], sources: [{}, {}] });
});

test('what names a closed case joins it where it ended so, and is put to a person where that is news', async () => {
  const house = await aHouse();
  const id = await opened(house);
  const copyright = await openedToo(house);
  await house.tell(id, { type: 'closed', outcome: 'lost', why: 'no tries left' });
  expect(await receive(house, mails.rejected(matter, at), true)).toMatchObject({
    result: 'joined',
    caseIds: [id],
  });
  const more = await receive(house, mails.moreInformation(matter, at), true);
  expect(more).toMatchObject({ result: 'opened' });
  const news = await receive(house, mails.retraction(matter, at), true);
  expect(news).toMatchObject({ result: 'opened', reason: expect.stringContaining(`${id} (closed)`) });
  expect((await house.case(copyright)).outcomes).toEqual([]);
});

test('a case of another store is never meant', async () => {
  const house = await aHouse();
  await opened(house);
  await open(house.services.cases, caseId, opening({ storeId: 'another-shop' }), at);
  const { result, caseIds } = await receive(house, withdrawn([`Our reference: ${caseId}`], [], agent));
  expect(result).toBe('opened');
  expect((await house.case(caseIds[0] ?? '')).candidates).toEqual([]);
});

test('what only says that our answer has come in joins its case, and nobody is asked', async () => {
  const house = await aHouse();
  const id = await opened(house);
  const subject = 'We received your appeal';
  const received = `From: Amazon <notice@amazon.com>\nTo: complaints@lampshop.example\nSubject: ${subject}\nDate: ${at.toUTCString()}\nMIME-Version: 1.0\nContent-Type: text/plain\n\nThank you for your appeal of complaint ${matter.complaintId}. We are reviewing your documents and will reply within 2 days.\n`;
  expect(await receive(house, received, true)).toMatchObject({ result: 'joined', caseIds: [id] });
  const now = await house.case(id);
  expect(now).toMatchObject({ outcomes: [], claims: [], questions: [] });
  expect(now.sources.map((one) => one.subject)).toEqual(['Policy Warning', subject]);
});

test('a complaint in which somebody’s name says so is put to a person', async () => {
  const house = await aHouse();
  const id = await opened(house);
  const name = 'Bright Brands. We have received your appeal and are reviewing it. Bright Brands Ltd';
  const said = `${name} reported trademark infringement. We removed your listing B0LAMP0009. Complaint ID: ${matter.complaintId}`;
  const mail = `From: Amazon <notice@amazon.com>\nTo: complaints@lampshop.example\nSubject: Your listing\nDate: ${at.toUTCString()}\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${said}\n`;
  expect(await receive(house, mail, true)).toMatchObject({
    result: 'opened',
    reason: expect.stringContaining(`it may answer case ${id}`),
  });
});
