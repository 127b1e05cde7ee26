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
  return {
    claim: ({ claims }) => claims[law] ?? claims.eu,
    facts: toFill(matter, (ask) => [
      [say.differences, ask.differences],
      [say.impression, ask.impression[law]],
      [say.earlier, ask.earlierDesigns],
    ]),
  };
});

export const patentNonInfringement = groundsIn('patent', (matter, say) => ({
  claim: ({ claim }) => claim,
  facts: toFill(matter, (ask) => [
    [say.examined, ask.examined],
    [say.elements, ask.elements],
    [say.opinion, ask.opinion],
    [say.order, ask.order],
  ]),
}));

export const ownWork = groundsIn('ownWork', (matter, say) => ({
  claim: ({ claim }) => claim,
  facts: toFill(matter, (ask) => [
    [say.author, ask.author],
    [say.proof, ask.originals],
    [say.earlier, ask.published],
  ]),
}));
