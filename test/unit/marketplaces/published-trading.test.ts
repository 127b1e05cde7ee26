/** What eBay's Trading stand-in answers and what the adapter sends, held against the API's published model. */
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Seed } from '../../../infra/local/marketplaces/start-marketplaces.ts';
import { actorFor, catalogueSourceFor, enforcedSourceFor } from '../../../shared/marketplaces/connect.ts';
import type { MarketplaceActing } from '../../../shared/platform/ports.ts';
import { hasty, openMarket } from './market.ts';
import { memoryTable } from './memory-table.ts';
import { answers, failure, newestVersion, requests, rootOf, type TradingCall } from './published-trading.ts';

const isCall = (name: string): name is TradingCall => Object.hasOwn(requests, name);

/** Holds each exchange against the model on the way; keeps which calls ended how, and what does not fit. */
const watched = (access: MarketplaceActing) => {
  const seen = new Set<string>();
  const misfits: string[] = [];
  const fits = (name: string, root: string, schema: z.ZodMiniType, xml: string) => {
    const [found, content] = rootOf(xml);
    const { error } = schema.safeParse(content);
    if (found !== root) misfits.push(`${name}: <${found}> instead of <${root}>`);
    if (error) misfits.push(`${name}: ${z.prettifyError(error)}\n${xml}`);
  };
  const watching: MarketplaceActing = {
    ...access,
    async fetch(request) {
      const name = request.headers.get('x-ebay-api-call-name') ?? '';
      const sent = await request.clone().text();
      const response = await access.fetch(request);
      if (!new URL(request.url).pathname.endsWith('/ws/api.dll')) return response;
      if (!isCall(name)) throw new Error(`The model has no ${name}.`);
      const level = Number(request.headers.get('x-ebay-api-compatibility-level'));
      if (!(level > 0 && level <= newestVersion)) misfits.push(`${name}: compatibility level ${level}`);
      if (!/^\d+$/.test(request.headers.get('x-ebay-api-siteid') ?? '')) misfits.push(`${name}: no site`);
      fits(name, `${name}Request`, requests[name], sent);
      const body = await response.clone().text();
      const failed = body.includes('<Ack>Failure</Ack>');
      fits(name, `${name}Response`, failed ? failure : answers[name], body);
      seen.add(`${name} ${failed ? 'fails' : 'succeeds'}`);
      return response;
    },
  };
  return { access: watching, seen, misfits };
};

const goods = { price: 19.5, quantity: 4, marketplace: 'ebay', madeWith: 'trading' } as const;
const seed: Seed[] = [
  { ...goods, sku: 'JUG', itemId: '256600000010', title: 'Jug & cup <blue>' },
  { ...goods, sku: 'VASE', itemId: '256600000011', title: 'Vase' },
  { ...goods, sku: 'HELD', itemId: '256600000012', title: 'Held' },
  { ...goods, madeWith: 'inventory', sku: 'BOWL', itemId: '256600000013', title: 'Bowl' },
  { ...goods, madeWith: 'inventory', sku: 'SET-S', itemId: '256600000014', group: 'SET', title: 'Set S' },
  { ...goods, madeWith: 'inventory', sku: 'SET-M', itemId: '256600000014', group: 'SET', title: 'Set M' },
];

test('every Trading call that the adapter makes, and every answer to it, fits the model', async () => {
  const clock = hasty();
  await using market = await openMarket({ seed, clock });
  const { access, seen, misfits } = watched(market.access);
  const ebay = actorFor('ebay', { access, storeId: 'store-1', clock });
  const find = async (id: string) => (await ebay.find({ platform: 'ebay', id, idType: 'item-number' }))[0];

  const jug = await find('256600000010');
  if (!jug) throw new Error('no jug');
  const snapshot = await ebay.snapshot(jug);
  expect(await ebay.delist(jug, snapshot)).toMatchObject({ result: 'accepted' });
  expect(await ebay.relist(snapshot)).toMatchObject({ result: 'accepted' });
  for (const id of ['256600000013', '256600000014']) expect(await find(id)).toBeDefined();
  expect(await find('256600000099')).toBeUndefined();

  const held = await find('256600000012');
  if (!held) throw new Error('nothing held');
  await market.marketplaces.edit({ marketplace: 'ebay', target: 'HELD', fate: 'held' });
  expect(await ebay.read(held)).toMatchObject({ state: 'enforced' });
  await catalogueSourceFor('ebay', { access, storeId: 'store-1', clock }).page();
  await enforcedSourceFor('ebay', { access, storeId: 'store-1', clock }, memoryTable()).page();

  const vase = await find('256600000011');
  if (!vase) throw new Error('no vase');
  const before = await ebay.snapshot(vase);
  for (const kind of ['429', 'invalid', 'expired-token'] as const) {
    market.marketplaces.faults.set({ kind, operation: 'EndFixedPriceItem', times: 1 });
    await ebay.delist(vase, before);
    clock.pass(30_000);
  }
  await ebay.delist(vase, before);
  market.marketplaces.faults.set({ kind: 'invalid', operation: 'RelistFixedPriceItem', times: 1 });
  expect(await ebay.relist(before)).not.toMatchObject({ result: 'accepted' });

  expect(misfits).toEqual([]);
  expect([...seen].sort()).toEqual([
    'EndFixedPriceItem fails',
    'EndFixedPriceItem succeeds',
    'GetItem fails',
    'GetItem succeeds',
    'GetMyeBaySelling succeeds',
    'GetSellerList succeeds',
    'GetUser succeeds',
    'RelistFixedPriceItem fails',
    'RelistFixedPriceItem succeeds',
  ]);
});

test('the schemas are closed, and hold values to their types', () => {
  const item = {
    '@xmlns': 'urn:ebay:apis:eBLBaseComponents',
    ItemID: '1',
    EndingReason: 'NotAvailable',
  };
  const { EndFixedPriceItem } = requests;
  expect(EndFixedPriceItem.safeParse(item).success).toBe(true);
  expect(EndFixedPriceItem.safeParse({ ...item, Reason: 'x' }).success).toBe(false);
  expect(EndFixedPriceItem.safeParse({ ...item, EndingReason: 'Withdrawn' }).success).toBe(false);
  expect(rootOf('<a b="1"><Errors>x</Errors></a>')).toEqual(['a', { '@b': '1', Errors: ['x'] }]);
});
