import { describe, expect, test } from 'vitest';
import type { OfferState } from '../../../shared/marketplaces/port.ts';
import { isComplaint, judge } from '../../../shared/marketplaces/signals/judge.ts';
import { rightIn } from '../../../shared/marketplaces/signals/rights-words.ts';
import { openMarket } from '../marketplaces/market.ts';

const offer = { marketplace: 'amazon', sku: 'CUP-1', listingId: 'B0CUP00001', title: 'A cup' } as const;
const at = new Date('2026-02-05T19:00:00Z');
const signal = (read: OfferState) => judge('one', offer, read, at);
const issue = (message: string, enforces?: boolean, code = '100') => ({
  code,
  message,
  ...(enforces && { enforces }),
});

describe('which right the words speak of', () => {
  test.each([
    ['Listing removed: trademark infringement', 'trademark'],
    ['We believe this product is inauthentic.', 'counterfeit'],
    ['A copyright owner reported an image', 'copyright'],
    ['Infringes a design patent', 'design-patent'],
    ['Infringes US patent 1234567', 'utility-patent'],
    ['该商品被投诉侵犯商标权', 'trademark'],
    ['Reported by a rights owner (VeRO).', 'unspecified'],
    ['Verletzung von Schutzrechten Dritter', 'unspecified'],
    ['Your image has a watermark', undefined],
    ["'condition_type' is required but not supplied.", undefined],
    ['over and over', undefined],
  ])('%s', (message, right) => {
    expect(rightIn(issue(message))).toBe(right);
  });
});

describe('what a reading says', () => {
  test('held for a right', () => {
    const read = {
      state: 'enforced' as const,
      issues: [issue('Missing image'), issue('Trademark complaint', true)],
    };
    expect(signal(read)).toMatchObject({
      kind: 'listing-enforced',
      reason: 'rights',
      right: 'trademark',
      issues: [{ message: 'Trademark complaint' }],
    });
    expect(isComplaint(signal(read))).toBe(true);
  });
  test('held for a missing picture, with a word about rights that holds nothing', () => {
    const read = {
      state: 'enforced' as const,
      issues: [issue('Missing image', true), issue('Check the trademark')],
    };
    expect(signal(read)).toMatchObject({ kind: 'listing-enforced', reason: 'other', right: 'unspecified' });
    expect(isComplaint(signal(read))).toBe(false);
  });
  test.each(['listingOnHold', 'AdminEnded', 'violate_offline', 'punish_offline'])(
    '%s says no reason',
    (code) => {
      const read = { state: 'enforced' as const, issues: [issue('taken off sale', false, code)] };
      expect(signal(read)).toMatchObject({ kind: 'listing-enforced', reason: 'unstated' });
      expect(isComplaint(signal(read))).toBe(true);
    },
  );
  test.each(['degrade_offline', 'auditing'])('%s is no complaint', (code) => {
    expect(isComplaint(signal({ state: 'enforced', issues: [issue('examined', false, code)] }))).toBe(false);
  });
  test('on sale, and Amazon says when it will take it down', () => {
    const read = { state: 'on-sale' as const, issues: [issue('Reported for copyright infringement', true)] };
    expect(signal(read)).toMatchObject({ kind: 'listing-warned', reason: 'rights', right: 'copyright' });
    expect(isComplaint(signal(read))).toBe(false);
  });
  test.each([
    ['on-sale', 'listing-on'],
    ['off-sale', 'listing-off'],
    ['gone', 'listing-gone'],
  ] as const)('%s', (state, kind) => {
    const found = signal({ state, issues: [issue('Consider adding the trademark to the title')] });
    expect(found.kind).toBe(kind);
    expect(found.reason).toBeUndefined();
  });
});

describe('what the three marketplaces answer', () => {
  const goods = { title: 'A cup', price: 9, quantity: 5 };
  const cup = { marketplace: 'amazon' as const, sku: 'CUP-1', asin: 'B0CUP00001', ...goods };
  const seeds = [
    cup,
    { marketplace: 'ebay' as const, sku: 'E-1', itemId: '256600000001', ...goods },
    {
      marketplace: 'ebay' as const,
      sku: 'E-2',
      itemId: '256600000002',
      madeWith: 'trading' as const,
      ...goods,
    },
    { marketplace: 'aliexpress' as const, sku: 'A-1', productId: '1005001234567', ...goods },
  ];
  test.each([
    ['amazon', 'CUP-1', 'B0CUP00001', 'rights'],
    ['ebay', 'E-1', '256600000001', 'unstated'],
    ['ebay', 'E-2', '256600000002', 'rights'],
    ['aliexpress', 'A-1', '1005001234567', 'unstated'],
  ] as const)('%s %s', async (marketplace, sku, listingId, reason) => {
    await using market = await openMarket({ seed: seeds });
    const there = { marketplace, sku, listingId, title: 'A cup' };
    const actor = market.actor(marketplace);
    expect(judge('one', there, await actor.read(there), at).kind).toBe('listing-on');
    await market.marketplaces.edit({ marketplace, target: sku, fate: 'held' });
    expect(judge('one', there, await actor.read(there), at)).toMatchObject({
      kind: 'listing-enforced',
      reason,
    });
    await market.marketplaces.edit({ marketplace, target: sku, fate: 'free' });
    expect(judge('one', there, await actor.read(there), at).kind).not.toBe('listing-enforced');
  });
  test('a warning of Amazon leaves the listing on sale', async () => {
    await using market = await openMarket({ seed: seeds });
    await market.marketplaces.edit({ marketplace: 'amazon', target: cup.sku, fate: 'warned' });
    const actor = market.actor('amazon');
    expect(signal(await actor.read(offer))).toMatchObject({ kind: 'listing-warned', right: 'trademark' });
  });
});
