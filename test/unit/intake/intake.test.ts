/** One stored mail in, exactly one visible result, read by the real reader; the same one wherever an attempt died. */
import { describe, expect, test } from 'vitest';
import { doubtAbout } from '../../../functions/intake/doubt.ts';
import { unreadable } from '../../../functions/intake/unreadable.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { append } from '../../../shared/case/records/case-store.ts';
import { delistedToday } from '../../../shared/case/records/daily.ts';
import { wantAgain } from '../../../shared/case/records/mails-again.ts';
import { keepToken } from '../../../shared/case/records/waits.ts';
import { ownDoor } from '../../../shared/mail/envelope.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { unread } from '../../../shared/notice/examined.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import * as mails from '../../scenarios/mails.ts';
import { asked, sent } from '../case/told.ts';
import { MemoryObjects } from '../console/memory.ts';
import { aStore } from '../response/a-case.ts';
import { aHouse, arrived, at, fixture, matter, type Services, store } from './a-house.ts';

const ownAddress = (headers: string, body = 'Hello\n') =>
  `From: ${headers}\nTo: complaints@lampshop.example\nDate: ${at.toUTCString()}\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${body}`;

describe('a mail that is', () => {
  test.each<[string, () => Promise<Buffer>, string, string | undefined]>([
    [
      'a genuine complaint opens a case that acts at once',
      () => arrived(mails.trademark(matter, at)),
      'opened',
      'delist',
    ],
    [
      'a complaint that proves nothing opens one that asks',
      () => arrived(mails.trademark(matter, at), { signed: false }),
      'opened',
      'ask-to-delist',
    ],
    [
      'a genuine complaint to another seller opens one that asks',
      () =>
        arrived(
          mails.trademark(matter, at).replace('<owner@demo-shop.example>', '<else@competitor.example>'),
        ),
      'opened',
      'ask-to-delist',
    ],
    [
      'a genuine mail of a mailbox that may pass on a buyer’s words opens one that asks',
      () => arrived(mails.trademark(matter, at).replace('<notice@amazon.com>', '<donotreply@amazon.com>')),
      'opened',
      'ask-to-delist',
    ],
    [
      'a court order opens one',
      () => arrived(mails.courtOrder(matter, '1:26-cv-01234', at)),
      'opened',
      'delist',
    ],
    [
      'an offer of evaluation opens one',
      async () => arrived(await fixture('amazon/apex-choice'), { signed: false }),
      'opened',
      'prepare',
    ],
    [
      'a listing of ours that another hijacked is put to a person',
      async () => arrived(await fixture('other/hijack-monitor'), { signed: false }),
      'opened',
      'review',
    ],
    [
      'another policy of the platform is put to a person',
      async () => arrived(await fixture('amazon/ce-responsible-person'), { signed: false }),
      'opened',
      'review',
    ],
    [
      'a decision that answers no case is put to a person',
      () => arrived(mails.accepted(matter, at)),
      'opened',
      'review',
    ],
    [
      'a mail that says two things at once is put to a person',
      async () => arrived(await fixture('odd/text-and-html-disagree'), { signed: false }),
      'opened',
      'review',
    ],
    ...(
      [
        ['nothing at all', Buffer.alloc(0)],
        ['bytes that are no mail', Buffer.from('\x89PNG\r\n\x1a\n\0\0 no header here \xff\xfe', 'latin1')],
        ['text without a header', Buffer.from('just some words\r\n\r\nand some more\r\n')],
        ['the end of a header and no more', Buffer.from('\r\nDear seller, we removed something.\r\n')],
      ] as const
    ).map(([what, bytes]): [string, () => Promise<Buffer>, 'opened', 'review'] => [
      `${what} under our own block is put to a person`,
      () => arrived(bytes, { signed: false }),
      'opened',
      'review',
    ]),
    [
      'anything else is filed',
      async () => arrived(await fixture('unrelated/job-application'), { signed: false }),
      'filed',
      undefined,
    ],
    [
      'an absence is filed',
      async () => arrived(await fixture('unrelated/out-of-office'), { signed: false }),
      'filed',
      undefined,
    ],
    [
      'a delivery report is filed',
      async () => arrived(await fixture('unrelated/bounce'), { signed: false }),
      'filed',
      undefined,
    ],
    [
      'our own, come back, is filed',
      () => arrived(ownAddress('triage@triage.example'), { signed: false }),
      'filed',
      undefined,
    ],
    [
      'a mail provider’s question is a task',
      async () => arrived(await fixture('unrelated/gmail-forwarding-confirmation'), { signed: false }),
      'quarantined',
      undefined,
    ],
    [
      'a pretence is quarantined',
      () =>
        arrived(mails.trademark(matter, at).replace('@amazon.com>', '@arnazon-sellercentral.example>'), {
          signed: false,
        }),
      'quarantined',
      undefined,
    ],
    [
      'for no store of ours is quarantined',
      () =>
        arrived(mails.trademark(matter, at).replace('owner@demo-shop', 'owner@else'), {
          to: 'nobody@else.example',
        }),
      'quarantined',
      undefined,
    ],
  ])('%s', async (_, make, result, place) => {
    const house = await aHouse();
    const settled = await house.receive(await make());
    expect(settled).toMatchObject({ result, reason: expect.stringMatching(/\w/), mail: 'inbound/1' });
    expect(settled.caseIds).toHaveLength(place === undefined ? 0 : 1);
    expect(house.caseIds()).toEqual(settled.caseIds);
    for (const id of settled.caseIds) expect(placeOf(await house.case(id))).toBe(place);
    expect(house.workflow.told).toEqual(settled.caseIds.map((id) => `start ${id}-1`));
    expect(house.sent).toEqual([]);
  });
});

const open = async (house: Awaited<ReturnType<typeof aHouse>>) => {
  const [id = ''] = (await house.receive(await arrived(mails.trademark(matter, at)), 'inbound/first'))
    .caseIds;
  let now = await house.case(id);
  for (const event of [...sent, asked('outcome', 'outcome-1-1')])
    now = await append(house.services.cases, now, event, at);
  await keepToken(house.services.cases, id, 'outcome-1-1', 'the-token');
  return id;
};

describe('a mail to the inboxes of two stores', () => {
  const second = aStore({ id: 'b-shop', inbox: 'b@lampshop.example' });
  const toBoth = () =>
    arrived(
      mails.trademark(matter, at).replace('<owner@demo-shop.example>', `${store.inbox}, ${second.inbox}`),
    );
  const keys = async ({ services }: Awaited<ReturnType<typeof aHouse>>) =>
    (await Array.fromAsync(services.mail.list(''))).map(({ key }) => key);

  test('of which SES stores one for both is a case of each', async () => {
    const house = await aHouse();
    await putStore(house.services.cases, second);
    const raw = (await toBoth()).toString('latin1').replace(ownDoor, 'inbound-smtp.us-east-1.amazonaws.com');
    const first = await house.receive(Buffer.from(raw, 'latin1'));
    expect(first).toMatchObject({ result: 'opened', storeId: store.id });
    expect(await keys(house)).toEqual(['inbound/1', 'inbound/1-for-b-shop']);

    const other = await house.take('inbound/1-for-b-shop');
    expect(other).toMatchObject({ result: 'opened', storeId: second.id });
    expect(new Set([...first.caseIds, ...other.caseIds]).size).toBe(2);
    expect(await keys(house)).toEqual(['inbound/1', 'inbound/1-for-b-shop']);

    // one that was erased since does not come back with the other's
    house.mails.objects.delete('inbound/1-for-b-shop');
    const by = 'agent@lampshop.example';
    await wantAgain(house.services.cases, { outcome: first, by, at: at.toISOString(), opens: false });
    await house.take('inbound/1');
    expect(await keys(house)).toEqual(['inbound/1']);
  });

  const agency = 'complaints@agency.example';
  test.each([
    ['is no replay in the second', `${store.inbox}, ${second.inbox}`, 'The mail has not been seen before'],
    ['is one where an address of both was written to', `${store.inbox}, ${agency}`, 'The mail is a replay'],
    ['is one where only the first was written to', store.inbox, 'The mail is a replay'],
  ])('%s', async (_, to, said) => {
    const house = await aHouse({ team: [agency] });
    const { cases, mail } = house.services;
    await putStore(cases, { ...second, policy: store.policy, dnsRecords: store.dnsRecords, team: [agency] });
    const catalogue = catalogueStore(cases);
    const lamp = { marketplace: 'amazon', listingId: 'B0LAMP0001' } as const;
    await catalogue.put(second.id, await catalogue.byListing(store.id, lamp));
    const raw = await arrived(mails.trademark(matter, at).replace('<owner@demo-shop.example>', to));
    await house.receive(raw);
    await mail.put('inbound/2-for-b-shop', raw, 'message/rfc822');
    const { caseIds } = await house.take('inbound/2-for-b-shop');
    const now = await house.case(caseIds[0] ?? '');
    expect(now.storeId).toBe(second.id);
    expect(now.decision.reasons.join('\n')).toContain(said);
    expect(now.decision.mode).toBe(said.includes('replay') ? 'ask' : 'auto');
  });

  test('of which our own door stores one for each is a case of the one that it is for', async () => {
    const house = await aHouse();
    await putStore(house.services.cases, second);
    expect(await house.receive(await toBoth())).toMatchObject({ result: 'opened', storeId: store.id });
    expect(await keys(house)).toEqual(['inbound/1']);
  });
});

test('the platform’s own terms count from the notice, not from the day on which somebody sent it on', async () => {
  const house = await aHouse();
  const forward = ownAddress(
    'owner@lampshop.example\nSubject: Fwd: IPR complaint against your product',
    `---------- Forwarded message ---------
From: AliExpress IPR <ipr@notice.aliexpress.com>
Date: Thu, Feb 26, 2026 at 4:00 AM
Subject: IPR complaint against your product
To: <owner@lampshop.example>

A trademark owner has filed a complaint against your product 1005006617729901. We have removed the product.
`,
  );
  const { caseIds } = await house.receive(await arrived(forward, { signed: false }));
  const { notice } = await house.case(caseIds[0] ?? '');
  // three working days in China from Thursday the 26th, not from Monday the 2nd; Saturday the 28th is worked there
  expect(notice.deadlines.map(({ what, due }) => [what, due])).toEqual([
    ['counter-notification', '2026-03-02T15:59:59.000Z'],
  ]);
});

test('a pretence that asks for money is filed, and the pretence is named', async () => {
  const house = await aHouse();
  expect(
    await house.receive(await arrived(await fixture('unrelated/phish-appeal-fee'), { signed: false })),
  ).toMatchObject({
    result: 'filed',
    reason: expect.stringContaining('it pretends to be somebody else'),
  });
});

/** Amazon writes of a complaint in words that no reader takes for one. */
const remark = (names: string): string =>
  mails
    .trademarkAgain(matter, at)
    .replace(/^Subject: .*/m, 'Subject: Your order')
    .replace(/\n\nHello,[\s\S]*/, `\n\nHello,\n\nThank you for your order. ${names}\n\nBest regards\n`);

test.each<[string, string, 'number' | 'reference' | undefined]>([
  ['the number of an open case', `It is about complaint ${matter.complaintId}.`, 'number'],
  ['such a number without a word', `Ref ${matter.complaintId}`, 'number'],
  ['our reference', 'Our reference: {id}', 'reference'],
  ['numbers of nothing we know', 'Order 303-1234567-1234567, 99887766554', undefined],
])('what reads as no complaint is filed unless it names an open case: %s', async (_, names, by) => {
  const house = await aHouse();
  const id = await open(house);
  const raw = await arrived(remark(names.replace('{id}', id)));
  const { result, caseIds, reason } = await house.receive(raw, 'inbound/remark');
  if (by === undefined) {
    expect({ result, reason }).toEqual({ result: 'filed', reason: 'not a complaint' });
    return;
  }
  expect(result).toBe('opened');
  expect(reason).toContain(`it may answer case ${id}`);
  const asking = await house.case(caseIds[0] ?? '');
  expect(asking.candidates).toEqual([{ caseId: id, by }]);
  expect(placeOf(asking)).toBe('review');
  // of a case that is over nobody is asked
  await house.tell(id, { type: 'closed', outcome: 'no-action', why: '' });
  const again = await arrived(remark(`${names.replace('{id}', id)} Again.`));
  expect((await house.receive(again, 'inbound/later')).caseIds).toEqual([]);
});

test.each([
  'not-a-mail',
  'reading-timed-out',
  'reading-crashed',
  'reading-failed',
  'msg-unreadable',
  'rtf-unreadable',
])('what was not read to its end (%s) is for a person, and never filed as nothing', (code) => {
  const examined = unread({ sha256: '', size: 1 }, { code, detail: `why: ${code}` });
  expect(doubtAbout(unreadable(examined))).toBe(`why: ${code}`);
});

/** A complaint that proves nothing, and a person who is asked about it. */
const ask = async (house: Awaited<ReturnType<typeof aHouse>>) => {
  const forged = await arrived(mails.trademark(matter, at), { signed: false });
  const [id = ''] = (await house.receive(forged, 'inbound/first')).caseIds;
  await house.tell(id, asked('delist'));
  await keepToken(house.services.cases, id, 'delist-1', 'the-token');
  return id;
};

describe('a later mail about the same complaint', () => {
  test.each<[string, () => Promise<Buffer>, string, string, string | undefined]>([
    ['again, word for word', () => arrived(mails.trademark(matter, at)), 'joined', 'mail-joined', undefined],
    ['in other words', () => arrived(mails.trademarkAgain(matter, at)), 'joined', 'mail-joined', 'prepare'],
    ['accepts the answer', () => arrived(mails.accepted(matter, at)), 'resumed', 'outcome', 'relist'],
    ['refuses the answer', () => arrived(mails.rejected(matter, at)), 'resumed', 'outcome', 'draft'],
    ['wants to know more', () => arrived(mails.moreInformation(matter, at)), 'resumed', 'outcome', 'draft'],
    ['retracts it', () => arrived(mails.retraction(matter, at)), 'resumed', 'outcome', 'relist'],
    [
      'only claims to',
      () => arrived(mails.retraction(matter, at), { signed: false }),
      'joined',
      'outcome-claimed',
      undefined,
    ],
  ])('%s', async (_, make, result, last, wakesTo) => {
    const house = await aHouse();
    const id = await open(house);
    const raw = await make();
    expect(await house.receive(raw)).toMatchObject({ result, caseIds: [id] });
    expect((await house.story(id)).at(-1)).toBe(last);
    const woken = wakesTo === undefined ? [] : [`resume the-token {"place":"${wakesTo}"}`];
    expect(house.workflow.told).toEqual([`start ${id}-1`, ...woken]);
    expect(house.caseIds()).toEqual([id]);
  });

  test('proves what the first did not: the case goes on without the answer', async () => {
    const house = await aHouse();
    const id = await ask(house);
    expect(await house.receive(await arrived(mails.trademarkAgain(matter, at)))).toMatchObject({
      result: 'joined',
    });
    expect(house.workflow.told).toEqual([`start ${id}-1`, 'resume the-token {"place":"delist"}']);
  });

  test.each(['Trademark', 'Copyright'])(
    'that names only the listing and the right is about the case of that right: %s',
    async (right) => {
      const house = await aHouse();
      const open = async (text: string, mail: string) =>
        (await house.receive(await arrived(text), mail)).caseIds;
      const other = { ...matter, complaintId: '99945678901' };
      const trademark = await open(mails.trademark(matter, at), 'inbound/first');
      const copyright = await open(mails.copyrightOfNobody(other, at), 'inbound/second');
      expect(copyright).not.toEqual(trademark);
      const retracted = mails
        .retraction(matter, at)
        .replace(/Complaint ID: .*/, `Infringement type: ${right}`);
      expect(await house.receive(await arrived(retracted), 'inbound/third')).toMatchObject({
        caseIds: right === 'Trademark' ? trademark : copyright,
      });
    },
  );

  test('refuses what was never sent: only a claim', async () => {
    const house = await aHouse();
    const [id = ''] = (await house.receive(await arrived(mails.trademark(matter, at)), 'inbound/first'))
      .caseIds;
    const settled = await house.receive(await arrived(mails.rejected(matter, at)));
    expect(settled).toMatchObject({ result: 'joined', caseIds: [id] });
    expect(settled.reason).toContain('no answer of ours is out');
    expect((await house.case(id)).claims).toMatchObject([{ outcome: 'rejected' }]);
  });
});

test('two originals in one mail are two cases that know of each other', async () => {
  const house = await aHouse();
  const second = {
    ...matter,
    complaintId: '99945678901',
    listings: [{ id: 'B0LAMP0002', title: 'Another lamp' }],
  };
  const part = (text: string) => `--b\nContent-Type: message/rfc822\n\n${text}\n`;
  const both = `From: owner@demo-shop.example\nTo: complaints@lampshop.example\nSubject: Fwd: two\nDate: ${at.toUTCString()}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nBoth came today.\n${part(mails.trademark(matter, at))}${part(mails.copyrightOfNobody(second, at))}--b--\n`;
  const settled = await house.receive(await arrived(both, { signed: false }));
  expect(settled.result).toBe('opened');
  expect(settled.caseIds).toHaveLength(2);
  expect(house.caseIds().toSorted()).toEqual(settled.caseIds.toSorted());
  const [first = '', other = ''] = settled.caseIds;
  expect((await house.case(other)).linked).toEqual([first]);
});

test('ten complaints in one moment take no more off sale than the day lets', async () => {
  const house = await aHouse({ policy: { minimumConfidence: 0.6, shareOfCatalogue: 1, perDay: 2 } });
  const about = Array.from({ length: 10 }, (_, index) => ({
    ...matter,
    complaintId: `9994567890${index}`,
    listings: [{ id: `B0LAMP100${index}`, title: 'Desk lamp, black' }],
  }));
  await catalogueStore(house.services.cases).put(
    house.store.id,
    about.map(({ complaintId, listings: [listing] }) => ({
      ...{ marketplace: 'amazon', sku: complaintId, listingId: listing?.id ?? '', identifiers: [] },
      ...{ title: 'Desk lamp, black', fulfilment: 'merchant', protected: false },
    })),
  );
  const mailed = await Promise.all(about.map((one) => arrived(mails.trademark(one, at))));
  const settled = await Promise.all(mailed.map((raw, index) => house.receive(raw, `inbound/${index}`)));
  const opened = await Promise.all(settled.map(({ caseIds: [id = ''] }) => house.case(id)));
  expect(opened.filter(({ decision }) => decision.mode === 'auto')).toHaveLength(2);
  expect(await delistedToday(house.services.cases, house.store.id, at)).toBe(2);
});

test('a complaint over five hundred listings with long titles fits into an item of the table', async () => {
  const house = await aHouse();
  const numbers = Array.from({ length: 500 }, (_, number) => String(number).padStart(4, '0'));
  const many = numbers.map((number) => ({
    ...({
      marketplace: 'amazon',
      sku: `${number}-${'SKU'.repeat(12)}`,
      listingId: `B0LONG${number}`,
    } as const),
    ...{ identifiers: [], title: `${number}${'长'.repeat(996)}`, fulfilment: 'merchant' as const },
    protected: false,
  }));
  await catalogueStore(house.services.cases).put(house.store.id, many);
  const listings = many.map(({ listingId: id }) => ({ id, title: 'Lamp' }));
  const { caseIds } = await house.receive(await arrived(mails.trademark({ ...matter, listings }, at)));
  const [id = ''] = caseIds;
  expect((await house.case(id)).listings).toHaveLength(500);
  const row = await house.services.cases.get({ pk: `CASE#${id}`, sk: 'EVENT#000001' });
  expect(Buffer.byteLength(JSON.stringify(row))).toBeLessThan(400 * 1024);
});

test('a mail that only joins a case takes nothing of the day', async () => {
  const house = await aHouse({ policy: { minimumConfidence: 0.6, shareOfCatalogue: 1 } });
  await catalogueStore(house.services.cases).put(house.store.id, [
    {
      ...{ marketplace: 'amazon', sku: 'LAMP-2', listingId: 'B0LAMP0002', identifiers: [] },
      ...{ title: 'Lamp', fulfilment: 'merchant', protected: false },
    },
  ]);
  await house.receive(await arrived(mails.trademark(matter, at)), 'inbound/first');
  await house.receive(await arrived(mails.trademarkAgain(matter, at)));
  expect(await delistedToday(house.services.cases, house.store.id, at)).toBe(1);
});

test('a mail that comes again under its key has its result already, and nothing is read or done', async () => {
  const house = await aHouse();
  const first = await house.receive(await arrived(mails.trademark(matter, at)));
  house.moveClock(new Date(at.getTime() + 1000));
  const unread: Services = {
    ...house.services,
    mail: { ...house.services.mail, get: () => Promise.reject(new Error('read')) },
  };
  expect(await house.take('inbound/1', unread)).toEqual(first);
  expect(house.workflow.told).toHaveLength(1);
});

describe('a mail that cannot be taken in', () => {
  const failing = async (error: Error) => {
    const house = await aHouse();
    await house.services.mail.put('inbound/1', await arrived(mails.trademark(matter, at)), 'message/rfc822');
    const broken: Services = { ...house.services, evidence: new MemoryObjects() };
    broken.evidence.put = () => Promise.reject(error);
    const take = (times: number) =>
      Array.from({ length: times }).reduce<Promise<unknown>>(
        (before) => before.then(() => house.take('inbound/1', broken).catch(({ message }) => message)),
        Promise.resolve(),
      );
    return { house, take };
  };

  test('stands in the tray with what it fails with after ten times, and can be read again', async () => {
    const { house, take } = await failing(new Error('Access denied'));
    expect(await take(9)).toBe('Access denied');
    await take(1);
    const outcome = await house.take('inbound/1');
    expect(outcome).toMatchObject({
      ...{ result: 'quarantined', reason: 'it could not be taken in: Access denied' },
      ...{ subject: 'Policy Warning', storeId: house.store.id, caseIds: [] },
    });
    const by = 'agent@lampshop.example';
    await wantAgain(house.services.cases, { outcome, by, at: at.toISOString(), opens: false });
    expect(await house.take('inbound/1')).toMatchObject({ result: 'opened' });
  });

  test('is tried for as long as what keeps it may pass', async () => {
    const { take } = await failing(new TransientError('SlowDown'));
    expect(await take(30)).toBe('SlowDown');
  });
});

/** The services of a process that is killed right after its `last` write. */
const dying = (services: Services, last: number): { services: Services; died: () => boolean } => {
  let writes = 0;
  const then = async <T>(work: () => Promise<T>): Promise<T> => {
    if (writes > last) throw new Error('killed');
    const done = await work();
    if (writes++ === last) throw new Error('killed');
    return done;
  };
  const { cases, evidence, workflow } = services;
  return {
    died: () => writes > last,
    services: {
      ...services,
      cases: {
        get: (key) => cases.get(key),
        query: (query) => cases.query(query),
        put: (row, condition) => then(() => cases.put(row, condition)),
        remove: (key, condition) => then(() => cases.remove(key, condition)),
      },
      evidence: {
        get: (key) => evidence.get(key),
        list: (prefix) => evidence.list(prefix),
        put: (key, bytes, type) => then(() => evidence.put(key, bytes, type)),
      },
      workflow: {
        status: (name) => workflow.status(name),
        running: () => workflow.running(),
        stop: (name, cause) => workflow.stop(name, cause),
        start: (name, input) => then(() => workflow.start(name, input)),
        resume: (token, output) => then(() => workflow.resume(token, output)),
      },
    },
  };
};

test.each<[string, () => Promise<Buffer>, 'new' | 'answered' | 'asked']>([
  ['a complaint', () => arrived(mails.trademark(matter, at)), 'new'],
  ['a complaint that joins', () => arrived(mails.trademarkAgain(matter, at)), 'answered'],
  ['a complaint that proves another', () => arrived(mails.trademarkAgain(matter, at)), 'asked'],
  ['a decision', () => arrived(mails.accepted(matter, at)), 'answered'],
  ['a mere claim', () => arrived(mails.retraction(matter, at), { signed: false }), 'answered'],
])(
  'wherever the process dies while it takes in %s, the next attempt ends the same',
  async (_, make, known) => {
    const raw = await make();
    const begin = async () => {
      const house = await aHouse();
      if (known === 'answered') await open(house);
      if (known === 'asked') await ask(house);
      await house.services.mail.put('inbound/1', raw, 'message/rfc822');
      return house;
    };
    const undisturbed = await begin();
    const expected = await undisturbed.take('inbound/1');
    const [id = ''] = expected.caseIds;

    for (let last = 0; ; last++) {
      const house = await begin();
      const mortal = dying(house.services, last);
      const result = await house.take('inbound/1', mortal.services).catch(() => undefined);
      if (!mortal.died()) {
        expect(result).toEqual(expected);
        expect(last).toBeGreaterThan(2);
        break;
      }
      expect(await house.take('inbound/1')).toEqual(expected);
      expect(house.caseIds()).toEqual(undisturbed.caseIds());
      expect(await house.story(id)).toEqual(await undisturbed.story(id));
      expect(new Set(house.workflow.told)).toEqual(new Set(undisturbed.workflow.told));
    }
  },
);
