import { expect, test } from 'vitest';
import { readNotice } from '../../../shared/notice/read-notice.ts';
import { noticeOf } from './notice-of.ts';

const listing = 'We removed your listing B0CQ7XK4TD.';

test.each([
  ['before a report', 'Oud Al Waha Perfumes LLC lodged a trademark complaint.', 'Oud Al Waha Perfumes LLC'],
  [
    'before a clause about a report',
    'Marguerite Tollan, who had told us that your listing copied her drawing, reported it.',
    'Marguerite Tollan',
  ],
  [
    'in German',
    'Wir haben Ihr Angebot entfernt, denn die Regenfass Technik AG behauptet, es verletze ihr Patent.',
    'Regenfass Technik AG',
  ],
  [
    'in Portuguese',
    'A empresa Mochilas Serra Azul S.A. alega violação de sua marca.',
    'Mochilas Serra Azul S.A.',
  ],
  ['in Chinese', '东莞市恪森精密五金有限公司投诉您的商品侵犯其商标权。', '东莞市恪森精密五金有限公司'],
  [
    'in a clause that says why',
    "We've removed it because Juno Park Prints reported that your poster copies one of theirs.",
    'Juno Park Prints',
  ],
  [
    'in German, behind “laut”',
    'Laut Maison Tervel darf das Parfum nur von zugelassenen Depositären verkauft werden.',
    'Maison Tervel',
  ],
  [
    'behind “su richiesta di”',
    'Su richiesta di Officina Bergamin, che vanta un disegno registrato, abbiamo oscurato il prodotto.',
    'Officina Bergamin',
  ],
  [
    'in quotation marks behind what it is',
    'Il titolare dei diritti "Studio Fotografico Arnaldi" ci ha comunicato che le immagini sono sue.',
    'Studio Fotografico Arnaldi',
  ],
  [
    'before a Turkish ending',
    "Ayvalı Tekstil'den gelen marka şikâyeti üzerine ürün kaldırıldı.",
    'Ayvalı Tekstil',
  ],
  [
    'behind a verb',
    'Ask Grange & Hollis Knives to withdraw the trademark complaint.',
    'Grange & Hollis Knives',
  ],
  ['behind what it did', '货品因涉嫌侵犯中山市拓锐电器厂的实用新型专利，已于今日下架。', '中山市拓锐电器厂'],
  [
    'behind what she does',
    'イラストレーターの星野ゆかり様から著作権侵害の申立てがございました。',
    '星野ゆかり',
  ],
  ['in Chinese brackets', '著作權人「洪小滿」檢舉您的商品使用其插畫著作。', '洪小滿'],
  [
    'behind its part, with its form first',
    '権利者株式会社霧島工芸から商標権侵害の申告がありました。',
    '株式会社霧島工芸',
  ],
  [
    'behind a part that words lead to',
    '本件権利者霧島工芸株式会社より商標権侵害の申告がありました。',
    '霧島工芸株式会社',
  ],
  ['behind who applied', '出願人霧島工芸株式会社より商標権侵害の申告がありました。', '霧島工芸株式会社'],
  [
    'behind a part in Chinese',
    '您的商品已被删除：申诉人深圳市蓝鹿科技有限公司投诉您侵犯其商标权。',
    '深圳市蓝鹿科技有限公司',
  ],
  [
    'in Japanese brackets',
    '著作権者（イラストレーター 三枝あかね様）より著作権侵害の申告がございました。',
    '三枝あかね',
  ],
  [
    'behind “according to”',
    'According to Greyfriars Audio Ltd it infringes its copyright.',
    'Greyfriars Audio Ltd',
  ],
])('a name %s is the complainant’s', (_, text, name) => {
  expect(noticeOf(`${text}\n\n${listing}`).complainants).toEqual([{ name, role: 'principal' }]);
});

test.each([
  ['a programme of the platform', 'Received Intellectual Property Complaints: 1 trademark complaint.'],
  ['the platform', 'Amazon Brand Protection reported trademark infringement.'],
  ['whoever sells', '商标权人怀疑您在售的保温壶并非其工厂出品，侵犯其商标权。'],
  ['who is called by their part alone', '著作権者様より著作権侵害の申立てがございました。'],
  ['a client', '委托人将向平台投诉其商标权被侵犯。'],
  ['a plain word', 'A Rights Owner reported trademark infringement.'],
])('%s is no complainant', (_, text) => {
  expect(noticeOf(`${text}\n\n${listing}`).complainants).toEqual([]);
});

test.each([
  [
    'drops what a firm is to the plaintiff',
    'RO Contact info:\n-- Dunmore Reed LLP, counsel for the plaintiff\n-- tro@dunmorereed.example',
    'Dunmore Reed LLP',
  ],
  [
    'keeps the full stop of a company’s form',
    'Rights owner: Kelder Toys Inc. v. The Individuals',
    'Kelder Toys Inc.',
  ],
  ['keeps it at the end of a sentence', 'Rights owner: Kelder Toys Inc. We removed it.', 'Kelder Toys Inc.'],
  ['takes the first of two parties', 'Rights owner: Kelder Toys LLC v. The Individuals', 'Kelder Toys LLC'],
  [
    'is not what a rights owner gives for a reason',
    'Reason given by the rights owner: Trademark - brand name in the title',
    undefined,
  ],
  [
    'is not who wrote what a reply quotes',
    'On 17 Nov 2026, Malhotra Books <store@malhotra.example> wrote:\n\nrights owner complained again',
    undefined,
  ],
  ['leaves out what is said of it', 'Rights owner: Ingrid Halloway, illustrator', 'Ingrid Halloway'],
  [
    'leaves out who acts for it',
    'Rights owner: Rowley Barn Lighting, through attorney P. Escobedo',
    'Rowley Barn Lighting',
  ],
  ['may begin with a title', 'Rights owner: Ing. Prospero Gallerani', 'Ing. Prospero Gallerani'],
  [
    'may stand in quotation marks',
    'Complainant: entrusted agent "Bluewater IP Services"',
    'Bluewater IP Services',
  ],
  ['is no date', 'Opening brief of the patent owner: 14 December 2026', undefined],
  ['is no reference', 'Rights owner: KB-2026/044.', undefined],
  ['is not that it is withheld', 'Rights owner: name withheld at their request', undefined],
  [
    'is not what is so according to whoever bears it',
    'Result according to the rights owner: Steel and engraving differ, it says',
    undefined,
  ],
  ['does not take a month for one', 'The report was filed by November 27, 2026.', undefined],
  ['does not take a day for one', 'All papers must be filed by Monday.', undefined],
])('a name %s', (_, text, name) => {
  const { complainants } = noticeOf(
    `A rights owner reported trademark infringement. ${listing}\n\n${text}\n`,
  );
  expect(complainants.map((one) => one.name)).toEqual(name === undefined ? [] : [name]);
});

test('an agent is called one behind its name', () => {
  expect(
    noticeOf(
      `A rights owner reported trademark infringement. ${listing}\n\nReported by: Oriel Watch Services Pte Ltd (agent), takedown@orielwatch.example`,
    ).complainants,
  ).toEqual([{ name: 'Oriel Watch Services Pte Ltd', email: 'takedown@orielwatch.example', role: 'agent' }]);
});

test.each([
  [
    'This firm represents Lampworks, Inc. Your lamp infringes U.S. Design Patent D900,123. Cease and desist.',
    'Lampworks, Inc.',
  ],
  [
    'This firm represents Plaintiff Hartwell Toys, Inc. whose trademark you infringe. Cease and desist.',
    'Hartwell Toys, Inc.',
  ],
  [
    'We have been instructed by our client, Corrigan & Vale Ltd, whose trademark you infringe. Cease and desist.',
    'Corrigan & Vale Ltd',
  ],
  [
    'hiermit zeigen wir die anwaltliche Vertretung der Lumowood Spielwaren GmbH an. Sie verletzen die Marke unserer Mandantin. Wir fordern Unterlassung.',
    'Lumowood Spielwaren GmbH',
  ],
  [
    'wir vertreten die rechtlichen Interessen der Torvald Messer GmbH & Co. KG. Sie verletzen deren Marke. Unterlassen Sie das.',
    'Torvald Messer GmbH & Co. KG',
  ],
  [
    'Mandatés par Maison Théralys SAS, nous vous mettons en demeure de cesser la contrefaçon de sa marque.',
    'Maison Théralys SAS',
  ],
  [
    'Actuamos en nombre y representación de Casa Belloc S.L. por la infracción de su marca. Le requerimos que cese.',
    'Casa Belloc S.L.',
  ],
  [
    'Działając w imieniu i na rzecz spółki Kuźnia Formy Sp. z o.o. wzywamy do zaprzestania naruszeń znaku towarowego.',
    'Kuźnia Formy Sp. z o.o.',
  ],
  ['Vi företräder Solbär Hudvård AB. Ni gör intrång i varumärket. Upphör omedelbart.', 'Solbär Hudvård AB'],
  [
    'UNITED STATES DISTRICT COURT\nHALDEN HYDRATION, INC.,\n      Plaintiff,\nv.\nSCHEDULE A, Defendants.\nTEMPORARY RESTRAINING ORDER. Defendants are restrained from infringing the trademark.',
    'HALDEN HYDRATION, INC.',
  ],
])('whom a lawyer writes for complains, and the lawyer with him: %s', (text, name) => {
  const { complainants } = readNotice(
    { from: [{ name: 'Jane Roe', address: 'jroe@roelaw.example' }], subject: 'Infringement', text },
    { receivedAt: new Date('2026-03-02T10:00:00.000Z') },
  );
  expect(complainants).toEqual([
    { name, role: 'principal' },
    { name: 'Jane Roe', email: 'jroe@roelaw.example', role: 'attorney' },
  ]);
});

test.each([
  ['王律师', '王律师'],
  ['王敏 律师', '王敏'],
  ['王敏律师', '王敏'],
])('a lawyer who calls himself %s is written to as %s', (name, person) => {
  const { complainants } = readNotice(
    {
      from: [{ name, address: 'min@hengshi.example' }],
      subject: '律师函',
      text: '广东衡石律师事务所接受中山市暖光照明有限公司的委托，就贵司侵犯其外观设计专利权，要求立即停止销售。',
    },
    { receivedAt: new Date('2026-03-02T10:00:00.000Z') },
  );
  expect(complainants.find(({ email }) => email === 'min@hengshi.example')?.name).toBe(person);
});

test.each([
  // en
  ['Thornmere & Daughters believes that your print copies its drawing.', 'Thornmere & Daughters'],
  ['This follows the third trademark complaint in a month by Vellacott Stationery.', 'Vellacott Stationery'],
  ['Photographer Imre Castell says the picture of the red kettle is his.', 'Imre Castell'],
  ['Juniper Row Tools tested a battery from your shop and reported it as counterfeit.', 'Juniper Row Tools'],
  ['It was reported as counterfeit by the brand Ostrava.', 'Ostrava'],
  ['Your listing was reported for trademark infringement by The Copper Finch.', 'The Copper Finch'],
  ['A trademark owner, Halloway Mills, asked us to remove it.', 'Halloway Mills'],
  // de
  [
    'Die Kupferau Leuchten GmbH & Co. KG hat uns eine Markenverletzung gemeldet.',
    'Kupferau Leuchten GmbH & Co. KG',
  ],
  ['Grund ist die Markenbeschwerde der Sandhagen Vertriebs-GmbH.', 'Sandhagen Vertriebs-GmbH'],
  ['Nach Angaben von Töpferei Lindgrün wurden die Fotos ohne Erlaubnis übernommen.', 'Töpferei Lindgrün'],
  ['Es liegt eine Markenbeschwerde der Garnwerk Plauen eG vor.', 'Garnwerk Plauen eG'],
  // fr, it, es, pt
  [
    'Votre offre a été signalée par la Savonnerie du Vieux Pont pour contrefaçon de sa marque.',
    'Savonnerie du Vieux Pont',
  ],
  ['Les Horlogers du Lac SA nous signale une atteinte à sa marque.', 'Horlogers du Lac SA'],
  ['Abbiamo ricevuto due reclami di Pelletterie Morandino per contraffazione.', 'Pelletterie Morandino'],
  [
    'Officine Bardelli S.r.l. ritiene che la sua caffettiera copi il suo modello registrato.',
    'Officine Bardelli S.r.l.',
  ],
  ['Destilerías Aguilón, titular de la marca, denunció su anuncio.', 'Destilerías Aguilón'],
  ['Calzado Tormenta, S.A. de C.V. denunció el uso de su marca.', 'Calzado Tormenta, S.A. de C.V.'],
  ['A Conserveira Mar Manso, Lda. denunciou o uso da sua marca.', 'Conserveira Mar Manso, Lda.'],
  // nl, pl, sv, tr
  [
    'Via ons meldpunt heeft Tassenhuis Roodborst gemeld dat de tas een vervalsing is.',
    'Tassenhuis Roodborst',
  ],
  ['Van Zuilen Fietstassen B.V. meldde inbreuk op haar merk.', 'Van Zuilen Fietstassen B.V.'],
  ['Firma Borsuk i Wnuki zgłosiła naruszenie znaku towarowego.', 'Borsuk i Wnuki'],
  ['Zgłoszenie naruszenia znaku towarowego złożyła Kuźnia Rosa sp. z o.o.', 'Kuźnia Rosa sp. z o.o.'],
  ['Enligt Bildmakarna Söder HB har firman upphovsrätten till fotografierna.', 'Bildmakarna Söder HB'],
  ['Ürün, Lalezade Tekstil A.Ş. tarafından sahte olarak bildirildi.', 'Lalezade Tekstil A.Ş.'],
  // zh, ja
  ['我们收到青梧文创有限公司的投诉，称您的商品侵犯其商标权。', '青梧文创有限公司'],
  ['摄影师林小舟向我们反映，您的主图侵犯其著作权。', '林小舟'],
  ['Marlin Cove Home, LLC 告诉我们，您的商品侵犯其商标权。', 'Marlin Cove Home, LLC'],
  ['株式会社かざみ製作所より、商標権の侵害に当たるとの申告がありました。', '株式会社かざみ製作所'],
  ['写真事務所ミナヅキ様より、画像の著作権を侵害しているとの申し立てがありました。', '写真事務所ミナヅキ'],
])('whoever complains is named in: %s', (text, name) => {
  expect(noticeOf(`${text}\n\n${listing}`).complainants.map((one) => one.name)).toEqual([name]);
});

test.each([
  ['the reader', 'Hello Pinewood Traders Ltd,\n\nA rights owner reported trademark infringement.'],
  [
    'a supplier',
    'A rights owner reported a counterfeit. The invoice from Carrow Wholesale Ltd is not enough.',
  ],
  [
    'a supplier, in German',
    'Eine Fälschung wurde gemeldet. Die Rechnung der Solvig Stahlwaren KG genügt nicht.',
  ],
  [
    'a company of which nothing more is said',
    'A rights owner reported a counterfeit.\n\nWe called them and Carrow Wholesale Ltd did not answer the telephone.',
  ],
  ['a mark', 'A rights owner reported that the title has the trademark “Velora Nuit”.'],
  ['what is sold', 'A rights owner reported trademark infringement.\n\nProduct: Moonrise Garden Lamp'],
  [
    'a department',
    'A rights owner reported trademark infringement.\n\nKind regards\nSeller Performance Team',
  ],
  ['a court', 'A rights owner reported it to the District Court of Delaware for trademark infringement.'],
  ['whoever signs', 'A rights owner reported trademark infringement.\n\nBest wishes\nAlthea Moss'],
  [
    'a programme',
    'Un titular denunció tu publicación por infracción de marca.\n\nPrograma de Protección de Marca (marcas, obras)',
  ],
  [
    'the end of a sentence and the beginning of the next',
    'A rights owner reported infringement of its design patent D912,345 S. Upon review we removed it.',
  ],
  ['some company', '权利人投诉您的商品侵犯商标权，发票的开票方与授权方不是同一家公司。'],
  ['German nouns', 'Ein Rechteinhaber hat eine Verletzung der Marke in Titel und Bild gemeldet.'],
])('no complainant is %s', (_, text) => {
  expect(noticeOf(`${text}\n\n${listing}`).complainants).toEqual([]);
});

test.each([
  [
    'to the name that it is written like, wherever that stands',
    'Tannenquell Outdoor AG reported trademark infringement. If you disagree, ask their lawyer.\n\nmarken@tannenquell.example',
    [{ name: 'Tannenquell Outdoor AG', email: 'marken@tannenquell.example', role: 'principal' }],
  ],
  [
    'with its umlauts transcribed',
    'Töpferhof Grün reported the pictures. Contact: fotos@toepferhof-gruen.example',
    [{ name: 'Töpferhof Grün', email: 'fotos@toepferhof-gruen.example', role: 'principal' }],
  ],
  [
    'to the agent behind whom the owner is named',
    'Reported by Sentra Brand Protection (agent) on behalf of Nacrel Co. Ltd., cases@sentra.example: counterfeit.',
    [
      { name: 'Sentra Brand Protection', email: 'cases@sentra.example', role: 'agent' },
      { name: 'Nacrel Co. Ltd.', role: 'principal' },
    ],
  ],
  [
    'to whom the owner’s lawyers are, not to the owner',
    'Torvald LLC reported patent infringement. Only the platform or Torvald’s lawyers (docket@abbottrane.example) can lift it.',
    [
      { name: 'Torvald LLC', role: 'principal' },
      { email: 'docket@abbottrane.example', role: 'attorney' },
    ],
  ],
  [
    'to an attorney where it is called one',
    'Moonvale Ltd notified us of patent infringement. Its attorney is Piet van Dorp (piet@dorp-octrooi.example).',
    [
      { name: 'Piet van Dorp', email: 'piet@dorp-octrooi.example', role: 'attorney' },
      { name: 'Moonvale Ltd', role: 'principal' },
    ],
  ],
])('an address belongs %s', (_, text, complainants) => {
  expect(noticeOf(`${text}\n\n${listing}`).complainants).toEqual(complainants);
});

test.each([
  [
    'TRIBUNALE DI MILANO\nRicorrente: Arco Chiaro S.r.l.\nResistente: Casa Lume di Fabio Donati\nIl Giudice INIBISCE la vendita: contraffazione del marchio.',
    'Arco Chiaro S.r.l.',
  ],
  [
    'Landgericht Köln\nIn Sachen Kettenwerk Ulm AG gegen Velosturm Handels UG\nBeschluss: Einstweilige Verfügung wegen Verletzung der Marke.',
    'Kettenwerk Ulm AG',
  ],
  [
    '債務者 株式会社アオゾラ 殿\n債権者 株式会社レンズアーク\n商標権侵害差止仮処分命令申立事件',
    '株式会社レンズアーク',
  ],
])('of the two sides of a case, the one that sues complains: %s', (text, name) => {
  const { complainants } = readNotice(
    { from: [{ name: 'Court', address: 'post@court.example' }], subject: 'Order', text },
    { receivedAt: new Date('2026-03-02T10:00:00.000Z') },
  );
  expect(complainants.flatMap((one) => (one.role === 'principal' ? [one.name] : []))).toEqual([name]);
});

test('a department’s mailbox is the firm’s that the letter names', () => {
  const { complainants } = readNotice(
    {
      from: [{ name: 'Schedule A Service', address: 'service@polderhask.example' }],
      subject: 'Larkwood LLC v. The Partnerships on Schedule A',
      text: 'Our client sues you for trademark infringement. You are served with the summons.\n\nPolder Hask PLLC\nCounsel for Plaintiff',
    },
    { receivedAt: new Date('2026-03-02T10:00:00.000Z') },
  );
  expect(complainants).toEqual([
    { name: 'Larkwood LLC', role: 'principal' },
    { name: 'Polder Hask PLLC', email: 'service@polderhask.example', role: 'attorney' },
  ]);
});

test('whoever wrote what an answer answers does not complain of himself', () => {
  const { complainants } = noticeOf(
    [
      'We reviewed your appeal for B0CQ7XK4TD and cannot accept it.',
      '',
      'On Mon, Feb 9, 2026 at 4:12 PM Clara Voss <clara@vossgoods.example> wrote:',
      '> Kind regards, Clara Voss, Voss Goods LLC',
      '> Complaint ID 17744120981 must be withdrawn by February 20.',
    ].join('\n'),
    { subject: 'Re: your appeal' },
  );
  expect(complainants).toEqual([]);
});

test.each([
  'See Smith v. Jones, No. 19-cv-1234.',
  'See also Deckard Group v. Poe, 511 F. Supp. 2d 300.',
  'Under Winter Harbor Inc. v. Quay Council, 555 U.S. 7, 20 (2008), relief is granted.',
  'This follows Harbor Lamps LLC v. Quay, No. 19-cv-1234 (N.D. Ill. 2019).',
])('nobody complains who sued in a case that an order cites: %s', (cited) => {
  const { complainants } = noticeOf(
    `NOTICE OF ELECTRONIC FILING. Temporary restraining order entered February 9, 2026. Docket 1:26-cv-04418. ${cited} Bond of $10,000.`,
    { from: 'clerk@ilnd.uscourts.gov', subject: 'Activity in Case 1:26-cv-04418' },
  );
  expect(complainants.map(({ name }) => name).filter(Boolean)).toEqual([]);
});

test('who sued in the case that an order is of complains, where it cites another', () => {
  const { complainants } = noticeOf(
    'A temporary restraining order was entered on the motion of the plaintiff. See Smith v. Jones, No. 19-cv-1234.',
    { from: 'clerk@ilnd.uscourts.gov', subject: 'Ostrava Lamps LLC v. The Partnerships, 1:26-cv-04418' },
  );
  expect(complainants).toEqual([{ name: 'Ostrava Lamps LLC', role: 'principal' }]);
});

test('a Turkish lawyer who reports for somebody is his lawyer', () => {
  const { complainants } = noticeOf(
    'Ayşe Demirtaş vekili Av. Kemal Korkmaz tarafından B0CQ7XK4TD ürününüz hakkında tasarım ihlali şikayeti yapılmıştır.',
  );
  expect(complainants).toContainEqual({ name: 'Kemal Korkmaz', role: 'attorney' });
});
