/** What marketplaces say by themselves: they confirm what mails only claim, and tell what no mail said. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { sellerIdOf } from '../../infra/local/marketplaces/amazon/access.ts';
import { demoCredentials } from '../../infra/local/marketplaces/demo-credentials.ts';
import type { Case } from '../../shared/case/case.ts';
import { openQuestion } from '../../shared/case/place.ts';
import { loadCase } from '../../shared/case/records/case-store.ts';
import { openQueues } from '../../shared/case/records/summary.ts';
import { everyCase } from '../../shared/case/records/summary-store.ts';
import { anAmazonOffer, matterOf } from './goods.ts';
import * as mails from './mails.ts';
import { textOf } from './sent-mail.ts';
import { openShop } from './shop.ts';
import { openWorld } from './the-world.ts';
import { eventually, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

/** Has the marketplaces asked until each account answered: where one did not, the next run asks it again. */
const ask = () =>
  eventually(
    async () => {
      const { failed } = z.object({ failed: z.int() }).parse(await world.run('corroborate'));
      return failed === 0 || undefined;
    },
    async () => 'an account never answers',
  );

const notify = (notification: unknown): Promise<unknown> => world.notify(JSON.stringify(notification));

const listingChanged = (shop: string, sku: string, asin: string, type = 'LISTINGS_ITEM_ISSUES_CHANGE') => ({
  NotificationVersion: '1.0',
  NotificationType: type,
  PayloadVersion: '2023-12-13',
  EventTime: new Date().toISOString(),
  Payload: { SellerId: sellerIdOf(shop), MarketplaceId: 'ATVPDKIKX0DER', Asin: asin, Sku: sku },
  NotificationMetadata: { NotificationId: `${shop}-1`, SubscriptionId: 'any' },
});

const casesOf = async (storeId: string): Promise<Case[]> => {
  const found: Case[] = [];
  for await (const one of everyCase(world.cases, openQueues))
    if (one.storeId === storeId) found.push(await loadCase(world.cases, one.id));
  return found;
};

/** The cases of a store in which there is one: it is in no list for the moment in which it goes from one to another. */
const openedOf = (storeId: string): Promise<Case[]> =>
  eventually(
    async () => {
      const found = await casesOf(storeId);
      return found.length > 0 ? found : undefined;
    },
    async () => `no open case of ${storeId}`,
  );

describe('a marketplace that says the same', () => {
  test('lets a mail of nobody take a listing off sale that is still on it', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'says-same', [offer]);
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)))).caseIds;
    const asked = await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
    expect(asked.verdict.trust).toBe('unverified');
    expect(shop.listing(offer.sku).onSale).toBe(true);

    await world.marketplaces.edit({ marketplace: 'amazon', target: offer.sku, fate: 'warned' });
    await ask();
    const now = await shop.until(id, ({ listings }) => listings[0]?.state === 'off');
    expect(now.verdict.trust).toBe('corroborated');
    expect(now.verdict.reasons.at(-1)).toContain('trademark infringement');
    expect(now.decision.mode).toBe('auto');
    expect(now.questions[0]).toMatchObject({ kind: 'delist', answer: 'overtaken' });
    expect(shop.listing(offer.sku).onSale).toBe(false);
    await shop.until(id, 'awaiting-approval');
    expect((await shop.story(id)).filter((type) => type === 'corroborated')).toHaveLength(1);
  });

  test('at once where Amazon notifies, and never for another reason', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'notifies', [offer]);
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)))).caseIds;
    await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
    const change = listingChanged('notifies', offer.sku, offer.asin);

    const held = { marketplace: 'amazon', target: offer.sku, fate: 'held' } as const;
    await world.marketplaces.edit({ ...held, because: 'The main image is missing.' });
    await notify(change);
    expect((await shop.case(id)).verdict.trust).toBe('unverified');

    await world.marketplaces.edit({ ...held, because: 'Removed: copyright complaint.' });
    await notify({ detail: change });
    const now = await shop.until(id, ({ verdict }) => verdict.trust === 'corroborated');
    expect(now.signals).toHaveLength(1);
    await shop.until(id, ({ listings }) => listings[0]?.state === 'off-already');
    expect(shop.actions()).toEqual([]);
  });

  test('takes no other listing off sale that such a mail names beside, before it says so of that one too', async () => {
    const [held, other] = [anAmazonOffer(), anAmazonOffer()];
    const shop = await openShop(world, 'named-beside', [held, other]);
    const about = {
      ...matterOf(held),
      listings: [held, other].map(({ asin, title }) => ({ id: asin, title })),
    };
    const [id = ''] = (await shop.receive(mails.trademark(about))).caseIds;
    await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');

    const said = (target: string, fate: 'held' | 'warned') =>
      world.marketplaces.edit({ marketplace: 'amazon', target, fate });
    await said(held.sku, 'held');
    await ask();
    await ask();
    const asked = await shop.case(id);
    expect(asked.verdict.trust).toBe('unverified');
    expect(openQuestion(asked)?.kind).toBe('delist');
    expect(shop.listing(other.sku).onSale).toBe(true);

    await said(other.sku, 'warned');
    await ask();
    const now = await shop.until(id, ({ verdict }) => verdict.trust === 'corroborated');
    expect(now.decision.mode).toBe('auto');
    await shop.until(id, 'awaiting-approval');
    expect(shop.listing(other.sku).onSale).toBe(false);
  });

  test.each<[string, 'amazon.com' | undefined]>([
    ['lets what such a mail lists go, and a person is asked about what it names in passing', undefined],
    ['leaves a person the question what is to become of that', 'amazon.com'],
  ])('%s', async (_, signedBy) => {
    const [listed, mentioned] = [anAmazonOffer(), anAmazonOffer()];
    const name = `in-passing-${signedBy === undefined ? 'claimed' : 'proven'}`;
    const shop = await openShop(world, name, [listed, mentioned]);
    const text = mails.trademarkMentioning(matterOf(listed), matterOf(mentioned).listings);
    const [id = ''] = (await shop.receive(text, signedBy)).caseIds;
    await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
    expect(shop.listing(listed.sku).onSale).toBe(signedBy === undefined);

    for (const { sku } of [listed, mentioned])
      await world.marketplaces.edit({ marketplace: 'amazon', target: sku, fate: 'warned' });
    await ask();
    await shop.until(id, ({ verdict }) => verdict.trust === 'corroborated');
    const now = await shop.until(id, (one) => openQuestion(one)?.rest === true);
    expect(now.listings).toMatchObject([
      { sku: listed.sku, state: 'off' },
      { sku: mentioned.sku, state: 'named', may: false },
    ]);
    expect(now.decision.reasons.join('\n')).not.toContain('not found');
    expect(shop.listing(mentioned.sku).onSale).toBe(true);
  });

  test('but not where it does not say why, and the mail names other listings too', async () => {
    const [one, two] = ['256600777001', '256600777002'].map((itemId, index) => ({
      marketplace: 'ebay' as const,
      sku: `HOLD-${index}`,
      itemId,
      title: `Flask ${index}`,
      price: 9,
      quantity: 3,
    }));
    if (!one || !two) throw new Error('unreachable');
    const shop = await openShop(world, 'unstated', [one, two]);
    const about = (...items: (typeof one)[]) => ({
      ...matterOf(),
      listings: items.map(({ itemId, title }) => ({ id: itemId, title })),
    });
    const [both = ''] = (await shop.receive(mails.vero(about(one, two)))).caseIds;
    const [single = ''] = (await shop.receive(mails.vero(about(one)))).caseIds;
    for (const id of [both, single]) await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
    await world.marketplaces.edit({ marketplace: 'ebay', target: one.sku, fate: 'held' });
    await ask();
    await shop.until(single, ({ verdict }) => verdict.trust === 'corroborated');
    expect((await shop.case(both)).verdict.trust).toBe('unverified');
    expect(shop.actions()).toEqual([]);
  });
});

describe('a complaint whose mail never came', () => {
  test('opens one case by itself, which the mail joins when it comes after all', async () => {
    const offer = anAmazonOffer();
    const about = matterOf(offer);
    const shop = await openShop(world, 'no-mail', [offer, anAmazonOffer()]);
    await world.marketplaces.edit({ marketplace: 'amazon', target: offer.sku, fate: 'held' });
    await ask();
    expect(await casesOf('no-mail')).toEqual([]);
    await ask();
    await ask();
    const [opened, ...others] = await openedOf('no-mail');
    expect(others).toEqual([]);
    const id = opened?.id ?? '';
    const asked = await shop.until(id, 'needs-review');
    expect(asked.review).toContain('no complaint mail came');
    expect(asked).toMatchObject({
      notice: { kind: 'complaint', right: 'unspecified', listings: [{ id: offer.asin }] },
      verdict: { trust: 'corroborated' },
      listings: [{ sku: offer.sku, state: 'named', may: false }],
    });
    await shop.until(id, (now) => openQuestion(now)?.kind === 'review');

    const late = await shop.receive(mails.trademark(about), 'amazon.com');
    expect(late).toMatchObject({ result: 'joined', caseIds: [id] });
    const now = await shop.until(id, 'awaiting-approval');
    expect(now).toMatchObject({
      notice: { right: 'trademark', complaintIds: [about.complaintId] },
      listings: [{ sku: offer.sku, state: 'off-already' }],
    });
    expect(shop.actions()).toEqual([]);
    expect(await shop.receive(mails.trademarkAgain(about), 'amazon.com')).toMatchObject({ caseIds: [id] });
  });

  test('is opened again only for another enforcement', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'again', [offer]);
    const held = { marketplace: 'amazon', target: offer.sku, fate: 'held' } as const;
    await world.marketplaces.edit(held);
    await ask();
    await ask();
    const [first] = await openedOf('again');
    await shop.answer(first?.id ?? '', { question: 'review', answer: 'dismiss', note: 'settled by phone' });
    await shop.until(first?.id ?? '', 'closed');
    await ask();
    await ask();
    expect(await casesOf('again')).toEqual([]);

    await world.marketplaces.edit({ ...held, fate: 'free' });
    await ask();
    await world.marketplaces.edit(held);
    await ask();
    await ask();
    const [second] = await openedOf('again');
    expect(second?.id).not.toBe(first?.id);
  });

  test('is none where a mail came in time, or the reason is another', async () => {
    const [told, other] = [anAmazonOffer(), anAmazonOffer()];
    const shop = await openShop(world, 'in-time', [told, other]);
    await world.marketplaces.edit({ marketplace: 'amazon', target: told.sku, fate: 'held' });
    const because = 'The main image is missing.';
    await world.marketplaces.edit({ marketplace: 'amazon', target: other.sku, fate: 'held', because });
    await ask();
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(told)), 'amazon.com')).caseIds;
    await ask();
    await ask();
    expect((await casesOf('in-time')).map((one) => one.id)).toEqual([id]);
    expect((await shop.case(id)).verdict.trust).toBe('corroborated');

    // still held when its case is over: that is known, and no complaint of its own
    await shop.ask(id, { type: 'closed', outcome: 'accepted', why: 'not worth the trouble' });
    await ask();
    await ask();
    expect(await casesOf('in-time')).toEqual([]);
  });
});

describe('what we took off sale', () => {
  test('is confirmed by Amazon’s own notification, once', async () => {
    const offer = anAmazonOffer();
    const shop = await openShop(world, 'confirms', [offer]);
    const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
    await shop.until(id, 'awaiting-approval');
    const change = listingChanged('confirms', offer.sku, offer.asin, 'LISTINGS_ITEM_STATUS_CHANGE');
    await notify(change);
    await notify(change);
    expect((await shop.story(id)).filter((type) => type === 'delist-confirmed')).toHaveLength(1);
    expect((await shop.case(id)).listings).toMatchObject([{ state: 'off', confirmed: true }]);
  });

  test('and is on sale again needs a person, who is told once and takes it off again', async () => {
    const offer = anAmazonOffer();
    const about = matterOf(offer);
    const shop = await openShop(world, 'drifts', [offer]);
    const before = shop.listing(offer.sku);
    const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
    await shop.until(id, 'awaiting-approval');
    await ask();
    expect(await shop.story(id)).not.toContain('drift-found');

    await world.marketplaces.edit({ marketplace: 'amazon', target: offer.sku, quantity: 60 });
    await ask();
    await ask();
    const adrift = await shop.case(id);
    expect(adrift.listings).toMatchObject([{ state: 'on-again' }]);
    expect((await shop.story(id)).filter((type) => type === 'drift-found')).toHaveLength(1);
    const told = await Promise.all((await shop.mailsTo('team@drifts.example')).map(({ raw }) => textOf(raw)));
    expect(told.filter((text) => text.includes('nobody put them back here'))).toHaveLength(1);

    const { marketplace, sku, listingId, title } = adrift.listings[0] ?? {};
    if (!marketplace || !sku) throw new Error('unreachable');
    const again = { marketplace, sku, listingId: listingId ?? '', title: title ?? '' };
    await shop.ask(id, { type: 'delist-requested', offers: [again] });
    await shop.until(id, ({ listings }) => listings[0]?.state === 'off');
    expect(shop.listing(offer.sku).onSale).toBe(false);

    await shop.receive(mails.retraction(about), 'amazon.com');
    await shop.until(id, 'closed');
    expect(shop.listing(offer.sku)).toEqual(before);
  });
});

describe('what Amazon says of the account', () => {
  test('reaches the team where it counts a complaint of which no mail came', async () => {
    const shop = await openShop(world, 'counts', [anAmazonOffer()]);
    const health = async (received: number) => {
      await world.marketplaces.health('counts', { received, suspected: 0 });
      // counted a day apart: the clock is the world's, the row is ours
      const row = await world.cases.get({ pk: 'HEALTH#counts', sk: 'amazon' });
      if (row?.countedAt !== undefined)
        await world.cases.put(
          { ...row, countedAt: new Date(Date.now() - 25 * 3_600_000).toISOString() },
          { equals: { version: Number(row.version) } },
        );
      for (let step = 0; step < 3; step++) await ask();
    };
    const told = async () =>
      (await Promise.all((await shop.mailsTo('team@counts.example')).map(({ raw }) => textOf(raw)))).filter(
        (text) => text.includes('None of these came by mail'),
      );
    await health(4);
    expect(await told()).toEqual([]);
    await health(4);
    expect(await told()).toEqual([]);
    await health(5);
    expect(await told()).toHaveLength(1);
    await health(5);
    expect(await told()).toHaveLength(1);
  });

  test('reaches the team where it is at risk', async () => {
    const shop = await openShop(world, 'at-risk', [anAmazonOffer()]);
    const { amazon } = demoCredentials(world.marketplaces.endpoints, 'at-risk');
    await world.keepCredentials('at-risk', 'amazon', { ...amazon, subscriptionIds: ['of-at-risk'] });
    await notify({
      notificationType: 'ACCOUNT_STATUS_CHANGED',
      payload: {
        accountStatusChangeNotification: { previousAccountStatus: 'NORMAL', currentAccountStatus: 'AT_RISK' },
      },
      notificationMetadata: { notificationId: 'status-1', subscriptionId: 'of-at-risk' },
    });
    await shop.mailSaying('team@at-risk.example', 'It was NORMAL before and is AT_RISK now');
  });

  test('that is no listing’s, or nobody’s here, changes nothing', async () => {
    const offer = anAmazonOffer();
    await openShop(world, 'nobody', [offer]);
    const results = [
      await notify({ NotificationType: 'ANY_OFFER_CHANGED' }),
      await notify(listingChanged('stranger', offer.sku, offer.asin)),
      await notify(listingChanged('nobody', offer.sku, offer.asin)),
    ];
    if (world.where === 'one machine')
      expect(results).toEqual(['unknown', 'not-ours', 'no-case'].map((result) => ({ result })));
    expect(await casesOf('nobody')).toEqual([]);
  });
});
