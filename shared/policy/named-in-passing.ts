import type { Check } from '../case/mail-checks.ts';
import type { Offer } from '../marketplaces/port.ts';
import type { DelistQuestion } from './delist-checks.ts';

/** Of the offers, those behind listings that the notice lists: what stands there is no aside of anybody. */
export const listedIn = ({ notice, offers }: DelistQuestion): Offer[] => {
  const listed = new Set(notice.listings.filter(({ inPassing }) => !inPassing).map(({ id }) => id));
  return offers.filter(({ listingId, sku }) => listed.has(listingId) || listed.has(sku));
};

/**
 * Whether every listing is one that the notice lists. What it only mentions beside these may be words of whoever complains,
 * which the platform passes on under its own signature.
 */
export const namedInPassing = (question: DelistQuestion): Check[] => {
  const { notice, offers } = question;
  const passing = notice.listings.filter(({ inPassing }) => inPassing).map(({ id }) => id);
  if (passing.length === 0 || listedIn(question).length === offers.length) return [];
  return [
    {
      holds: false,
      text: `The notice names ${passing.join(', ')} only in passing, in running text or in words that it repeats of somebody, while it lists others: these may be words of whoever complains`,
    },
  ];
};
