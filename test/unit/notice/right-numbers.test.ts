import { expect, test } from 'vitest';
import { goingOn } from '../../../shared/notice/identifiers/rights/values.ts';
import { noticeOf } from './notice-of.ts';

test.each([
  ['The claim rests on USD 987,310 S.', 'us-design-patent USD987310S'],
  ['IPR type: Design patent (US)\nIPR No.: USD986,310', 'us-design-patent USD986310'],
  ['Type\tNumber\tTerritory\nTrademark (main claim)\t018602347\tEU', 'eu-trademark 018602347'],
  ['De houder van het merk klaagt.\nType: Handelsmerk\nRegistratie: 018599127', 'eu-trademark 018599127'],
  ['Die Marke wird verletzt.\nRegistrierung: 018599127', 'eu-trademark 018599127'],
  ['It concerns a patent (GB2661772) and your product.', 'patent GB2661772'],
  ['Those words are registered (no. 7,018,334) to the owner.', 'us-trademark-registration 7018334'],
  ['Die Rechteinhaberin stützt sich auf die IR-Marke: 1 402 776', 'wo-trademark 1402776'],
  ['La empresa es titular del modelo de utilidad ES 1 274 880 U.', 'patent ES1274880U'],
  ['El titular alega la marca de la Unión 003990118.', 'eu-trademark 003990118'],
  ['Företaget äger EU-varumärket 018 590 773.', 'eu-trademark 018590773'],
  ['Den svenska varumärkesregistreringen nr 612 377 är vår.', 'trademark 612377'],
  ['Rozwiązanie jest chronione patentem PAT.241873.', 'patent PAT.241873'],
  ['Nazwa narusza prawo ochronne R.338190.', 'trademark R.338190'],
  ['2016 40918 sayı ile tescilli "TÜLİN HAMAM" markasının sahibidir.', 'trademark 201640918'],
  ['Ürün 2020/05518 sayılı tasarım tesciline tecavüz ediyor.', 'design 2020/05518'],
  ['侵害其新型第M638852號專利。', 'patent M638852'],
  ['侵害其發明第I742291號專利。', 'patent I742291'],
  ['檢舉人主張商標（註冊第02218834號）。', 'trademark 02218834'],
  ['投诉方主张商标（国际注册第1588204号）。', 'wo-trademark 1588204'],
  ['Il brevetto italiano è 102019000014417.', 'patent 102019000014417'],
  ['La registrazione italiana n. 302018000027735 è nostra.', 'trademark 302018000027735'],
  ['Tack för att du som varumärkesägare (018 205 993) hörde av dig.', 'eu-trademark 018205993'],
  ['Usas el nombre TEZONTLE, registrado ante el IMPI con el número 2 417 338.', 'trademark 2417338'],
  ['2019 77431 numarayla tescilli markasının adı geçiyor.', 'trademark 201977431'],
  ['Its patent complaint (GB2589914B) stands.', 'patent GB2589914B'],
  ['Uw merknaam VERHULST (Benelux 1448203) is beschermd.', 'trademark 1448203'],
  ['Marca registrada: 3.118.442, clase 18', 'trademark 3.118.442'],
  ['米国のCalderwood（米国商標登録 6,847,290）から連絡がありました。', 'us-trademark-registration 6847290'],
  ['The company holds industrial design MX/f/2022/001874.', 'design MX/f/2022/001874'],
  ['权利证书：沪作登字-09-2025-F-31870', 'copyright 沪作登字-09-2025-F-31870'],
  ['委托人系第 30118842 号“松岭”商标的注册人。', 'cn-trademark 30118842'],
  ['商標登録番号（日本）：6402117', 'jp-trademark 6402117'],
  ['titulaire de la marque française BELLORME n° 4815530', 'trademark 4815530'],
  ['porque usa su marca registrada en México 2517730.', 'trademark 2517730'],
  ['Dayanak: Marka tescili 2018 066314', 'trademark 2018066314'],
  ['Patent No. 11,318,241. In full it is US 11,318,241 B2.', 'us-utility-patent US11318241B2'],
  ['She owns a utility model, ZL 2018 2 0774126.3, on a hinge.', 'cn-patent ZL201820774126.3'],
  ['It rests on its U.S. application 97/662,418, now allowed.', 'us-trademark-serial 97/662418'],
  ['The report relies on D1,003,662, which you licensed.', 'us-design-patent D1003662'],
  ['Podstawa: unijne znaki towarowe ZORZANKA (018344118).', 'eu-trademark 018344118'],
  ['La marca comunitaria 018 344 118 es suya.', 'eu-trademark 018344118'],
  ['Dayanak: Avrupa Birliği markası 018344118', 'eu-trademark 018344118'],
  ['Beschwerde-ID: 18811660405\nMarke: 306 617 724', 'trademark 306617724'],
  ['Grundlage ist die Marke der Mandantin, UM 018 662 405.', 'eu-trademark 018662405'],
  ['Elle est titulaire de la marque FR 4 611 772.', 'trademark FR4611772'],
  ['Den svenska registreringen nr 561177 gäller ordet.', 'trademark 561177'],
  ['Denunció la falsificación de su marca "Barrilito Feliz" (registro 2114809).', 'trademark 2114809'],
  ['Het is mijn eigen merk (Keldertje, BX 1498820).', 'trademark 1498820'],
  [
    'El libro está en el Registro de la Propiedad Intelectual con el número V-1127-19.',
    'copyright V-1127-19',
  ],
  ['The mark is registered in Switzerland under no. 766177.', 'trademark 766177'],
  ['The sign is registered with INPI (no. 4661772).', 'trademark 4661772'],
  ['Die Marke 018 662 405 sei unbefugt aufgebracht.', 'eu-trademark 018662405'],
  ['It has an international registration, 1 662 405, for the word.', 'wo-trademark 1662405'],
  ['un enregistrement international 1 662 405 désignant la Suisse', 'wo-trademark 1662405'],
  ['Podstawą jest rejestracja międzynarodowa nr 1662405.', 'wo-trademark 1662405'],
  ['The patent for the UK is GB 2 577 661.', 'patent GB2577661'],
  ['Posee la patente europea EP 3.577.661, validada en España.', 'ep-patent EP3.577.661'],
  ['Detém a patente BR 10 2019 006617 2 sobre o fecho.', 'patent BR1020190066172'],
  ['La société détient un brevet sur un fermoir : CA 3,066,218.', 'patent CA3066218'],
  ['titular de la marca inscrita con el n.º 1.066.218 en Chile', 'trademark 1.066.218'],
  ['Dice que usas su marca (INPI 3.066.218) en dos mates.', 'trademark 3.066.218'],
  ['titular da marca ALVORECER (registro 840 662 118)', 'trademark 840662118'],
  ['Registró ante el IMPI la forma de esa silla (MX 61177 B).', 'design MX61177B'],
  ['Il modello registrato 402022000006617 è nostro.', 'design 402022000006617'],
  ['Marchi citati\nIT 302018000066177', 'trademark 302018000066177'],
  ['le dessin et modèle français n° 20226617', 'design 20226617'],
  ['Zij verwijst naar Benelux-inschrijving 1466177.', 'trademark 1466177'],
  ['Bolaget äger det svenska varumärket 661772.', 'trademark 661772'],
  ['It has registered the name in Canada (TMA1,066,177).', 'trademark TMA1066177'],
  ['The name is registered in Hong Kong (306617720).', 'trademark 306617720'],
  ['She is the owner of the mark in Singapore (40202066177Q).', 'trademark 40202066177Q'],
  ['It owns the registered mark PELLOW (AU 1,966,177).', 'trademark 1966177'],
  ['The chair is protected as a design in the UK (6166177).', 'design 6166177'],
  ['Diese Lippe ist mir mit AT 661 772 B1 patentiert worden.', 'patent AT661772B1'],
  ['titulaire d’un modèle français déposé à l’INPI sous le n° 20206617', 'design 20206617'],
  ['Sa marque verbale française n° 4 661 772 figure dans vos titres.', 'trademark 4661772'],
  ['Titolo: modello di utilità n. 202019000006617', 'patent 202019000006617'],
  ['Zij roept haar Benelux-model 66177-02 in.', 'design 66177-02'],
  ['Prawo: wzór użytkowy Ru.066177', 'patent Ru.066177'],
  ['Nazwa narusza prawo ochronne na znak R.661 772.', 'trademark R.661772'],
  ['titular do modelo de utilidade MU 9206617-8', 'patent MU9206617-8'],
  ['Det är intrång i den svenska mönsterregistreringen 2024/0661.', 'design 2024/0661'],
  ['TR 2021 006617 Y sayılı faydalı modelin koruma kapsamı', 'patent TR2021006617Y'],
  ['Prueba aportada: certificado 4.166.177 (clase 25)', 'trademark 4.166.177'],
  ['A chart comparing the part with No. 11,661,772 is attached.', 'us-utility-patent 11661772'],
  ['Both agreements have arrived (U.S. 10,661,772, claim 1).', 'us-utility-patent 10661772'],
  ['The owner says the goods are counterfeit, citing 4,166,177.', 'us-trademark-registration 4166177'],
  ['Its mark is registered with KIPO as 40-1661772.', 'trademark 40-1661772'],
  ['The mark is protected in Denmark as VR 2019 00661.', 'trademark VR201900661'],
  ['The work is registered in Korea as C-2023-016617.', 'copyright C-2023-016617'],
  ['The work is registered in India as A-166177/2023.', 'copyright A-166177/2023'],
  [
    'logiciel déposé : IDDN.FR.001.166177.000.S.P.2023.000.10000',
    'copyright IDDN.FR.001.166177.000.S.P.2023.000.10000',
  ],
  ['un album enregistré à l’OPIC sous le numéro 1166177', 'copyright 1166177'],
  [
    'obra inscrita en el Registro de la Propiedad Intelectual con el número 00/2023/6617',
    'copyright 00/2023/6617',
  ],
])('%s', (text, right) => {
  expect(noticeOf(text).rights.map(({ type, number }) => `${type} ${number}`)).toEqual([right]);
});

test.each([
  [
    'Reg. Nos. 3,166,177, 3,166,178 and 5,661,772 are ours.',
    [
      'us-trademark-registration 3166177',
      'us-trademark-registration 3166178',
      'us-trademark-registration 5661772',
    ],
  ],
  [
    'It falls under two of its patents:\n\n(1) 11,661,772 - claims 1-3\n(2) 12,016,617 - claim 11\n\nPlease answer.',
    ['us-utility-patent 11661772', 'us-utility-patent 12016617'],
  ],
  [
    'Its chair is protected in the EU (009661772-0001), in the UK (6166177) and in the USA (D1,016,617).',
    ['registered-community-design 009661772-0001', 'design 6166177', 'us-design-patent D1016617'],
  ],
  [
    '商標登録第6611772号、第6611773号及び第6611774号に基づきます。',
    ['jp-trademark 6611772', 'jp-trademark 6611773', 'jp-trademark 6611774'],
  ],
  ['die Marken IR 661 772 und 018066177', ['wo-trademark IR661772', 'eu-trademark 018066177']],
  [
    '委托人系第36617720号、第9661772号“灯芯”商标的注册人。',
    ['cn-trademark 36617720', 'cn-trademark 9661772'],
  ],
  [
    'titular da marca em Portugal (n.º 661772) e no Brasil (n.º 918 661 772)',
    ['trademark 661772', 'trademark 918661772'],
  ],
  [
    'She holds EP 3 661 772, EP 3 661 773 and EP 3 661 774.',
    ['ep-patent EP3661772', 'ep-patent EP3661773', 'ep-patent EP3661774'],
  ],
])('several: %s', (text, rights) => {
  expect(noticeOf(text).rights.map(({ type, number }) => `${type} ${number}`)).toEqual(rights);
});

test.each([
  ['3.118.442', ', 3.118.443 e 3x118x444', ['3.118.443']],
  ['EP 1 234 567', ', EP 2 345\u00a0678 and FR 3 456 789', ['EP 2 345\u00a0678']],
  ['(D)1,003', ', (D)1,004 and D1,005', ['(D)1,004']],
])('a list goes on with what is written as its first number: %s', (first, rest, numbers) => {
  const on = goingOn(`${first}${rest}`, { start: 0, end: first.length });
  expect(on.map(({ value }) => value)).toEqual(numbers);
});

test.each([
  'Informativa sul marchio ai sensi del Reg. UE 679/2016.',
  'It costs USD 987,310.',
  'Invoice 03-2026-0815',
  'Registro 918.447 del pedido',
  'Pat. 2 of our file',
  'The patent complaint CN2606617720 is closed.',
  'Ask us about the trademark under SR0066177201.',
  'Reclamación de patente 9920260610447',
  'Ring 018 205 993 an (018 205 993).',
  'Die Marke ist uns bekannt. WEEE-Reg.-Nr. DE 66177204, LUCID-Nummer DE4661772037715.',
  'The trademark aside, VAT certificate 166 1772 07 has been accepted.',
  'Patent attorney\nIBAN DE02 1203 0000 0000 6617 72',
  'We act for the owner of the mark.\nAttorney Reg. 5661772',
  'Counsel for the owner of the mark\nBar Registration No. 661772',
  '商標権者代理人\n弁護士　芳賀圭（登録番号66177）',
  '商標の件です。適格請求書発行事業者登録番号 T3120001661772',
  'The trademark report is closed; the FDA listing D466177 is on file.',
  'The trademark is real; the boxes carry serial 00000001.',
  'The appeal about another brand (18700066177) was accepted.',
  'Ring for the trademark department: +49 30 2020 661 772.',
  'Zu Ihrer Marke: unsere Steuernummer 30 2019 661 772',
  'The trademark was used on 2,117,000 products.',
  'Your EU trade mark order 000123456 has been shipped.',
  'Customs of the Union, EORI DE018662405',
  'ISO 9001 certificate no. 6617720',
  'Serial number 97001234 on the housing shows a fake.',
  'You said that your own application (98/661,772) is pending.',
  'Eine Markenurkunde (Ihre: 30 2020 661 772) benötigen wir nicht.',
  'Wiemy, że posiadasz prawo ochronne R.366177 na znak.',
  'Prawo ochronne R.366177, które Pan posiada, nie wystarcza.',
  'It is not alleging use of its utility patent 10,661,772 here.',
  'We had sold 4,166,177 units in Canada (1,966,177) by then.',
])('no right: %s', (text) => {
  expect(noticeOf(text).rights).toEqual([]);
});

test('a patent that a title and a text write in two ways is one', () => {
  const { rights } = noticeOf('U.S. Patent No. 11,318,241 is asserted against your listing.', {
    subject: 'Evaluation of US 11,318,241',
  });
  expect(rights).toHaveLength(1);
});

test('the day and the hour of the next message are no second number', () => {
  const { rights } = noticeOf(
    '[20/11/26 18:02] el molde es mío, diseño registrado D0538112\n[20/11/26 18:03] lo quitais YA',
    { from: 'nuria@velas.example' },
  );
  expect(rights.map(({ number }) => number)).toEqual(['D0538112']);
});

test('the number of a complaint in a title is no patent of China', () => {
  expect(
    noticeOf('您的商品因专利侵权已被下架。', { subject: '侵权通知（投诉编号：CN8866177235）' }).rights,
  ).toEqual([]);
});

test('a Turkish design is no mark', () => {
  const { rights } = noticeOf(
    'Ürününüz hakkında tasarım tescil 2021/118273 ihlali bildirilmiştir. Marka tescil no 2019/44120.',
  );
  expect(rights).toEqual([
    { type: 'design', number: '2021/118273' },
    { type: 'trademark', number: '2019/44120' },
  ]);
});
