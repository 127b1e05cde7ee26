import { expect, test } from 'vitest';
import { localMarketplaceAccess } from '../../../infra/local/marketplace-access.ts';
import { type ShopOffer, startWebhookReceiver } from '../../../infra/local/marketplaces/webhook-receiver.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import type { Offer } from '../../../shared/marketplaces/port.ts';
import { webhookSignature } from '../../../shared/marketplaces/webhook/contract.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { keeping } from './market.ts';

const secret = 'a-secret-of-at-least-32-characters';
const tea = (): ShopOffer => ({
  sku: 'TEA',
  listingId: 'P-1',
  title: 'Green tea',
  price: '7.90',
  currency: 'EUR',
  quantity: 12,
  onSale: true,
  version: 4,
});

const openShop = async (offers: ShopOffer[], credentials: Record<string, unknown> = {}) => {
  const receiver = await startWebhookReceiver({ secret, offers });
  const connection: Record<string, unknown> = {
    marketplace: 'webhook',
    url: receiver.url,
    secret,
    ...credentials,
  };
  const access = localMarketplaceAccess(keeping({ webhook: connection }));
  const actor = actorFor('webhook', { access, storeId: 'store-1', clock: systemClock });
  return { receiver, actor, connection, [Symbol.asyncDispose]: () => receiver.close() };
};

const offer: Offer = { marketplace: 'webhook', sku: 'TEA', listingId: 'P-1', title: 'Green tea' };

test('found, off sale and back, each once', async () => {
  const offers = [tea()];
  await using shop = await openShop(offers);
  expect(await shop.actor.find({ platform: 'other', id: 'P-1', idType: 'listing-id' })).toEqual([offer]);
  expect(await shop.actor.find({ platform: 'other', id: 'P-2', idType: 'listing-id' })).toEqual([]);
  const snapshot = await shop.actor.snapshot(offer);
  expect(snapshot).toMatchObject({
    onSale: true,
    price: { amount: '7.90', currency: 'EUR' },
    fingerprint: '4',
  });
  await shop.actor.delist(offer, snapshot, Promise.resolve(false));
  expect(shop.receiver.handled).toEqual([]);
  expect(await shop.actor.delist(offer, snapshot)).toMatchObject({ result: 'accepted' });
  expect(await shop.actor.delist(offer, snapshot)).toMatchObject({ result: 'accepted' });
  expect(await shop.actor.read(offer)).toMatchObject({ state: 'off-sale', fingerprint: '4' });
  expect(await shop.actor.relist(snapshot)).toMatchObject({ result: 'accepted' });
  expect(await shop.actor.relist(snapshot)).toMatchObject({ result: 'accepted' });
  expect(shop.receiver.handled).toEqual(['delist TEA', 'relist TEA']);
  expect(offers).toEqual([tea()]);
});

test('an edit in between is a conflict, an unknown offer is gone', async () => {
  const offers = [tea()];
  await using shop = await openShop(offers);
  const snapshot = await shop.actor.snapshot(offer);
  await shop.actor.delist(offer, snapshot);
  Object.assign(offers[0] ?? {}, { version: 5, price: '8.50' });
  expect(await shop.actor.relist(snapshot)).toMatchObject({ result: 'rejected', why: 'conflict' });
  expect(shop.receiver.handled).toEqual(['delist TEA']);
  offers.length = 0;
  expect(await shop.actor.read(offer)).toEqual({ state: 'gone', issues: [] });
  expect(await shop.actor.delist(offer, snapshot)).toMatchObject({ result: 'rejected', why: 'gone' });
});

test('a wrong secret is expired authorisation, and is not named', async () => {
  const wrong = 'another-secret-of-32-characters-or-more';
  await using shop = await openShop([tea()], { secret: wrong });
  const error = await shop.actor.read(offer).catch((e: unknown) => e);
  expect(error).toMatchObject({ name: 'AuthorisationExpired' });
  expect(String(error)).not.toContain(wrong);
  shop.connection.secret = secret;
  expect(await shop.actor.read(offer)).toMatchObject({ state: 'on-sale' });
});

test('the receiver refuses a forged, a stale and a replayed call', async () => {
  const offers = [tea()];
  await using shop = await openShop(offers);
  const post = (body: string, timestamp: string, signature: string) =>
    fetch(shop.receiver.url, {
      method: 'POST',
      body,
      headers: { 'triage-timestamp': timestamp, 'triage-signature': signature },
    });
  const now = String(Math.floor(Date.now() / 1_000));
  const body = JSON.stringify({ id: 'x', action: 'delist', sku: 'TEA', listingId: 'P-1', key: 'k' });
  expect((await post(body, now, webhookSignature(`${secret}!`, now, body))).status).toBe(401);
  expect((await post(body.replace('TEA', 'PEA'), now, webhookSignature(secret, now, body))).status).toBe(401);
  const old = String(Number(now) - 301);
  expect((await post(body, old, webhookSignature(secret, old, body))).status).toBe(401);
  expect(offers[0]?.onSale).toBe(true);
  expect((await post(body, now, webhookSignature(secret, now, body))).status).toBe(200);
  expect((await post(body, now, webhookSignature(secret, now, body))).status).toBe(401);
});
