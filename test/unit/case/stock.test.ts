/** What a listing comes back with: the stock it went off sale with, and never that of an earlier time. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeCase } from '../../../functions/close-case/handler.ts';
import { delistListing } from '../../../functions/delist/delist-listing.ts';
import { relistListing } from '../../../functions/relist/relist-listing.ts';
import { reopenCase } from '../../../shared/case/acting/reopen.ts';
import type { CaseListing } from '../../../shared/case/case.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { toRelist } from '../../../shared/case/place.ts';
import { recordOf } from '../../../shared/case/records/case-record.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { heldSnapshot, hold } from '../../../shared/case/records/holds.ts';
import { Restore } from '../../../shared/marketplaces/amazon/stores.ts';
import { Snapshot } from '../../../shared/marketplaces/port.ts';
import { getJson } from '../../../shared/platform/json-object.ts';
import type { MarketplaceActing } from '../../../shared/platform/ports.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { aHouse, type Services } from '../intake/a-house.ts';
import { type Market, openMarket } from '../marketplaces/market.ts';
import { anOffer } from '../response/a-case.ts';
import { asked, opening, settled } from './told.ts';

const lamp = {
  marketplace: 'amazon',
  sku: 'LAMP-1',
  asin: 'B0LAMP0001',
  title: 'Desk lamp, black',
  price: 39.9,
  quantity: 25,
} as const;
const target = { marketplace: 'amazon', target: 'LAMP-1' } as const;
const [first, second] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const;

let market: Market;
let house: Awaited<ReturnType<typeof aHouse>>;
let services: Services & { marketplaces: MarketplaceActing };

beforeEach(async () => {
  market = await openMarket({ seed: [lamp] });
  house = await aHouse();
  services = { ...house.services, marketplaces: market.access };
  for (const id of [first, second]) await house.begin(id, opening());
});
afterEach(async () => market[Symbol.asyncDispose]());

const shown = async () => {
  const { state, quantity } = await market.actor('amazon').read({ ...lamp, listingId: lamp.asin });
  return { state, quantity };
};

const onListing = async (id: string, act: typeof delistListing): Promise<CaseListing | undefined> => {
  const record = await recordOf(services.cases, services.clock, id);
  const [listing] = record.now().listings;
  if (listing) await act(services, record, listing);
  return record.now().listings[0];
};
const delist = (id: string) => onListing(id, delistListing);
const relist = async (id: string) => {
  await house.tell(id, { type: 'outcome', outcome: 'retracted' });
  return onListing(id, (all, ...more) => relistListing({ ...all, clock: services.clock }, ...more));
};
/** Whether the other case keeps the lamp off sale is looked up, and at once `then` happens. */
const onceHoldersAreKnown = (then: () => Promise<unknown>) => {
  const { cases } = services;
  const query = cases.query.bind(cases);
  cases.query = async (asked) => {
    const answer = await query(asked);
    if (!asked.pk.startsWith('HOLD#')) return answer;
    cases.query = query;
    await then();
    return answer;
  };
};

const close = (id: string) => runStep(closeCase, { caseId: id }, services);

describe('a listing is not left to a case that ends in the very moment', () => {
  const retracted: CaseEvent = { type: 'outcome', outcome: 'retracted' };
  const bothOff = async () => {
    expect(await delist(first)).toMatchObject({ state: 'off' });
    await hold(services.cases, { storeId: house.store.id, ...lamp }, second);
    await house.tell(second, settled('delist', 'enforced'), retracted);
  };
  const putBack = (id: string) =>
    onListing(id, (all, ...more) => relistListing({ ...all, clock: services.clock }, ...more));

  test('and that is over by then: whoever took it off puts it back', async () => {
    await bothOff();
    onceHoldersAreKnown(() => close(second));
    expect(await relist(first)).toMatchObject({ state: 'off', undo: false });
    expect((await house.case(second)).closed).toMatchObject({ outcome: 'retracted' });
    expect(toRelist(await house.case(first))).toHaveLength(1);
    expect(await putBack(first)).toMatchObject({ state: 'back' });
    expect(await shown()).toEqual({ state: 'on-sale', quantity: 25 });
  });

  test('and that still holds it, though a person closed it', async () => {
    await bothOff();
    await house.tell(second, { type: 'closed', outcome: 'no-action', why: 'by hand' });
    await relist(first);
    expect(await putBack(first)).toMatchObject({ state: 'back' });
    expect(await shown()).toEqual({ state: 'on-sale', quantity: 25 });
  });

  test('and that has let go, but is not closed: it puts it back before it is', async () => {
    await bothOff();
    const { cases } = services;
    const put = cases.put.bind(cases);
    const letGoOf = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    let ending: Promise<unknown> = Promise.resolve();
    onceHoldersAreKnown(() => {
      cases.put = async (row, condition) => {
        if (!JSON.stringify(row.event ?? '').includes('"type":"closed"')) return put(row, condition);
        letGoOf.resolve();
        await left.promise;
        return put(row, condition);
      };
      ending = close(second);
      return letGoOf.promise;
    });
    expect(await relist(first)).toMatchObject({ state: 'left' });
    left.resolve();
    expect(await ending).toEqual({ place: 'relist' });
    expect((await house.case(second)).closed).toBeUndefined();
    expect(await putBack(second)).toMatchObject({ state: 'back' });
    expect(await shown()).toEqual({ state: 'on-sale', quantity: 25 });
    expect(await close(second)).toEqual({ place: 'closed' });
  });

  test('and that is on its way there', async () => {
    await bothOff();
    expect(await relist(first)).toMatchObject({ state: 'left' });
    expect(await close(second)).toEqual({ place: 'relist' });
    expect(await putBack(second)).toMatchObject({ state: 'back' });
    expect(await shown()).toEqual({ state: 'on-sale', quantity: 25 });
  });
});

test('of a change that the marketplace refused nothing is kept', async () => {
  market.marketplaces.faults.set({ operation: 'patchListingsItem', kind: 'invalid' });
  expect(await delist(first)).toMatchObject({ state: 'left' });
  market.marketplaces.faults.set();
  expect(await heldSnapshot(services.cases, { storeId: house.store.id, ...lamp })).toBeUndefined();

  // the case is still open, and the seller takes it off sale by hand: it is not ours to put back
  await market.marketplaces.edit({ ...target, quantity: 0 });
  expect(await delist(second)).toMatchObject({ state: 'off-already' });
});

test('a listing sold again since a case was closed by hand comes back with the stock it then had', async () => {
  expect(await delist(first)).toMatchObject({ state: 'off' });
  await house.tell(first, { type: 'closed', outcome: 'no-action', why: 'a person closed it' });
  await close(first);
  await market.marketplaces.edit({ ...target, quantity: 3 });

  const off = await delist(second);
  expect(off).toMatchObject({ state: 'off', snapshot: expect.stringContaining(second) });
  expect(await shown()).toMatchObject({ state: 'off-sale' });
  expect(await relist(second)).toMatchObject({ state: 'back' });
  expect(await shown()).toEqual({ state: 'on-sale', quantity: 3 });
});

test('… and so does one that is on sale again while another case still means to keep it off', async () => {
  await delist(first);
  await market.marketplaces.edit({ ...target, quantity: 3 });
  expect(await delist(second)).toMatchObject({ state: 'off', snapshot: expect.stringContaining(second) });
  expect(await relist(first)).toMatchObject({ state: 'left' });
  expect(await relist(second)).toMatchObject({ state: 'back' });
  expect(await shown()).toEqual({ state: 'on-sale', quantity: 3 });
});

test.each<[string, CaseEvent]>([
  ['a person says to leave it so', { type: 'undo-requested', offers: [lamp] }],
  ['the dispute is over', { type: 'outcome', outcome: 'retracted' }],
])('one that somebody put back with other stock stays as it is: %s', async (_, event) => {
  await delist(first);
  await market.marketplaces.edit({ ...target, quantity: 3 });
  const { asin: listingId, marketplace, sku } = lamp;
  await house.tell(first, { type: 'drift-found', marketplace, sku, listingId }, event);
  const put = await onListing(first, (all, ...more) =>
    relistListing({ ...all, clock: services.clock }, ...more),
  );
  expect(put).toMatchObject({
    state: 'back',
    undo: false,
    detail: expect.stringContaining('left on sale as it is'),
  });
  expect(put?.detail).toContain('its stock was set meanwhile');
  expect(await shown()).toEqual({ state: 'on-sale', quantity: 3 });
  expect(await heldSnapshot(services.cases, { storeId: house.store.id, ...lamp })).toBeUndefined();
});

test.each<[string, string, CaseEvent]>([
  ['is left so where a person says it', 'back', { type: 'undo-requested', offers: [lamp] }],
  ['is for a person where the dispute is over', 'off', { type: 'outcome', outcome: 'retracted' }],
])('one that somebody put back in one of its two stores %s', async (_, state, event) => {
  await market[Symbol.asyncDispose]();
  const marketplaceIds = ['ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2'];
  market = await openMarket({ seed: [{ ...lamp, marketplaceIds }] });
  market.credentials.amazon = { ...market.credentials.amazon, marketplaceIds };
  services = { ...house.services, marketplaces: market.access };
  const off = await delist(first);
  const snapshot = await getJson(services.evidence, off?.snapshot ?? '', Snapshot);
  const [facet] = Restore.parse(snapshot.restore).facets;
  if (!facet) throw new Error('the snapshot has no store');
  const facets = [{ ...facet, channels: facet.channels.map((channel) => ({ ...channel, quantity: 3 })) }];
  await market.actor('amazon').relist({ ...snapshot, restore: { facets } });

  await house.tell(first, event);
  const put = await onListing(first, (all, ...more) =>
    relistListing({ ...all, clock: services.clock }, ...more),
  );
  expect(put).toMatchObject({ state, detail: expect.stringContaining('A2EUQ1WTGCTBG2: still off sale') });
});

test('… also while that one still asks about another listing', async () => {
  const [one, other] = [anOffer(), anOffer({ sku: 'LAMP-2', listingId: 'B0LAMP0002' })];
  const asks = 'cccccccccccc';
  const decision = { mode: 'ask' as const, reasons: ['x'], offers: [one, other], certain: [one] };
  await house.begin(asks, opening({ decision }));
  await delist(asks);
  await house.tell(asks, asked('delist'));
  await market.marketplaces.edit({ ...target, quantity: 3 });
  await delist(second);
  await relist(asks);
  expect(await relist(second)).toMatchObject({ state: 'back' });
  expect(await shown()).toEqual({ state: 'on-sale', quantity: 3 });
});

test('… and one that its own case takes off sale once more, whoever had put it back', async () => {
  const before = await delist(first);
  await market.marketplaces.edit({ ...target, quantity: 3 });
  const { asin: listingId, title } = lamp;
  const offer = { marketplace: lamp.marketplace, sku: lamp.sku, listingId, title };
  await house.tell(first, { type: 'drift-found', ...offer }, { type: 'delist-requested', offers: [offer] });
  expect(await delist(first)).toMatchObject({ state: 'off', restored: [before?.snapshot] });
  expect(await relist(first)).toMatchObject({ state: 'back' });
  expect(await shown()).toEqual({ state: 'on-sale', quantity: 3 });
});

test('a case that comes while another one takes the listing off sale rests on what that one saw', async () => {
  const record = await recordOf(services.cases, services.clock, first);
  const [listing] = record.now().listings;
  const meanwhile: (CaseListing | undefined)[] = [];
  const { fetch } = market.access;
  const slow: MarketplaceActing = {
    ...market.access,
    fetch: async (request) => {
      if (request.method === 'PATCH' && meanwhile.length === 0) meanwhile.push(await delist(second));
      return fetch(request);
    },
  };
  if (listing) await delistListing({ ...services, marketplaces: slow }, record, listing);
  expect(meanwhile).toMatchObject([{ state: 'off', snapshot: expect.stringContaining(first) }]);
  expect(record.now().listings).toMatchObject([{ state: 'off' }]);
  await relist(first);
  expect(await relist(second)).toMatchObject({ state: 'back' });
  expect(await shown()).toEqual({ state: 'on-sale', quantity: 25 });
});

test('what came back is told with the marketplace’s own reference, and its snapshot is used up', async () => {
  await delist(first);
  expect(await relist(first)).toMatchObject({ state: 'back' });
  const events = await history(services.cases, first);
  expect(events.at(-1)?.event).toMatchObject({
    action: 'relist',
    result: 'done',
    requestId: expect.any(String),
  });
  expect(await heldSnapshot(services.cases, { storeId: house.store.id, ...lamp })).toBeUndefined();
});

test('what a read does not show on sale yet is not said to be back', async () => {
  await delist(first);
  market.marketplaces.lag(60_000);
  expect(await relist(first)).toMatchObject({ state: 'relisting' });
});

test('what was taken off sale without a snapshot is for a person to put back', async () => {
  await house.tell(first, settled('delist'));
  expect(await relist(first)).toMatchObject({ state: 'off', detail: expect.stringContaining('by hand') });
  expect(market.done()).toEqual([]);
});

describe('a listing that a second case takes hold of while the first puts it back', () => {
  /** Puts it back for the first case; meanwhile, just before the shop is told so, the second one takes it off. */
  const overtaken = async (crash = false) => {
    await delist(first);
    await house.tell(first, { type: 'outcome', outcome: 'retracted' });
    const meanwhile: (CaseListing | undefined)[] = [];
    const { fetch } = market.access;
    const late: MarketplaceActing = {
      ...market.access,
      fetch: async (request) => {
        if (request.method !== 'PATCH' || meanwhile.length > 0) return fetch(request);
        meanwhile.push(await delist(second));
        const answer = await fetch(request);
        if (crash) throw new Error('the machine went down');
        return answer;
      },
    };
    const record = await recordOf(services.cases, services.clock, first);
    const [listing] = record.now().listings;
    const relisting = listing && relistListing({ ...services, marketplaces: late }, record, listing);
    const failed = await relisting?.then(() => undefined, String);
    expect(meanwhile).toMatchObject([{ state: 'off' }]);
    return failed;
  };

  test('goes off sale again at once, and comes back with the second', async () => {
    expect(await overtaken()).toBeUndefined();
    expect(await house.case(first)).toMatchObject({ listings: [{ state: 'left' }] });
    expect(await shown()).toMatchObject({ state: 'off-sale' });
    expect(await relist(second)).toMatchObject({ state: 'back' });
    expect(await shown()).toEqual({ state: 'on-sale', quantity: 25 });
  });

  test('… also where the first dies in the middle', async () => {
    expect(await overtaken(true)).toContain('went down');
    expect(await shown()).toMatchObject({ state: 'on-sale' });
    await onListing(first, (all, ...more) => relistListing({ ...all, clock: services.clock }, ...more));
    expect(await house.case(first)).toMatchObject({ listings: [{ state: 'left' }] });
    expect(await shown()).toMatchObject({ state: 'off-sale' });
  });
});

test('a case that no longer wants its listing off sale before anything was done holds it no longer', async () => {
  const record = await recordOf(services.cases, services.clock, first);
  const [listing] = record.now().listings;
  await house.tell(first, { type: 'undo-requested', offers: [{ marketplace: 'amazon', sku: 'LAMP-1' }] });
  if (listing) await delistListing(services, record, listing);
  expect(await shown()).toMatchObject({ state: 'on-sale' });
  await market.marketplaces.edit({ ...target, quantity: 3 });
  await delist(second);
  expect(await relist(second)).toMatchObject({ state: 'back' });
  expect(await shown()).toEqual({ state: 'on-sale', quantity: 3 });
});

test('a case that goes on after it was closed shares what it keeps off sale again', async () => {
  await delist(first);
  await house.tell(first, { type: 'closed', outcome: 'no-action', why: 'a person closed it' });
  await close(first);
  await reopenCase(services, {
    caseId: first,
    why: 'it is not over',
    by: 'kim@lampshop.example',
    at: services.clock.now(),
  });
  expect(await delist(second)).toMatchObject({ state: 'off', snapshot: expect.stringContaining(first) });
});
