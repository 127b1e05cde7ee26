import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

test.each([
  ['The claim rests on USD 987,310 S.', 'us-design-patent USD987310S'],
  ['Those words are registered (no. 7,018,334) to the owner.', 'us-trademark-registration 7018334'],
  ['Die Rechteinhaberin stützt sich auf die IR-Marke: 1 402 776', 'wo-trademark 1402776'],
  ['La empresa es titular del modelo de utilidad ES 1 274 880 U.', 'patent ES1274880U'],
  ['El titular alega la marca de la Unión 003990118.', 'eu-trademark 003990118'],
  ['Företaget äger EU-varumärket 018 590 773.', 'eu-trademark 018590773'],
  ['Den svenska varumärkesregistreringen nr 612 377 är vår.', 'trademark 612377'],
  ['Rozwiązanie jest chronione patentem PAT.241873.', 'patent PAT.241873'],
  ['Nazwa narusza prawo ochronne R.338190.', 'trademark R.338190'],
  ['Ürün 2020/05518 sayılı tasarım tesciline tecavüz ediyor.', 'design 2020/05518'],
  ['侵害其新型第M638852號專利。', 'patent M638852'],
  ['侵害其發明第I742291號專利。', 'patent I742291'],
  ['檢舉人主張商標（註冊第02218834號）。', 'trademark 02218834'],
  ['The company holds industrial design MX/f/2022/001874.', 'design MX/f/2022/001874'],
])('%s', (text, right) => {
  expect(noticeOf(text).rights.map(({ type, number }) => `${type} ${number}`)).toEqual([right]);
});

test.each([
  'It costs USD 987,310.',
  'Invoice 03-2026-0815',
  'Registro 918.447 del pedido',
  'Pat. 2 of our file',
])('no right: %s', (text) => {
  expect(noticeOf(text).rights).toEqual([]);
});
