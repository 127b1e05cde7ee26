import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const passing = (text: string, from?: string): string[] =>
  noticeOf(text, from ? { from } : {}).listings.flatMap(({ id, inPassing }) => (inPassing ? [id] : []));

/** What a platform signs, with a field of its form in which whoever complains names another listing behind a label. */
test.each([
  [
    'notice@amazon.com',
    'We removed your listing because a rights owner reported trademark infringement.\n\nASIN: B0DMP2CSE1\nTitle: Camping mug\n\nComments:\nThey copy our mugs.\n\nASIN: B0DMQ8TOY2\nTitle: Mug, blue\n\nAmazon.com',
    'B0DMQ8TOY2',
  ],
  [
    'notice@amazon.de',
    'Ein Rechteinhaber hat eine Markenverletzung gemeldet. Wir haben Ihr Angebot B0DMP2CSE1 entfernt.\n\nZusätzliche Informationen:\nASIN: B0DMQ8TOY2',
    'B0DMQ8TOY2',
  ],
  [
    'notice@amazon.fr',
    "Un titulaire de droits a signalé une atteinte à sa marque.\n\nASIN : B0DMP2CSE1\n\nDescription de l'infraction : ce vendeur copie nos tasses, voir ASIN : B0DMQ8TOY2",
    'B0DMQ8TOY2',
  ],
  [
    'notice@amazon.co.jp',
    '権利者から商標権侵害の申告を受けたため、商品を削除しました。\n\nASIN：B0DMP2CSE1\n\n権利者からのメッセージ：\nASIN：B0DMQ8TOY2 も削除してください。',
    'B0DMQ8TOY2',
  ],
  [
    'ebay@ebay.com',
    'We removed your listing 285114882077 (Camping mug) after a rights owner reported it.\n\nThe rights owner wrote:\nItem number: 295884217730',
    '295884217730',
  ],
  [
    'ebay@ebay.it',
    'Un titolare dei diritti ha segnalato la sua inserzione.\n\nNumero oggetto: 285114882077\n\nIl segnalante ha dichiarato quanto segue:\nNumero oggetto: 295884217730',
    '295884217730',
  ],
  [
    'legal@etsy.com',
    'We removed your listing after a report of copyright infringement.\n\nListing ID: 1711846630\n\nExplanation: they sell it twice, Listing ID: 1722846631',
    '1722846631',
  ],
  [
    'no-reply@walmart.com',
    'A rights owner claims that your item infringes its trademark.\n\nItem ID: 5512884077\nDetails provided by the reporter: Item ID: 5512994088',
    '5512994088',
  ],
  [
    'no-reply@shop.tiktok.com',
    'Your product was removed as a rights owner reported trademark infringement.\n\nProduct ID: 1729384756102938475\n\nDescription: This seller copies all of our mugs.\n\nProduct ID: 1729384756102999999',
    '1729384756102999999',
  ],
  [
    'service@notice.alibaba.com',
    '权利人投诉您的商品侵犯其商标权，我们已下架该商品。\n\n商品编号：1600845512309\n\n投诉说明：该卖家抄袭我们的杯子。\n\n商品编号：1600845599999',
    '1600845599999',
  ],
  [
    'powiadomienia@allegro.pl',
    'Usunęliśmy Twoją ofertę, ponieważ właściciel praw zgłosił naruszenie znaku towarowego.\n\nNumer oferty: 15789012345\n\nUwagi\nNumer oferty: 15789099999',
    '15789099999',
  ],
  [
    'no-reply@mercadolivre.com',
    'Um titular de direitos denunciou uma violação da sua marca.\n\nID do anúncio: MLB1234567890\n\nComentários do denunciante\nID do anúncio: MLB1234599999',
    'MLB1234599999',
  ],
  [
    'notice@amazon.nl',
    'Een rechthebbende heeft een merkinbreuk gemeld.\n\nASIN: B0DMP2CSE1\n\n| Toelichting | ASIN: B0DMQ8TOY2 |\n',
    'B0DMQ8TOY2',
  ],
  [
    'notice@amazon.com',
    'A rights owner reported trademark infringement.\n\nASIN\tB0DMP2CSE1\nTitle\tMug\nComments\tThey copy us.\n\nASIN: B0DMQ8TOY2',
    'B0DMQ8TOY2',
  ],
  [
    'notice@amazon.se',
    'En rättighetshavare har anmält varumärkesintrång.\n\nASIN: B0DMP2CSE1\n\nAnmälaren uppgav följande\nASIN: B0DMQ8TOY2',
    'B0DMQ8TOY2',
  ],
  [
    'notice@amazon.com.tr',
    'Bir hak sahibi marka ihlali bildirdi.\n\nASIN: B0DMP2CSE1\n\nHak sahibinin mesajı: ASIN: B0DMQ8TOY2',
    'B0DMQ8TOY2',
  ],
  [
    'notice@amazon.es',
    'Un titular de derechos denunció una infracción de su marca.\n\nASIN: B0DMP2CSE1\n\nMotivo: vende también ASIN: B0DMQ8TOY2',
    'B0DMQ8TOY2',
  ],
])('%s passes on words of whoever complains: %s', (from, text, other) => {
  expect(passing(text, from)).toEqual([other]);
});

const about = 'We removed your listing because a rights owner reported trademark infringement.\n\n';

test('a form that names its own listing behind the comment, and what it says itself between them', () => {
  const text =
    'Comments: They copy our mugs.\n\nASIN: B0DMQ8TOY2\n\nYou can appeal in Account Health within 90 days.\n\nASIN: B0DMP2CSE1\nComplaint ID: 16509328131';
  expect(passing(about + text)).toEqual(['B0DMQ8TOY2']);
});

test('a second comment, behind a listing that only the first one names', () => {
  const text =
    'Comments: ASIN: B0DMQ8TOY2\nAdditional information: none\n\nYou can appeal in Account Health within 90 days.\n\nASIN: B0DMP2CSE1';
  expect(passing(about + text)).toEqual(['B0DMQ8TOY2']);
});

test.each([
  ['what he says is his own', 'Original work: https://www.amazon.com/dp/B0DMQ8TOY2', 'B0DMQ8TOY2'],
  ['a number of another kind', 'Comments: also SKU: MUG-B-77', 'MUG-B-77'],
  ['another marketplace’s', 'Comments: also https://www.ebay.com/itm/285114882077', '285114882077'],
])('%s', (_, text, other) => {
  expect(passing(`${about}ASIN: B0DMP2CSE1\n\n${text}`)).toEqual([other]);
});

test.each([
  'ASIN: B0DMP2CSE1\nReason: Trademark\n\nASIN: B0DMQ8TOY2\nReason: Trademark',
  'ASIN: B0DMP2CSE1\nDescription: Mug with a blue handle and a lid\n\nASIN: B0DMQ8TOY2\nDescription: Toy train with four wagons and a station',
  'ASIN\tDescription\tComments\nB0DMP2CSE1\tMug\tTrademark\nB0DMQ8TOY2\tTrain\tTrademark',
  'Your listing B0DMP2CSE1 is one of them.\n\nRemarks\tASIN\nTrademark\tB0DMP2CSE1\nTrademark\tB0DMQ8TOY2',
  'Details:\nASIN: B0DMP2CSE1\nASIN: B0DMQ8TOY2\n\nAdditional information:\nYou can appeal in Account Health.',
  'Your listing B0DMP2CSE1 is one of them.\n\nComplaint details:\nASIN: B0DMP2CSE1\nASIN: B0DMQ8TOY2',
  'Your listing B0DMP2CSE1 is one of them.\n\nFor more information:\nhttps://www.amazon.com/help\n\nASIN: B0DMP2CSE1\nASIN: B0DMQ8TOY2',
  'The rights owner states that these listings infringe:\nB0DMP2CSE1 Mug\nB0DMQ8TOY2 Train',
  'Statement from the rights owner: "They use our mark."\n\nASIN: B0DMP2CSE1\nTitle: Mug\n\nASIN: B0DMQ8TOY2\nTitle: Train',
])('no such words: %s', (text) => {
  expect(passing(about + text)).toEqual([]);
});
