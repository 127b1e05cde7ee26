import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const about =
  'Hello,\n\nWe removed the listing below because a rights owner reported that it infringes its trademark.\n\n';
const passing = (text: string): string[] =>
  noticeOf(about + text).listings.flatMap(({ id, inPassing }) => (inPassing ? [id] : []));

const label = 'ASIN: B0DMP2CSE1\nTitle: Camping mug\n\n';
const others = ['B0DMQ8TOY2', 'B0DMT1PET2'];

test.each([
  'Comments of the rights owner: "This seller also sells B0DMQ8TOY2 and B0DMT1PET2, which we do not like."',
  'Comments of the rights owner: "ASIN: B0DMQ8TOY2\nASIN: B0DMT1PET2"',
  'Comments of the rights owner:\nThey sell more:\nASIN: B0DMQ8TOY2\nhttps://www.amazon.com/dp/B0DMT1PET2',
  'Kommentar des Rechteinhabers: „Er verkauft auch B0DMQ8TOY2 und B0DMT1PET2.“',
  '权利人留言：“该卖家还销售 B0DMQ8TOY2 和 B0DMT1PET2。”',
  'The same seller also sells B0DMQ8TOY2 and, as we were told, the\nB0DMT1PET2, which nobody licensed.',
])('what a notice only mentions beside what it lists: %s', (text) => {
  expect(passing(label + text)).toEqual(others);
});

/** Any seller on a page may have written its title, and whoever complains calls himself what he likes. */
test.each([
  'Title: Camping mug compatible with B0DMQ8TOY2 or B0DMT1PET2',
  'Title: Camping mug | ASIN: B0DMQ8TOY2 | https://www.amazon.com/dp/B0DMT1PET2',
  'Product name: Mug, ASINs: B0DMQ8TOY2, B0DMT1PET2',
  'Title\tCamping mug, ASIN B0DMQ8TOY2, B0DMT1PET2',
  'Titel: Becher, ASIN: B0DMQ8TOY2, B0DMT1PET2',
  'Titre du produit : Tasse ASIN : B0DMQ8TOY2, B0DMT1PET2',
  'Tytuł: Kubek ASIN: B0DMQ8TOY2, B0DMT1PET2',
  '商品名称：杯子 ASIN：B0DMQ8TOY2、B0DMT1PET2',
  'Brand: ASIN: B0DMQ8TOY2, B0DMT1PET2',
  'Rights owner: ASIN: B0DMQ8TOY2, B0DMT1PET2',
  "These are the rights owner's contact details:\n-- ASIN: B0DMQ8TOY2, B0DMT1PET2 Ltd\n-- a@owner.example",
  'Kontaktdaten des Rechteinhabers:\nName: ASIN: B0DMQ8TOY2, B0DMT1PET2',
  '权利人：B0DMQ8TOY2、B0DMT1PET2 有限公司',
])('what stands in a name that somebody else gave: %s', (text) => {
  expect(passing(`ASIN: B0DMP2CSE1\n${text}\n\nAmazon.com`)).toEqual(others);
});

test('a listing that a title names in its brackets, as all do', () => {
  expect(passing('Title: Camping mug (B0DMP2CSE1)\nTitle: Toy train (B0DMQ8TOY2)')).toEqual([]);
});

test.each([
  ['ASINs: B0DMP2CSE1, B0DMQ8TOY2 and B0DMT1PET2'],
  ['ASIN: B0DMP2CSE1\nASIN: B0DMQ8TOY2\nASIN: B0DMT1PET2'],
  ['ASIN\tTitle\nB0DMP2CSE1\tCamping mug\nB0DMQ8TOY2\tToy train, red\nB0DMT1PET2\tPet brush'],
  ['Affected:\n  B0DMP2CSE1   Camping mug\n  B0DMQ8TOY2   toy train\n  B0DMT1PET2   pet brush'],
  ['1) B0DMP2CSE1 Camping mug\n2) B0DMQ8TOY2 Toy train\n3) B0DMT1PET2 Pet brush'],
  ['- Camping mug (B0DMP2CSE1)\n- Toy train (B0DMQ8TOY2)\n- Pet brush (B0DMT1PET2)'],
  ['https://www.amazon.com/dp/B0DMP2CSE1\nhttps://www.amazon.com/dp/B0DMQ8TOY2\nASIN B0DMT1PET2'],
  ['B0DMP2CSE1 and B0DMQ8TOY2 (toy train) may not be sold by you, and B0DMT1PET2 neither.'],
])('what a notice lists, however: %s', (text) => {
  expect(passing(text)).toEqual([]);
});

test('what a notice that lists nothing tells of is not mentioned in passing', () => {
  expect(passing('You may no longer sell the mug B0DMP2CSE1, nor may you sell the toy B0DMQ8TOY2.')).toEqual(
    [],
  );
});

test('what only a subject line names is what the mail is about', () => {
  const text = `${about}ASIN: B0DMP2CSE1\n\nComments of the rights owner: "They sell B0DMQ8TOY2 too."`;
  const { listings } = noticeOf(text, { subject: 'About B0DMT1PET2' });
  expect(listings.filter(({ inPassing }) => inPassing).map(({ id }) => id)).toEqual(['B0DMQ8TOY2']);
});

test('but what it repeats is', () => {
  const text = 'You may no longer sell the mug B0DMP2CSE1. The owner wrote: "They sell B0DMQ8TOY2 too."';
  expect(passing(text)).toEqual(['B0DMQ8TOY2']);
});

test('a number of another kind is compared with none of these', () => {
  expect(passing('Your mug, ASIN B0DMP2CSE1, is gone.\n\nFNSKU: X003QK81LP')).toEqual([]);
});
