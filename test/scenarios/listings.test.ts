/** What happens to listings: who may take them off sale, what stops that, and how they come back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openQuestion } from '../../shared/case/place.ts';
import { anAmazonOffer, matterOf } from './goods.ts';
import * as mails from './mails.ts';
import { openShop } from './shop.ts';
import { openWorld } from './the-world.ts';
import type { World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

describe('a person is asked before a listing goes off sale', () => {
  const asks = { otherwise: 'ask' } as const;

  test('and lets it go', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'ask-yes', [offer], asks);
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    const asked = await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
    expect(asked.decision.reasons.join('\n')).toContain('says: ask a person first');
    expect(shop.listing(offer.sku).onSale).toBe(true);
    await shop.answer(id, { question: 'delist', answer: 'delist', note: 'looks real' });
    await shop.until(id, 'awaiting-approval');
    expect(shop.listing(offer.sku).onSale).toBe(false);
  });

  test('and declines', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'ask-no', [offer], asks);
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    await shop.answer(id, { question: 'delist', answer: 'leave', note: '' });
    const next = await shop.until(id, 'awaiting-approval');
    expect(next.listings).toMatchObject([{ state: 'named', may: false }]);
    expect(shop.listing(offer.sku).onSale).toBe(true);
    expect(shop.actions()).toEqual([]);
  });

  test.each(['delist', 'leave'] as const)(
    'and nobody answers: the store said "%s" beforehand',
    async (delistDefault) => {
      const offer = anAmazonOffer();
      const name = `late-${delistDefault}`;
      const shop = await openShop(world, name, [offer], { ...asks, delistAnswerHours: 1e-6, delistDefault });
      const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
      await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
      await world.run('watch-deadlines');
      const next = await shop.until(id, 'awaiting-approval');
      expect(next.questions[0]).toMatchObject({ kind: 'delist', answer: delistDefault, expired: true });
      expect(shop.listing(offer.sku).onSale).toBe(delistDefault === 'leave');
      expect(await shop.story(id)).toContain('question-expired');
    },
  );
});

describe('nothing goes off sale by itself', () => {
  test('that the catalogue does not know', async () => {
    const offer = anAmazonOffer();
    const stranger = anAmazonOffer();
    const shop = await openShop(world, 'unknown', [offer]);
    const result = await shop.receive(mails.trademark(matterOf(stranger)), 'amazon.com');
    expect(result.reason).toContain(stranger.asin);
    const [id = ''] = result.caseIds;
    const now = await shop.until(id, 'awaiting-approval');
    expect(now.decision.mode).toBe('leave');
    expect(now.drafts).toMatchObject([{ strategy: 'never-sold' }]);
    expect(shop.actions()).toEqual([]);
  });

  test('that is another store’s', async () => {
    const theirs = anAmazonOffer();
    const neighbour = await openShop(world, 'neighbour', [theirs]);
    const shop = await openShop(world, 'not-mine', [anAmazonOffer()]);
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(theirs)), 'amazon.com')).caseIds;
    expect((await shop.until(id, 'awaiting-approval')).decision.mode).toBe('leave');
    expect(neighbour.listing(theirs.sku).onSale).toBe(true);
    expect([...shop.actions(), ...neighbour.actions()]).toEqual([]);
  });

  test.each([
    ['protected', { protected: true }, {}, 'Protected SKUs'],
    ['stopped', {}, { stopped: true }, 'stopped all delisting'],
    ['share', {}, { shareOfCatalogue: 0.1 }, 'of the catalogue'],
    ['unsure', {}, { minimumConfidence: 1 }, 'the store asks for 100 %'],
  ])('where a check does not hold: %s', async (name, more, policy, says) => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, `check-${name}`, [{ ...offer, ...more }], policy);
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    const now = await shop.until(id, (one) => openQuestion(one)?.kind === 'delist');
    expect(now.decision.reasons.filter((reason) => reason.startsWith('✗')).join('\n')).toContain(says);
    expect(shop.actions()).toEqual([]);
  });

  test('beyond what one case, or one day, may take off sale', async () => {
    const [first, second, third] = [anAmazonOffer(), anAmazonOffer(), anAmazonOffer()];
    const shop = await openShop(world, 'breaker', [first, second, third], { perCase: 1, perDay: 1 });
    const [wide = ''] = (await shop.receive(mails.trademark(matterOf(first, second)), 'amazon.com')).caseIds;
    await shop.until(wide, (now) => openQuestion(now)?.kind === 'delist');
    const [today = ''] = (await shop.receive(mails.trademark(matterOf(third)), 'amazon.com')).caseIds;
    await shop.until(today, 'awaiting-approval');
    const fourth = matterOf(second);
    const [next = ''] = (await shop.receive(mails.trademark(fourth), 'amazon.com')).caseIds;
    const now = await shop.until(next, (one) => openQuestion(one)?.kind === 'delist');
    expect(now.decision.reasons.join('\n')).toContain('at most 1 a day');
    expect(shop.actions()).toEqual([`patchListingsItem ${third.sku}`]);
  });

  test('after the store was stopped, though a person has said so; it goes on by itself once that is lifted', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'stop', [offer], { otherwise: 'ask' });
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
    await shop.decide({ stopped: true });
    await shop.answer(id, { question: 'delist', answer: 'delist', note: '' });
    const stuck = await shop.until(id, 'stuck');
    expect(stuck.failure).toMatchObject({ step: 'delist' });
    expect(stuck.failure?.cause).toContain('switched off');
    expect(shop.listing(offer.sku).onSale).toBe(true);

    await world.run('reconcile');
    expect(await shop.case(id)).toMatchObject({ run: stuck.run, failure: stuck.failure });
    await shop.decide({ stopped: false });
    await world.run('reconcile');
    await shop.until(id, 'awaiting-approval');
    expect(shop.listing(offer.sku).onSale).toBe(false);
  });
});

describe('a listing comes back', () => {
  test('when a retraction arrives in the middle of its delisting', async () => {
    const offer = anAmazonOffer();
    const about = matterOf(offer);
    const shop = await openShop(world, 'middle', [offer]);
    const before = shop.listing(offer.sku);
    world.marketplaces.faults.set({
      kind: 'slow',
      ms: 15_000,
      operation: 'patchListingsItem',
      target: offer.sku,
      times: 1,
    });
    const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
    await shop.until(id, ({ listings }) => listings[0]?.state === 'delisting');
    expect(await shop.receive(mails.retraction(about), 'amazon.com')).toMatchObject({ result: 'resumed' });
    expect((await shop.case(id)).listings[0]?.state).toBe('delisting');

    world.marketplaces.faults.set();
    const closed = await shop.until(id, 'closed');
    expect(closed.closed).toMatchObject({ outcome: 'retracted' });
    expect(closed.listings).toMatchObject([{ state: 'back' }]);
    expect(shop.listing(offer.sku)).toEqual(before);
    expect(await shop.mailsTo(about.owner.email)).toEqual([]);
  });

  test('when a person confirms a retraction that a mail only claims', async () => {
    const offer = anAmazonOffer();
    const about = matterOf(offer);
    const shop = await openShop(world, 'claimed', [offer]);
    const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
    await shop.until(id, 'awaiting-approval');
    const result = await shop.receive(mails.retraction(about));
    expect(result).toMatchObject({ result: 'joined', caseIds: [id] });
    expect(result.reason).toContain('a person confirms it');
    expect(await shop.case(id)).toMatchObject({ claims: [{ outcome: 'retracted' }], outcomes: [] });
    expect(shop.listing(offer.sku).onSale).toBe(false);

    await shop.ask(id, { type: 'outcome', outcome: 'retracted' });
    expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'retracted' });
    expect(shop.listing(offer.sku).onSale).toBe(true);
  });

  test('when a person undoes its delisting; the dispute goes on, and it can go off sale again', async () => {
    const [offer, other] = [anAmazonOffer(), anAmazonOffer()];
    const shop = await openShop(world, 'undo', [offer, other]);
    const before = shop.listing(offer.sku);
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer, other)), 'amazon.com')).caseIds;
    await shop.until(id, 'awaiting-approval');
    await shop.ask(id, { type: 'undo-requested', offers: [{ marketplace: 'amazon', sku: offer.sku }] });
    const now = await shop.until(id, ({ listings }) => listings[0]?.state === 'back');
    expect(now.listings).toMatchObject([{ state: 'back' }, { state: 'off' }]);
    expect(shop.listing(offer.sku)).toEqual(before);
    expect(shop.listing(other.sku).onSale).toBe(false);

    // the answer says that both are off sale
    await expect(shop.approve(id)).rejects.toThrow('Have it written anew');
    await shop.answer(id, { question: 'approve', answer: 'redraft', sha256: '', note: '' });
    await shop.until(id, (latest) => openQuestion(latest)?.id === 'approve-2');
    await shop.approve(id);
    expect((await shop.until(id, 'awaiting-outcome')).drafts).toMatchObject([
      { state: 'drafted' },
      { state: 'submitted' },
    ]);

    const [first] = now.listings;
    if (!first) throw new Error('the case has lost its listing');
    const { marketplace, sku, listingId, title, snapshot } = first;
    await shop.ask(id, { type: 'delist-requested', offers: [{ marketplace, sku, listingId, title }] });
    const again = await shop.until(id, ({ listings }) => listings[0]?.state === 'off');
    expect(shop.listing(sku).onSale).toBe(false);
    expect(again.listings[0]).toMatchObject({ restored: [snapshot] });
    expect(again.listings[0]?.snapshot).not.toBe(snapshot);
    await shop.ask(id, { type: 'outcome', outcome: 'retracted' });
    await shop.until(id, 'closed');
    expect(shop.listing(sku)).toEqual(before);
  });

  test('when an approved answer waits for a portal; it is written anew, for it says what is no longer so', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'untrue', [offer, anAmazonOffer()]);
    const [id = ''] = (await shop.receive(mails.copyrightOfNobody(matterOf(offer)), 'amazon.com')).caseIds;
    await shop.until(id, 'awaiting-approval');
    await shop.fillIn(id);
    await shop.approve(id);
    await shop.until(id, 'awaiting-submission');
    await shop.ask(id, { type: 'undo-requested', offers: [{ marketplace: 'amazon', sku: offer.sku }] });
    const now = await shop.until(id, (latest) => openQuestion(latest)?.id === 'approve-3');
    expect(now.questions.filter(({ answer }) => answer === undefined)).toHaveLength(1);
    expect(now.drafts.map(({ state, standing }) => [state, standing])).toEqual([
      ['drafted', `${offer.asin} off`],
      ['drafted', `${offer.asin} off`],
      ['drafted', `${offer.asin} back`],
    ]);
    const letter = new TextDecoder().decode(await world.evidence.get(now.drafts[2]?.text ?? ''));
    expect(letter).toContain('it has been on sale again since');
  });

  test('only when the last of two cases lets go of it, and as it was before the first', async () => {
    const offer = anAmazonOffer();
    const [one, two] = [matterOf(offer), matterOf(offer)];
    const shop = await openShop(world, 'two', [offer, anAmazonOffer()]);
    const before = shop.listing(offer.sku);
    const [first = ''] = (await shop.receive(mails.trademark(one), 'amazon.com')).caseIds;
    await shop.until(first, 'awaiting-approval');
    const [second = ''] = (await shop.receive(mails.copyrightOfNobody(two), 'amazon.com')).caseIds;
    expect(second).not.toBe(first);
    await shop.until(second, 'awaiting-approval');

    await shop.receive(mails.retraction(one), 'amazon.com');
    const closed = await shop.until(first, 'closed');
    expect(closed.listings).toMatchObject([
      { state: 'left', detail: `stays off sale: case ${second} holds it too` },
    ]);
    expect(shop.listing(offer.sku).onSale).toBe(false);

    await shop.receive(mails.retraction(two), 'amazon.com');
    await shop.until(second, 'closed');
    expect(shop.listing(offer.sku)).toEqual(before);
    expect(shop.actions()).toHaveLength(2);
  });

  test.each(['withdrawn', 'closed by hand'])(
    'by the last of two cases, though the platform had removed it when that one came: the first is %s',
    async (how) => {
      const offer = anAmazonOffer();
      const [one, two] = [matterOf(offer), matterOf(offer)];
      const name = how.replaceAll(' ', '-');
      const shop = await openShop(world, name, [offer, anAmazonOffer()]);
      const before = shop.listing(offer.sku);
      const [first = ''] = (await shop.receive(mails.trademark(one), 'amazon.com')).caseIds;
      await shop.until(first, 'awaiting-approval');
      const removed = { marketplace: 'amazon', target: offer.sku } as const;
      await world.marketplaces.edit({ ...removed, fate: 'held' });
      const [second = ''] = (await shop.receive(mails.copyrightOfNobody(two), 'amazon.com')).caseIds;
      const found = await shop.until(second, 'awaiting-approval');
      expect(found.listings).toMatchObject([{ state: 'off-already' }]);

      if (how === 'withdrawn') await shop.receive(mails.retraction(one), 'amazon.com');
      else await shop.ask(first, { type: 'closed', outcome: 'no-action', why: 'a test order' });
      await shop.until(first, ({ closed, closing }) => closed !== undefined && closing === undefined);
      expect((await shop.case(second)).listings).toMatchObject([
        { state: 'off', detail: `case ${first} took it off sale, and leaves it to this one` },
      ]);
      await world.marketplaces.edit({ ...removed, fate: 'free' });
      await shop.receive(mails.retraction(two), 'amazon.com');
      expect((await shop.until(second, 'closed')).listings).toMatchObject([{ state: 'back' }]);
      expect(shop.listing(offer.sku)).toEqual(before);
    },
  );

  test('never while another case keeps it off sale, though the first one died as it put it back', async () => {
    const offer = anAmazonOffer();
    const [one, two] = [matterOf(offer), matterOf(offer)];
    const shop = await openShop(world, 'overtaken', [offer, anAmazonOffer()]);
    const before = shop.listing(offer.sku);
    const [first = ''] = (await shop.receive(mails.trademark(one), 'amazon.com')).caseIds;
    const off = await shop.until(first, 'awaiting-approval');
    const [second = ''] = (await shop.receive(mails.copyrightOfNobody(two), 'amazon.com')).caseIds;
    await shop.until(second, 'awaiting-approval');

    const [{ marketplace, sku, listingId, snapshot = '' } = {}] = off.listings;
    if (!marketplace || !sku || !listingId) throw new Error('the case has lost its listing');
    await shop.ask(first, {
      type: 'listing-action-started',
      action: 'relist',
      marketplace,
      sku,
      listingId,
      snapshot,
    });
    await world.marketplaces.edit({ marketplace: 'amazon', target: sku, quantity: offer.quantity });
    expect(shop.listing(sku).onSale).toBe(true);
    await shop.receive(mails.retraction(one), 'amazon.com');
    expect((await shop.until(first, 'closed')).listings).toMatchObject([{ state: 'left' }]);
    expect(shop.listing(sku).onSale).toBe(false);

    await shop.receive(mails.retraction(two), 'amazon.com');
    await shop.until(second, 'closed');
    expect(shop.listing(sku)).toEqual(before);
  });

  test('not when somebody edited it meanwhile: a person decides', async () => {
    const offer = anAmazonOffer();
    const about = matterOf(offer);
    const shop = await openShop(world, 'edited', [offer]);
    const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
    await shop.until(id, 'awaiting-approval');
    await world.marketplaces.edit({ marketplace: 'amazon', target: offer.sku, price: 9.9 });
    const edited = shop.listing(offer.sku);
    await shop.receive(mails.retraction(about), 'amazon.com');
    const stuck = await shop.until(id, 'stuck');
    expect(stuck.failure?.cause).toContain(offer.sku);
    expect(stuck.listings).toMatchObject([{ state: 'off' }]);
    expect(shop.listing(offer.sku)).toEqual(edited);
    expect(await shop.mailSaying('team@edited.example', 'What went wrong')).toContain(offer.sku);

    await shop.takeUp(id, 'skip');
    expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'retracted' });
    expect(shop.listing(offer.sku)).toEqual(edited);
  });
});

test('a person takes listings of the same risk off sale too; they come back with the others', async () => {
  const flagged = anAmazonOffer({ brand: 'Nordvik' });
  const alike = anAmazonOffer({ brand: 'Nordvik' });
  const about = matterOf(flagged);
  const shop = await openShop(world, 'sweep', [flagged, alike]);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  const now = await shop.until(id, 'awaiting-approval');
  expect(now.sameRisk).toMatchObject([
    { sku: alike.sku, reasons: [expect.stringContaining('Nordvik'), expect.any(String)] },
  ]);
  const offers = (now.sameRisk ?? []).map(({ reasons: _, ...offer }) => offer);
  await shop.ask(id, { type: 'delist-requested', offers });
  await shop.until(
    id,
    ({ listings }) => listings.length === 2 && listings.every(({ state }) => state === 'off'),
  );
  expect(shop.listing(alike.sku).onSale).toBe(false);
  await shop.until(id, 'awaiting-approval');
  await shop.receive(mails.retraction(about), 'amazon.com');
  await shop.until(id, 'closed');
  expect([shop.listing(flagged.sku).onSale, shop.listing(alike.sku).onSale]).toEqual([true, true]);
  expect(shop.actions()).toHaveLength(4);
});
