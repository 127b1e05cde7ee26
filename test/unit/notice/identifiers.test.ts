import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const about = 'A rights owner reported that your listing infringes its rights. We removed the listing.\n\n';
const idsOf = (text: string, from = 'notice@amazon.com') =>
  noticeOf(about + text, { from }).listings.map(({ id }) => id);
const rightsOf = (text: string) =>
  noticeOf(about + text).rights.map(({ type, number }) => `${type} ${number}`);

test('ASINs in lists, in links and as ISBN behind their label', () => {
  expect(idsOf('ASINs: B0CQ7XK4TD, B08KJ4D2QF and B0B9TLX4FR')).toEqual([
    'B0CQ7XK4TD',
    'B08KJ4D2QF',
    'B0B9TLX4FR',
  ]);
  expect(idsOf('https://www.amazon.com/dp/B0CQ7XK4TD?th=1')).toEqual(['B0CQ7XK4TD']);
  expect(idsOf('ASIN: 0306406152')).toEqual(['0306406152']);
  expect(idsOf('ASIN: 0306406153')).toEqual([]);
});

test.each([
  ['ebay@ebay.de', 'Artikelnummer: 225617730945', '225617730945'],
  ['ipr@notice.aliexpress.com', '商品ID：1005006123456789', '1005006123456789'],
  ['trust@walmart.com', '1840011230 - Tidewater - Insulated bottle', '1840011230'],
  ['legal@etsy.com', 'https://www.etsy.com/listing/1599001122', '1599001122'],
  ['seller@temu.com', 'Goods ID: 601099500001111', '601099500001111'],
  ['noreply@tiktokshop.com', 'Product ID: 1730111222333444555', '1730111222333444555'],
  ['no-reply@mercadolibre.com', 'Publicación: MLA1456789012', 'MLA1456789012'],
  [
    'powiadomienia@allegro.pl',
    'Dzień dobry, usunęliśmy Twoją ofertę 15789012345, ponieważ właściciel praw zgłosił, że narusza ona jego znak.',
    '15789012345',
  ],
])('a listing of %s', (from, text, id) => {
  expect(noticeOf(text, { from }).listings.map((listing) => listing.id)).toEqual([id]);
});

test.each([
  'Complaint ID: 17204418853',
  'Beschwerde-ID: 17204418853',
  'ID de réclamation : 17204418853',
  'ID reclamo: 17204418853',
  'Número de denuncia: 17204418853',
  '申し立て番号：17204418853',
  '投诉单号：17204418853',
  'Klachtnummer: 17204418853',
  'Numer zgłoszenia: 17204418853',
  'Número da denúncia: 17204418853',
  'Klagomåls-ID: 17204418853',
  'Şikayet numarası: 17204418853',
])('a complaint number: %s', (line) => {
  expect(noticeOf(about + line).complaintIds).toEqual(['17204418853']);
});

test('a number behind no label, or behind another, is no complaint number', () => {
  expect(
    noticeOf(
      `${about}Case ID: 17204418853\nOrder: 113-0935511-2845123\nPhone: 206-555-0188\nInvoice no. 2026118833`,
    ).complaintIds,
  ).toEqual([]);
});

test('the list of complaint numbers ends with its line', () => {
  const { complaintIds, rights } = noticeOf(
    `${about}Complaint ID: 17204418853\nPatent number: ZL202030123456.7`,
  );
  expect(complaintIds).toEqual(['17204418853']);
  expect(rights).toEqual([{ type: 'cn-patent', number: 'ZL202030123456.7' }]);
});

test('registered rights by shape or label', () => {
  expect(rightsOf('US trademark registration no. 4,252,394')).toEqual(['us-trademark-registration 4252394']);
  expect(rightsOf('USPTO serial number: 97123456')).toEqual(['us-trademark-serial 97123456']);
  expect(rightsOf('Trademark number: EUTM 018123456')).toEqual(['eu-trademark 018123456']);
  expect(noticeOf('権利者より商標権侵害の申し立てを受けました。\n商標登録番号：第6123457号').rights).toEqual([
    { type: 'jp-trademark', number: '6123457' },
  ]);
  expect(rightsOf('U.S. design patent D912,345')).toEqual(['us-design-patent D912345']);
  expect(rightsOf('Registered Community Design 008123456-0001')).toEqual([
    'registered-community-design 008123456-0001',
  ]);
  expect(rightsOf('Patent number: EP2345678B1')).toEqual(['ep-patent EP2345678B1']);
  expect(rightsOf('Copyright registration VA 1-886-104')).toEqual(['us-copyright-registration VA 1-886-104']);
  expect(rightsOf('The fee is USD 1,450 and the price 12,345,678 yen')).toEqual([]);
});

test.each([
  '1:24-cv-03101-GPG-STV',
  '23 C 2965',
  '327 O 441/15',
  '14c O 58/25',
  'IL-2024-000123',
  '(2024)粤0305民初1234号',
  '341/26.9YHLSB',
  'CS(COMM) 914/2026',
  'KG RK 26-1934',
])('a docket: %s', (docket) => {
  expect(noticeOf(`The court issued an injunction in ${docket} against your store.`).dockets).toEqual([
    docket,
  ]);
});

test.each(['26-cv-11873', '26 C 11873', '1:26-cv-11873'])(
  'a docket is one, in the title as %s',
  (inTitle) => {
    const { dockets } = noticeOf('The court issued an injunction in 1:26-cv-11873-SLE against your store.', {
      subject: `Order in ${inTitle}`,
    });
    expect(dockets).toEqual(['1:26-cv-11873-SLE']);
  },
);

test('two dockets with the same year are two', () => {
  const { dockets } = noticeOf('The court joined 1:26-cv-11873 and 1:26-cv-1187 and enjoined your store.');
  expect(dockets).toEqual(['1:26-cv-11873', '1:26-cv-1187']);
});

test('a Japanese lawyer’s own number is no docket', () => {
  const { dockets } = noticeOf('裁判所に訴えを提起しました。\n鵜飼法律事務所（事件番号 U26-118）', {
    from: 'office@ukai-law.example',
  });
  expect(dockets).toEqual([]);
});

test('what the mail itself masks is no identifier', () => {
  const { listings, rights, complaintIds } = noticeOf(
    `${about}ASIN: B07TLXXXXX, B0********\nTrademark number: xxxxxxx\nComplaint ID: 1720****853`,
  );
  expect({ listings, rights, complaintIds }).toEqual({ listings: [], rights: [], complaintIds: [] });
});

test('every span is the text it says', () => {
  const text = `${about}ASIN: B0CQ7XK4TD\nTrademark number: 4,252,394\nComplaint ID: 17204418853\nContact: Amos Pell, amos@gripwell.example`;
  const { spans } = noticeOf(text);
  expect(spans.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['listings[0].id', 'rights[0].number', 'complaintIds[0]', 'complainants[0].name']),
  );
  for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
});

test('an identifier that only the subject names has no span', () => {
  const { listings, spans } = noticeOf('A new seller joined your listing.', {
    subject: 'Hijacker alert: B0CQ7XK4TD',
  });
  expect(listings).toEqual([{ platform: 'amazon', id: 'B0CQ7XK4TD', idType: 'asin' }]);
  expect(spans.filter(({ field }) => field.startsWith('listings'))).toEqual([]);
});
