/** The other ways of selling: each goes off sale as its marketplace has it, and comes back as it was. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogueReader } from '../../shared/marketplaces/catalogue.ts';
import { anAmazonOffer, matterOf } from './goods.ts';
import * as mails from './mails.ts';
import { type Goods, openShop } from './shop.ts';
import { openWorld } from './the-world.ts';
import type { World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const settled = { question: 'outcome', answer: 'settled', note: '' } as const;

test('an offer that Amazon ships itself is ended and begins again', async () => {
  const offer = anAmazonOffer({ fulfilment: 'marketplace', quantity: 86 });
  const about = matterOf(offer);
  const shop = await openShop(world, 'fba', [offer]);
  const before = shop.listing(offer.sku);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  await shop.until(id, 'awaiting-approval');
  expect(shop.listing(offer.sku).onSale).toBe(false);
  await shop.receive(mails.retraction(about), 'amazon.com');
  await shop.until(id, 'closed');
  expect(shop.listing(offer.sku)).toEqual(before);
});

test('one ASIN under two SKUs goes off sale under both', async () => {
  const own = anAmazonOffer();
  const fba = anAmazonOffer({ asin: own.asin, fulfilment: 'marketplace' });
  const shop = await openShop(world, 'asin', [own, fba]);
  const [id = ''] = (await shop.receive(mails.trademark(matterOf(own)), 'amazon.com')).caseIds;
  const now = await shop.until(id, 'awaiting-approval');
  expect(now.listings.map(({ sku, state }) => [sku, state])).toEqual([
    [own.sku, 'off'],
    [fba.sku, 'off'],
  ]);
  expect([shop.listing(own.sku).onSale, shop.listing(fba.sku).onSale]).toEqual([false, false]);
});

test.each(['inventory', 'trading'] as const)('an eBay listing made with the %s API', async (madeWith) => {
  const itemId = madeWith === 'inventory' ? '256610009901' : '256610009902';
  const item: Goods = {
    marketplace: 'ebay',
    madeWith,
    itemId,
    sku: `EB-${madeWith}`,
    title: 'Leather camera case',
    price: 34,
    quantity: 4,
  };
  const other: Goods = { ...item, itemId: `${Number(itemId) + 10}`, sku: `EB-OTHER-${madeWith}` };
  const about = { ...matterOf(), listings: [{ id: itemId, title: item.title }] };
  const noticeMailboxes = ['ebay@ebay.com'];
  const shop = await openShop(world, `ebay-${madeWith}`, [item, other], { noticeMailboxes });
  const before = shop.listing(item.sku);
  const [id = ''] = (await shop.receive(mails.vero(about), 'ebay.com')).caseIds;
  const asked = await shop.until(id, 'awaiting-approval');
  expect(asked.drafts).toMatchObject([{ strategy: 'vero-contact-owner', channel: 'mail' }]);
  expect(shop.listing(item.sku).onSale).toBe(false);
  expect(shop.listing(other.sku).onSale).toBe(true);

  await shop.approve(id);
  await shop.answer(id, settled);
  const closed = await shop.until(id, 'closed');
  const back = shop.listing(item.sku);
  expect(back).toMatchObject({ onSale: true, data: before.data });
  expect(closed.listings).toMatchObject([{ state: 'back', listingId: back.listingId }]);
  // the next complaint names the new number
  const found = catalogueReader(world.cases).byListing(shop.store.id, {
    marketplace: 'ebay',
    listingId: back.listingId,
  });
  expect(await found).toMatchObject([{ sku: item.sku }]);
});

test('of two AliExpress products one is refused: the other goes off sale, and comes back alone', async () => {
  const goods = (productId: string, sku: string): Goods => ({
    marketplace: 'aliexpress',
    productId,
    sku,
    title: `Phone case ${sku}`,
    price: 6.4,
    quantity: 500,
  });
  const [one, two] = [goods('1005006100009917', 'AE-1'), goods('1005006100009928', 'AE-2')];
  const about = {
    ...matterOf(),
    listings: [
      { id: '1005006100009917', title: one.title },
      { id: '1005006100009928', title: two.title },
    ],
  };
  const shop = await openShop(world, 'ali', [one, two], { minimumTrust: 'forwarded' });
  const before = [shop.listing('AE-1'), shop.listing('AE-2')];
  world.marketplaces.faults.set({
    kind: 'invalid',
    marketplace: 'aliexpress',
    operation: 'aliexpress.postproduct.redefining.offlineaeproduct',
    target: '1005006100009928',
  });
  const forwarded = await shop.receive(mails.aliexpressForwarded(about), 'demo-shop.example');
  const [id = ''] = forwarded.caseIds;
  const now = await shop.until(id, ({ questions }) => questions.at(-1)?.kind === 'approve');
  world.marketplaces.faults.set();
  expect(now.verdict.trust).toBe('forwarded');
  expect(now.listings.map(({ sku, state }) => [sku, state])).toEqual([
    ['AE-1', 'off'],
    ['AE-2', 'left'],
  ]);
  expect(now.listings[1]?.detail).not.toBe('');
  expect([shop.listing('AE-1').onSale, shop.listing('AE-2').onSale]).toEqual([false, true]);

  await shop.ask(id, { type: 'outcome', outcome: 'retracted' });
  await shop.until(id, 'closed');
  expect([shop.listing('AE-1'), shop.listing('AE-2')]).toEqual(before);
});
