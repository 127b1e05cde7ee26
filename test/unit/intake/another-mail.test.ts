/** Another mail of a complaint that has its case: what it says besides is acted on and told, also when the case is over. */
import { describe, expect, test } from 'vitest';
import { draftResponse } from '../../../functions/draft-response/handler.ts';
import { findSameRisk } from '../../../functions/find-same-risk/handler.ts';
import { notify } from '../../../functions/notify/handler.ts';
import { reconcile } from '../../../functions/reconcile/handler.ts';
import { lookForSameRisk } from '../../../shared/case/acting/same-risk-sweep.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { currentDraft, placeOf, toDelist } from '../../../shared/case/place.ts';
import { recordOf } from '../../../shared/case/records/case-record.ts';
import { delistedToday } from '../../../shared/case/records/daily.ts';
import { summarize } from '../../../shared/case/records/summary.ts';
import { readSummary } from '../../../shared/case/records/summary-store.ts';
import { isOfStock, stockTerms } from '../../../shared/case/replay/deadlines.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as mails from '../../scenarios/mails.ts';
import {
  alsoFor,
  answered,
  approved,
  asked,
  drafted,
  off,
  prepared,
  ready,
  settled,
  started,
  submitted,
} from '../case/told.ts';
import { about, aHouse, aLampCase, arrived, at, hours, matter } from './a-house.ts';

/** The case of a complaint about the first one. */
const begun = async (
  { signed = true, policy = {} }: { signed?: boolean; policy?: object } = {},
  ...events: CaseEvent[]
) => {
  const { house, id, now } = await aLampCase(mails.trademark(about(1), at), { signed, policy }, ...events);
  const another = async (text: string, how: { signed?: boolean } = {}) =>
    house.receive(await arrived(text, how), 'inbound/another');
  const stands = async () => {
    const now = await house.case(id);
    return {
      place: placeOf(now),
      goes: toDelist(now).map(({ sku }) => sku),
      listings: Object.fromEntries(now.listings.map(({ sku, state }) => [sku, state])),
    };
  };
  return { house, id, another, stands, now };
};

const waiting = [
  ...off,
  ...prepared,
  drafted(),
  asked('approve'),
  approved(),
  submitted(),
  asked('outcome', 'outcome-1-1'),
];

describe('another listing under the number of a complaint', () => {
  test('goes off sale where the policy lets it, and the team is told', async () => {
    const { house, id, another, stands, now } = await begun({}, ...waiting);
    const settledAs = await another(mails.trademarkAgain(about(1, 2), at));
    expect(settledAs).toMatchObject({ result: 'joined', caseIds: [id] });
    expect(settledAs.reason).toContain('says more: B0LAMP0002');
    expect(await stands()).toEqual({
      place: 'delist',
      goes: ['LAMP-2'],
      listings: { 'LAMP-1': 'off', 'LAMP-2': 'named' },
    });
    expect(house.workflow.told.at(-1)).toBe('resume the-token {"place":"delist"}');
    const lamp2 = { marketplace: 'amazon', sku: 'LAMP-2', action: 'delist' } as const;
    await house.tell(
      id,
      { type: 'listing-action-started', ...lamp2, listingId: 'B0LAMP0002', snapshot: 'snapshots/2' },
      { type: 'listing-action-settled', ...lamp2, result: 'done', detail: '' },
    );
    expect((await stands()).place).toBe('prepare');
    expect((await now()).teamTold).toBe(false);
    await house.tell(id, ...prepared);
    expect((await stands()).place).toBe('outcome');
    expect(await delistedToday(house.services.cases, house.store.id, at)).toBe(2);
  });

  test('has the draft written anew that nobody approved yet, as the same kind of answer', async () => {
    const draft = { ...drafted(), strategy: 'never-sold' } as const;
    const { house, id, another, stands, now } = await begun({}, ...off, ...prepared, draft, asked('approve'));
    await another(mails.trademarkAgain(about(1, 2), at));
    await house.tell(id, ...alsoFor({ sku: 'LAMP-2', listingId: 'B0LAMP0002' }, off), ...prepared);
    expect((await stands()).place).toBe('draft');
    await runStep(draftResponse, { caseId: id }, house.services);
    const written = currentDraft(await now());
    expect(written).toMatchObject({ draft: 2, strategy: 'never-sold', state: 'drafted' });
    const letter = await house.services.evidence.get(written?.text ?? '');
    expect(new TextDecoder().decode(letter)).toContain('B0LAMP0002');
    expect((await stands()).place).toBe('approve');
  });

  test('leaves a draft alone where no listing joins', async () => {
    const { house, id, another, stands } = await begun({}, ...off, ...prepared, drafted(), asked('approve'));
    await another(
      mails.trademark(about(1), at).replace(/^Complaint ID.*$/m, '$&\n\nPlease respond by March 9, 2026.'),
    );
    await house.tell(id, ...prepared);
    expect((await stands()).place).toBe('approve');
  });

  test('is asked about alone where the policy asks', async () => {
    const { house, another, stands, now } = await begun({ policy: { minimumConfidence: 1 } }, ...waiting);
    await another(mails.trademarkAgain(about(1, 2), at));
    expect(await stands()).toMatchObject({ place: 'ask-to-delist', goes: [] });
    expect((await now()).decision).toMatchObject({ mode: 'ask', offers: [{ sku: 'LAMP-2' }] });
    expect(house.workflow.told.at(-1)).toBe('resume the-token {"place":"ask-to-delist"}');
    expect(await delistedToday(house.services.cases, house.store.id, at)).toBe(0);
  });

  test('is asked about without what a person left on sale', async () => {
    const left = [asked('delist'), answered('delist', 'leave'), ...prepared];
    const { id, house, another, stands } = await begun({ policy: { minimumConfidence: 1 } }, ...left);
    await another(mails.trademarkAgain(about(1, 2), at));
    expect(await stands()).toMatchObject({ place: 'ask-to-delist', listings: { 'LAMP-1': 'left' } });
    await house.tell(id, asked('delist', 'delist-2'), answered('delist', 'delist', { id: 'delist-2' }));
    expect(await stands()).toMatchObject({ place: 'delist', goes: ['LAMP-2'] });
  });

  test('does not answer what a person is being asked about the first one, nor waits for that answer', async () => {
    const { another, stands, now } = await begun({ signed: false }, asked('delist'));
    await another(mails.trademarkAgain(about(2), at));
    expect(await stands()).toMatchObject({ place: 'delist', goes: ['LAMP-2'] });
    expect((await now()).decision.mode).toBe('ask');
    const { listings } = await now();
    expect(listings.find(({ sku }) => sku === 'LAMP-1')?.may).toBe(false);
  });

  test.each([
    ['Amazon', 'marketplace', [stockTerms.atPlatform]],
    ['its seller', 'merchant', []],
    ['nobody knows who', undefined, [stockTerms.perhaps]],
  ] as const)(
    'brings the term for its stock, from the day of its mail on, where %s ships it',
    async (_, fulfilment, terms) => {
      const { house, another, now } = await begun({}, ...waiting);
      const [lamp2] = await catalogueStore(house.services.cases).byListing(house.store.id, {
        ...{ marketplace: 'amazon', listingId: 'B0LAMP0002' },
      });
      if (!lamp2) throw new Error('the house has it');
      const { fulfilment: _known, ...item } = lamp2;
      await catalogueStore(house.services.cases).put(house.store.id, [
        { ...item, ...(fulfilment && { fulfilment }) },
      ]);
      await another(mails.trademarkAgain(about(1, 2), at));
      const { notice, more } = await now();
      const stock = notice.deadlines.filter(isOfStock);
      expect(stock.map(({ what }) => what)).toEqual(terms);
      for (const { due } of stock) expect(due).toMatch(/^2026-06-01T/);
      expect(more[0]?.deadlines).toEqual(stock);
      const again = await house.receive(await arrived(mails.trademark(about(1, 2), at)), 'inbound/third');
      expect(again.result).toBe('joined');
      expect((await now()).notice.deadlines).toEqual(notice.deadlines);
    },
  );

  test('counts with those of its case against what one case may take off sale', async () => {
    const { another, now } = await begun({ policy: { perCase: 2 } }, ...off);
    await another(mails.trademarkAgain(about(2, 3), at));
    expect((await now()).decision.mode).toBe('ask');
    expect((await now()).decision.reasons.join()).toContain('✗ This case would take 3 listings off sale');
  });
});

test('a date that a later mail states is a deadline of the case, once, and the team is told', async () => {
  const { another, now, house, stands } = await begun({}, ...waiting);
  const reminded = mails
    .trademarkAgain(about(1), at)
    .replace('This is a reminder.', 'This is a reminder. Please reply by March 10, 2026.');
  await another(reminded);
  const [first, second] = [await now(), (await house.receive(await arrived(`${reminded}.`))).reason];
  expect(first.notice.deadlines.map(({ due }) => due.slice(0, 10))).toContain('2026-03-11');
  expect(first.teamTold).toBe(false);
  // whatever our letter has met, it has not met this
  expect(summarize(first).deadline?.due).toContain('2026-03-11');
  expect((await stands()).place).toBe('prepare');
  expect(second).not.toContain('says more');
});

describe('a mail that comes while the case of the first one is being prepared', () => {
  const mail = mails.trademarkAgain(about(1, 2), at);

  test('is told the team too, although the mail about the first one is on its way', async () => {
    const { house, id, another, now, stands } = await begun({}, ...off);
    const { post } = house.services;
    house.services.post = {
      send: async (...mime) => {
        if (house.sent.length === 0) await another(mail);
        return post.send(...mime);
      },
    };
    const tell = () => runStep(notify, { caseId: id }, house.services);
    await tell();
    expect((await now()).teamTold).toBe(false);
    await house.tell(id, ...alsoFor({ sku: 'LAMP-2', listingId: 'B0LAMP0002' }, off));
    expect((await stands()).place).toBe('prepare');
    await tell();
    await tell();
    expect((await now()).teamTold).toBe(true);
    expect(house.sent).toEqual([`<${id}.opened@triage.example>`, `<${id}.opened.1@triage.example>`]);
  });

  test('has listings like those that it names looked for too', async () => {
    const { house, id, another, now } = await begun({}, ...off);
    const { cases, clock } = house.services;
    const record = await recordOf(cases, clock, id);
    await another(mail);
    await lookForSameRisk({ cases, clock }, record, 60_000);
    expect((await now()).sameRisk).toBeUndefined();
    await runStep(findSameRisk, { caseId: id }, house.services);
    expect((await now()).sameRisk).toBeDefined();
  });
});

test('a court’s term has one date, from the earliest day that a mail of the case names', async () => {
  const house = await aHouse({});
  const order = (more: string) =>
    mails.courtOrder(matter, '1:26-cv-01234', at).replace('Legal case #', `${more}\n\nLegal case #`);
  const first = await house.receive(await arrived(order('')), 'inbound/first');
  const [id = ''] = first.caseIds;
  const terms = async () =>
    (await house.case(id)).notice.deadlines.map(({ what, due }) => [what, due.slice(0, 10)]);
  const answer = ['answer in court', '2026-03-24'];
  expect(await terms()).toEqual([['end of a temporary restraining order', '2026-03-17'], answer]);

  house.moveClock(hours(24));
  const later = order(
    'The order was entered on February 25, 2026. You must file an answer within 21 days after service.',
  );
  const second = await house.receive(await arrived(later), 'inbound/second');
  expect(second).toMatchObject({ result: 'joined', caseIds: [id] });
  expect(second.reason).toContain('says more: 2026-03-11');
  expect(await terms()).toEqual([['end of a temporary restraining order', '2026-03-12'], answer]);
});

test('a deadline is told as the day that the mail names', async () => {
  const house = await aHouse({});
  await house.receive(await arrived(mails.trademark(matter, at)), 'inbound/first');
  house.moveClock(hours(24));
  const words = 'Please respond by March 9, 2026, or your account may be affected.';
  const again = mails.trademark(matter, at).replace(/^Complaint ID.*$/m, `$&\n\n${words}`);
  const second = await house.receive(await arrived(again), 'inbound/second');
  expect(second.reason).toMatch(/says more: 2026-03-09$/);
});

describe('a complaint about the same listing under a number of its own', () => {
  const own = { ...about(1), complaintId: '22222222222' };

  test('is answered with the first one, whose case knows both numbers', async () => {
    const { id, another, now, house } = await begun({}, ...off, ...prepared);
    expect(await another(mails.trademark(own, at))).toMatchObject({ result: 'joined', caseIds: [id] });
    expect((await now()).notice.complaintIds).toEqual([matter.complaintId, own.complaintId]);
    const accepted = await arrived(mails.retraction(own, at));
    expect(await house.receive(accepted, 'inbound/third')).toMatchObject({
      result: 'resumed',
      caseIds: [id],
    });
  });

  test('has a case of its own once an answer to the first one is out', async () => {
    const { id, another, house } = await begun({}, ...waiting);
    const { result, caseIds } = await another(mails.trademark(own, at));
    expect(result).toBe('opened');
    expect(caseIds).not.toContain(id);
    expect((await house.case(caseIds[0] ?? '')).linked).toEqual([id]);
  });
});

describe('a complaint that is made again once its case is over', () => {
  const won: CaseEvent[] = [
    ...waiting,
    { type: 'outcome', outcome: 'accepted' },
    started('relist'),
    settled('relist'),
    { type: 'closed', outcome: 'won', why: '' },
  ];

  test('has a new case that acts like any other and knows the first one', async () => {
    const { id, another, house } = await begun({}, ...won);
    const { result, caseIds, reason } = await another(mails.trademarkAgain(about(1), at));
    expect(result).toBe('opened');
    expect(reason).toContain(`it follows case ${id}; its listings go off sale at once.`);
    const next = await house.case(caseIds[0] ?? '');
    expect([placeOf(next), next.linked]).toEqual(['delist', [id]]);
    const third = await arrived(mails.trademark(about(1), at));
    expect(await house.receive(third, 'inbound/third')).toMatchObject({ result: 'joined', caseIds });
  });

  test('joins it where its mail was only late', async () => {
    const { id, another, house, stands } = await begun({}, ...off, ...prepared);
    house.moveClock(hours(1));
    await house.tell(id, { type: 'closed', outcome: 'no-action', why: '' });
    expect(await another(mails.trademarkAgain(about(1), at))).toMatchObject({
      result: 'joined',
      caseIds: [id],
    });
    expect(await stands()).toMatchObject({ place: 'closed' });
    expect(await delistedToday(house.services.cases, house.store.id, at)).toBe(1);
  });

  const accepted: CaseEvent[] = [...ready, { type: 'closed', outcome: 'accepted', why: '' }];
  const kept = (more: string) =>
    mails.trademarkAgain(about(1), at).replace(/^Complaint ID.*$/m, `$&\n\n${more}`);

  test.each<[string, string]>([
    ['a term that nobody knew', 'Please respond within 72 hours.'],
    ['a graver effect', 'We have deactivated your Amazon seller account. You can no longer sell on Amazon.'],
  ])('has a new case where it brings %s, though all that it names stays off sale', async (_, more) => {
    const { id, another, house } = await begun({}, ...accepted);
    const { result, caseIds } = await another(kept(more));
    expect(result).toBe('opened');
    expect(await house.case(caseIds[0] ?? '')).toMatchObject({ linked: [id], teamTold: false });
  });

  test('has a new case also where it was under way when the case ended, and joins one that was won by then', async () => {
    const late = async (outcome: 'no-action' | 'won') => {
      const { another, house, id } = await begun({}, ...off, ...prepared);
      house.moveClock(hours(1));
      await house.tell(id, { type: 'closed', outcome, why: '' });
      return (await another(kept('Please respond within 72 hours.'))).result;
    };
    expect([await late('no-action'), await late('won')]).toEqual(['opened', 'joined']);
  });

  test('has a new case where it names no listing at all', async () => {
    const { another } = await begun({}, ...accepted);
    const nameless = mails.trademarkAgain(about(1), at).replace(/^(?:ASIN|Title):.*\n/gm, '');
    expect((await another(nameless)).result).toBe('opened');
  });

  test('has a new case where it is an order of a court, of which the same words are no news', async () => {
    const house = await aHouse();
    const order = (words: string) =>
      arrived(
        mails.courtOrder(matter, '1:26-cv-01234', at).replace('Legal case #', `${words}\n\nLegal case #`),
      );
    const first = await house.receive(await order(''), 'inbound/first');
    const [id = ''] = first.caseIds;
    house.moveClock(hours(1));
    await house.tell(id, ...off, { type: 'closed', outcome: 'accepted', why: 'counsel handles it' });
    const same = await house.receive(await order(''), 'inbound/same');
    expect(same).toMatchObject({ result: 'joined', caseIds: [id] });
    const other = await house.receive(await order('A preliminary injunction was entered.'), 'inbound/other');
    expect(other.result).toBe('opened');
  });

  test('joins it where all that it names stays off sale, and no more than that', async () => {
    const lost: CaseEvent[] = [...waiting, { type: 'closed', outcome: 'lost', why: '' }];
    const quiet = await begun({}, ...lost);
    expect(await quiet.another(mails.trademarkAgain(about(1), at))).toMatchObject({ caseIds: [quiet.id] });
    const more = await begun({}, ...lost);
    const opened = await more.another(mails.trademarkAgain(about(1, 2), at));
    expect(opened).toMatchObject({ result: 'opened' });
  });
});

describe('a case whose record is damaged', () => {
  const damaged = async () => {
    const begin = await begun({}, ...off, ...prepared);
    const { cases } = begin.house.services;
    await cases.remove({ pk: `CASE#${begin.id}`, sk: 'EVENT#000002' }, { equals: { seq: 2 } });
    return begin;
  };

  test('is named and set aside while its execution goes on', async () => {
    const { id, house } = await damaged();
    const { damaged: named } = await runStep(reconcile, {}, house.services);
    expect(named).toEqual([expect.stringContaining(`The record of case ${id} is damaged`)]);
    expect(await readSummary(house.services.cases, id)).toMatchObject({
      queue: 'needs-you',
      status: 'stuck',
    });
    expect(await runStep(reconcile, {}, house.services)).not.toHaveProperty('damaged');
  });

  test.each<[string, string]>([
    ['the same number', matter.complaintId],
    ['a number of its own', '99999999999'],
  ])('takes in no more: a complaint under %s opens a case of its own', async (_, complaintId) => {
    const { id, another, house } = await damaged();
    const { result, caseIds } = await another(mails.trademarkAgain({ ...about(1), complaintId }, at));
    expect(result).toBe('opened');
    expect(caseIds).not.toContain(id);
    const again = await arrived(mails.trademark({ ...about(1), complaintId }, at));
    expect(await house.receive(again, 'inbound/third')).toMatchObject({ result: 'joined', caseIds });
  });
});
