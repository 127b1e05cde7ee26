/** What looks at words in a name or in a letter, in the further languages of letters. */
import { expect, test } from 'vitest';
import { unfitFiles } from '../../../shared/response/attached.ts';
import { fitName } from '../../../shared/response/fit-name.ts';
import { swears } from '../../../shared/response/sworn-words.ts';

test.each([
  'Evil SARL Nous Devons',
  'Evil SL Pagaremos',
  'Evil SRL Dobbiamo 5000 Euro',
  'Evil Lda Devemos',
  'Evil SpA Riconosciamo La Violazione',
  'Evil SA Admitimos La Infracción',
  'Evil Sp. z o.o. Naruszyliśmy Państwa Prawa',
  'Evil Sp. z o.o. Przyznajemy',
  'Evil ME Reconhecemos A Infração',
  '侵害を認める株式会社',
  '弊社が支払う会社',
])('no name: %s', (said) => {
  expect(fitName(said)).toBeUndefined();
});

test.each(['Maison Orme SARL', 'Jabones del Valle, S.L.', '株式会社みずなら工房', 'Rossi & Figli S.p.A.'])(
  'a name: %s',
  (said) => {
    expect(fitName(said)).toBe(said);
  },
);

test.each([
  ['Vous trouverez les factures ci-jointes.', true],
  ['Veuillez trouver en pièce jointe le mandat.', true],
  ['Adjuntamos las facturas.', true],
  ['Le fatture sono in allegato.', true],
  ['As notas seguem em anexo.', true],
  ['W załączeniu przesyłamy faktury.', true],
  ['請求書を添付いたします。', true],
  ['Nous vous remercions de votre réponse.', false],
  ['Prosimy o przesłanie pełnomocnictwa.', false],
])('“%s” speaks of files: %s', (text, does) => {
  expect(unfitFiles({ channel: 'mail' }, text, [])).toBe(does ? 'none-chosen' : undefined);
});

test.each([
  'Declaro bajo protesta de decir verdad que la obra es mía.',
  'Oświadczam, świadomy odpowiedzialności karnej, że utwór jest mój.',
  'J’atteste sur l’honneur être l’auteur.',
  'Dichiaro sotto la mia responsabilità, consapevole delle sanzioni penali, di essere l’autore.',
])('swears: %s', (text) => {
  expect(swears(text)).toBe(true);
});
