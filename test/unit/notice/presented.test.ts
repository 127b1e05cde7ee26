/** Whom a mail presents itself as from, and what only sounds like a marketplace, a lawyer or a court. */
import { expect, test } from 'vitest';
import { recognise } from '../../../shared/notice/platforms/recognise.ts';

const presented = (address: string, text = '', name = '') => {
  const { platform, bySender } = recognise([{ address, name }], '', text);
  return bySender ? platform : `speaks of ${platform}`;
};

test.each([
  'alex@alexberger.example',
  'brands@flawlessbeauty.example',
  'info@lawnmowers.example',
  'ip@rolexa.example',
  'ip@thebay.example',
  'ip@amazonas.example',
  'claims@betancourt.example',
])('%s is nobody known', (address) => {
  expect(presented(address)).toBe('speaks of other');
});

test.each([
  ['jo@fieldlaw.example', 'law-firm'],
  ['jo@field-law.example', 'law-firm'],
  ['jo@lawfirm-field.example', 'law-firm'],
  ['jo@lexip.example', 'law-firm'],
  ['jo@legalfield.example', 'law-firm'],
  ['clerk@highcourt.example', 'court'],
  ['clerk@nycourts.example', 'court'],
  ['notice@temu-seller.example', 'temu'],
  ['notice@myebay.example', 'ebay'],
])('%s presents itself as %s', (address, platform) => {
  expect(presented(address)).toBe(platform);
});

test.each([
  ['Dwa tygodnie temu pisaliśmy do Państwa.', 'speaks of other'],
  ['Ihre Artikel auf Temu sind betroffen.', 'speaks of temu'],
  ['See https://www.temu.com/goods.html.', 'speaks of temu'],
  ['The number is 73416882039, and the price 1,688.', 'speaks of other'],
  ['您在1688的店铺', 'speaks of alibaba'],
  ['Your offer on 1688.com is affected.', 'speaks of alibaba'],
])('a stranger who writes %j %s', (text, platform) => {
  expect(presented('ann@kelling.example', text)).toBe(platform);
});
