import { en } from './en.ts';
import type { DeadlineWords } from './words.ts';

const filing = 'papers|briefs?|memorand(?:um|a)|responses?|submissions?|declarations?|affidavits?';

const thirdParty =
  /third[- ]part(?:y|ies)|those in privity|financial institutions?|payment (?:processors?|providers?)/iu;
const bound = / (?:shall|must|to release|to disable|to restrain)(?!\p{L})/iu;

/** True of a sentence in which an order wants something of those who run the marketplaces and keep the money. */
export const isOfThirdParties = (sentence: string): boolean => {
  const { index } = thirdParty.exec(sentence) ?? {};
  if (index === undefined) return false;
  const [said = ''] = /^[^.;]{0,220}/u.exec(sentence.slice(index)) ?? [];
  return bound.test(said) && !/defendants? shall/iu.test(said);
};

/** How a court in the United States says it: to nobody by name, and of what “must be filed”. */
export const court: DeadlineWords = {
  ...en,
  others: `${en.others}|plaintiffs?(?:['’]s?)?(?: counsel| attorneys?)? (?:shall|must|may|will|has|have|is|are)|(?:was|were|been) (?:entered|issued|granted|signed) by`,
  reader: `${en.reader}|defendants?|(?:must|shall|should|(?:is|are) to) be (?:filed|served|submitted|made|lodged|received)|(?:is|are) due`,
  does: {
    ...en.does,
    'answer in court':
      'answer or otherwise|(?:file|serve) (?:an|your|its|their) answer|(?:an|any|your|its|their) answers?|responsive pleadings?',
    'oppose in court': `oppos(?:e|ing|itions?)|objections?|object|show cause|respon(?:d|ding|ses?) to (?:the|any|this|plaintiff['’]?s?) (?:motion|application|order)|(?:${filing})[^.]{0,60}(?:filed|served|submitted|due)`,
  },
};
