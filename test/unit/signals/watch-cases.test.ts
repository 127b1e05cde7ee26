/** What cannot be asked keeps nothing else of its store from being looked at. */
import { describe, expect, test } from 'vitest';
import { corroborate } from '../../../functions/corroborate/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { listingKey } from '../../../shared/case/match-keys.ts';
import { claimKey } from '../../../shared/case/records/key-holders.ts';
import { enforcementOf, noteEnforcement } from '../../../shared/corroboration/enforcements.ts';
import { forgetLapse } from '../../../shared/marketplaces/lapses.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { MarketplaceAccess } from '../../../shared/platform/ports.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { opening } from '../case/told.ts';
import { aHouse, at } from '../intake/a-house.ts';

/** A store that sells on eBay, whose credentials are gone, and in a shop of its own that shows all as on sale. */
const aWatch = async (shop: (sku: string) => unknown = () => ({ state: 'on-sale', version: '1' })) => {
  const house = await aHouse({ marketplaces: ['ebay', 'webhook'] });
  const read: string[] = [];
  const asked: string[] = [];
  const marketplaces: MarketplaceAccess = {
    credentials: async (_, marketplace) => {
      asked.push(marketplace);
      if (marketplace === 'ebay') throw new NotFoundError('no credentials');
      return { marketplace: 'webhook', url: 'https://shop.example.com/hook', secret: 's'.repeat(32) };
    },
    renew: async () => undefined,
    permit: async () => undefined,
    fetch: async (request) => {
      const { action, sku } = await request.json();
      if (action !== 'read') return Response.json({ items: [] });
      read.push(sku);
      return Response.json(shop(sku));
    },
  };
  return {
    ...house,
    read,
    asked,
    run: () => runStep(corroborate, {}, { ...house.services, marketplaces }),
  };
};

const offerOf = (marketplace: Marketplace, sku: string) => ({
  marketplace,
  sku,
  listingId: sku,
  title: 'Lamp',
});

/** A case that keeps these off sale. */
const keeping = (...offers: ReturnType<typeof offerOf>[]): [CaseEvent, ...CaseEvent[]] => [
  opening({ decision: { mode: 'auto', reasons: ['x'], offers } }),
  ...offers.map(
    ({ marketplace, sku }): CaseEvent => ({
      type: 'listing-action-settled',
      action: 'delist',
      result: 'done',
      detail: '',
      marketplace,
      sku,
    }),
  ),
];

test('an account that lapsed hides no listing of another, and is left alone until it works', async () => {
  const watch = await aWatch();
  await watch.begin('aaaaaaaaaaaa', ...keeping(offerOf('ebay', 'E-1'), offerOf('ebay', 'E-2')));
  await watch.begin('bbbbbbbbbbbb', ...keeping(offerOf('webhook', 'W-1')));
  expect(await watch.run()).toMatchObject({ drift: 1, failed: 2, lapsed: 1 });
  expect(await watch.case('bbbbbbbbbbbb')).toMatchObject({ listings: [{ state: 'on-again' }] });

  watch.asked.length = 0;
  expect(await watch.run()).toMatchObject({ failed: 0, lapsed: 1 });
  expect(watch.asked.filter((marketplace) => marketplace === 'ebay')).toHaveLength(1);
});

test('an account’s credentials are read once a run, however many of its listings are looked at', async () => {
  const watch = await aWatch();
  const asked = async (count: number) => {
    const offers = Array.from({ length: count }, (_, number) => offerOf('ebay', `E-${count}-${number}`));
    await watch.begin(count === 1 ? 'aaaaaaaaaaaa' : 'bbbbbbbbbbbb', ...keeping(...offers));
    await forgetLapse(watch.services.cases, { storeId: watch.store.id, marketplace: 'ebay' });
    watch.asked.length = 0;
    await watch.run();
    return watch.asked.filter((marketplace) => marketplace === 'ebay').length;
  };
  const forOne = await asked(1);
  expect(await asked(20)).toBe(forOne);
});

test('a listing of which nothing sensible is said hides no other, in whichever run its turn comes', async () => {
  const watch = await aWatch((sku) =>
    sku.startsWith('odd') ? { no: 'sense' } : { state: 'on-sale', version: '1' },
  );
  const odd = Array.from({ length: 120 }, (_, number) => offerOf('webhook', `odd-${number}`));
  await watch.begin('aaaaaaaaaaaa', ...keeping(...odd, offerOf('webhook', 'z')));
  expect(await watch.run()).toMatchObject({ drift: 0, failed: 100 });
  expect(await watch.run()).toMatchObject({ drift: 1, failed: 20 });
});

test('what a marketplace keeps off sale is looked at in turn, also while much of it cannot be', async () => {
  const watch = await aWatch((sku) =>
    sku.startsWith('odd') ? { no: 'sense' } : { state: 'on-sale', version: '1' },
  );
  const held = (sku: string, minute: number) =>
    noteEnforcement(watch.services.cases, {
      kind: 'listing-enforced',
      reason: 'rights',
      storeId: watch.store.id,
      offer: offerOf('webhook', sku),
      at: new Date(at.getTime() + minute * 60_000).toISOString(),
      right: 'unspecified',
      issues: [],
    });
  for (let number = 0; number < 30; number++) await held(`odd-${number}`, number);
  await held('z', 30);
  watch.moveClock(new Date(at.getTime() + 31 * 60_000));
  expect(await watch.run()).toMatchObject({ failed: 25 });
  expect(watch.read).not.toContain('z');
  await watch.run();
  expect(watch.read).toContain('z');
});

describe('in the moment in which no list has a case', () => {
  const lamp = offerOf('webhook', 'W-1');
  const id = 'aaaaaaaaaaaa';
  const watched = async (about: ReturnType<typeof offerOf>, ...then: CaseEvent[]) => {
    const watch = await aWatch(() => ({ state: 'enforced', version: '1' }));
    const { cases } = watch.services;
    await watch.begin(id, ...keeping(about), ...then);
    await claimKey(cases, `${listingKey(watch.store.id, { platform: 'other', id: 'W-1' })}|trademark#x`, id);
    await noteEnforcement(cases, {
      kind: 'listing-enforced',
      reason: 'unstated',
      storeId: watch.store.id,
      offer: lamp,
      at: at.toISOString(),
      right: 'unspecified',
      issues: [],
    });
    const query = cases.query.bind(cases);
    cases.query = async (asked) => (asked.index === 'by-queue' ? { rows: [] } : query(asked));
    return watch;
  };

  test('what it knows of opens no second one', async () => {
    const watch = await watched(lamp);
    expect(await watch.run()).toMatchObject({ opened: 0, failed: 0 });
    const known = await enforcementOf(watch.services.cases, { storeId: watch.store.id, ...lamp });
    expect(known).toMatchObject({ caseId: id });
  });

  test.each([
    ['is over', lamp, [{ type: 'closed', outcome: 'lost', why: 'x' }]],
    ['is about another offer on the listing', offerOf('webhook', 'W-2'), []],
  ] as const)('one that %s does not stand in its way', async (_, about, then) => {
    const watch = await watched(about, ...then);
    expect(await watch.run()).toMatchObject({ opened: 1, failed: 0 });
  });
});
