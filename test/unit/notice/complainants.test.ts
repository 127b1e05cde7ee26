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
