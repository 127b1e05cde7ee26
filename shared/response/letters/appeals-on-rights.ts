import { english } from '../languages/english.ts';
import { onlyIfTrue } from '../languages/prompts.ts';
import { toFill } from '../phrases.ts';
import { groundsIn } from './appeal-on.ts';

/**
 * What a design is compared by: a United States patent by the ordinary observer (Egyptian Goddess v. Swisa), a design of
 * the EU, a member state or the UK by the overall impression on the informed user (Art. 10 Regulation (EC) 6/2002), a
 * Chinese patent by observation as a whole (整体观察、综合判断), a Japanese design by its aesthetic impression on a consumer
 * (意匠法 24条2項).
 */
export const designDifferences = groundsIn('design', (matter, say) => {
  const law = say.claims[matter.designLaw] === undefined ? 'eu' : matter.designLaw;
  const claimBy = ({ claims }: typeof say): string => claims[law] ?? claims.eu;
  return {
    claim: onlyIfTrue(matter.language, claimBy(say), claimBy(english.design)),
    facts: toFill(matter, (ask) => [
      [say.differences, ask.differences],
      [say.impression, ask.impression[law]],
      [say.earlier, ask.earlierDesigns],
    ]),
  };
});

export const patentNonInfringement = groundsIn('patent', (matter, say) => ({
  claim: onlyIfTrue(matter.language, say.claim, english.patent.claim),
  facts: toFill(matter, (ask) => [
    [say.examined, ask.examined],
    [say.elements, ask.elements],
    [say.opinion, ask.opinion],
    [say.order, ask.order],
  ]),
}));

export const ownWork = groundsIn('ownWork', (matter, say) => ({
  claim: onlyIfTrue(matter.language, say.claim, english.ownWork.claim),
  facts: toFill(matter, (ask) => [
    [say.author, ask.author],
    [say.proof, ask.originals],
    [say.earlier, ask.published],
  ]),
}));
