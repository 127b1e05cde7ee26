/** Genuine mail that says little to this store: another seller's notice, or one of a mailbox that passes on others' words. */
import { describe, expect, test } from 'vitest';
import { placeOf, toDelist } from '../../../shared/case/place.ts';
import * as mails from '../../scenarios/mails.ts';
import { about, aHouse, aLampCase, arrived, at, hours } from './a-house.ts';

const ofBuyers = (text: string): string => text.replace('<notice@amazon.com>', '<donotreply@amazon.com>');

const kinds: [string, (text: string) => string][] = [
  ['was written to another seller', (text) => text.replace('owner@demo-shop.example', 'else@other.example')],
  ['comes from a mailbox that passes on what others write', ofBuyers],
];

describe.each(kinds)('a genuine mail of the same complaint that %s', (_, altered) => {
  const theirs = altered(mails.trademark(about(1), hours(-3)));
  const receiveFirst = async (policy: object = {}) => {
    const house = await aHouse({ policy: { minimumConfidence: 0.6, shareOfCatalogue: 1, ...policy } });
    house.moveClock(hours(-3));
    const { caseIds } = await house.receive(await arrived(theirs, { on: hours(-3) }), 'inbound/theirs');
    const [id = ''] = caseIds;
    expect(placeOf(await house.case(id))).toBe('ask-to-delist');
    return { house, id };
  };
  /** Made before whatever anybody says of the first. */
  const ours = () => arrived(mails.trademark(about(1), hours(-4)), { signedOn: hours(-4) });

  test('holds up none that was written to this one, which came later', async () => {
    const { house, id } = await receiveFirst();
    house.moveClock(at);
    expect(await house.receive(await ours(), 'inbound/ours')).toMatchObject({ caseIds: [id] });
    const now = await house.case(id);
    expect(toDelist(now).map(({ sku }) => sku)).toEqual(['LAMP-1']);
    expect(now.basis.source.mail).toBe('inbound/ours');
  });

  test('keeps none in the case that a person had closed', async () => {
    const { house, id } = await receiveFirst();
    await house.tell(id, { type: 'closed', outcome: 'no-action', why: 'it is not meant for us' });
    house.moveClock(at);
    const { result, caseIds } = await house.receive(await ours(), 'inbound/ours');
    expect(result).toBe('opened');
    expect(toDelist(await house.case(caseIds[0] ?? '')).map(({ sku }) => sku)).toEqual(['LAMP-1']);
  });

  test('adds nothing to the case of one that was, unless somebody reads it', async () => {
    const { house, id, now } = await aLampCase(mails.trademark(about(1), hours(-2)), {});
    const more = altered(mails.trademarkAgain(about(1, 2), at));
    const { result, caseIds } = await house.receive(await arrived(more), 'inbound/theirs');
    expect(result).toBe('opened');
    expect((await house.case(caseIds[0] ?? '')).linked).toEqual([id]);
    expect((await now()).listings.map(({ sku }) => sku)).toEqual(['LAMP-1']);
  });
});

test('a mailbox that the store found to send notices counts as any that is known to', async () => {
  const house = await aHouse({
    policy: { minimumConfidence: 0.6, shareOfCatalogue: 1, noticeMailboxes: ['donotreply@amazon.com'] },
  });
  const first = await arrived(ofBuyers(mails.trademark(about(1), at)));
  const { caseIds } = await house.receive(first, 'inbound/first');
  const again = await arrived(mails.trademarkAgain(about(1), at));
  expect(await house.receive(again, 'inbound/again')).toMatchObject({ result: 'joined', caseIds });
  expect((await house.case(caseIds[0] ?? '')).basis.source.mail).toBe('inbound/first');
});
