/** Numbers stand everywhere in a mail: those that nothing calls a listing's, a complaint's, a right's or a court's are none. */
import { describe, expect, it } from 'vitest';
import { noticeOf } from './notice-of.ts';

const senders = [
  'notice@amazon.com',
  'ebay@ebay.com',
  'ipr@aliexpress.com',
  'notice@craftmere.example',
  'a.holm@holmlegal.example',
];

/** What each language tells of first, and what is then numbered. */
const numbered: readonly (readonly [language: string, told: string, numbers: readonly string[]])[] = [
  [
    'en',
    'A rights owner reported trademark infringement by your listing. We removed the listing.',
    [
      'Our decision rests on Acme Corp. v. Baker, 18 CV 2188 (S.D.N.Y. 2019).',
      'As was held in Case No. 1:19-cv-01234, an offer to sell is enough.',
      'Another court (3:20-cv-00456) saw it so in 2021.',
      'Your reference 24-CV-10417',
      'Patent agents reg. 71,204',
      'The lid is article D 882,034 of our catalogue.',
      'The patent attorney (registration no. 58,214) wrote to us.',
      'The brand says that serial number 90123456 on the watch does not exist.',
      'The serial 97-123456 is engraved on the case back, says the trademark owner.',
      'Tel. +44 20 7946 0958, mobile 07700 900 123',
      'RMA number RMA-448102, return code 77129403',
      'Case number 0718-22941-3 with Seller Support',
      'Your ref: ACME-2026-118',
      'Invoice no. INV-2026-004417, dated 14.01.2026',
      'Harmonized tariff code: 9403208090',
      'Delaware file number 5127744',
      'State Bar No. 274410',
      'See Nike, Inc. v. Wu, No. 13-cv-8012, 2018 WL 6056259 (S.D.N.Y. Nov. 19, 2018).',
      'As held in Chanel, Inc. v. Partnerships, No. 12-cv-22057 (S.D. Fla. 2012), joinder is proper.',
      'Complaint ID: 123456789',
      'Listing: 0000000000',
      'Item 1234567890',
      "The manufacturer's article number is 4711-0815.",
      'Serial number SN 88120447-A',
      'Certificate number E-77412-26',
      'Claim number of the carrier: 5512904417',
      'Insurance claim no. 2026-5512904',
      'Conversation ID 4f1c9e2b77410a55',
      'Our client Halden Inc., a Delaware corporation (file no. 5127744), owns the mark.',
      'Halden Ltd (company number 08765432) is the owner of the trademark HALDEN.',
      "The owner's VAT registration number is GB 774129403.",
      'We bought the product in order no. 7712940338 on 3 February 2026.',
      'The seizure by customs has reference 26DE7712940338.',
      'Domain Case No. D2026-0417 (WIPO) was decided against Halden.',
      'Your case 7712940338 in Seller Central is closed.',
      'The seal carries number 7741294.',
      'Reg. 3,774,129 units were sold',
      'Our patent attorney, USPTO registration no. 77,412, signs below.',
      'Complaint ID: 00000000000',
      'UDRP Case No. DCN-2026-0417',
      'The registration fee of 7,741,294 won was paid.',
      'Notary deed 2026/774129',
      'Read more at https://blog.example/article/774129403381',
      'https://tracker.example/c?id=7712940338&m=285000000001',
      'Payment reference 7712940338 was received.',
      'Bank reference DE7712940338',
      'Photo credit: 774129403, Shutterstock',
      "The product's ASTM F963-17 test, report HK-7741294-26",
    ],
  ],
  [
    'de',
    'Ein Rechteinhaber hat eine Markenverletzung durch Ihr Angebot gemeldet. Wir haben das Angebot entfernt.',
    [
      'Das LG Köln hat in einem vergleichbaren Fall (Urteil vom 3. Mai 2019, 31 O 108/18) ebenso entschieden.',
      'Das Landgericht Hamburg hat entschieden (327 O 441/15), dass solche Angebote Marken verletzen.',
      'Ihr Zeichen: 6 U 12/23',
      'Steuernummer 27/441/08124',
      'HRB 48810 B, Amtsgericht Charlottenburg',
      'Handelsregister: HRB 204417, Amtsgericht München',
      'IBAN DE89 3704 0044 0532 0130 00',
      'Unser Zeichen: 1123/26 HL',
      'Vgl. LG Hamburg, Urt. v. 14.03.2019 – 327 O 441/15',
      'Eingetragen unter HRB 204417 B beim Amtsgericht Charlottenburg.',
      'Die Halden GmbH (USt-IdNr.: DE274410812) ist Inhaberin der Marke.',
      'Versicherungsschein-Nr. 50-774129403-8',
      'Verfügungsverfahren zitiert: OLG Köln, Beschl. v. 12.07.2019 – 6 U 12/19',
      'Schreiben vom 3.2.2026, Zeichen HL-417',
    ],
  ],
  [
    'fr',
    'Un titulaire de droits a signalé que votre offre porte atteinte à sa marque. Nous avons supprimé l’offre.',
    [
      'TGI Paris, 12 mars 2019, RG n° 17/08814, a jugé de même.',
      'N° TVA FR 40 552 904 417',
      'SIREN 552 904 417',
      'SIRET 552 904 417 00013',
      'Commande 402-7712940-3381507',
      'Dossier du support n° 16496946351',
      'Toque P0441',
      'Cass. com., 12 juillet 2012, n° 11-13.666',
      'Client n° 40718829',
      'Voir CA Paris, 12 juillet 2019, RG n° 18/01234',
      'Contrat n° 7712940338',
    ],
  ],
  [
    'it',
    'Un titolare dei diritti ha segnalato una violazione del marchio da parte della sua offerta. Abbiamo rimosso l’offerta.',
    [
      'Il Tribunale di Milano (R.G. 31877/2018) ha deciso nello stesso senso.',
      'Numero di spedizione 1Z999AA10123456784',
      'P. IVA 05529044170',
      'Ordine 407-7712940-3381507',
      'Nostra pratica 4417/26',
      'Reso n. 7712940338',
      'Trib. Milano, sez. impr., 12 luglio 2019, n. 7741/2019',
      'DDT n. 7712940338',
      'Contratto n. 7712940338',
      'Rimborso n. 7712940338',
    ],
  ],
  [
    'es',
    'Un titular de derechos denunció que su anuncio infringe su marca. Hemos eliminado el anuncio.',
    [
      'En el mismo sentido, medidas cautelares 418/2019 de Alicante.',
      'IBAN ES91 2100 0418 4502 0005 1332',
      'Tel. 91 771 29 40',
      'Factura 20264417 de 14 de enero',
      'Caso de soporte 16496946351',
      'STS 1774/2012, de 12 de julio',
      'Véase SAP Madrid 774/2019, de 12 de julio',
      'Albarán 7712940338',
      'Contrato n.º 7712940338',
      'Código postal 28001, apartado 774129',
    ],
  ],
  [
    'pt',
    'Um titular de direitos denunciou que o seu anúncio viola a sua marca. Removemos o anúncio.',
    [
      'No mesmo sentido decidiu o tribunal no processo 341/19.9YHLSB.',
      'CNPJ 55.290.441/0001-70',
      'Pedido n.º 88120447',
      'Nota fiscal n.º 004.417',
      'Fatura 20264417',
      'Protocolo de atendimento 16496946351',
      'Nossa ref.: 0417/2026',
      'Chave PIX 55290441000170',
      'Halden Lda., matriculada na Conservatória do Registo Comercial de Lisboa sob o n.º 552904417',
      'Devolução n.º 7712940338',
    ],
  ],
  [
    'nl',
    'Een rechthebbende heeft gemeld dat uw aanbieding inbreuk maakt op zijn merk. We hebben de aanbieding verwijderd.',
    [
      'In een vergelijkbare zaak, KG ZA 19-123, dacht de rechter er net zo over.',
      'Btw-nummer NL552904417B01',
      'Bestelnummer 88120447',
      'Factuurnummer 20264417',
      'Dossiernummer 4417/26',
      'Ticketnummer 88120447',
      'Klantnummer 40718829',
      'Telefoon 020 771 2940',
      'Contractnummer 7712940338',
      'Pakbonnummer 7712940338',
    ],
  ],
  [
    'pl',
    'Właściciel praw zgłosił, że Twoja oferta narusza jego znak towarowy. Usunęliśmy ofertę.',
    [
      'W podobnej sprawie XXII GW 123/19 sąd uznał tak samo.',
      'NIP 552-904-41-70',
      'KRS 0000774129',
      'Zamówienie 88120447',
      'Faktura nr FV/2026/04417',
      'Nasz znak: 4417/26',
      'Numer zgłoszenia do wsparcia 16496946351',
      'Telefon 22 771 29 40',
      'Wyrok NSA, sygn. akt II GSK 774/12',
      'Zwrot środków nr 7712940338',
      'Paragon nr 7712940338',
    ],
  ],
  [
    'sv',
    'En rättighetshavare har anmält att din annons gör varumärkesintrång. Vi har tagit bort annonsen.',
    [
      'I ett liknande mål, PMT 4471-19, dömde domstolen likadant.',
      'Org.nr 556677-4129',
      'Order 88120447',
      'Ordernummer 407-7712940-3381507',
      'Ärendenummer hos supporten 16496946351',
      'Kundnummer 40718829',
      'Telefon 08-771 29 40',
      'Jfr PMT 4471-19',
      'Avtalsnummer 7712940338',
      'Återbetalning 7712940338',
      'Kvitto nr 7712940338',
    ],
  ],
  [
    'tr',
    'Bir hak sahibi ürününüzün marka hakkını ihlal ettiğini bildirdi. Ürünü kaldırdık.',
    [
      'Benzer bir davada (2019/187 E.) mahkeme aynı görüşteydi.',
      'Kargo takip no: 7741294033815',
      'Vergi no 5529044170',
      'MERSİS no 0552904417000018',
      'Ticaret sicil no 774129',
      'Sipariş 402-7712940-3381507',
      'Fatura no ABC2026000004417',
      'Destek talebi no 16496946351',
      'Müşteri no 40718829',
      'İade no 7712940338',
      'İrsaliye no 7712940338',
      'Sözleşme no 7712940338',
    ],
  ],
  [
    'ja',
    '権利者から、お客様の商品が商標権を侵害しているとの申し立てがありました。商品を削除しました。',
    [
      '参考となる判例は令和2年(ネ)第10020号です。',
      '登録番号 T5529044170123',
      'JANコード 4905529044170',
      '型番 WH-77412',
      '弁護士登録番号 55290',
      '口座番号 普通 7741294',
      '株式会社ハルデン（会社法人等番号 0104-01-774129）',
      '出荷番号 7712940338',
      '問い合わせID 7712940338',
      '契約番号 7712940338',
    ],
  ],
  [
    'zh-Hans',
    '权利人投诉您的商品侵犯其商标权。我们已下架该商品。',
    [
      '参考判例：(2019)粤0305民初1234号。',
      '物流单号：SF1774129403381',
      '快递单号 774129403381507',
      '营业执照注册号 440301774129403',
      '订单号：113-7712940-3381507',
      '工单号 88120447',
      '客服工单编号：16496946351',
      '商品条码 6905529044170',
      '型号 WH-77412',
      '参见(2018)最高法民再75号判决',
      '订单金额 ￥1299000',
      '退货单号 7712940338',
      '客户编号 7712940338',
      '快递：顺丰 SF1774129403381',
      '运单号 774129403381507',
      '备案号 粤ICP备17741294号',
      '参见（2018）京73民初774号判决书',
      '付款单号 7712940338',
      '广告计划ID 7712940338',
    ],
  ],
  [
    'zh-Hant',
    '權利人投訴您的商品侵犯其商標權。我們已下架該商品。',
    [
      '參考判例：108年度民暫字第12號。',
      '物流單號：774129403381',
      '統一編號 55290441',
      '訂單編號 88120447774129',
      '發票號碼 AB-77412940',
      '客服案件編號：16496946351',
      '電話 02-7712-9403',
      '退貨單號 7712940338',
      '寄件編號 7712940338',
      '合約編號 HT-2026-7741',
      '客戶編號 7712940338',
      '付款單號 7712940338',
      '收據編號 7712940338',
      '會員編號 7712940338',
    ],
  ],
];

const namedIn = (text: string, from: string): string[] => {
  const { listings, rights, complaintIds, dockets } = noticeOf(text, { from });
  return [
    ...listings.map(({ id }) => id),
    ...rights.map(({ number }) => number),
    ...complaintIds,
    ...dockets,
  ];
};

describe('the number of something else', () => {
  it.each(
    numbered.flatMap(([language, told, numbers]) =>
      numbers.map((number) => [language, number, told] as const),
    ),
  )('%s: %s', (_, number, told) => {
    for (const from of senders)
      for (const text of [`${told}\n\n${number}`, `${told} ${number}.`])
        expect(namedIn(text, from), from).toEqual([]);
  });
});

const removed = 'A rights owner reported trademark infringement by your listing. We removed the listing.';

describe('the number that is called so, whatever stands around it', () => {
  it.each([
    ['17204418823', 'notice@amazon.com', 'Policy violation ID: 17204418823'],
    ['285000000001', 'ebay@ebay.com', 'The parcel with item 285000000001 was sent.'],
    ['1005006412345678', 'ipr@aliexpress.com', 'Contact support about product 1005006412345678.'],
    ['HP-88102417', 'notice@craftmere.example', 'The carrier has it. Complaint ID: HP-88102417'],
    ['1:26-cv-02345', 'a.holm@holmlegal.example', 'See the attached order in Halden v. Doe, 1:26-cv-02345.'],
    [
      '1:26-cv-02345',
      'a.holm@holmlegal.example',
      'In Halden v. Doe, No. 1:26-cv-02345, the court so ordered.',
    ],
    [
      '327 O 31/26',
      'a.holm@holmlegal.example',
      'Siehe auch die beigefügte Verfügung, LG Hamburg, 327 O 31/26.',
    ],
    ['3774129', 'notice@amazon.com', 'Trademark Reg. No. 3,774,129 is relied on; 12 units were sold.'],
    [
      '402021004417',
      'ebay@ebay.de',
      'Verletzt ist das eingetragene Design, eine Kopie des Designs Nr. 402021004417.',
    ],
    ['1:26-cv-02345', 'a.holm@holmlegal.example', 'A hearing was held in Case No. 1:26-cv-02345 on Monday.'],
    [
      '1:26-cv-02345',
      'a.holm@holmlegal.example',
      'The court has held that you are in contempt of its order in 1:26-cv-02345.',
    ],
    [
      '2026-104417',
      'notice@amazon.com',
      'By order of the district court in Case No. 2026-104417 we hold your funds.',
    ],
    ['204418877329', 'ebay@ebay.com', 'We have looked at the case. 204418877329 cannot come back.'],
    ['204418877310', 'ebay@ebay.com', 'It copies a design. 204418877310 cannot come back.'],
    ['88120447', 'notice@amazon.com', 'The trademark application has the serial number SN 88120447.'],
    ['774129403381', 'ebay@ebay.com', 'https://www.ebay.com/itm/774129403381?hash=7712940338'],
  ])('%s, from %s: %s', (number, from, said) => {
    expect(namedIn(`${removed}\n\n${said}`, from).map((one) => one.replace(/,|^SN/g, ''))).toContain(number);
  });
});

it('a marketplace’s own case is no court’s, though a court is spoken of elsewhere', () => {
  const said = 'Case number 2026-104417 was opened for you. No court has decided anything yet.';
  expect(noticeOf(`${removed}\n\n${said}`, { from: 'notice@amazon.com' }).dockets).toEqual([]);
});

it('a video of TikTok’s is no product', () => {
  const said = 'Video 7293847561029384756 was removed for its music.';
  expect(noticeOf(`${removed}\n\n${said}`, { from: 'no-reply@shop.tiktok.com' }).listings).toEqual([]);
});
