import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const about = 'A rights owner reported that your listing infringes its rights. We removed the listing.\n\n';
const idsOf = (text: string, from: string) => noticeOf(about + text, { from }).listings.map(({ id }) => id);

test.each([
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
])('from %s: %s', (from, text, ids) => {
  expect(idsOf(text, from)).toEqual(ids);
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
])('no listing from %s: %s', (from, text) => {
  expect(idsOf(text, from)).toEqual([]);
});

test('an EAN is no second name of a listing that has its own', () => {
  expect(idsOf('EAN: 4066712098314\nItem number: 93000001488273', 'notice@market.example')).toEqual([
    '93000001488273',
  ]);
});
