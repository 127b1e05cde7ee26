import type { Case } from '../case/case.ts';

/** The sites of the EU's members and the UK, where designs are registered and not patented. */
const inEurope = /\.(?:at|be|co\.uk|cz|de|dk|es|eu|fi|fr|gr|hu|ie|it|nl|pl|pt|ro|se)$/;

/** Whether a design is asserted as a patent of the United States; where no number tells, by the site that wrote. */
export const isUsDesign = ({ notice, basis }: Case): boolean => {
  const designs = notice.rights.filter(({ type }) => type.includes('design'));
  return designs.length > 0
    ? designs.some(({ type }) => type === 'us-design-patent')
    : notice.language === 'en' && !basis.source.from.some(({ address }) => inEurope.test(address));
};
