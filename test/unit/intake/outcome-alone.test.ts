/** A mail ends a dispute by itself only where it passes what a complaint must pass before anything goes off sale by itself. */
import { describe, expect, test } from 'vitest';
import { finalOutcome, roundOf } from '../../../shared/case/place.ts';
import * as mails from '../../scenarios/mails.ts';
import * as tell from '../case/told.ts';
import { aHouse, arrived, at, hours, matter, store } from './a-house.ts';

type House = Awaited<ReturnType<typeof aHouse>>;
const days = (count: number) => hours(24 * count);
let count = 0;

const receive = async (house: House, text: string, on: Date, signed = true) =>
  house.receive(await arrived(text, { on, signed }), `inbound/${++count}`);

const said = async (house: House, id: string) => {
  const now = await house.case(id);
  return { outcome: finalOutcome(now), why: now.claims.map(({ why }) => why) };
};

/** A house with a case over the lamp, off sale, whose answer is out. */
const answered = async (about = matter) => {
  const house = await aHouse();
  const { caseIds } = await receive(house, mails.trademark(about, at), at);
  const [id = ''] = caseIds;
  const out = [tell.drafted(), tell.asked('approve'), tell.approved(), tell.submitted()];
  await house.tell(id, ...tell.off, ...tell.prepared, ...out);
  return { house, id };
};

const toAnother = (text: string) => text.replace('owner@demo-shop.example', 'owner@else.example');
const fromAnother = (text: string) => text.replace(/^From: .*$/m, 'From: Amazon <donotreply@amazon.com>');

describe.each([
  ['a retraction', mails.retraction, 'retracted'],
  ['an acceptance', mails.accepted, 'accepted'],
] as const)('%s', (_, mail, outcome) => {
  test('that is fresh, and written to this seller, counts', async () => {
    const { house, id } = await answered();
    const { result } = await receive(house, mail(matter, days(1)), days(1));
    expect(result).toBe('resumed');
    expect(await said(house, id)).toEqual({ outcome, why: [] });
  });

  test.each<[string, (house: House) => Promise<unknown>, RegExp]>([
    [
      'was signed long ago',
      async (house) =>
        house.receive(
          await arrived(mail(matter, days(1)), { on: days(40), signedOn: days(1) }),
          'inbound/old',
        ),
      /^The signature is 39 days before receipt; fresh means 7 days or less$/,
    ],
    [
      'is written to another seller',
      (house) => receive(house, toAnother(mail(matter, days(1))), days(1)),
      /^Its sender wrote it to owner@else\.example, which this store has not enrolled/,
    ],
    [
      'comes from a mailbox that may pass on what somebody else wrote',
      (house) => receive(house, fromAnother(mail(matter, days(1))), days(1)),
      /^donotreply@amazon\.com is not known to send the platform's notices/,
    ],
    [
      'was made before the complaint',
      (house) => receive(house, mail(matter, days(-1)), days(-1)),
      /^It was made before the complaint that it would answer$/,
    ],
    [
      'is signed by nobody',
      (house) => receive(house, mail(matter, days(1)), days(1), false),
      /^Its sender is marked “Sender not proven”; the store asks for “Sender proven” or better$/,
    ],
  ])('that %s is for a person to confirm', async (_why, come, why) => {
    const { house, id } = await answered();
    house.moveClock(days(1));
    await come(house);
    expect(await said(house, id)).toEqual({ outcome: undefined, why: [expect.stringMatching(why)] });
  });

  test('that an earlier case has had is for a person to confirm in another', async () => {
    const { house, id } = await answered();
    const unnumbered = mail(matter, days(1)).replace(/^Complaint ID.*$/m, '');
    const raw = await arrived(unnumbered.replace('Bright Brands Inc. has', 'The owner has'), { on: days(1) });
    await house.receive(raw, 'inbound/used');
    expect((await said(house, id)).outcome).toBe(outcome);
    await house.tell(id, { type: 'closed', outcome: 'won', why: 'the last outcome was: accepted' });

    const owner = { name: 'Umbra Lighting SE', email: 'ip@umbra.example' };
    const next = { ...matter, complaintId: '77777777777', owner };
    const { caseIds } = await receive(house, mails.trademark(next, days(1)), days(1));
    const [other = ''] = caseIds;
    await house.tell(other, ...tell.off);
    expect(other).not.toBe(id);
    const again = await house.receive(raw, 'inbound/used-again');
    expect(again).toMatchObject({ result: 'joined', caseIds: [other] });
    expect(await said(house, other)).toEqual({
      outcome: undefined,
      why: ['The mail is a replay: it was seen before in inbound/used.1'],
    });
  });

  test('that comes again to its case changes nothing and asks nobody', async () => {
    const { house, id } = await answered();
    const raw = await arrived(mail(matter, days(1)), { on: days(1) });
    await house.receive(raw, 'inbound/one');
    const before = await house.case(id);
    expect(await house.receive(raw, 'inbound/two')).toMatchObject({ result: 'joined', caseIds: [id] });
    const after = await house.case(id);
    expect(after.sources).toHaveLength(before.sources.length + 1);
    expect(after.outcomes).toEqual(before.outcomes);
    expect(after.claims).toEqual([]);
  });
});

describe('what refuses an answer', () => {
  test('counts also where it is handed on late, and refuses it once', async () => {
    const { house, id } = await answered();
    const raw = await arrived(mails.rejected(matter, days(1)), { on: days(40), signedOn: days(1) });
    expect(await house.receive(raw, 'inbound/one')).toMatchObject({ result: 'resumed', caseIds: [id] });
    await house.tell(id, tell.drafted(2), tell.asked('approve', 'approve-2'));
    await house.tell(id, tell.approved(2), tell.submitted(2));
    expect(await house.receive(raw, 'inbound/two')).toMatchObject({ result: 'joined', caseIds: [id] });
    expect(roundOf(await house.case(id))).toBe(1);
  });

  test.each<[string, string, Date, RegExp]>([
    [
      'was written to another seller, who shares the listing',
      toAnother(mails.rejected(matter, days(1))),
      days(1),
      /^Its sender wrote it to owner@else\.example, which this store has not enrolled/,
    ],
    [
      'comes from a mailbox that may pass on what somebody else wrote',
      fromAnother(mails.moreInformation(matter, days(1))),
      days(1),
      /^donotreply@amazon\.com is not known to send the platform's notices/,
    ],
    [
      'was made before the complaint',
      mails.rejected(matter, days(-1)),
      days(-1),
      /^It was made before the complaint that it would answer$/,
    ],
  ])('and %s is for a person to confirm', async (_why, text, on, why) => {
    const { house, id } = await answered();
    house.moveClock(days(1));
    await receive(house, text, on);
    const now = await house.case(id);
    expect(now.claims.map((one) => one.why)).toEqual([expect.stringMatching(why)]);
    expect(roundOf(now)).toBe(0);
  });
});

describe('while a person is asked about a complaint', () => {
  const asking = async () => {
    const house = await aHouse({ policy: { ...store.policy, otherwise: 'ask', rules: [] } });
    const { caseIds } = await receive(house, mails.trademark(matter, at), at);
    const [id = ''] = caseIds;
    await house.tell(id, tell.asked('delist'));
    return { house, id };
  };

  test('a reinstatement that only names its listing does not end it', async () => {
    const { house, id } = await asking();
    const unnumbered = mails.accepted(matter, days(1)).replace(/^Complaint ID.*$/m, '');
    await receive(house, unnumbered, days(1));
    expect(await said(house, id)).toEqual({
      outcome: undefined,
      why: [
        'it names a listing and nothing else of this complaint, about which a person is still being asked',
      ],
    });
  });

  test('one that names its number does', async () => {
    const { house, id } = await asking();
    await receive(house, mails.accepted(matter, days(1)), days(1));
    expect(await said(house, id)).toEqual({ outcome: 'accepted', why: [] });
  });
});
