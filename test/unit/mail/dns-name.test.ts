/** Names as DNS is asked for them: one that is only like another never becomes it. */
import { expect, it } from 'vitest';
import { dnsAddress, dnsName } from '../../../shared/mail/dns-name.ts';
import { sameOrganisation } from '../../../shared/mail/organisation.ts';

it.each([
  ['demo-shop.example', 'demo-shop.example'],
  ['Mail.Shop.Example.', 'mail.shop.example'],
  ['xn--demo-shop-j4a.example', 'xn--demo-shop-j4a.example'],
  ['demo-shopé.example', 'xn--demo-shop-j4a.example'],
  ['DEMO-SHOPE\u0301.example', 'xn--demo-shop-j4a.example'],
  ['亚马逊.example', 'xn--jlq480n2rg.example'],
])('%s is asked for as %s', (domain, name) => expect(dnsName(domain)).toBe(name));

it.each([
  'demo\u00ad-shop.example',
  'demo\u200b-shop.example',
  'ｄemo-shop.example',
  'demo-shop。example',
  'demo-shop.example;',
  'demo shop.example',
  'demo-shop.example\u2028',
  '=?utf-8?q?demo?=.example',
  '',
])('%j is no name, and no other either', (domain) => {
  expect(dnsName(domain)).toBeUndefined();
  expect(dnsAddress(`owner@${domain}`)).toBeUndefined();
  expect(sameOrganisation(domain, 'demo-shop.example')).toBe(false);
});

it.each([
  'a;b@shop.example',
  '"a"@shop.example',
  '=?utf-8?q?a?=@shop.example',
  '@shop.example',
  'a@b@shop.example',
])('%j is no plain address', (address) => expect(dnsAddress(address)).toBeUndefined());

it('a foreign letter and its Punycode are one registrant, its look-alike another', () => {
  expect(sameOrganisation('mail.shopé.example', 'xn--shop-epa.example')).toBe(true);
  expect(sameOrganisation('shopé.example', 'shop.example')).toBe(false);
});
