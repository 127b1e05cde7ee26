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

const unread: [language: string, text: string][] = [
  [
    'ca',
    'Hola, el titular de la marca ens ha comunicat que la vostra oferta vulnera els seus drets. Hem retirat l’oferta. Si no hi esteu d’acord, responeu en set dies i envieu les factures del proveïdor.',
  ],
  [
    'cs',
    'Dobrý den, majitel ochranné známky nám oznámil, že vaše nabídka porušuje jeho práva. Nabídka byla odstraněna. Pokud nesouhlasíte, odpovězte prosím do sedmi dnů a pošlete faktury od dodavatele.',
  ],
  [
    'da',
    'Hej, vi skriver til dig, fordi en rettighedshaver mener, at din annonce krænker et varemærke. Annoncen er derfor fjernet. Hvis du ikke er enig, skal du svare os inden syv dage og sende fakturaer fra din leverandør.',
  ],
  [
    'et',
    'Tere, kaubamärgi omanik teatas meile, et teie pakkumine rikub tema õigusi. Pakkumine on eemaldatud. Kui te ei nõustu, vastake seitsme päeva jooksul.',
  ],
  [
    'fi',
    'Hei, otamme yhteyttä, koska oikeudenhaltija on ilmoittanut, että tuotteesi loukkaa tavaramerkkiä. Ilmoituksesi on poistettu. Jos olet eri mieltä, vastaa seitsemän päivän kuluessa ja liitä laskut.',
  ],
  [
    'hr',
    'Poštovani, vlasnik žiga obavijestio nas je da vaša ponuda krši njegova prava. Ponuda je uklonjena. Ako se ne slažete, odgovorite u roku od sedam dana i pošaljite račune dobavljača.',
  ],
  [
    'hu',
    'Tisztelt Eladó! A védjegy jogosultja bejelentette, hogy az Ön hirdetése sérti a jogait. A hirdetést eltávolítottuk. Ha nem ért egyet, kérjük, válaszoljon hét napon belül, és küldje el a számlákat.',
  ],
  [
    'id',
    'Halo, pemilik merek memberi tahu kami bahwa produk Anda melanggar hak mereka. Produk tersebut telah dihapus. Jika Anda tidak setuju, silakan balas dalam tujuh hari dan kirimkan faktur dari pemasok Anda.',
  ],
  [
    'lt',
    'Sveiki, prekės ženklo savininkas pranešė, kad jūsų pasiūlymas pažeidžia jo teises. Pasiūlymas pašalintas. Jei nesutinkate, atsakykite per septynias dienas.',
  ],
  [
    'lv',
    'Labdien, preču zīmes īpašnieks mums paziņoja, ka jūsu piedāvājums pārkāpj viņa tiesības. Piedāvājums ir noņemts. Ja nepiekrītat, lūdzam atbildēt septiņu dienu laikā.',
  ],
  [
    'ro',
    'Bună ziua, titularul mărcii ne-a anunțat că oferta dumneavoastră îi încalcă drepturile. Oferta a fost eliminată. Dacă nu sunteți de acord, vă rugăm să răspundeți în șapte zile și să trimiteți facturile.',
  ],
  [
    'sk',
    'Dobrý deň, majiteľ ochrannej známky nám oznámil, že vaša ponuka porušuje jeho práva. Ponuka bola odstránená. Ak nesúhlasíte, odpovedzte do siedmich dní a pošlite faktúry od dodávateľa.',
  ],
  [
    'sl',
    'Pozdravljeni, imetnik znamke nas je obvestil, da vaša ponudba krši njegove pravice. Ponudba je odstranjena. Če se ne strinjate, odgovorite v sedmih dneh.',
  ],
  [
    'tl',
    'Magandang araw, ipinaalam sa amin ng may-ari ng tatak na lumalabag ang iyong produkto sa kanilang karapatan. Inalis na ang produkto. Sumagot sa loob ng pitong araw.',
  ],
  [
    'vi',
    'Xin chào, chủ sở hữu nhãn hiệu cho biết sản phẩm của bạn xâm phạm quyền của họ. Sản phẩm đã bị gỡ. Nếu không đồng ý, vui lòng phản hồi trong vòng bảy ngày và gửi hóa đơn của nhà cung cấp.',
  ],
  [
    'ko',
    '판매자님, 상표권자가 회원님의 상품이 상표권을 침해한다고 알려 왔습니다. 상품이 삭제되었습니다. 7일 이내에 답변해 주세요.',
  ],
  [
    'ru',
    'Здравствуйте, правообладатель сообщил нам, что ваш товар нарушает его права. Товар удалён. Ответьте в течение семи дней и пришлите счета.',
  ],
  [
    'und',
    'Γεια σας, ο κάτοχος του σήματος μάς ενημέρωσε ότι η προσφορά σας παραβιάζει τα δικαιώματά του. Η προσφορά αφαιρέθηκε.',
  ],
  ['und', 'สวัสดีค่ะ เจ้าของเครื่องหมายการค้าแจ้งว่าสินค้าของคุณละเมิดสิทธิ์ สินค้าถูกลบออกแล้ว'],
  [
    'und',
    'مرحبا، أبلغنا صاحب العلامة التجارية أن منتجك ينتهك حقوقه. تمت إزالة المنتج. يرجى الرد خلال سبعة أيام.',
  ],
];

test.each(unread)('in %s nothing is found, and nothing is sure', (language, text) => {
  const notice = noticeOf(text, { from: 'seller@market.example' });
  expect(notice.language).toBe(language);
  expect(notice.anomalies).toContainEqual({
    code: 'language-not-read',
    detail: 'most of it is in a language that is not read here',
  });
  expect(notice.confidence).toBeLessThanOrEqual(0.5);
});

test.each(complaints)('%s is read', (_, from, text) => {
  expect(noticeOf(text, { from }).anomalies).toEqual([]);
});
