import { expect, test } from 'vitest';
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

test('an agent is called one behind its name', () => {
  expect(
    noticeOf(
      `A rights owner reported trademark infringement. ${listing}\n\nReported by: Oriel Watch Services Pte Ltd (agent), takedown@orielwatch.example`,
    ).complainants,
  ).toEqual([{ name: 'Oriel Watch Services Pte Ltd', email: 'takedown@orielwatch.example', role: 'agent' }]);
});
