/** What decisions and retractions bring to a case: which of its listings they mean, and until when they want an answer. */
import { describe, expect, test } from 'vitest';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { placeOf, toRelist } from '../../../shared/case/place.ts';
import { append } from '../../../shared/case/records/case-store.ts';
import { summarize } from '../../../shared/case/records/summary.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as mails from '../../scenarios/mails.ts';
import * as tell from '../case/told.ts';
import { aHouse, arrived, at, hours, matter } from './a-house.ts';

const floor = { id: 'B0LAMP0002', title: 'Floor lamp' };
const both = { ...matter, listings: [...matter.listings, floor] };

/** A case over two lamps, both off sale, whose answer is out. */
const answered = async () => {
  const house = await aHouse();
  const { cases } = house.services;
  await catalogueStore(cases).put(house.store.id, [
    {
      marketplace: 'amazon',
      sku: 'LAMP-2',
      listingId: floor.id,
      identifiers: [],
      title: floor.title,
      quantity: 3,
      fulfilment: 'merchant',
      protected: false,
    },
  ]);
  const { caseIds } = await house.receive(await arrived(mails.trademark(both, at)), 'inbound/1');
  const [id = ''] = caseIds;
  const floorOff = tell.alsoFor({ sku: 'LAMP-2', listingId: floor.id }, tell.off);
  const out = [tell.drafted(), tell.asked('approve'), tell.approved(), tell.submitted()];
  await house.tell(id, ...tell.off, ...floorOff, ...tell.prepared, ...out);
  house.moveClock(hours(30));
  const hear = async (text: string) => {
    const { result } = await house.receive(await arrived(text, { on: hours(30) }), `inbound/${text.length}`);
    const now = await house.case(id);
    return { result, now, place: placeOf(now), back: toRelist(now).map(({ sku }) => sku) };
  };
  return { hear, house, id };
};

const backAs = (sku: string, listingId: string): CaseEvent[] => [
  ...tell.alsoFor({ sku, listingId }, [tell.started('relist')]),
  {
    ...{ type: 'listing-action-settled', marketplace: 'amazon', sku, action: 'relist' },
    ...{ result: 'done', detail: '', listingId },
  },
];

describe('the team is told of a part that a mail alone cleared', () => {
  const watch = (house: Awaited<ReturnType<typeof answered>>['house']) =>
    runStep(watchDeadlines, {}, house.services);
  const part = async () => {
    const all = await answered();
    await all.hear(mails.retraction(matter, hours(30)));
    await all.house.tell(all.id, tell.asked('outcome', 'outcome-1-1'));
    return all;
  };

  test('once, and when it is back on sale', async () => {
    const { house, id } = await part();
    await watch(house);
    expect(house.sent).toEqual([]);
    await house.tell(id, ...backAs('LAMP-1', 'B0NEW00001'));
    expect(await watch(house)).toMatchObject({ acted: 1 });
    expect(await watch(house)).toMatchObject({ acted: 0 });
    expect(house.sent).toEqual([`<${id}.cleared.1@triage.example>`]);
  });

  test('also when the post was away, and no more once it is over', async () => {
    const { house, id, hear } = await part();
    await house.tell(id, ...backAs('LAMP-1', 'B0NEW00001'));
    const { post } = house.services;
    house.services.post = { send: () => Promise.reject(new TransientError('the relay is away')) };
    await watch(house);
    await watch(house);
    house.services.post = post;
    await watch(house);
    await watch(house);
    expect(house.sent).toEqual([`<${id}.cleared.1@triage.example>`]);
    const { place } = await hear(mails.retraction({ ...matter, listings: [floor] }, hours(31)));
    expect(place).toBe('relist');
    await house.tell(id, ...backAs('LAMP-2', floor.id));
    await watch(house);
    expect(house.sent).toHaveLength(1);
  });

  test('and not where a person had a hand in it', async () => {
    const { house, id } = await answered();
    const cleared = [{ marketplace: 'amazon', sku: 'LAMP-1' }] as const;
    const now = await house.case(id);
    const said: CaseEvent = { type: 'outcome', outcome: 'retracted', cleared: [...cleared] };
    await append(house.services.cases, now, said, hours(30), 'kim@lampshop.example');
    await house.tell(id, ...backAs('LAMP-1', 'B0NEW00001'), tell.asked('outcome', 'outcome-1-1'));
    await watch(house);
    expect(house.sent).toEqual([]);
  });
});

test.each([
  ['a retraction', mails.retraction],
  ['an acceptance', mails.accepted],
])('%s of one puts back that one', async (_, mail) => {
  const { hear } = await answered();
  const { result, place, back, now } = await hear(mail(matter, hours(30)));
  expect({ result, place, back }).toEqual({ result: 'resumed', place: 'relist', back: ['LAMP-1'] });
  expect(now.outcomes).toMatchObject([{ cleared: [{ sku: 'LAMP-1' }] }]);
});

test('one that names both puts back both', async () => {
  const { hear } = await answered();
  const { place, back } = await hear(mails.retraction(both, hours(30)));
  expect({ place, back }).toEqual({ place: 'relist', back: ['LAMP-1', 'LAMP-2'] });
});

test.each([
  [
    'stays',
    'We hereby withdraw our complaint 12345678901 concerning ASIN B0LAMP0001. The complaint concerning B0LAMP0002 stays.',
  ],
  [
    'stays, in one sentence',
    'We hereby withdraw our complaint 12345678901 concerning ASIN B0LAMP0001, but the complaint concerning B0LAMP0002 is maintained.',
  ],
  [
    'is named otherwise',
    'We hereby withdraw our complaint 12345678901 concerning ASIN B0LAMP0001. You also asked about B0LAMP0002.',
  ],
])('an owner withdraws for one and the other %s: a person is asked about the one', async (_, words) => {
  const { hear } = await answered();
  const { back, now } = await hear(
    `From: Bright Brands <legal@brightbrands.example>
To: complaints@lamps.example
Subject: Withdrawal of complaint 12345678901
Date: ${hours(30).toUTCString()}
Message-ID: <withdrawal@brightbrands.example>

Dear Sir or Madam,

${words}

Kind regards
Bright Brands
`,
  );
  expect(back).toEqual([]);
  expect(now.claims).toMatchObject([{ outcome: 'retracted', cleared: [{ sku: 'LAMP-1' }] }]);
});

test('a proven outcome that does not say the same of all that it names is a claim', async () => {
  const { hear } = await answered();
  const { back, now } = await hear(
    mails
      .retraction(both, hours(30))
      .replace(/\n\nAmazon.com/, '\n\nThe complaint about B0LAMP0002 stays.$&'),
  );
  expect(back).toEqual([]);
  expect(now.claims).toMatchObject([{ cleared: [{ sku: 'LAMP-1' }] }]);
});

test('one that grants a part and refuses the rest puts nothing back: a person says which', async () => {
  const { hear } = await answered();
  const { result, place, back, now } = await hear(
    mails
      .accepted(both, hours(30))
      .replace('Your listing has been reinstated', 'Decision on your appeal')
      .replace(
        /We have reviewed your appeal[\s\S]*Amazon\.com/,
        `We have reviewed your appeal. We partially accepted your appeal.

We reinstated the following listing:
ASIN: B0LAMP0001

We cannot reinstate the following listing, because it infringes the trademark of the rights owner:
ASIN: B0LAMP0002

Complaint ID: ${matter.complaintId}

Amazon.com`,
      ),
  );
  expect({ result, place, back }).toEqual({ result: 'joined', place: 'outcome', back: [] });
  expect(now.claims).toMatchObject([{ outcome: 'partly-accepted' }]);
});

test('the deadline that a refusal sets is the case’s', async () => {
  const { hear } = await answered();
  const { now } = await hear(
    mails
      .moreInformation(both, hours(30))
      .replace(
        'Please provide the following',
        'Please reply by March 10, 2026, or your appeal is closed.\n\n$&',
      ),
  );
  expect(placeOf(now)).toBe('draft');
  expect(summarize(now).deadline?.due).toMatch(/^2026-03-11/);
});

test('a listing that stands only in the other’s title is cleared by nobody but a person', async () => {
  const { hear } = await answered();
  const [desk] = matter.listings;
  const named = { ...matter, listings: [{ id: desk?.id ?? '', title: `Lamp, fits ${floor.id}` }] };
  const { now, back } = await hear(mails.accepted(named, hours(29)));
  expect(back).toEqual([]);
  expect(now.claims).toMatchObject([
    {
      outcome: 'accepted',
      cleared: [{ sku: 'LAMP-1' }],
      why: expect.stringContaining('it does not say the same'),
    },
  ]);
});
