import type { Right } from '../vocabulary.ts';
import { labelOf, type Source } from './found.ts';

/** What a field such as `Infringement type: Counterfeit` may hold, the more particular first. */
const values: [RegExp, Right | 'inauthentic'][] = [
  [/parallel|gr[ae]y market|grauimport|平行进口|平行進口|並行輸入|unlawful import/i, 'parallel-import'],
  [/selecti|选择性|選択的/i, 'selective-distribution'],
  [
    /counterfeit|f[aä]lschung|contrefa|contraff|falsific|falsa|偽造|模倣|假货|仿冒|假冒|冒牌|namaak|podr[oó]b|piratari|f[oö]rfalsk|sahte|replica|plagiat/i,
    'counterfeit',
  ],
  [/inauthentic|not authentic|nicht authentisch|no aut[eé]ntic|non authenti/i, 'inauthentic'],
  [
    /design|geschmacksmuster|dessin|mod[eè]le|disegn|dise[nñ]o|意匠|外观|外觀|model|wz[oó]r|desenho|tasar/i,
    'design-patent',
  ],
  [
    /copyright|urheber|droits? d.auteur|diritt[oi] d.autore|derechos? de autor|著作権|版权|版權|著作权|著作權|auteursrecht|prawa? autorsk|autorskich|direitos? autora|upphovsr|telif/i,
    'copyright',
  ],
  [/trade ?mark|marke|marque|marchi|marca|商標|商标|merk|znak|varum[aä]rk|marka/i, 'trademark'],
  [/patent|brevet|特許|专利|專利|octrooi/i, 'utility-patent'],
];

/** The right that a labelled field says a complaint is about. */
export const readInfringementType = ({ text, labels }: Source) => {
  for (const label of labels) {
    if (labelOf(label) !== 'infringement') continue;
    const line = /[ \t*_]{0,3}[:：\-–][ \t*_]{0,3}\n?([^\n]{2,80})/y;
    line.lastIndex = label.end;
    const value = line.exec(text)?.[1];
    if (value === undefined) continue;
    const right = values.find(([pattern]) => pattern.test(value))?.[1];
    if (right)
      return {
        right,
        start: label.start,
        end: line.lastIndex,
        text: text.slice(label.start, line.lastIndex),
      };
  }
  return undefined;
};
