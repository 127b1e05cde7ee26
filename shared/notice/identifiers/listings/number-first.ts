import type { Platform } from '../../../mail/vocabulary.ts';
import { matchesIn } from '../../../platform/matches-in.ts';
import type { Source } from '../found.ts';
import { type FoundListing, listingOf } from './found-listing.ts';
import { numbers } from './numbers.ts';

const numberOf = /\s(?:(?:ilan|ürün|liste)\s)?(kodlu|numaralı|no['’.]lu|nolu)\s(?=([^\n.]{0,60}))/y;
/** What else Turkish numbers so: a mark, a case, an order, and further behind a complaint. */
const numbersOther =
  /^(?:tescil|marka|patent|tasarım|dosya|vaka|sipariş|fatura|kargo|gönderi|talep|karar|kayıt|telefon|hat|madde|kanun|yönetmelik|şik[aâ]y|bildirim|ihbar|başvuru)/iu;
const numbersComplaint = /^(?:\p{L}+ ){0,3}(?:şik[aâ]y|bildirim|ihbar|başvuru)/iu;

/** Turkish puts the number first: `90417753 ilan numaralı ürün`, `HBCV00005T81QK kodlu kol saati`. */
export const numberedFirst = ({ text, language }: Source, platform: Platform): FoundListing[] => {
  const shape = numbers[platform];
  if (!shape || language !== 'tr') return [];
  return matchesIn(text, /(?<![\w@./-])[A-Z]{0,4}-?\d[\dA-Z-]{4,19}(?=\s)/g).flatMap(
    ({ 0: word, index: start }) => {
      shape.digits.lastIndex = start;
      const value = shape.digits.exec(text)?.[0];
      numberOf.lastIndex = start + word.length;
      const [, how, behind] = numberOf.exec(text) ?? [];
      if (value !== word || behind === undefined || numbersOther.test(behind)) return [];
      if (how !== 'kodlu' && numbersComplaint.test(behind)) return [];
      return [listingOf({ platform, type: shape.type })({ value, start })];
    },
  );
};
