import { type PlatformWords, wording } from './wording.ts';

/** Mercado Libre's Brand Protection Program pauses a publication and waits four days for one answer. */
export const mercadoLibre: PlatformWords = {
  platform: 'mercado-libre',
  names: /mercado ?li[bv]re/i,
  wordings: [
    wording(
      'meli-brand-protection',
      /brand protection program|programa de prote(?:cci[oó]n|ç[aã]o) (?:de|à|a) (?:marcas?|propriedade|propiedad)/i,
      'kind:complaint 1.5',
    ),
    wording(
      'meli-inactive',
      /inactiv[ao] por denuncia|inativ[ao] por den[uú]ncia/i,
      'kind:complaint 2 effect:listing-removed 4',
    ),
  ],
};
