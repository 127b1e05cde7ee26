import type { Case } from '../case/case.ts';
import type { Store } from '../store/store.ts';
import type { DesignLaw } from './languages/letter-words.ts';
import type { Language } from './languages/words.ts';
import { languageOf } from './letter-language.ts';

/** The sites of the EU's members and the UK, where designs are registered and not patented. */
const inEurope = /\.(?:at|be|co\.uk|cz|de|dk|es|eu|fi|fr|gr|hu|ie|it|nl|pl|pt|ro|se)$/;

const ofReaders: Partial<Record<Language, DesignLaw>> = { zh: 'cn', ja: 'jp' };

/**
 * By whose law the design that is asserted is judged; where no number tells, by the site that wrote, and by Chinese law where
 * Chinese or Japanese reviewers decide.
 */
export const designLawOf = (now: Case, store: Store): DesignLaw => {
  const { notice, basis } = now;
  const types = notice.rights.map(({ type }) => type).filter((type) => type.includes('design'));
  const isAbroad =
    notice.language !== 'en' || basis.source.from.some(({ address }) => inEurope.test(address));
  if (types.length > 0 ? types.includes('us-design-patent') : !isAbroad) return 'us';
  if (types.includes('registered-community-design')) return 'eu';
  return ofReaders[languageOf('design-differences', now, store)] ?? 'eu';
};
