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
])('%s', (text, right) => {
  expect(noticeOf(text).rights.map(({ type, number }) => `${type} ${number}`)).toEqual([right]);
});

test.each([
  'It costs USD 987,310.',
  'Invoice 03-2026-0815',
  'Registro 918.447 del pedido',
  'Pat. 2 of our file',
  'Reclamación de patente 9920260610447',
  'Ring 018 205 993 an (018 205 993).',
])('no right: %s', (text) => {
  expect(noticeOf(text).rights).toEqual([]);
});

test('a patent that a title and a text write in two ways is one', () => {
  const { rights } = noticeOf('U.S. Patent No. 11,318,241 is asserted against your listing.', {
    subject: 'Evaluation of US 11,318,241',
  });
  expect(rights).toHaveLength(1);
});
