import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const complaints: [language: string, from: string, text: string][] = [
  [
    'en',
    'notice@amazon.com',
    'We removed B0CQ7XK4TD because a rights owner reported that it infringes their trademark.',
  ],
  [
    'de',
    'notice@amazon.de',
    'Wir haben Ihr Angebot B0CQ7XK4TD entfernt, weil ein Rechteinhaber eine Markenverletzung gemeldet hat.',
  ],
  [
    'fr',
    'notice@amazon.fr',
    'Nous avons supprimé votre offre B0CQ7XK4TD car le titulaire des droits nous a signalé une atteinte à sa marque.',
  ],
  [
    'it',
    'notice@amazon.it',
    'Abbiamo rimosso la sua offerta B0CQ7XK4TD perché il titolare dei diritti ha segnalato una violazione del suo marchio.',
  ],
  [
    'es',
    'notice@amazon.es',
    'Hemos eliminado tu producto B0CQ7XK4TD porque el titular de los derechos denunció una infracción de su marca.',
  ],
  [
    'ja',
    'notice@amazon.co.jp',
    '権利者より商標権を侵害しているとの申し立てを受けたため、B0CQ7XK4TD の出品を削除いたしました。',
  ],
  [
    'zh-Hans',
    'notice@amazon.com',
    '我们收到权利人的举报，称您的商品 B0CQ7XK4TD 侵犯其商标权，因此已移除该商品。',
  ],
  [
    'zh-Hant',
    'notice@amazon.com',
    '我們收到權利人的檢舉，指您的商品 B0CQ7XK4TD 侵犯其商標權，因此已移除該商品。',
  ],
  [
    'nl',
    'notice@amazon.nl',
    'We hebben je aanbieding B0CQ7XK4TD verwijderd omdat een rechthebbende heeft gemeld dat deze inbreuk maakt op zijn merk.',
  ],
  [
    'pl',
    'notice@amazon.pl',
    'Usunęliśmy Twoją ofertę B0CQ7XK4TD, ponieważ właściciel praw zgłosił, że narusza ona jego znak towarowy.',
  ],
  [
    'pt',
    'notice@amazon.com.br',
    'Removemos sua oferta B0CQ7XK4TD porque o titular dos direitos informou uma violação da marca dele.',
  ],
  [
    'sv',
    'notice@amazon.se',
    'Vi har tagit bort ditt erbjudande B0CQ7XK4TD eftersom en rättighetsinnehavare anmält varumärkesintrång.',
  ],
  [
    'tr',
    'notice@amazon.com.tr',
    'Bir hak sahibi markasının ihlal edildiğini bildirdiği için B0CQ7XK4TD ürününüzü kaldırdık.',
  ],
];

test.each(complaints)('a trademark complaint in %s', (language, from, text) => {
  expect(noticeOf(text, { from })).toMatchObject({
    language,
    kind: 'complaint',
    right: 'trademark',
    effect: 'listing-removed',
    listings: [{ platform: 'amazon', id: 'B0CQ7XK4TD', idType: 'asin' }],
  });
});

const orders: [language: string, text: string][] = [
  ['de', 'Ihre Bestellung wurde versendet. Vielen Dank für Ihren Einkauf bei uns.'],
  ['fr', 'Votre commande est expédiée et votre colis est en route. Merci pour votre achat.'],
  ['ja', 'ご注文の商品を発送いたしました。お届けまで今しばらくお待ちください。'],
  ['zh-Hans', '您的订单已发货，预计三天内送达，感谢您的支持。'],
  ['tr', 'Merhaba, siparişiniz yola çıktı. Bizi tercih ettiğiniz için teşekkürler.'],
];

test.each(orders)('an order in %s is ordinary mail', (language, text) => {
  expect(noticeOf(text, { from: 'shop@shop.example' })).toMatchObject({ language, kind: 'unrelated' });
});
