import { describe, expect, it } from 'vitest';
import { organisationOf } from '../../../shared/mail/organisation.ts';
import {
  platformDomains,
  platformOfDomain,
  platformOfSender,
  sendsNotices,
} from '../../../shared/mail/platform-domains.ts';
import { Platform } from '../../../shared/mail/vocabulary.ts';

describe('the platform of a domain', () => {
  it.each([
    ['amazon.com', 'amazon'],
    ['AMAZON.co.uk', 'amazon'],
    ['sell.amazon.com', 'amazon'],
    ['gs.amazon.cn', 'amazon'],
    ['go.amazonsellerservices.com', 'amazon'],
    ['ebay.de', 'ebay'],
    ['notice.aliexpress.com', 'aliexpress'],
    ['1688.com', 'alibaba'],
    ['seller.walmartcommerce.com', 'walmart'],
    ['mail.etsy.com', 'etsy'],
    ['mercadolivre.com.br', 'mercado-libre'],
    ['allegro.pl', 'allegro'],
  ])('%s is %s', (domain, platform) => expect(platformOfDomain(domain)).toBe(platform));

  it('has some for every platform but a law firm, a court and the unknown: without one its mail is never proven', () => {
    const known = new Set(platformDomains.map(platformOfDomain));
    expect(Platform.options.filter((one) => !known.has(one))).toEqual(['law-firm', 'court', 'other']);
  });

  it.each([
    'marketplace.amazon.com',
    'x.marketplace.amazon.co.uk',
    'gc.email.amazon.de',
    'members.ebay.com',
    'reply.ebay.de',
    'relay.walmart.com',
    'e.etsy.com',
    'amazon.com.evil.example',
    'evil-amazon.com',
    'amazonses.com',
    'shopifyemail.com',
    'store.myshopify.com',
    'allegromail.pl',
    'temuemail.com',
    'amazon',
    'com',
    '',
    '127.0.0.1',
  ])('%j is none', (domain) => expect(platformOfDomain(domain)).toBeUndefined());

  it('is none of a mailbox that passes on what anybody writes', () => {
    expect(platformOfSender('notice@amazon.com')).toBe('amazon');
    expect(platformOfSender('No-Reply-AWS@amazon.com')).toBeUndefined();
    expect(platformOfSender('no-reply-aws@ebay.com')).toBe('ebay');
  });

  it.each([
    ['notice@amazon.com', true],
    ['Notice-Dispute@Amazon.de', true],
    ['donotreply@amazon.com', false],
    ['ebay@ebay.co.uk', false],
    ['notice@ebay.com', false],
    ['ebay@members.ebay.com', false],
    ['legal@etsy.com', false],
    ['notice@amazon-policy.example', false],
    ['', false],
  ])('%s is known to send its notices: %s', (address, sends) => expect(sendsNotices(address)).toBe(sends));

  it('is kept by organisational domains only', () => {
    for (const domain of platformDomains) expect(organisationOf(domain)).toBe(domain);
  });
});
