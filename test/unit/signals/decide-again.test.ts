/** What becomes of the question whether listings go off sale once the marketplace itself says the same as the mail. */
import { expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { openQuestion, placeOf } from '../../../shared/case/place.ts';
import { recordOf } from '../../../shared/case/records/case-record.ts';
import { delistedToday } from '../../../shared/case/records/daily.ts';
import { corroborateCase } from '../../../shared/corroboration/corroborate-case.ts';
import { decideAgain } from '../../../shared/corroboration/decide-again.ts';
import type { ListingSignal } from '../../../shared/marketplaces/signals/signal.ts';
import * as mails from '../../scenarios/mails.ts';
import { answered, asked, off } from '../case/told.ts';
import { about, aLampCase, at } from '../intake/a-house.ts';
import { anOffer, aVerdict } from '../response/a-case.ts';

const stranger = { id: 'B0STRANGER', title: 'Lamp' };
const text = mails.trademarkMentioning(about(1), [...about(2).listings, stranger], at);
const saidOf = (sku: string, listingId: string): ListingSignal => ({
  kind: 'listing-enforced',
  reason: 'rights',
  storeId: 'lamp-shop',
  offer: anOffer({ sku, listingId }),
  at: at.toISOString(),
  right: 'trademark',
  issues: [],
});

const begun = async (signed: boolean, ...events: CaseEvent[]) => {
  const lamps = await aLampCase(text, { signed }, ...events);
  const { house, id } = lamps;
  const again = async () =>
    decideAgain(house.services, house.store, await lamps.now(), aVerdict({ trust: 'corroborated' }), at);
  return { ...lamps, again, record: () => recordOf(house.services.cases, house.services.clock, id) };
};

test('it is decided anew about what is asked alone, of which the case has let others go', async () => {
  const { again } = await begun(true, ...off, asked('delist'));
  const { mode, offers, reasons } = await again();
  expect([mode, offers.map(({ sku }) => sku)]).toEqual(['ask', ['LAMP-2']]);
  expect(reasons.filter((reason) => reason.startsWith('✗'))).toEqual([
    expect.stringContaining('names B0LAMP0002, B0STRANGER only in passing'),
  ]);
  expect(reasons.join()).toContain('not found: B0STRANGER.');
  expect(reasons.join()).toContain('This case would take 2 listings off sale');
});

test('what is named in passing stays so where a person took another offer of the very listing off sale', async () => {
  const twin = anOffer({ sku: 'LAMP-2-USED', listingId: 'B0LAMP0002' });
  const { again } = await begun(true, ...off, asked('delist'), { type: 'delist-requested', offers: [twin] });
  expect((await again()).reasons.join()).toContain(
    '✗ The notice names B0LAMP0002, B0STRANGER only in passing',
  );
});

test('what goes by it counts towards the day, and no more where somebody answered first', async () => {
  const said: CaseEvent = {
    type: 'corroborated',
    ...{ marketplace: 'amazon', sku: 'LAMP-2', listingId: 'B0LAMP0002' },
    ...{ signal: 'signals/1', verdict: aVerdict({ trust: 'unverified' }) },
  };
  const outcomeOf = async (...meanwhile: CaseEvent[]) => {
    const { house, id, record, now } = await begun(false, said, asked('delist'));
    const seen = await record();
    await house.tell(id, ...meanwhile);
    const services = {
      ...house.services,
      marketplaces: {
        credentials: () => Promise.reject(new Error('nobody asks')),
        renew: async () => undefined,
        fetch: () => Promise.reject(new Error('nobody asks')),
        permit: async () => undefined,
      },
    };
    await corroborateCase(services, house.store, seen, saidOf('LAMP-1', 'B0LAMP0001'));
    const after = await now();
    const today = await delistedToday(house.services.cases, house.store.id, at);
    return { place: placeOf(after), asks: openQuestion(after)?.id, today };
  };
  expect(await outcomeOf()).toEqual({ place: 'delist', asks: undefined, today: 1 });
  expect(await outcomeOf(answered('delist', 'leave'))).toEqual({
    place: 'prepare',
    asks: undefined,
    today: 0,
  });
});
