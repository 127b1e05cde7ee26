/** What goes wrong on the way: what passes is tried again, what does not reaches a person who can go on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCredentials } from '../../infra/local/marketplaces/demo-credentials.ts';
import { awaitAccount } from '../../shared/case/place.ts';
import { beingTried } from '../../shared/case/replay/failure.ts';
import { forgetLapse } from '../../shared/marketplaces/lapses.ts';
import { anAmazonOffer, matterOf } from './goods.ts';
import * as mails from './mails.ts';
import { textOf } from './sent-mail.ts';
import { openShop } from './shop.ts';
import { openWorld } from './the-world.ts';
import type { World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const passing = ['429', '500', 'garbage', 'empty', 'nothing', 'expired-token'] as const;

describe('a marketplace that fails once is asked again, and one change is made', () => {
  test.each([...passing, 'crash-after-accept'] as const)('%s, when told to change', async (kind) => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, `patch-${kind}`, [offer]);
    world.marketplaces.faults.set({ kind, operation: 'patchListingsItem', target: offer.sku, times: 1 });
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    const now = await shop.until(id, 'awaiting-approval');
    expect(now.listings).toMatchObject([{ state: 'off' }]);
    expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
  });

  test.each(passing)('%s, when asked what is so', async (kind) => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, `get-${kind}`, [offer]);
    world.marketplaces.faults.set({ kind, operation: 'getListingsItem', target: offer.sku, times: 1 });
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    const now = await shop.until(id, 'awaiting-approval');
    expect(now.listings).toMatchObject([{ state: 'off' }]);
    expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
  });

  test('also when it asks to be left alone for longer than the first tries take', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'long-429', [offer]);
    world.marketplaces.faults.set({
      kind: '429',
      operation: 'patchListingsItem',
      target: offer.sku,
      times: 1,
      retryAfter: 4,
    });
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    await shop.until(id, 'awaiting-approval');
    expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
  });
});

test('while a marketplace is away the case says so once, and what it answers; nobody is called for', async () => {
  const offer = anAmazonOffer();
  const shop = await openShop(world, 'away', [offer]);
  world.marketplaces.faults.set({ kind: '500', operation: 'patchListingsItem', target: offer.sku });
  const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
  const waiting = await shop.until(id, (now) => now.trying !== undefined);
  expect(beingTried(waiting)).toMatchObject({ step: 'delist', cause: expect.stringContaining('500') });
  world.marketplaces.faults.set();
  const now = await shop.until(id, 'awaiting-approval');
  expect(beingTried(now)).toBeUndefined();
  const story = await shop.story(id);
  expect(story.filter((type) => type === 'trying-again' || type === 'failed')).toEqual(['trying-again']);
});

test('a marketplace that refuses is not asked again: the case says why and goes on', async () => {
  const offer = anAmazonOffer();
  const shop = await openShop(world, 'refused', [offer]);
  world.marketplaces.faults.set({ kind: 'invalid', operation: 'patchListingsItem', target: offer.sku });
  const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
  const now = await shop.until(id, 'awaiting-approval');
  world.marketplaces.faults.set();
  expect(now.listings).toMatchObject([{ state: 'left', detail: expect.stringMatching(/\w/) }]);
  expect(shop.listing(offer.sku).onSale).toBe(true);
});

test('an account that does not work keeps its listings on sale and nothing else; connected, they go off and come back', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'revoked', [offer]);
  const before = shop.listing(offer.sku);
  await world.marketplaces.rotate('revoked');
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  const asked = await shop.until(id, 'awaiting-approval');
  expect(awaitAccount(asked)).toMatchObject([{ sku: offer.sku, state: 'named' }]);
  expect(asked.drafts).toHaveLength(1);
  const told = await textOf((await shop.mailsTo('team@revoked.example', 1))[0]?.raw ?? Buffer.of());
  expect(told).toContain('NOT taken off sale: connect its account');
  expect(told).toContain('npm run store -- connect revoked amazon');
  expect(shop.listing(offer.sku).onSale).toBe(true);

  // as the command that connects an account does
  const { amazon } = demoCredentials(world.marketplaces.endpoints, 'revoked', 1);
  await world.keepCredentials('revoked', 'amazon', amazon);
  await forgetLapse(world.cases, { storeId: 'revoked', marketplace: 'amazon' });
  await world.run('reconcile');
  await shop.until(id, ({ listings }) => listings[0]?.state === 'off');
  expect(shop.listing(offer.sku).onSale).toBe(false);
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);

  await shop.receive(mails.retraction(about), 'amazon.com');
  await shop.until(id, 'closed');
  expect(shop.listing(offer.sku)).toEqual(before);
});

test('an authorisation that is gone when a listing should come back', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'revoked-later', [offer]);
  const before = shop.listing(offer.sku);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  await shop.until(id, 'awaiting-approval');
  world.marketplaces.faults.set({ kind: 'expired-token', target: offer.sku });
  await shop.receive(mails.retraction(about), 'amazon.com');
  const stuck = await shop.until(id, 'stuck');
  expect(stuck.failure).toMatchObject({ step: 'relist', cause: expect.stringContaining('npm run store') });

  world.marketplaces.faults.set();
  await shop.takeUp(id, 'retry');
  await shop.until(id, 'closed');
  expect(shop.listing(offer.sku)).toEqual(before);
});

describe('a step that fails hands the case over to a person', () => {
  /** A case that cannot take its listing off sale, because nobody may while the store is stopped. */
  const stopped = async (name: string) => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, name, [offer], { stopped: true, otherwise: 'ask' });
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    await shop.answer(id, { question: 'delist', answer: 'delist', note: '' });
    await shop.until(id, 'stuck');
    return { shop, id, offer };
  };

  test('who goes on without it', async () => {
    const { shop, id, offer } = await stopped('skip');
    await shop.takeUp(id, 'skip');
    const now = await shop.until(id, 'awaiting-approval');
    expect(now.listings).toMatchObject([{ state: 'named', passedOver: true }]);
    expect(shop.listing(offer.sku).onSale).toBe(true);
  });

  test('who closes it', async () => {
    const { shop, id } = await stopped('close');
    await shop.ask(id, { type: 'closed', outcome: 'no-action', why: 'we no longer sell it' });
    const now = await shop.until(id, 'closed');
    expect(now.closed).toMatchObject({ outcome: 'no-action' });
    expect(await world.workflow.status(`${id}-${now.run}`)).not.toBe('unknown');
  });

  test('who tries again in vain and is asked again', async () => {
    const { shop, id } = await stopped('vain');
    await shop.takeUp(id, 'retry');
    await shop.until(id, (now) => now.run === 2 && now.failure !== undefined && now.helpCalled);
    expect((await shop.story(id)).filter((type) => type === 'failed')).toHaveLength(2);
    const told = (await shop.timeline(id)).flatMap(({ event }) =>
      event.type === 'notified' ? event.about : [],
    );
    expect(told.filter((about) => about === 'stuck')).toHaveLength(2);
  });

  test('when the draft cannot be written', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'no-draft', [offer], { otherwise: 'ask' });
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    const asked = await shop.until(id, ({ questions }) => questions.length === 1);
    const key = asked.sources[0]?.finding ?? '';
    const whole = await world.evidence.get(key);
    await world.evidence.put(key, Buffer.from('{ "half": '), 'application/json');
    await shop.answer(id, { question: 'delist', answer: 'leave', note: '' });
    expect((await shop.until(id, 'stuck')).failure).toMatchObject({ step: 'draft' });
    await world.evidence.put(key, whole, 'application/json');
    await shop.takeUp(id, 'retry');
    await shop.until(id, 'awaiting-approval');
  });

  test('when what was approved is not what lies there: nothing is sent', async () => {
    const offer = anAmazonOffer();
    const about = matterOf(offer);
    const shop = await openShop(world, 'tampered', [offer]);
    const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
    const [draft] = (await shop.until(id, 'awaiting-approval')).drafts;
    const text = await world.evidence.get(draft?.text ?? '');
    await world.evidence.put(draft?.text ?? '', Buffer.concat([text, Buffer.from('P.S.')]), 'text/plain');
    await shop.approve(id);
    const stuck = await shop.until(id, 'stuck');
    expect(stuck.failure).toMatchObject({ step: 'submit', error: 'DraftChanged' });
    expect(stuck.drafts).toMatchObject([{ state: 'approved' }]);
    expect(await shop.mailsTo(about.owner.email)).toEqual([]);
    await world.evidence.put(draft?.text ?? '', text, 'text/plain');
    await shop.takeUp(id, 'retry');
    await shop.until(id, 'awaiting-outcome');
    expect(await shop.mailsTo(about.owner.email)).toHaveLength(1);
  });
});
