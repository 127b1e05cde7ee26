/** Nothing is decided while somebody else than the reader has to do something first: go to court or not, agree, confirm. */
import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const sentOn: [string, string, string][] = [
  [
    'legal@etsy.com',
    'Your counter notice has been passed on',
    'We accepted your counter notice for listing 1598840327 and passed a copy to Calloway Press. They have ten business days. If they show us that they asked a court to step in, the listing stays down. If not, you will be able to relist it.',
  ],
  [
    'ebay@ebay.com',
    'Your counter notice was accepted',
    'We reviewed your counter notice for item 256740918832 and accepted it as complete. Unless the reporting party tells us within 10 business days that it went to court, we will allow you to relist the item.',
  ],
  [
    'notice@amazon.co.jp',
    '反対通知について',
    'ASIN B0CZQ4HB7N に関する反対通知を受理し、申立人へ転送しました。申立人が10営業日以内に裁判所に訴訟を提起したことを通知しない場合、出品を再開いたします。',
  ],
  [
    'noreply@shop.tiktok.com',
    '反通知已转交',
    '您针对商品 1729384756012345678 提交的反通知已通过审核并转交投诉方。如对方未在10个工作日内向法院提起诉讼并通知我们，我们将恢复该商品。',
  ],
  [
    'ilan@etsy.com',
    'Karşı bildiriminiz',
    'Karşı bildiriminizi kabul ettik ve 1598840327 numaralı ilan için şikayetçiye ilettik. On iş günü içinde mahkemeye dava açıldığını bildirmezlerse, ilanınız yeniden yayınlanacaktır.',
  ],
];

test.each(sentOn)('%s: %s', (address, subject, text) => {
  const { kind, decision } = noticeOf(text, { from: address, subject });
  expect({ kind, decision }).toEqual({ kind: 'decision', decision: undefined });
});

test.each([
  [
    'where no days are named',
    'We accepted your counter notice on Friday and closed the complaint about listing 1598840327 in your favour. Unless a court decides otherwise, the matter is over.',
    'accepted',
  ],
  [
    'once the time is over',
    'They had ten business days to tell us of a court action. If they do so now it is too late. Listing 1598840327 has been reinstated.',
    'accepted',
  ],
  [
    'where the counter-notice lacks something',
    'Your counter notice for listing 1598840327 was rejected because it is not signed. If you send another, they have 10 business days to go to court.',
    'more-information',
  ],
])('%s there is a decision', (_, text, decision) => {
  expect(noticeOf(text, { from: 'legal@etsy.com', subject: 'Your counter notice' })).toMatchObject({
    kind: 'decision',
    decision,
  });
});

test.each([
  [
    'notice@amazon.com',
    'We accepted the invoice that you sent for B0CJ4TL8RW, complaint 17608871203. It is being checked with the supplier. We will reinstate the listing when the supplier confirms it.',
  ],
  [
    'notice@amazon.de',
    'Wir haben Ihre Unterlagen zu Beschwerde 17608871203 angenommen und leiten sie an den Rechteinhaber weiter. Ihr Angebot B0CJ4TL8RW wird wieder freigeschaltet, sobald er zustimmt.',
  ],
  [
    'notice@amazon.com',
    '我们已接受您提交的发票，正在与供应商核实。核实通过后将恢复商品 B0CJ4TL8RW（投诉编号 17608871203）。',
  ],
])('what is accepted is not back yet: %s', (from, text) => {
  const { kind, decision } = noticeOf(text, { from });
  expect({ kind, decision }).toEqual({ kind: 'decision', decision: undefined });
});

test.each([
  'We accepted your appeal of complaint 17608871203. Your listing B0CJ4TL8RW will be reinstated within 24 hours.',
  'We accepted your appeal of complaint 17608871203 and reinstated B0CJ4TL8RW. Once buyers see it again, we will write to you.',
])('what needs nobody else is: %s', (text) => {
  expect(noticeOf(text)).toMatchObject({ kind: 'decision', decision: 'accepted' });
});
