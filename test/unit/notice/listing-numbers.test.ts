import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const about = 'A rights owner reported that your listing infringes its rights. We removed the listing.\n\n';
const idsOf = (text: string, from: string) => noticeOf(about + text, { from }).listings.map(({ id }) => id);

test.each([
  [
    'notice@walmart.com',
    'Item ID     Status         Reason\n718830421   PUBLISHED      -\n559274108   UNPUBLISHED    Copyright claim\n718830436   PUBLISHED      price updated',
    ['559274108'],
  ],
  [
    'notice@walmart.com',
    'Item ID     Status\n718830421   PUBLISHED\n718830436   PUBLISHED',
    ['718830421', '718830436'],
  ],
  [
    'legal@etsy.com',
    'It was a report of infringement.\n\n  1659038247   Gnome bundle\n  1660117902   Gnome sign',
    ['1659038247', '1660117902'],
  ],
  ['auction@market.example', '您刊登的商品（刊登編號 100947551288）。', ['100947551288']],
  ['legal@etsy.com', 'Lámina digital "Gatos" (n.º 1684420973)', ['1684420973']],
  [
    'notice@alibaba.com',
    'They are:\n(1) 1601088273645\n(2) 1601088279912',
    ['1601088273645', '1601088279912'],
  ],
  ['amos@pell.example', 'You sell it on Etsy 1711846630 as well.', ['1711846630']],
  ['notice@market.example', 'We hid your listing LS40BTT7HZ7KQ2.', ['LS40BTT7HZ7KQ2']],
  ['notice@market.example', 'We hid your listing 88-210-4471.', ['88-210-4471']],
  ['notice@market.example', 'It is sold as EAN 4066712098314.', ['4066712098314']],
  [
    'legal@etsy.com',
    '1599027741, 1601184420 and 1612770358 are gone.',
    ['1599027741', '1601184420', '1612770358'],
  ],
  ['lena@wiesel.example', 'I told Etsy that my report about 1684203377 was an error.', ['1684203377']],
  ['ebay@ebay.fr', 'La montre proposée sous le numéro 116027738841 est une imitation.', ['116027738841']],
  ['notice@1688.com', '您发布的 760114208853 已下架。', ['760114208853']],
  ['notice@market.example', '您刊登的 22613340871926 已先行下架。', ['22613340871926']],
  ['notice@market.example', '您的「手沖濾杯」（20944175512）已下架。', ['20944175512']],
  ['notice@market.example', 'Blocked: article S0K4M0FH and S0K4R0X7-GRAU.', ['S0K4M0FH', 'S0K4R0X7-GRAU']],
  ['notice@market.example', 'Your offers for N53401127A are off sale.', ['N53401127A']],
  ['notice@market.example', 'Artwork PN-661-0298 is hidden.', ['PN-661-0298']],
  ['notice@walmart.com', 'Your item, 6671093328, is live for now.', ['6671093328']],
  ['notice@market.example', 'We disabled your offer OFR-229014.', ['OFR-229014']],
  ['kl@vermeer.example', 'De melding betrof uw fietstas 9300000147721184.', ['9300000147721184']],
  ['notice@market.example', 'HP-88102 and HP-88107 have been pulled.', ['HP-88102', 'HP-88107']],
  [
    'notice@market.example',
    'Hidden: GW-118-440 / GW-118-441 / GW-119-002',
    ['GW-118-440', 'GW-118-441', 'GW-119-002'],
  ],
  ['notice@market.example', '貴公司品號66177294「鑄鐵煎鍋」已下架。', ['66177294']],
  [
    'notice@market.example',
    'Affected:\n7391220448812  Glasses\n7391220448829  Glasses, blue',
    ['7391220448812', '7391220448829'],
  ],
  ['notice@market.example', '貴店舗の kurashi-ao:10003952 を非公開にしました。', ['kurashi-ao:10003952']],
  ['ebay@ebay.it', 'Item 195 884 217 730: ended.', ['195884217730']],
  ['ebay@ebay.com', 'Item number: 195-884-217-730', ['195884217730']],
  ['ebay@ebay.com', 'Item number: １９５８８４２１７７３０', ['195884217730']],
  ['legal@etsy.com', 'Listing ID: 1,711,846,630', ['1711846630']],
  ['legal@etsy.com', 'Listing IDs: 1711 846 630, 1711 846 999', ['1711846630', '1711846999']],
  ['notice@walmart.com', 'Item ID: 5512 884 077', ['5512884077']],
  ['no-reply@allegro.pl', 'Numer oferty: 157 8901 2345', ['15789012345']],
  ['ipr@aliexpress.com', 'Product ID: 1005-0061-2345-6789', ['1005006123456789']],
  ['a@shop.tiktok.com', 'Product ID: 1729 3847 5610 2938 475', ['1729384756102938475']],
  ['no-reply@mercadolibre.com', 'Publicación MLA-1234-567890', ['MLA1234567890']],
  ['notice@amazon.com', 'ASIN: B0DM P2CS E1', ['B0DMP2CSE1']],
  ['legal@etsy.com', 'For questions about your listing: 206-555-0134', []],
  ['ipr@aliexpress.com', 'Questions about this product? 0800 774 129 403', []],
  ['notice@amazon.com', 'ASIN: B0 CODES ARE SHORT', []],
  ['ebay@ebay.fr', 'Items 285.114.882.077 and 285.114.884.310', ['285114882077', '285114884310']],
  ['ebay@ebay.de', 'Your item 3551 0884 7729 has ended.', ['355108847729']],
  ['ebay@ebay.com', '物品编号：１１５６８８４２０７７１', ['115688420771']],
  [
    'powiadomienia@allegro.pl',
    'Your offers 17 204 663 915 and 17 204 671 380.',
    ['17204663915', '17204671380'],
  ],
  ['post@kanzlei.example', 'Sie verkaufen es unter eBay-Nr. 3557 1184 4207.', ['355711844207']],
  [
    'jo@pell.example',
    'You sold it on eBay (186711884207) and on Etsy (1830118842).',
    ['186711884207', '1830118842'],
  ],
  ['no-reply@mercadolibre.com', 'MHN1188420774: inactiva', ['MHN1188420774']],
  [
    'legal@shopify.com',
    'Two pages (9011884207745 and 9011884210018) are off.',
    ['9011884207745', '9011884210018'],
  ],
  [
    'legal@etsy.com',
    'Your listings 1733021894 (a chart) and 1733028811 (a kit) are off.',
    ['1733021894', '1733028811'],
  ],
  ['ipclaims@walmart.com', 'Items 6000208842077 and 6000208842118', ['6000208842077', '6000208842118']],
  ['notice@alibaba.com', 'Postings  62558844170 and 62558844183', ['62558844170', '62558844183']],
  ['legal@etsy.com', 'They sent a notice about a mug (1490037721).', ['1490037721']],
])('from %s: %s', (from, text, ids) => {
  expect(idsOf(text, from)).toEqual(ids);
});

test('a number written full width is shown as the mail has it', () => {
  const { spans } = noticeOf(`${about}物品编号：１１５６８８４２０７７１`, { from: 'ebay@ebay.com' });
  expect(spans.find(({ field }) => field === 'listings[0].id')?.text).toBe('１１５６８８４２０７７１');
});

test('two listings behind one word', () => {
  const { listings } = noticeOf(
    'Bonjour,\n\nun titulaire de droits nous a signalé une atteinte à sa marque. Les annonces 1720338194 et 1720341550 ont été retirées de votre boutique.',
    { from: 'legal@etsy.com' },
  );
  expect(listings.map(({ id }) => id)).toEqual(['1720338194', '1720341550']);
});

test.each([
  ['notice@market.example', 'We hid your listing 2026-03-11.'],
  ['notice@market.example', 'We hid your listing in 2026, see the product CATALOGUE.'],
  ['notice@walmart.com', 'Partner ID: 10001399822'],
  ['no-reply@mercadolibre.com', 'Complaint BPP-MLM-90317745'],
  ['ipr@notice.aliexpress.com', 'Not accepted (20260304881127)'],
  ['legal@etsy.com', 'Our complaint 1684203377 is closed.'],
  ['legal@etsy.com', 'Your order 1684203377 was sent. Call us: 1684203377.'],
  ['notice@1688.com', '您的订单号 760114208853 已退款。'],
  ['notice@market.example', '订单编号 22613340871926 已退款。'],
  ['ipr@notice.aliexpress.com', 'Two complaints are open:\n  9920260533018\n  9920260533127'],
  ['notice@market.example', 'Orders HP-88102 and HP-88107 were sent.'],
  ['notice@market.example', 'The complaints HP-88102 and HP-88107 are closed.'],
  ['notice@market.example', 'Between 20260304 and 20260311.'],
  ['legal@etsy.com', 'We may close your shop (number 27711840).'],
  ['powiadomienia@allegro.pl', 'Podstawa: znak towarowy 318233907.'],
  ['notice@market.example', 'Our mark is DE302021118845, our patent EP3141592B1.'],
])('no listing from %s: %s', (from, text) => {
  expect(idsOf(text, from)).toEqual([]);
});

test.each([
  ['On Newegg you sell item 9SIBL3RK7H5520 with our mark.', '9SIBL3RK7H5520'],
  ['OnBuy product UK-77190-QT shows it.', 'UK-77190-QT'],
  ['Référence ManoMano : 50918828', '50918828'],
  ['- Walmart   7704419337', '7704419337'],
])('a lawyer writes of any marketplace: %s', (listing, id) => {
  const { platform, listings } = noticeOf(`We represent Larkspur Ltd, which owns the mark.\n\n${listing}`, {
    from: 'office@larkspur-law.example',
    name: 'Larkspur Law LLP',
  });
  expect([platform, listings.map((one) => one.id)]).toEqual(['law-firm', [id]]);
});

test('an EAN is no second name of a listing that has its own', () => {
  expect(idsOf('EAN: 4066712098314\nItem number: 93000001488273', 'notice@market.example')).toEqual([
    '93000001488273',
  ]);
});

test('a listing that something was done to', () => {
  const { listings } = noticeOf(
    'Olá,\n\nrecebemos uma denúncia de falsificação.\n\nAnúncio banido: 23188740915 – tênis masculino',
    { from: 'notice@market.example' },
  );
  expect(listings.map(({ id }) => id)).toEqual(['23188740915']);
});

test('Turkish numbers a product before it, and a complaint as well', () => {
  const { listings } = noticeOf(
    'Merhaba,\n\n774120993 kodlu sehpa marka ihlali nedeniyle satışa kapatıldı. 884120111 numaralı şikayet için itiraz edebilirsiniz.',
    { from: 'notice@market.example' },
  );
  expect(listings.map(({ id }) => id)).toEqual(['774120993']);
});

test('a mark’s number behind its country is none of eBay’s', () => {
  const { listings, rights } = noticeOf(
    'Der Antragsgegnerin wird untersagt, Porzellan unter der Marke „Kranichfeld“ (DE 302016034567) anzubieten, wie unter der eBay-Artikelnummer 276044918835 geschehen.',
    { from: 'poststelle@landgericht.example' },
  );
  expect(listings.map(({ id }) => id)).toEqual(['276044918835']);
  expect(rights.map(({ number }) => number)).toEqual(['DE302016034567']);
});
