import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { Platform } from '../../../shared/mail/vocabulary.ts';
import { NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';
import { otherAnswers } from '../../../shared/response/other-answers.ts';
import { chooseStrategy } from '../../../shared/response/strategy.ts';
import { aCase, aNotice, aStore } from './a-case.ts';

const store = aStore();
const offered = (notice: Partial<NoticeFacts>) => otherAnswers(aCase({ notice: aNotice(notice) }), store);

test('a sworn counter-notification fits only copyright on services under United States law', () => {
  for (const platform of Platform.options)
    for (const right of Right.options) {
      const fits =
        right === 'copyright' &&
        ['amazon', 'ebay', 'walmart', 'etsy', 'shopify', 'tiktok-shop', 'temu'].includes(platform);
      expect([platform, right, offered({ platform, right }).includes('counter-notice')]).toEqual([
        platform,
        right,
        fits,
      ]);
    }
});

test('nobody swears that what was left up was removed', () => {
  const copyright = { right: 'copyright' } as const;
  expect(offered({ ...copyright, effect: 'content-removed' })).toContain('counter-notice');
  expect(offered({ ...copyright, effect: 'listing-warned' })).not.toContain('counter-notice');
});

test.each([
  ['notice@amazon.com', 'amazon', true],
  ['notice@marketplace.amazon.com', 'amazon', true],
  ['notice-dispute@amazon.de', 'amazon', false],
  ['notice@amazon.co.uk', 'amazon', false],
  ['notice@Amazon.com.mx', 'amazon', false],
  ['ebay@ebay.com', 'ebay', true],
  ['vero@ebay.de', 'ebay', false],
  ['owner@my-amazon.de', 'amazon', true],
  ['noreply@etsy.com', 'etsy', true],
] as const)('what %s wrote is answered by one: %s, %s', (address, platform, fits) => {
  const now = aCase({ notice: aNotice({ platform, right: 'copyright' }) });
  const source = { ...now.basis.source, from: [{ name: '', address }] };
  const from = { ...now, basis: { ...now.basis, source } };
  expect(otherAnswers(from, store).includes('counter-notice')).toBe(fits);
});

test('whoever sells goods of another brand can say so, on every platform that hears appeals', () => {
  for (const platform of ['amazon', 'ebay', 'walmart', 'etsy', 'tiktok-shop', 'temu', 'allegro'] as const) {
    expect(offered({ platform })).toEqual(expect.arrayContaining(['mark-not-used', 'edit-detail-page']));
    expect(offered({ platform, right: 'counterfeit' })).toContain('mark-not-used');
    expect(offered({ platform, right: 'utility-patent' })).not.toContain('mark-not-used');
  }
});

test('whoever cannot be written to is not', () => {
  expect(offered({ complainants: [] })).not.toContain('retraction-request');
  expect(offered({})).toContain('retraction-request');
  expect(offered({ platform: 'ebay' })).toContain('vero-contact-owner');
});

describe('every answer that is offered', () => {
  test.each(NoticeKind.options)('to a %s is the one that is then written', (kind) => {
    for (const platform of Platform.options)
      for (const right of Right.options) {
        const now = aCase({ notice: aNotice({ kind, platform, right }) });
        const strategies = otherAnswers(now, store);
        expect(new Set(strategies).size).toBe(strategies.length);
        for (const prefer of strategies) expect(chooseStrategy(now, store, { prefer }).strategy).toBe(prefer);
      }
  });
});
