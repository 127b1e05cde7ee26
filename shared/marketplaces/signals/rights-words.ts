/** What a marketplace's own words say of intellectual property. One alternation of plain words each: no backtracking. */
import type { Right } from '../../notice/vocabulary.ts';
import type { Issue } from '../port.ts';

/** The first line that is found decides; the more telling words stand first. */
const words: [Right, RegExp][] = [
  ['counterfeit', /counterfeit|inauthentic|contrefaçon|fälschung|falsificaci|contraffa|假冒|假货|仿冒/i],
  [
    'copyright',
    /copyright|dmca|urheberrecht|droits? d.auteur|derechos? de autor|diritto d.autore|版权|著作权/i,
  ],
  ['design-patent', /design (?:patent|right)|registered design|geschmacksmuster|外观设计/i],
  ['utility-patent', /patent|brevet|专利/i],
  ['parallel-import', /parallel import|grey market|gray market|平行进口/i],
  ['trademark', /trade ?mark|markenrecht|marque déposée|marca registrada|marchio registrato|商标/i],
  [
    'unspecified',
    /intellectual property|infring|rights? owner|\bvero\b|schutzrecht|geistiges? eigentum|propriété intellectuelle|propiedad intelectual|proprietà intellettuale|知识产权|侵权/i,
  ],
];

/** Which right an issue speaks of; `unspecified` where it only says that it is one; undefined where it speaks of none. */
export const rightIn = ({ message }: Issue): Right | undefined =>
  words.find(([, pattern]) => pattern.test(message.slice(0, 4_000)))?.[0];
