import type { Case } from '../case/case.ts';
import type { Store } from '../store/store.ts';
import { languageOf } from './letter-language.ts';

/** The sites of the EU's members and the UK, where designs are registered and not patented. */
const inEurope = /\.(?:at|be|co\.uk|cz|de|dk|es|eu|fi|fr|gr|hu|ie|it|nl|pl|pt|ro|se)$/;

/** By whose law a design is judged: a patent of the United States, one of China, or a design of the EU or a country near it. */
export type DesignLaw = 'us' | 'cn' | 'eu';

/**
 * By whose law the design that is asserted is judged; where no number tells, by the site that wrote, and by Chinese law where
 * a platform's Chinese reviewers decide.
 */
export const designLawOf = ({ notice, basis }: Case, store: Store): DesignLaw => {
  const types = notice.rights.map(({ type }) => type).filter((type) => type.includes('design'));
  const isAbroad =
    notice.language !== 'en' || basis.source.from.some(({ address }) => inEurope.test(address));
  if (types.length > 0 ? types.includes('us-design-patent') : !isAbroad) return 'us';
  const isChinese = languageOf('design-differences', notice, store) === 'zh';
  return isChinese && !types.includes('registered-community-design') ? 'cn' : 'eu';
};
